"""A sequence of messages: the figures of the course, and lists that agree with the closed form."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import drip
from tests.test_models_all import SEED, values_of


@pytest.mark.parametrize(("messages", "bought"), [(1, 0.0149), (3, 0.0439), (5, 0.0719), (10, 0.1376)])
def test_bought_within_so_many_messages(messages: int, bought: float) -> None:
    found = drip.expected(messages=messages)
    assert found["conversion_total"] == pytest.approx(bought, abs=5e-5)
    assert found["buyers"] == pytest.approx(10000 * bought, abs=0.5)


def test_each_message_brings_less() -> None:
    bought = drip.expected(messages=50)["converted"]
    gains = [after - before for before, after in zip(bought, bought[1:], strict=False)]
    assert gains == sorted(gains, reverse=True)


def test_a_list_that_is_annoyed_dies() -> None:
    """Ten percent leave with every message: not even without end would a sixth buy."""
    found = drip.expected(conversion=0.0149, unsubscribe=0.1, messages=50)
    assert found["ceiling"] < 0.14
    assert found["remaining"] < 0.003
    assert drip.expected(unsubscribe=0)["ceiling"] == pytest.approx(1)


@given(values_of(drip))
def test_everybody_bought_left_or_is_there(values: dict) -> None:
    found = drip.expected(**values)
    for parts in zip(found["converted"], found["left"], found["active"], strict=True):
        assert math.fsum(parts) == pytest.approx(1)
    assert found["conversion_total"] <= found["ceiling"] + 1e-12
    assert found["last_gain"] <= found["first_gain"] + 1e-6


@given(SEED, values_of(drip))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    run, found = drip.simulate(seed, **values), drip.expected(**values)
    n = values["subscribers"]
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] / math.sqrt(drip.LISTS) + 4 / drip.LISTS
    for key in ("converted", "left", "active"):
        for ours, theirs in zip(run[key], found[key], strict=True):
            assert abs(ours - theirs) <= 4 * math.sqrt(theirs * abs(1 - theirs) / n) + 4 / n
    assert run["buyers"] == run["samples"][0]


@given(SEED, st.integers(1, 50))
def test_a_longer_sequence_begins_like_a_shorter_one(seed: int, messages: int) -> None:
    longer = drip.simulate(seed, messages=50)["converted"]
    assert drip.simulate(seed, messages=messages)["converted"] == longer[: messages + 1]
