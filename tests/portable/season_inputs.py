"""Inputs for the season: decisions of a few weeks, rarely of all twelve, and codes with slips of the pen."""

import json
from typing import Any

from funnelball.league import result_code
from tests.portable.dice import Dice, Makers, anything, seed

MAKERS = Makers()
SPLITS = 3003
# MicroPython frees no memory until it comes back to JavaScript: a week is a quarter of a megabyte.
WEEKS = [0, 0, 1, 1, 2, 3]
RARELY_WHOLE = 0.002  # its report plays two dozen seasons
MOSTLY_CODES = 0.85
NO_WEEKS = [0] * 18


def split(dice: Dice) -> Any:
    """What a page may send for a week; most of it is allowed."""
    allowed = result_code.split_of(dice.randrange(SPLITS))
    kind = dice.random()
    if kind < 0.9:
        return allowed
    named = dict(zip(["reps", "service", "content", dice.choice(["training", "bribes"])], [4, 3, 2, 1]))
    return dice.choice([named, [2, 2, 2, 2, 2, 1], [*(allowed or [])[:5], -1], anything(dice)])


def whole(dice: Dice) -> list:
    """Decisions of twelve weeks, many as in the week before."""
    decisions: list = []
    for _ in range(12):
        again = decisions and dice.random() < 0.5
        decisions.append(list(decisions[-1]) if again else result_code.split_of(dice.randrange(SPLITS)))
    return decisions


@MAKERS.of("result_code.encoded")
def encoded(dice: Dice) -> list:
    return [dice.choice([dice.randrange(10000), seed(dice), 9999, 10000, 0]), whole(dice)]


@MAKERS.of("result_code.split_of")
def split_of(dice: Dice) -> list:
    return [dice.randrange(SPLITS + 100)]


@MAKERS.of("diagnosis.reader")
def reader(dice: Dice) -> list:
    return [seed(dice), dice.choice([*NO_WEEKS, 1, 2])]


def slipped(dice: Dice, code: str) -> str:
    """The code with a sign changed, lost or doubled."""
    at = dice.choice([k for k, sign in enumerate(code) if sign not in "-01"])
    other = dice.choice([sign for sign in "0Oo1IlUé*" if sign != code[at]])
    return code[:at] + dice.choice(["", code[at] * 2, other]) + code[at + 1 :]


@MAKERS.of("calls.call_json of seasons")
def call_json(dice: Dice) -> list:
    if dice.random() < MOSTLY_CODES:
        code = slipped(dice, result_code.encoded(*encoded(dice)))
        return ["replay", json.dumps({"code": dice.choice([code, code, anything(dice)])}, ensure_ascii=False)]
    weeks = 12 if dice.random() < RARELY_WHOLE else dice.choice(WEEKS)
    decisions = whole(dice) if weeks == 12 else [split(dice) for _ in range(weeks)]
    given = {
        "seed": dice.choice([seed(dice), 7, 7, 7, anything(dice)]),
        "decisions": dice.choice([decisions, decisions, decisions, decisions, anything(dice)]),
        "predictions": dice.choice([None, {"0": dice.choice([3, 5, 7, 200, "x"])}, anything(dice)]),
    }
    return ["season", json.dumps(given, ensure_ascii=False)]
