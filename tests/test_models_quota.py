"""Quotas: the figures of the course, binomial tails against SciPy's, and teams that agree with them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from funnelball.models import quota
from tests.test_models_all import SEED, values_of


@pytest.mark.parametrize(
    ("wins", "hit", "team_hit"), [(8, 0.818, 0.959), (10, 0.560, 0.527), (12, 0.285, 0.062)]
)
def test_the_team_of_the_course(wins: int, hit: float, team_hit: float) -> None:
    """Pooling makes the easy quota safe and the stretch quota hopeless."""
    found = quota.expected(quota=wins)
    assert found["hit"] == pytest.approx(hit, abs=5e-4)
    assert found["team_hit"] == pytest.approx(team_hit, abs=5e-4)
    assert (found["team_hit"] > found["hit"]) == (wins < found["mean"])


def test_the_normal_approximation_is_close() -> None:
    assert quota.expected(quota=12)["hit_normal"] == pytest.approx(0.292, abs=5e-4)


@given(values_of(quota))
def test_tails_are_scipys(values: dict) -> None:
    found = quota.expected(**values)
    n, win, team, least = (values[key] for key in ("opportunities", "win", "team", "quota"))
    assert found["hit"] == pytest.approx(stats.binom.sf(least - 1, n, win), rel=0, abs=1e-10)
    assert found["team_hit"] == pytest.approx(
        stats.binom.sf(team * least - 1, team * n, win), rel=0, abs=1e-10
    )
    for k, alone, pooled in zip(found["quotas"], found["alone"], found["pooled"], strict=True):
        assert alone == pytest.approx(stats.binom.sf(k - 1, n, win), rel=0, abs=1e-10)
        assert pooled == pytest.approx(stats.binom.sf(team * k - 1, team * n, win), rel=0, abs=1e-10)


@given(values_of(quota))
def test_the_approximation_is_the_normal_distribution(values: dict) -> None:
    found = quota.expected(**values)
    theirs = stats.norm.sf((values["quota"] - 0.5 - found["mean"]) / found["sd"])
    assert found["hit_normal"] == pytest.approx(theirs, rel=0, abs=1e-10)


@given(st.integers(1, 10), st.sampled_from([0.2, 0.25, 0.5]))
def test_a_quota_at_the_mean_is_a_coin_toss(team: int, win: float) -> None:
    """A little better, since the mean itself counts as made."""
    for n in (20, 40, 100, 200):
        found = quota.expected(opportunities=n, win=win, quota=round(n * win), team=team)
        for key in ("hit", "team_hit"):
            assert 0.5 < found[key] < 0.5 + 0.75 * stats.binom.pmf(round(n * win), n, win)


def test_one_alone_is_the_team() -> None:
    for found in (quota.expected(team=1), quota.simulate(1, team=1)):
        assert found["hit"] == found["team_hit"] == found["everyone"]
        assert found["alone"] == found["pooled"]


def test_more_than_there_is_to_win() -> None:
    for found in (quota.expected(opportunities=5, quota=6), quota.simulate(1, opportunities=5, quota=6)):
        assert found["hit"] == found["team_hit"] == found["made"] == 0


@given(SEED, values_of(quota))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = quota.simulate(seed, **values), quota.expected(**values)
    periods = values["periods"]
    results = periods * values["team"]
    assert len(run["samples"]) == results
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] / math.sqrt(results) + 1 / results
    for key, n in (("hit", results), ("team_hit", periods), ("everyone", periods)):
        chance = found[key]
        assert abs(run[key] - chance) <= 4 * math.sqrt(chance * (1 - chance) / n) + 3 / n
    assert run["made"] == round(run["hit"] * results)
    assert run["hit"] == sum(wins >= values["quota"] for wins in run["samples"]) / results


@given(SEED)
def test_the_spread_is_that_of_the_wins(seed: int) -> None:
    """A standard deviation has a relative error of 1 / sqrt(2 n): of 400 results, and of 40 periods."""
    run, found = quota.simulate(seed, team=10, periods=40), quota.expected(team=10)
    assert run["sd"] == pytest.approx(found["sd"], rel=4 / math.sqrt(800))
    assert run["head_sd"] == pytest.approx(found["head_sd"], rel=4 / math.sqrt(80))
    assert found["head_sd"] == pytest.approx(found["sd"] / math.sqrt(10))


@given(SEED, st.integers(1, 40))
def test_more_periods_begin_alike(seed: int, periods: int) -> None:
    longer = quota.simulate(seed, periods=40)["samples"]
    assert quota.simulate(seed, periods=periods)["samples"] == longer[: 5 * periods]
