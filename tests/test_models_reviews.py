"""Pólya's urn: beta-binomial in the closed form, and shops that agree with it."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from funnelball.models import reviews
from tests.test_models_all import SEED, values_of

MARKS = st.floats(0.5, 20)


def test_any_outcome_is_possible() -> None:
    """With a = b = k every number of good ratings is equally likely."""
    chances = reviews.beta_binomial(100, 1, 1, 1)
    assert chances == pytest.approx([1 / 101] * 101)
    found = reviews.expected()
    assert (found["mean"], found["mean_good"]) == (0.5, 50)
    assert found["extreme"] == pytest.approx(42 / 101)


def test_the_spread_after_200_ratings() -> None:
    assert reviews.expected(ratings=200)["sd"] ** 2 == pytest.approx(0.0842, abs=5e-5)


@given(MARKS, MARKS, st.floats(0.01, 5), st.integers(1, 200))
def test_the_chances_are_beta_binomial(good: float, bad: float, herding: float, n: int) -> None:
    """Against SciPy, over the whole range; and mean and variance against their formulas."""
    chances = reviews.beta_binomial(n, good, bad, herding)
    theirs = stats.betabinom.pmf(range(n + 1), n, good / herding, bad / herding)
    assert chances == pytest.approx(list(theirs), rel=1e-7, abs=1e-12)
    mean = math.fsum(x * p for x, p in enumerate(chances))
    assert mean == pytest.approx(n * good / (good + bad), rel=1e-10)


@given(MARKS, MARKS, st.integers(1, 200))
def test_if_nobody_looks_the_ratings_are_independent(good: float, bad: float, n: int) -> None:
    chances = reviews.beta_binomial(n, good, bad, 0)
    theirs = stats.binom.pmf(range(n + 1), n, good / (good + bad))
    assert chances == pytest.approx(list(theirs), rel=1e-9, abs=1e-13)


@given(values_of(reviews))
def test_the_bars_and_the_spread_are_those_of_the_chances(values: dict) -> None:
    found, n = reviews.expected(**values), values["ratings"]
    chances = reviews.beta_binomial(n, values["good"], values["bad"], values["herding"])
    assert math.fsum(found["distribution"]) == pytest.approx(1)
    assert 5 <= len(found["distribution"]) <= 10
    variance = math.fsum((x / n - found["mean"]) ** 2 * p for x, p in enumerate(chances))
    assert found["sd"] ** 2 == pytest.approx(variance, rel=1e-9)


@given(SEED, values_of(reviews))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = reviews.simulate(seed, **values), reviews.expected(**values)
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] / math.sqrt(reviews.SHOPS) + 0.01
    assert abs(run["mean_good"] - values["ratings"] * run["mean"]) < 1e-9
    far = min(found["extreme"], 1)
    assert abs(run["extreme"] - far) <= 4 * math.sqrt(far * (1 - far) / reviews.SHOPS) + 0.1


def test_the_spread_of_many_shops() -> None:
    """2,000 shops after 200 ratings: variance 0.0842 within four errors (a uniform has a small kurtosis)."""
    ends = [x for seed in range(100) for x in reviews.simulate(seed, ratings=200)["samples"]]
    mean = math.fsum(ends) / 2000
    variance = math.fsum((x - mean) ** 2 for x in ends) / 1999
    assert variance == pytest.approx(0.08417, rel=4 * math.sqrt(0.8 / 2000))


@settings(max_examples=20)
@given(SEED)
def test_one_planted_mark_moves_the_end_for_good(seed: int) -> None:
    """The same luck with one more good mark at the start ends higher in every shop, or the same."""
    plain, planted = (reviews.simulate(seed, good=good)["samples"] for good in (1, 2))
    assert all(a <= b for a, b in zip(plain, planted, strict=True))
