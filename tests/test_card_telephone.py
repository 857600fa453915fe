"""The day with cards and dice that the guide to unit 4 plays without a computer."""

import re
from math import comb
from pathlib import Path

import pytest

BOOK = Path(__file__).parent.parent / "book"
ROUNDS = 30
USUAL = {0: 1 / 6, 1: 4 / 6, 2: 1 / 6}  # cards that the callers' die brings
MORE_ADVERTISING = {0: 1 / 6, 1: 3 / 6, 2: 2 / 6}


def in_time(callers: dict[int, float], reps: int) -> float:
    """The cards that a rep takes in the round in which they come, on average over all days."""
    cards_now, total = {0: 1.0}, 0.0
    for _ in range(ROUNDS):
        later: dict[int, float] = {}
        for cards, chance in cards_now.items():
            talking = min(cards, reps)
            for over in range(talking + 1):  # a talk is over on 1 or 2
                so = chance * comb(talking, over) * 2 ** (talking - over) / 3**talking
                for more, likely in callers.items():
                    left = cards - over
                    total += so * likely * min(more, max(reps - left, 0))
                    later[left + more] = later.get(left + more, 0.0) + so * likely
        cards_now = later
    return total


def come(callers: dict[int, float]) -> float:
    """The cards of a day, on average."""
    return ROUNDS * sum(more * chance for more, chance in callers.items())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_guide_tells_how_many_cards_are_in_time(language):
    guide = (BOOK / language / "guide_one_team.md").read_text("utf8")
    told = next(line for line in guide.splitlines() if "30" in line and "(5 " in line)
    found = [int(number) for number in re.findall(r"\d+", told)]
    usual, busy, four_reps = in_time(USUAL, 3), in_time(MORE_ADVERTISING, 3), in_time(USUAL, 4)
    worked_out = [come(USUAL), usual, 5, 6, come(MORE_ADVERTISING), busy, four_reps]
    assert found == [round(number) for number in worked_out]
