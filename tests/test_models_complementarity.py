"""Complementarity: the figures of the course, the best budget, and years that agree."""

import math

import pytest
from hypothesis import given

from funnelball.models import complementarity
from tests.test_models_all import SEED, values_of


def test_the_best_split_hangs_on_the_horizon() -> None:
    found = complementarity.expected()
    assert found["best_now"] == pytest.approx(0.2609, abs=5e-5)
    assert found["best_later"] == pytest.approx(0.4138, abs=5e-5)


@pytest.mark.parametrize(("share", "now", "later"), [(0.5, 0.053, 0.009), (0.9, 0.41, 0.34)])
def test_the_top_is_flat_and_the_corner_a_cliff(share: float, now: float, later: float) -> None:
    found = complementarity.expected(marketing_share=share)
    assert found["loss_now"] == pytest.approx(now, abs=5e-3 if share > 0.5 else 5e-4)
    assert found["loss_later"] == pytest.approx(later, abs=5e-3 if share > 0.5 else 5e-4)


def test_spending_follows_elasticity_times_margin() -> None:
    """At the best budget M / (m S) is the elasticity of advertising and K / (m S) that of selling."""
    budget = complementarity.expected()["best_budget"]
    found = complementarity.expected(budget=round(budget, 6))
    money = 0.4 * found["sales_best"]
    assert found["best_now"] * budget / money == pytest.approx(0.12)
    assert (1 - found["best_now"]) * budget / money == pytest.approx(0.34)
    assert complementarity.expected(advertising_now=0.4, selling=0.6)["best_budget"] is None


@given(values_of(complementarity))
def test_no_budget_leaves_more_than_the_best(values: dict) -> None:
    budget = complementarity.expected(**values)["best_budget"]
    if budget is None or not 12 <= budget <= 900:
        return

    def left(size: float) -> float:
        return values["margin"] * complementarity.expected(**{**values, "budget": size})["sales_best"] - size

    assert left(budget) >= max(left(budget / 1.1), left(budget * 1.1)) - 1e-6


@given(values_of(complementarity))
def test_the_best_is_the_most(values: dict) -> None:
    found = complementarity.expected(**values)
    assert found["sales_best"] >= max(found[key] for key in complementarity.ALONE) - 1e-9
    assert 0 <= found["loss_now"] <= 1 and 0 <= found["loss_later"] <= 1
    alone = found["sales_all_selling"] + found["sales_all_marketing"]
    if values["substitution"] <= 0:
        assert alone == 0
    if values["substitution"] > 0.1:
        assert alone > 0


@given(SEED, values_of(complementarity))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = complementarity.simulate(seed, **values), complementarity.expected(**values)
    years = values["years"]
    for key in ("sales", "sales_best", "sales_all_selling", "sales_all_marketing"):
        assert abs(run[key] - found[key]) <= 4 * math.sqrt(found[key] / years) + 4 / years
    assert run["mean"] == run["sales"] and len(run["samples"]) == years
    most = found["sales_best"]
    for hill in complementarity.HILLS:
        for ours, theirs in zip(run[hill], found[hill], strict=True):
            assert abs(ours - theirs) <= 5 * math.sqrt(theirs / most) + 5 / most
    later = (1 - found["loss_later"]) * most
    error = math.sqrt((later + later**2 / most) / years) / most
    assert abs(run["loss_later"] - found["loss_later"]) <= 4.5 * error + 5 / (most * years)
