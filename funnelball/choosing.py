"""Which questions a quiz asks: those of its name, unit, concept, level or type, or some drawn by a seed."""

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
    unit_of = {one.id: one.unit for one in bank.concepts().concepts}
    for what, value, there_are in (
        ("unit", unit, list(dict.fromkeys(unit_of.values()))),
        ("concept", concept, unit_of),
        ("level", level, LEVELS),
        ("type", type, TYPES),
    ):
        if value is not None and value not in there_are:
            raise UnknownName(unknown(what, value, there_are))
    found = {
        one.id: one
        for one in (bank.quiz(name) if name is not None else bank.questions())
        if unit in (None, unit_of[one.concept])
        and concept in (None, one.concept)
        and level in (None, one.level)
        and type in (None, one.type)
    }
    if not found:
        wanted = {"unit": unit, "concept": concept, "level": level, "type": type}
        told = " and ".join(f"{what} {value!r}" for what, value in wanted.items() if value is not None)
        raise UnknownName(f"no question is of {told} at once")
    drawn = found if n is None else paper.draw([bank.entry(one) for one in found.values()], seed, n, [])
    return tuple(found[one] for one in drawn)


def called(name: str | None, unit: str | None, concept: str | None) -> str:
    """Return what such a quiz is called: an id, or "course" for one over everything."""
    return name or concept or unit or COURSE
