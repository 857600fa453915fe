"""Price, units and margin: the figures of the course, and shops that agree with the closed form."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import margin
from tests.test_models_all import SEED, values_of


@pytest.mark.parametrize(
    ("share", "discount", "needed"), [(0.30, 0.10, 0.50), (0.50, 0.10, 0.25), (0.40, 0.20, 1.00)]
)
def test_ten_percent_off_needs_more_than_ten_percent(share: float, discount: float, needed: float) -> None:
    for found in (
        margin.expected(margin=share, discount=discount),
        margin.simulate(1, margin=share, discount=discount),
    ):
        assert found["break_even"] == pytest.approx(needed)
        assert found["break_even_units"] == pytest.approx(1000 * (1 + needed))


@pytest.mark.parametrize(("share", "discount"), [(0.10, 0.10), (0.10, 0.11), (0.30, 0.30), (0.05, 0.5)])
def test_no_number_of_units_makes_up_for_the_whole_margin(share: float, discount: float) -> None:
    found = margin.expected(margin=share, discount=discount)
    assert found["break_even"] is None and found["break_even_units"] is None
    assert found["mean"] <= 1e-6


def test_the_best_price_of_the_course() -> None:
    """Cost 60, elasticity 2.62: 97.04, and 38.2 % of it is margin."""
    found = margin.expected(price=100, margin=0.4)
    assert found["best_price"] == pytest.approx(97.04, abs=5e-3)
    assert found["lerner"] == pytest.approx(0.382, abs=5e-4)
    assert (found["best_price"] - 60) / found["best_price"] == pytest.approx(found["lerner"])


@given(values_of(margin))
def test_no_price_leaves_more_than_the_best(values: dict) -> None:
    found = margin.expected(**values)
    cost = values["price"] * (1 - values["margin"])
    best = (
        (found["best_price"] - cost)
        * values["units"]
        * (found["best_price"] / values["price"]) ** -values["elasticity"]
    )
    assert max(found["by_price"]) <= best * (1 + 1e-9)
    assert found["contribution_cut"] <= best * (1 + 1e-9)


@given(values_of(margin))
def test_the_break_even_breaks_even(values: dict) -> None:
    found = margin.expected(**values)
    if found["break_even_units"] is not None:
        left = found["unit_margin_cut"] * found["break_even_units"]
        assert left == pytest.approx(found["contribution_before"], rel=1e-6)
        enough = found["lift"] - found["break_even"]
        assert enough * found["change"] >= -1e-6 * found["contribution_before"]


def test_more_revenue_and_less_money() -> None:
    shop = margin.expected()
    assert shop["revenue_cut"] > 1.18 * shop["revenue_before"]
    assert shop["contribution_before"] == pytest.approx(30000)
    assert shop["contribution_cut"] == shop["mean"] == pytest.approx(26358, abs=1)
    assert shop["markup"] == pytest.approx(3 / 7)


def test_without_a_discount_nothing_changes() -> None:
    shop = margin.expected(discount=0)
    assert shop["break_even"] == shop["lift"] == shop["change"] == 0


@given(SEED, values_of(margin))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, shop = margin.simulate(seed, **values), margin.expected(**values)
    months, before, after = values["months"], shop["units_before"], shop["units_cut"]
    assert abs(run["mean"] - shop["mean"]) <= 4 * shop["sd"] / math.sqrt(months) + 1e-6
    assert abs(run["units_before"] - before) <= 4 * math.sqrt(before / months) + 1 / months
    assert abs(run["units_cut"] - after) <= 4 * math.sqrt(after / months) + 1 / months
    for ours, theirs in zip(run["brought"], shop["brought"], strict=True):
        assert abs(ours - theirs) <= 4.5 * math.sqrt(1 + theirs) / math.sqrt(before) + 2 / before
    assert run["change"] == pytest.approx(run["contribution_cut"] - run["contribution_before"])
    for key in ("needed", "prices", "cuts", "best_price"):
        assert run[key] == shop[key]


@given(SEED)
def test_the_spread_is_that_of_the_months(seed: int) -> None:
    run, shop = margin.simulate(seed, months=60), margin.expected()
    assert run["sd"] == pytest.approx(shop["sd"], rel=4 / math.sqrt(118))


@given(SEED, st.integers(1, 60))
def test_more_months_begin_alike(seed: int, months: int) -> None:
    longer = margin.simulate(seed, months=60)["samples"]
    assert margin.simulate(seed, months=months)["samples"] == longer[:months]
