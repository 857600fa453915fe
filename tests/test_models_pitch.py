"""A season on the pitch: the published figures, and luck that stays put while a slider moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import describe, pitch
from funnelball.models.random_numbers import Random

SEED = st.integers(0, 2**31 - 1)
RATE = st.floats(0, 0.5)


def test_the_match_of_the_course() -> None:
    """12 shots, 1.32 goals with variance 1.3026, and no goal in 26.48 % of the matches."""
    match = pitch.expected()
    assert match["stages"] == [100.0, 50.0, 20.0, 12.0, 1.32]
    assert match["mean"] == 1.32
    assert match["sd"] ** 2 == pytest.approx(1.3026, abs=5e-5)
    assert match["none"] == pytest.approx(0.2648, abs=5e-5)
    assert match["most_lost"] == "final-third"
    assert match["total"] == pytest.approx(50.16)


@given(SEED, st.integers(50, 150))
def test_the_attacks_are_those_of_match_1(seed: int, possessions: int) -> None:
    season = pitch.simulate(seed, possessions=possessions, matches=1)
    attacks = season["attacks"]
    assert len(attacks) == possessions
    reached = [sum(last >= stage for last in attacks) for stage in range(5)]
    assert reached == season["stages"]
    assert attacks.count(4) == season["samples"][0]


@given(SEED, st.sampled_from(pitch.RATES), RATE, RATE)
def test_with_the_same_luck_better_is_never_worse(seed: int, name: str, one: float, other: float) -> None:
    """Moving a slider up never costs a goal in any match, and no attack ends earlier than before."""
    low, high = sorted((one, other))
    worse, better = (pitch.simulate(seed, matches=5, **{name: rate}) for rate in (low, high))
    assert all(a <= b for a, b in zip(worse["samples"], better["samples"], strict=True))
    assert all(a <= b for a, b in zip(worse["attacks"], better["attacks"], strict=True))


def test_goals_come_at_any_time_of_the_match() -> None:
    """The minute of the match does not matter: goals fall into both halves alike."""
    first = second = 0
    for seed in range(300):
        attacks = pitch.simulate(seed, matches=1)["attacks"]
        first += attacks[:50].count(4)
        second += attacks[50:].count(4)
    assert abs(first - second) < 4 * (first + second) ** 0.5


def test_a_match_without_possessions_lost() -> None:
    assert pitch.attacks(Random(1), [3, 3, 3, 3, 3]) == [4, 4, 4]


def test_what_a_page_needs_to_draw_it() -> None:
    found = describe("pitch", pitch)
    assert [parameter["name"] for parameter in found["parameters"]][-1] == "matches"
    assert found["stages"] == ["possession", "final-third", "box", "shot", "goal"]
    result = pitch.simulate(1)
    assert all(chart["result"] in result for chart in found["charts"])
    assert found["prediction"]["result"] in result
