"""The online store: the figures of the course, and the same shape as the funnel of a firm."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import sales_funnel, store
from tests.test_models_all import SEED, values_of


def test_the_store_of_the_course() -> None:
    """2 % of the sessions order, 70.2 % of the baskets are left, and a fifth of the parcels comes back."""
    month = store.expected()
    assert month["conversion"] == pytest.approx(0.020, abs=5e-5)
    assert month["abandonment"] == pytest.approx(0.702)
    assert month["stages"][3] == pytest.approx(199.8, abs=0.05)
    assert month["mean"] == pytest.approx(159.8, abs=0.05)
    assert month["refused"] == pytest.approx(40, abs=0.05)


def test_paid_beforehand_every_order_is_a_sale() -> None:
    month = store.expected(accepted=1.0)
    assert month["refused"] == 0
    assert month["mean"] == month["stages"][3]


@given(st.sampled_from(store.RATES), st.floats(0.1, 0.9))
def test_a_tenth_more_anywhere_is_a_tenth_more(name: str, share: float) -> None:
    top = next(one.high for one in store.PARAMETERS if one.name == name)
    rate = max(top * share, 0.5) if name == "accepted" else top * share
    before, after = store.expected(**{name: rate}), store.expected(**{name: min(rate * 1.1, top)})
    assert after["mean"] / before["mean"] == pytest.approx(min(rate * 1.1, top) / rate)


def test_no_basket_has_no_abandonment() -> None:
    assert store.expected(cart=0)["abandonment"] is None
    assert store.simulate(1, view=0)["abandonment"] is None


@given(SEED, values_of(store))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, month = store.simulate(seed, **values), store.expected(**values)
    months = values["months"]
    for ours, theirs in zip(run["stages"], month["stages"], strict=True):
        sd = math.sqrt(theirs * (1 - theirs / values["sessions"]))
        assert abs(ours - theirs) <= 4 * sd / math.sqrt(months) + 3 / months
    assert run["refused"] == pytest.approx(run["stages"][3] - run["mean"])


def test_the_results_of_the_firm_and_three_more() -> None:
    more = {"conversion", "abandonment", "refused"}
    assert set(store.expected()) == set(sales_funnel.expected()) | more
