"""Baskets: the published figures, independence as lift 1, and weeks that agree with the closed form."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnelball.models import basket
from tests.test_models_all import SEED, values_of

SHARE = st.floats(0.005, 0.5)


def test_sauce_and_pasta() -> None:
    found = basket.expected()
    assert found["support"] == pytest.approx(0.0227, abs=5e-5)
    assert found["confidence"] == pytest.approx(0.547)
    assert found["lift"] == pytest.approx(10.9, abs=0.05)
    assert found["caused"] == pytest.approx(found["mean"] / 4)


@given(SHARE, SHARE)
def test_products_that_ignore_each_other_have_lift_1(first: float, second: float) -> None:
    found = basket.expected(first=first, confidence=second, otherwise=second)
    assert found["lift"] == pytest.approx(1)
    assert found["mean"] == pytest.approx(found["chance"])
    assert found["second"] == pytest.approx(second)


@given(SHARE, st.floats(0, 1), SHARE)
def test_lift_does_not_say_which_leads_to_which(first: float, confidence: float, otherwise: float) -> None:
    """Seen from the second product, the lift is the same."""
    found = basket.expected(first=first, confidence=confidence, otherwise=otherwise)
    backwards = found["support"] / found["second"]  # P(A | B)
    assert backwards / first == pytest.approx(found["lift"])


def test_never_together() -> None:
    found, run = basket.expected(confidence=0), basket.simulate(1, confidence=0)
    for result in (found, run):
        assert (result["lift"], result["lift_sd"], result["mean"]) == (0, 0, 0)


def test_a_product_that_nobody_bought_has_no_lift() -> None:
    runs = [basket.simulate(seed, first=0.005, baskets=200, weeks=1) for seed in range(20)]
    assert any(run["lift"] is None and run["confidence"] is None for run in runs)


@given(SEED, values_of(basket))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = basket.simulate(seed, **values), basket.expected(**values)
    weeks, n = values["weeks"], values["baskets"] * values["weeks"]
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] / math.sqrt(weeks) + 4 / weeks
    second = found["second"]
    assert abs(run["second"] - second) <= 4 * math.sqrt(second * (1 - second) / n) + 3 / n


@settings(max_examples=30)
@given(SEED, st.floats(0.1, 0.5), st.floats(0.1, 0.9), st.floats(0.1, 0.9))
def test_the_lift_and_its_spread(seed: int, first: float, confidence: float, otherwise: float) -> None:
    """Where the counts are large, the lift lies within four errors, and so does its spread."""
    values = {"first": first, "confidence": confidence, "otherwise": otherwise, "baskets": 5000, "weeks": 100}
    run, found = basket.simulate(seed, **values), basket.expected(**values)
    assert abs(run["lift"] - found["lift"]) <= 4 * found["lift_sd"] / 10
    assert run["lift_sd"] == pytest.approx(found["lift_sd"], rel=4 / math.sqrt(200) + 0.05)


@given(SEED, SHARE, SHARE)
def test_independent_products_in_a_run(seed: int, first: float, second: float) -> None:
    values = {"first": first, "confidence": second, "otherwise": second, "baskets": 100_000, "weeks": 10}
    error = basket.expected(**values)["lift_sd"] / math.sqrt(10)
    assert abs(basket.simulate(seed, **values)["lift"] - 1) <= 4 * error
