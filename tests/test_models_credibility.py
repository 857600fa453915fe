"""Credibility: trust by the beta reputation system, and talk as a branching process."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from funnelball.models import credibility
from funnelball.models.random_numbers import Random
from tests.test_models_all import SEED, values_of


@pytest.mark.parametrize(
    ("briefed", "penalty", "trust"),
    [(0.9, 1, 0.900), (0.9, 3, 0.750), (0.9, 5, 0.643), (0.9, 10, 0.474), (0.98, 5, 0.907)],
)
def test_a_tenth_unbriefed_costs_more_than_a_tenth(briefed: float, penalty: float, trust: float) -> None:
    found = credibility.expected(briefed=briefed, penalty=penalty)["trust_limit"]
    assert found == pytest.approx(trust, abs=5e-4)


def test_five_people_hear_of_one_let_down() -> None:
    found = credibility.expected()
    assert found["reach"] == pytest.approx(5)
    assert found["let_down"] == pytest.approx(6)
    assert found["heard"] == pytest.approx(30)


@given(st.sampled_from([0, 1]) | st.floats(1e-9, 1), st.floats(1, 10), st.sampled_from([10, 37, 100]))
def test_the_mean_trust(briefed: float, penalty: float, contacts: int) -> None:
    """Against the sum over SciPy's binomial distribution."""
    found = credibility.expected(briefed=briefed, penalty=penalty, contacts=contacts)["trust"]
    good = range(contacts + 1)
    chances = stats.binom.pmf(good, contacts, briefed)
    mean = math.fsum(
        p * (r + 1) / (r + penalty * (contacts - r) + 2) for p, r in zip(chances, good, strict=True)
    )
    assert found[-1] == pytest.approx(mean, rel=1e-9)
    assert found[0] == 0.5


def test_the_trust_comes_near_its_limit() -> None:
    found = credibility.expected(contacts=100)
    assert found["trust"][-1] == pytest.approx(found["trust_limit"], abs=0.02)


def test_everybody_briefed_loses_nothing() -> None:
    found, run = (
        f(**{"briefed": 1.0}) for f in (credibility.expected, lambda **p: credibility.simulate(3, **p))
    )
    assert found["sales"] == pytest.approx(found["sales_if_briefed"])
    assert found["trust_lost"] == found["heard"] == run["heard"] == 0
    assert run["reach"] is None


@settings(max_examples=30)
@given(SEED, st.floats(0, 1), st.floats(1, 10), st.floats(0, 1))
def test_trust_and_sales_agree_with_the_closed_form(
    seed: int, briefed: float, penalty: float, purchase: float
) -> None:
    values = {"briefed": briefed, "penalty": penalty, "purchase": purchase, "contacts": 20, "retold": 0}
    found = credibility.expected(**values)
    runs = [credibility.simulate(seed % 2**30 + k, **values) for k in range(60)]
    for ours, theirs in (
        ([run["trust"][-1] for run in runs], found["trust"][-1]),
        ([run["sales"] for run in runs], found["sales"]),
    ):
        mean, sd = credibility.mean_sd(ours)
        assert abs(mean - theirs) <= 4 * sd / math.sqrt(60) + 5 / 60


@given(SEED, values_of(credibility))
def test_talk_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    """Four standard errors, and the size of a rare avalanche that the few runs may hold or lack."""
    run, found = credibility.simulate(seed, **values), credibility.expected(**values)
    avalanche = 2 / (1 - values["retold"]) ** 2 + found["reach"]
    runs = credibility.CAMPAIGNS
    assert abs(run["mean"] - found["mean"]) <= 4 * (found["sd"] / math.sqrt(runs) + avalanche / runs)


@pytest.mark.parametrize(("told", "retold"), [(3, 0.4), (1, 0.9), (15, 0.2)])
def test_the_spread_of_talk(told: float, retold: float) -> None:
    """The number that hears has the mean n / (1 - m) and the variance n / (1 - m)**3."""
    luck = Random(5)
    heard = [credibility._talk(luck, told, retold) for _ in range(20000)]
    mean, sd = credibility.mean_sd(heard)
    true_sd = math.sqrt(told / (1 - retold) ** 3)
    assert abs(mean - told / (1 - retold)) <= 4 * true_sd / math.sqrt(20000)
    assert sd == pytest.approx(true_sd, rel=0.08)
