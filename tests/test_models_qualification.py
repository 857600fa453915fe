"""Lead scores: the figures of the course, the best threshold, and months that agree with the closed form."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from funnelball.models import binomial, qualification
from tests.test_models_all import SEED, values_of

ALL_CALLED = {"capacity": 1000, "leads": 1000}


def test_the_score_of_the_course() -> None:
    best = qualification.expected(**ALL_CALLED)["best_threshold"]
    assert best == pytest.approx(0.594, abs=5e-4)
    found = qualification.expected(threshold=best, **ALL_CALLED)
    assert found["recall"] == pytest.approx(0.817, abs=6e-4)
    assert found["precision"] == pytest.approx(0.135, abs=5e-4)
    assert found["auc"] == pytest.approx(0.856, abs=5e-4)
    assert found["profit_per_lead"] == pytest.approx(28.7, abs=0.05)
    assert found["posterior"] == pytest.approx(found["worth"]) == pytest.approx(0.04)
    assert found["best_with_capacity"] == best


def test_calling_all() -> None:
    found = qualification.expected(threshold=-3, **ALL_CALLED)
    assert found["profit_per_lead"] == pytest.approx(10.0, abs=0.06)


def test_who_rejects_all_is_right_and_sells_nothing() -> None:
    found = qualification.expected(threshold=5, **ALL_CALLED)
    assert (
        found["accuracy"] == pytest.approx(found["accuracy_none"], abs=1e-4) == pytest.approx(0.95, abs=1e-4)
    )
    assert found["deals"] < 0.02
    assert qualification.expected(**ALL_CALLED)["accuracy"] < 0.75


@given(values_of(qualification))
def test_shares_are_scipys(values: dict) -> None:
    found = qualification.expected(**values)
    rate, apart, threshold = (values[key] for key in ("base_rate", "separation", "threshold"))
    recall, alarms = stats.norm.sf(threshold - apart), stats.norm.sf(threshold)
    handed = rate * recall + (1 - rate) * alarms
    assert found["recall"] == pytest.approx(recall, rel=0, abs=1e-10)
    assert found["handed"] == pytest.approx(values["leads"] * handed, rel=0, abs=1e-7)
    assert found["precision"] == pytest.approx(rate * recall / handed, rel=1e-6)
    assert found["auc"] == pytest.approx(stats.norm.cdf(apart / math.sqrt(2)), rel=0, abs=1e-10)
    densities = rate * stats.norm.pdf(threshold - apart), (1 - rate) * stats.norm.pdf(threshold)
    assert found["posterior"] == pytest.approx(densities[0] / sum(densities), rel=1e-9)


@given(values_of(qualification))
def test_no_threshold_is_better_than_the_best(values: dict) -> None:
    """With hands for everybody."""
    enough = {**values, "capacity": 2000}
    best = qualification.expected(**enough)["best_threshold"]
    if best is None:
        assert values["separation"] <= 1e-6 or values["call_cost"] >= values["margin"]
        return
    if -3 <= best <= 5:
        at_best = qualification.expected(**{**enough, "threshold": best})
        assert max(at_best["profit_by_threshold"]) <= at_best["mean"] * (1 + 1e-9) + 1e-6
        assert at_best["posterior"] == pytest.approx(values["call_cost"] / values["margin"], rel=1e-6)


@given(st.integers(100, 2000), st.floats(1e-6, 1 - 1e-6), st.integers(1, 2000))
def test_capped_counts(n: int, p: float, most: int) -> None:
    """The mean of min(N, most) and of its square, against sums over SciPy's binomial distribution."""
    first, second = binomial.capped(n, p, most)
    counts = [min(k, most) for k in range(n + 1)]
    chances = stats.binom.pmf(range(n + 1), n, p)
    assert first == pytest.approx(math.fsum(chances * counts), rel=1e-9, abs=1e-9)
    assert second == pytest.approx(math.fsum(chances * counts * counts), rel=1e-9, abs=1e-9)


def test_few_hands_need_a_higher_threshold() -> None:
    """200 calls for 301 leads: buyers are left lying until the threshold rises to where all are called."""
    found = qualification.expected()
    assert found["handed"] > 300 and found["calls"] == pytest.approx(200)
    assert found["uncalled"] > found["missed"]
    higher = qualification.expected(threshold=found["best_with_capacity"])
    assert found["best_with_capacity"] == found["capacity_threshold"] == pytest.approx(0.942, abs=5e-4)
    assert higher["handed"] == pytest.approx(200)
    assert higher["mean"] > 1.3 * found["mean"]
    assert higher["mean"] == pytest.approx(max(found["profit_by_threshold"]), rel=0.05)


def test_a_score_that_says_nothing() -> None:
    found = qualification.expected(separation=0)
    assert found["auc"] == 0.5
    assert found["precision"] == pytest.approx(0.05)
    assert found["best_threshold"] is None and found["best_with_capacity"] is None


def test_no_call_pays() -> None:
    assert qualification.expected(call_cost=200, margin=200)["best_threshold"] is None


@given(SEED, values_of(qualification))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = qualification.simulate(seed, **values), qualification.expected(**values)
    months, leads = values["months"], values["leads"]
    grain = (values["margin"] + values["call_cost"]) / months
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] / math.sqrt(months) + 2 * grain
    for key in ("handed", "deals", "uncalled", "missed"):
        error = math.sqrt(found[key] / months)
        if key == "uncalled":  # also how many wait differs from month to month
            error += math.sqrt(found["handed"] / months) * found["precision"]
        assert abs(run[key] - found[key]) <= 4 * error + 3 / months
    assert run["calls"] <= min(values["capacity"], run["handed"])
    assert run["wasted"] == pytest.approx(run["calls"] - run["deals"])
    assert 0 <= run["accuracy"] <= 1
    for key in ("auc", "best_with_capacity", "thresholds"):
        assert run[key] == found[key]
    assert len(run["samples"]) == months and leads >= run["handed"]


def test_a_month_at_every_threshold_has_the_expected_profit() -> None:
    """200 months at each threshold, also where more are handed over than called: within four errors."""
    curves = [qualification.simulate(seed, months=1)["profit_by_threshold"] for seed in range(200)]
    for k, expected in enumerate(qualification.expected()["profit_by_threshold"]):
        profits = [curve[k] for curve in curves]
        mean = math.fsum(profits) / 200
        sd = math.sqrt(math.fsum((profit - mean) ** 2 for profit in profits) / 199)
        assert abs(mean - expected) <= 4 * sd / math.sqrt(200) + 20


@given(SEED)
def test_the_spread_is_that_of_the_months(seed: int) -> None:
    run, found = qualification.simulate(seed, months=60), qualification.expected()
    assert run["sd"] == pytest.approx(found["sd"], rel=4 / math.sqrt(118))


@given(SEED, st.integers(1, 60))
def test_more_months_begin_alike(seed: int, months: int) -> None:
    longer = qualification.simulate(seed, months=60)["samples"]
    assert qualification.simulate(seed, months=months)["samples"] == longer[:months]
