"""Which questions a quiz asks: those of its name, unit, concept, level or type, or some drawn by a seed."""

from collections.abc import Collection
from typing import get_args

from . import bank, paper
from .grading import TYPES
from .names import UnknownName, unknown
from .question import AnyQuestion
from .question.item import Level

COURSE = "course"
LEVELS = get_args(Level)


def chosen(
    name: str | None = None,
    *,
    unit: str | None = None,
    concept: str | None = None,
    level: str | None = None,
    type: str | None = None,
    n: int | None = None,
    seed: int = 1,
) -> tuple[AnyQuestion, ...]:
    """Return the questions of a quiz.

    Args:
        name: id of a concept or a unit: the quiz of its section, or its review; None for the whole bank.
        unit, concept, level, type: only questions of these.
        n: how many are drawn, 1 to 100, mixed by concept and type; None for all, in the order of the bank.
        seed: 0 to 2147483647; the same seed and bank is the same choice.

    Raises:
        UnknownName: there is no such quiz, unit, concept, level or type, or no question is all of it.
        ParameterError: n or the seed is not allowed.
    """
    given = {"unit": unit, "concept": concept, "level": level, "type": type}
    wanted = {what: value for what, value in given.items() if value is not None}
    unit_of = {one.id: one.unit for one in bank.concepts().concepts}
    _check(wanted, unit_of)
    asked = bank.quiz(name) if name is not None else bank.questions()
    found = {one.id: one for one in asked if wanted.items() <= _traits(one, unit_of).items()}
    if not found:
        told = " and ".join(f"{what} {value!r}" for what, value in wanted.items())
        raise UnknownName(f"no question is of {told} at once")
    drawn = found if n is None else paper.draw([bank.entry(one) for one in found.values()], seed, n, [])
    return tuple(found[one] for one in drawn)


def _check(wanted: dict[str, str], unit_of: dict[str, str]) -> None:
    """Raise UnknownName for what no question can be of."""
    there_are: dict[str, Collection[str]] = {"concept": unit_of, "level": LEVELS, "type": TYPES}
    there_are["unit"] = dict.fromkeys(unit_of.values())
    for what, value in wanted.items():
        if value not in there_are[what]:
            raise UnknownName(unknown(what, value, there_are[what]))


def _traits(one: AnyQuestion, unit_of: dict[str, str]) -> dict[str, str]:
    return {"unit": unit_of[one.concept], "concept": one.concept, "level": one.level, "type": one.type}


def called(name: str | None, unit: str | None, concept: str | None) -> str:
    """Return what such a quiz is called: an id, or "course" for one over everything."""
    return name or concept or unit or COURSE
