"""Diagnosis: Wilson's band as published, the fix that is worth its price, and samples that agree."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from funnelball.models import diagnosis
from tests.test_models_all import SEED, values_of


@pytest.mark.parametrize(
    ("successes", "tries", "low", "high"), [(6, 40, 0.071, 0.291), (60, 400, 0.118, 0.188)]
)
def test_the_same_rate_on_more_cases(successes: int, tries: int, low: float, high: float) -> None:
    assert diagnosis.wilson(successes, tries) == pytest.approx((low, high), abs=5e-4)


@given(st.integers(1, 100000), st.floats(0, 1))
def test_wilson_as_scipy_has_it(tries: int, share: float) -> None:
    successes = round(share * tries)
    theirs = stats.binomtest(successes, tries).proportion_ci(0.95, "wilson")
    assert diagnosis.wilson(successes, tries) == pytest.approx((theirs.low, theirs.high), abs=1e-10)


def test_without_a_case_everything_is_possible() -> None:
    assert diagnosis.wilson(0, 0) == (0.0, 1.0)
    run = diagnosis.simulate(1, lead=0)
    assert run["rate_customer"] is run["value_lead"] is run["best_fix"] is None
    assert (run["low_customer"], run["high_customer"]) == (0, 1)
    assert run["lowest_rate"] == "lead"


def test_the_lowest_rate_is_not_the_leak() -> None:
    found = diagnosis.expected()
    assert found["most_lost"] == found["lowest_rate"] == "lead"
    assert found["best_fix"] == "opportunity"
    values = [found[key] for key in diagnosis.VALUES]
    assert values == pytest.approx([0.075, 1.0, 0.3])
    assert found["mean"] == pytest.approx(3)
    assert (found["low_customer"], found["high_customer"]) == pytest.approx((0.089, 0.532), abs=5e-4)


@given(values_of(diagnosis))
def test_a_fix_brings_what_the_better_rate_brings(values: dict) -> None:
    found = diagnosis.expected(**values)
    for name in diagnosis.FIXES:
        gain = found["gain_" + name]
        if gain is None:
            continue
        attained = values[name + "_attained"]
        after = diagnosis.expected(**{**values, name: attained})["mean"]
        assert gain == pytest.approx(max(after - found["mean"], 0), rel=1e-6, abs=1e-6)
        assert found["value_" + name] == pytest.approx(1000 * gain / values[name + "_cost"])
    known = [found[key] for key in diagnosis.VALUES if found[key] is not None]
    assert (found["best_fix"] is None) == (not known)
    if known:
        assert found["value_" + found["best_fix"]] == max(known)


@given(SEED, values_of(diagnosis))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = diagnosis.simulate(seed, **values), diagnosis.expected(**values)
    samples = values["samples"]
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] / math.sqrt(samples) + 4 / samples
    chance = found["none"]
    assert abs(run["none"] - chance) <= 4 * math.sqrt(chance * (1 - chance) / samples) + 3 / samples
    assert run["samples"][0] == run["stages"][-1]
    assert run["seen"][-1] == run["stages"][0] == values["visitors"]
    assert run["highest_by_visitors"][-1] == run["high_customer"]
    assert run["stages"] == sorted(run["stages"], reverse=True)


@given(st.integers(0, 2**31 - 100))
@settings(max_examples=5)
def test_about_95_of_100_bands_hold_the_true_rate(seed: int) -> None:
    held = sum(diagnosis.simulate(seed + k, visitors=20000, samples=100)["held"] for k in range(20)) / 20
    assert abs(held - 0.95) <= 4 * math.sqrt(0.95 * 0.05 / 2000) + 0.01


def test_a_large_sample_points_at_the_right_fix() -> None:
    """A small one often does not."""
    small = [diagnosis.simulate(seed, samples=100)["pointed"] for seed in range(10)]
    large = [diagnosis.simulate(seed, samples=100, visitors=1000000)["pointed"] for seed in range(10)]
    assert 0.3 < sum(small) / 10 < 0.8
    assert min(large) > 0.98


@given(SEED)
def test_the_band_narrows_as_visitors_come(seed: int) -> None:
    found = diagnosis.expected(visitors=100000)
    width = [
        high - low
        for low, high in zip(found["lowest_by_visitors"], found["highest_by_visitors"], strict=True)
    ]
    assert width == sorted(width, reverse=True)
    assert width[24] / width[5] == pytest.approx(math.sqrt(6 / 25), rel=0.02)
    assert diagnosis.simulate(seed)["seen"] == diagnosis.expected()["seen"]
