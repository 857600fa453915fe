"""Acquisition: the figures of the course, the cheapest customers, and months that agree with them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import acquisition
from tests.test_models_all import SEED, values_of


@pytest.mark.parametrize(
    ("threshold", "profit", "cost"), [(0.0, 300, 400), (0.2, 320, 1000 / 3), (0.9, 75, 210.5)]
)
def test_the_quotes_of_the_course(threshold: float, profit: float, cost: float) -> None:
    """Without other spending: fewer quotes make a customer ever cheaper, and help profit only up to 0.2."""
    firm = acquisition.expected(marketing=0, threshold=threshold)
    assert firm["profit_per_prospect"] == pytest.approx(profit)
    assert firm["quote_cost_per_win"] == firm["cac"] == pytest.approx(cost, abs=0.05)
    assert firm["best_threshold"] == pytest.approx(0.2)


def test_the_cheapest_customers_starve_the_firm() -> None:
    """And a rule of thumb praises it: LTV to CAC of 3."""
    firm = acquisition.expected()
    assert firm["cac_cheapest"] < firm["cac_best"] < firm["cac_all"]
    assert firm["profit_cheapest"] < 0.7 * firm["profit_best"]
    assert firm["ltv"] / firm["cac_cheapest"] > 3 > firm["ltv"] / firm["cac_best"]
    assert firm["wins_cheapest"] < firm["wins_best"]


def test_cac_ratio_and_payback() -> None:
    firm = acquisition.expected(
        threshold=0.2, prospects=100, marketing=8000, revenue=60, gross_margin=0.5, life=30
    )
    assert firm["sent"] == pytest.approx(80) and firm["wins"] == pytest.approx(48)
    assert firm["spend"] == pytest.approx(24000)
    assert firm["cac"] == pytest.approx(500)
    assert firm["ads_per_win"] == pytest.approx(8000 / 48)
    assert firm["ltv_cac"] == pytest.approx(900 / 500)
    assert firm["payback"] == pytest.approx(500 / 30)


@given(values_of(acquisition))
def test_no_threshold_does_better(values: dict) -> None:
    """Neither for profit than the best one, nor for the cost than the cheapest one."""
    firm = acquisition.expected(**values)
    slack = 1e-9 * (abs(firm["profit_best"]) + values["marketing"] + 1)
    best, ltv, cheapest = firm["profit_best"], firm["ltv"], firm["cac_cheapest"] or 0
    for profit in (*firm["profit_by_threshold"], *(firm[key] for key in acquisition.PROFITS)):
        assert profit <= best + slack
    for at, profit in zip(acquisition.GRID, firm["profit_by_threshold"], strict=True):
        wins = values["prospects"] * (1 - at * at) / 2
        assert cheapest <= (ltv * wins - profit) / wins * (1 + 1e-9)
    assert values["marketing"] < 1 or cheapest > 0


@given(values_of(acquisition))
def test_the_spread_of_a_prospect(values: dict) -> None:
    """Won, lost or refused: the variance over three outcomes, times the number of prospects."""
    firm = acquisition.expected(**values)
    refused = values["threshold"]
    won = (1 - refused**2) / 2
    outcomes = [
        (refused, 0.0),
        (won, firm["ltv"] - values["quote_cost"]),
        (1 - refused - won, -values["quote_cost"]),
    ]
    mean = sum(chance * money for chance, money in outcomes)
    variance = sum(chance * (money - mean) ** 2 for chance, money in outcomes)
    assert firm["mean"] == pytest.approx(values["prospects"] * mean - values["marketing"], rel=1e-9, abs=1e-6)
    assert firm["sd"] == pytest.approx(math.sqrt(values["prospects"] * variance), rel=1e-6, abs=1e-6)


def test_without_other_spending_the_cheapest_customer_is_never_won() -> None:
    for firm in (acquisition.expected(marketing=0), acquisition.simulate(1, marketing=0)):
        assert firm["cheapest_threshold"] == 1
        assert firm["wins_cheapest"] == firm["profit_cheapest"] == 0
        assert firm["cac_cheapest"] is None


def test_a_quote_that_costs_more_than_a_customer_leaves() -> None:
    firm = acquisition.expected(quote_cost=1000, revenue=10, life=1)
    assert firm["best_threshold"] == 1
    assert firm["profit_best"] == -2000


@given(SEED, values_of(acquisition))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, firm = acquisition.simulate(seed, **values), acquisition.expected(**values)
    n, months = values["prospects"], values["months"]
    grain = firm["ltv"] / (n * months)
    assert abs(run["mean"] - firm["mean"]) <= 4 * firm["sd"] / math.sqrt(months) + 4 * grain
    assert run["mean"] == pytest.approx(run["profit_chosen"])
    for rule in acquisition.RULES:
        wins = firm[f"wins_{rule}"]
        error = math.sqrt(max(wins * (1 - wins / n), 0) / months)
        assert abs(run[f"wins_{rule}"] - wins) <= 4 * error + 2 / months
        assert (run[f"cac_{rule}"] is None) == (run[f"wins_{rule}"] == 0)


@given(SEED, values_of(acquisition))
def test_the_rules_are_tried_on_the_same_prospects(seed: int, values: dict) -> None:
    """Who refuses more never wins more."""
    run = acquisition.simulate(seed, **values)
    sent = sorted((run[f"{rule}_threshold"], -run[f"wins_{rule}"]) for rule in ("best", "cheapest"))
    assert [wins for _, wins in sent] == sorted(wins for _, wins in sent)
    assert run["wins_all"] >= max(run["wins_best"], run["wins_chosen"], run["wins_cheapest"])


@given(SEED, st.integers(1, 24))
def test_more_months_begin_alike(seed: int, months: int) -> None:
    longer = acquisition.simulate(seed, months=24)["samples"]
    assert acquisition.simulate(seed, months=months)["samples"] == longer[:months]
