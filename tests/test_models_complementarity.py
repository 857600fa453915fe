"""Complementarity: the figures of the course, SciPy's search for the best split, and years that agree."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize

from funnelball.models import complementarity
from tests.test_models_all import SEED, values_of

WEIGHT, R = st.floats(0.05, 0.95), st.floats(-5, 0.9)


def test_the_best_split_hangs_on_the_horizon() -> None:
    found = complementarity.expected()
    assert found["best_now"] == pytest.approx(0.2609, abs=5e-5)
    assert found["best_later"] == pytest.approx(0.4138, abs=5e-5)


@pytest.mark.parametrize(("share", "now", "later"), [(0.5, 0.053, 0.009), (0.9, 0.41, 0.34)])
def test_the_top_is_flat_and_the_corner_a_cliff(share: float, now: float, later: float) -> None:
    found = complementarity.expected(marketing_share=share)
    assert found["loss_now"] == pytest.approx(now, abs=5e-3 if share > 0.5 else 5e-4)
    assert found["loss_later"] == pytest.approx(later, abs=5e-3 if share > 0.5 else 5e-4)


def test_one_failure_fails_all_only_where_neither_can_stand_in() -> None:
    assert complementarity.ces(1e-12, 1, 0.5, -1) == pytest.approx(0, abs=1e-11)
    assert complementarity.ces(0, 1, 0.5, -1) == complementarity.ces(0, 1, 0.5, 0) == 0
    assert complementarity.ces(0, 1, 0.5, 0.5) == pytest.approx(0.25)
    assert complementarity.ces(0, 0, 0.5, 0.5) == 0


@given(st.floats(1e-3, 1e3), st.floats(1e-3, 1e3), WEIGHT, R, st.floats(0.1, 1))
def test_ces_as_written(marketing: float, selling: float, weight: float, r: float, scale: float) -> None:
    ours = complementarity.ces(marketing, selling, weight, r, scale)
    if abs(r) < 1e-3:
        theirs = marketing ** (weight * scale) * selling ** ((1 - weight) * scale)
        assert ours == pytest.approx(theirs, rel=0.05)
    else:
        theirs = (weight * marketing**r + (1 - weight) * selling**r) ** (scale / r)
        assert ours == pytest.approx(theirs, rel=1e-10)


@pytest.mark.parametrize("r", [1e-5, -1e-5])
def test_ces_has_no_seam_near_0(r: float) -> None:
    inside, outside = (complementarity.ces(0.1, 0.9, 0.3, r * factor) for factor in (0.999999, 1.000001))
    assert inside == pytest.approx(outside, rel=1e-9)
    assert complementarity.ces(0.1, 0.9, 0.3, 0) == pytest.approx(0.1**0.3 * 0.9**0.7)


@given(WEIGHT, R)
@settings(max_examples=40)
def test_no_split_sells_more_than_the_best(weight: float, r: float) -> None:
    best = complementarity.best_share(weight, r)
    found = optimize.minimize_scalar(
        lambda share: -complementarity.ces(share, 1 - share, weight, r),
        bounds=(0, 1),
        method="bounded",
        options={"xatol": 1e-9},
    )
    most = complementarity.ces(best, 1 - best, weight, r)
    assert most >= -found.fun * (1 - 1e-12)
    assert most == pytest.approx(-found.fun, rel=1e-6)


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
