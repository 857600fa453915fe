"""Churn: the figures of the course, and firms that agree with the closed form."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import churn
from tests.test_models_all import SEED, values_of


def test_the_firm_of_the_course() -> None:
    """3.5 % a month: half are gone after 19.5 months, and revenue settles at 285,714."""
    firm = churn.expected()
    assert firm["mrr_limit"] == pytest.approx(285714, abs=1)
    assert firm["half_life"] == pytest.approx(19.5, abs=0.05)
    assert firm["mean_life"] == pytest.approx(28.57, abs=0.005)


def test_five_percent_a_month_is_not_sixty_a_year() -> None:
    assert churn.expected(churn=0.05)["annual_churn"] == pytest.approx(0.460, abs=5e-4)


@pytest.mark.parametrize(("monthly", "left"), [(0.05, 0.292), (0.03, 0.481)])
def test_after_two_years(monthly: float, left: float) -> None:
    assert churn.expected(churn=monthly, months=24)["survival"] == pytest.approx(left, abs=5e-4)


def test_the_value_of_a_customer_depends_on_the_convention() -> None:
    """Undiscounted m/c; otherwise the present value of the margins, the first now or after a month."""
    firm = churn.expected(churn=0.05, discount=0.2, price=50, margin=0.6)
    month = 1.2 ** (1 / 12)
    now = math.fsum(30 * (0.95 / month) ** t for t in range(5000))
    assert firm["ltv"] == pytest.approx(600)
    assert firm["ltv_margin_now"] == pytest.approx(now)
    assert firm["ltv_margin_later"] == pytest.approx(now - 30)
    level = churn.expected(churn=0.05, discount=0)
    assert level["ltv"] == pytest.approx(level["ltv_margin_now"]) == pytest.approx(1600)


def test_the_bucket_settles_wherever_it_starts() -> None:
    few, many = (churn.expected(customers=n, churn=0.2, months=60) for n in (100, 10000))
    assert few["mean"] == pytest.approx(many["mean"], rel=0.05)
    assert few["mrr_limit"] == many["mrr_limit"] == pytest.approx(50000)


@given(SEED, values_of(churn))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, firm = churn.simulate(seed, **values), churn.expected(**values)
    price = values["price"]
    assert abs(run["mean"] - firm["mean"]) <= 4 * firm["sd"] / math.sqrt(churn.FIRMS) + price / churn.FIRMS
    start = values["customers"]
    for ours, theirs in zip(run["retention"], firm["retention"], strict=True):
        assert abs(ours - theirs) <= 4 * math.sqrt(theirs * (1 - theirs) / start) + 2 / start
    assert run["sd"] <= 2.2 * firm["sd"] + price  # chi-square with 9 degrees of freedom


@given(SEED)
def test_nobody_leaves_in_a_month(seed: int) -> None:
    """Of 100 customers at half a percent often none goes; then there is no life to tell."""
    run = churn.simulate(seed, churn=0.005, customers=100, months=1)
    stayed = run["survivors"] == 100
    for key in ("mean_life", "half_life", "mrr_limit", "ltv"):
        assert (run[key] is None) == stayed
    assert run["ltv_margin_now"] > 0


def test_nobody_leaves_and_money_costs_nothing() -> None:
    runs = [churn.simulate(seed, churn=0.005, customers=100, months=1, discount=0) for seed in range(20)]
    assert any(run["ltv_margin_now"] is None for run in runs)


def test_all_leave_at_once() -> None:
    assert churn._half_life(0.0) == 0.0


@given(SEED, st.integers(1, 60))
def test_more_months_begin_alike(seed: int, months: int) -> None:
    longer = churn.simulate(seed, months=60)["retention"]
    assert churn.simulate(seed, months=months)["retention"] == longer[: months + 1]
