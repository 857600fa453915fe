"""Loyalty as a chain of two states: the figures of the course, and markets that agree with them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import loyalty
from tests.test_models_all import SEED, values_of


def test_eight_in_ten_stay_and_a_third_is_ours() -> None:
    market = loyalty.expected()
    assert market["steady_share"] == pytest.approx(1 / 3)
    assert market["share"][-1] == pytest.approx(1 / 3, abs=1e-4)
    assert market["half_life"] == pytest.approx(1.943, abs=5e-4)
    assert market["ours"] == pytest.approx(333.3, abs=0.1)


@given(values_of(loyalty))
def test_the_share_by_the_formula(values: dict) -> None:
    """The distance to the steady share shrinks by the factor s - w each period."""
    market = loyalty.expected(**values)
    first, steady = market["share"][0], market["steady_share"]
    assert market["mean"] == pytest.approx(steady + market["gap_left"] * (first - steady), abs=1e-12)
    assert 0 <= steady <= 1
    assert market["ours"] == pytest.approx(values["buyers"] * market["mean"])


@given(st.floats(0, 0.99), st.floats(0.05, 0.9))
def test_where_one_starts_is_forgotten(stay: float, win: float) -> None:
    few, many = (loyalty.expected(retention=stay, win_back=win, start=x, periods=60) for x in (0, 1))
    assert abs(few["mean"] - many["mean"]) == pytest.approx(abs(stay - win) ** 60, abs=1e-12)


def test_half_of_the_way_after_a_half_life() -> None:
    market = loyalty.expected(retention=0.6, win_back=0.1, periods=1)
    assert market["half_life"] == pytest.approx(1)
    assert market["gap_left"] == pytest.approx(0.5)


def test_who_switches_all_the_time_never_settles_halfway() -> None:
    market = loyalty.expected(retention=0.0, win_back=0.9, periods=1)
    assert market["half_life"] is None
    assert market["gap_left"] == pytest.approx(-0.9)


@given(SEED, values_of(loyalty))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, market = loyalty.simulate(seed, **values), loyalty.expected(**values)
    grain = 1 / values["buyers"]
    error = market["sd"] / math.sqrt(loyalty.MARKETS)
    assert abs(run["mean"] - market["mean"]) <= 4 * error + grain
    assert run["sd"] <= 2.2 * market["sd"] + grain
    assert abs(run["share"][-1] - market["mean"]) <= 4 * market["sd"] + 2 * grain
    assert run["ours"] == run["stayed"] + run["came"] == round(run["share"][-1] * values["buyers"])


def test_the_spread_is_that_of_the_markets() -> None:
    """400 markets of 500 buyers: their standard deviation is the closed form's, within four errors."""
    values = {"buyers": 500, "periods": 6, "start": 0.6}
    ends = [x for seed in range(40) for x in loyalty.simulate(seed, **values)["samples"]]
    mean = math.fsum(ends) / 400
    sd = math.sqrt(math.fsum((x - mean) ** 2 for x in ends) / 399)
    assert sd == pytest.approx(loyalty.expected(**values)["sd"], rel=4 / math.sqrt(800))
