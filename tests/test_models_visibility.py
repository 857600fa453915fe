"""Visibility: the published table, what one place is worth, and months of searches that agree."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import visibility
from tests.test_models_all import SEED, values_of


def test_the_published_table() -> None:
    clicks = visibility.CLICKS
    assert sum(clicks) == pytest.approx(0.88)
    assert list(clicks) == sorted(set(clicks), reverse=True)
    found = visibility.expected(rank=1)
    assert found["visits"] == found["visits_1"] == pytest.approx(285)
    assert found["visits_sd"] ** 2 == pytest.approx(1000 * 0.285 * 0.715)
    assert found["clicked"] == pytest.approx(0.88)


def test_a_place_is_not_a_place() -> None:
    found = visibility.expected()
    assert found["two_to_one_share"] == pytest.approx(0.82, abs=5e-3)
    assert found["ten_to_nine_share"] == pytest.approx(0.12)
    assert found["two_to_one"] == pytest.approx(128)
    assert found["ten_to_nine"] == pytest.approx(3)


def test_a_summary_takes_nearly_half_of_the_clicks() -> None:
    """8 % instead of 15 % of the visits, Pew found."""
    without, under = visibility.expected(), visibility.expected(summary=1, clicks_left=8 / 15)
    assert visibility.PARAMETERS[4].default == pytest.approx(8 / 15, abs=5e-3)
    for rank in visibility.RANKS:
        assert under[rank] == pytest.approx(without[rank] * 8 / 15)
    assert under["lost"] == pytest.approx(157 * 7 / 15)
    assert visibility.expected(summary=0.18)["visits"] == pytest.approx(157 * (1 - 0.18 * 0.47))


def test_being_seen_is_not_selling() -> None:
    found = visibility.expected(rank=1, conversion=0)
    assert found["visits"] == pytest.approx(285)
    assert found["orders"] == 0 and found["distribution"][0] == 1
    assert found["one_up"] is None
    assert visibility.expected(rank=2)["one_up"] == pytest.approx(128 * 0.02)


@given(values_of(visibility))
def test_higher_is_never_worse(values: dict) -> None:
    found = visibility.expected(**values)
    visits = [found[rank] for rank in visibility.RANKS]
    assert visits == sorted(visits, reverse=True)
    assert found["visits"] == pytest.approx(visits[values["rank"] - 1])
    assert sum(found["distribution"]) == pytest.approx(1)


@given(SEED, values_of(visibility))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = visibility.simulate(seed, **values), visibility.expected(**values)
    months, searches = values["months"], values["searches"]
    assert abs(run["orders"] - found["orders"]) <= 4 * found["sd"] / math.sqrt(months) + 4 / months
    total = 0
    for rank in visibility.RANKS:
        mean = found[rank]
        assert abs(run[rank] - mean) <= 4.5 * math.sqrt(mean * (1 - mean / searches)) + 4
        total += run[rank]
    assert total <= searches and run["clicked"] == pytest.approx(total / searches)
    assert run["visits"] == run[visibility.RANKS[values["rank"] - 1]]
    assert len(run["samples"]) == months and sum(run["distribution"]) == pytest.approx(1)


@given(st.integers(0, 2**31 - 200))
def test_a_search_ends_with_one_click_at_most(seed: int) -> None:
    """So the visits of two ranks are negatively correlated: the variance of their difference is larger."""
    steps = [visibility.simulate(seed + k, months=1)["two_to_one"] for k in range(100)]
    mean = sum(steps) / 100
    variance = 1000 * (0.285 + 0.157 - 0.128**2)
    assert abs(mean - 128) <= 4 * math.sqrt(variance / 100)
    found = sum((step - mean) ** 2 for step in steps) / 99
    assert found == pytest.approx(variance, rel=4 * math.sqrt(2 / 99))


def test_nobody_clicks_under_a_summary_that_leaves_nothing() -> None:
    for result in (
        visibility.expected(summary=1, clicks_left=0),
        visibility.simulate(3, summary=1, clicks_left=0),
    ):
        assert result["visits_1"] == result["orders"] == 0
        assert result["two_to_one_share"] is result["ten_to_nine_share"] is None
