"""The strip of pitch under each title: six zones for the six units, and the ball where the reader is."""

import re
from typing import Any

from .. import bank
from .units import WRITTEN
from .urls import clean
from .words import say

CHAPTER = re.compile(r"notebooks/(\d)\d_")


def know(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Put the zones, the ball and the line above the title into the page's context."""
    language, root = app.config.language, context.get("content_root", "./")
    unit = unit_of(clean(pagename))
    pages = [name for name in order(app) if unit and unit_of(clean(name)) == unit]
    place = pages.index(pagename) if pagename in pages else 0
    context["units"] = zones(unit, language, root)
    context["ball"] = ball(unit, place, len(pages))
    context["eyebrow"] = eyebrow(unit, place, len(pages), language)


def order(app: Any) -> list[str]:
    """Return the names of all pages as they are read."""
    return list(getattr(app.builder, "relations", {}))


def unit_of(page: str) -> int:
    """Return the number of the unit that a page belongs to; 0 for the pages around the units."""
    opened = {opener: unit for unit, opener in WRITTEN.items()}.get(page)
    if opened:
        return bank.concepts().unit(opened).number
    found = CHAPTER.match(page)
    return int(found[1]) if found else 0


def ball(unit: int, place: int, pages: int) -> float | None:
    """Return how far up the pitch the ball is, in percent; None on a page of no unit.

    Args:
        unit: 1 to 6; 0 for none.
        place: of the page in its unit, from 0.
        pages: how many the unit has.
    """
    if not unit:
        return None
    return round(100 * (unit - 1 + (place + 0.5) / max(pages, 1)) / len(bank.concepts().units), 2)


def eyebrow(unit: int, place: int, pages: int, language: str) -> str:
    """Return the line above the title: the unit, and which of its chapters this is; "" outside of units."""
    if not unit:
        return ""
    name = next(getattr(one.name, language) for one in bank.concepts().units if one.number == unit)
    if place == 0:
        return say("unit", language, number=unit)
    return say("chapter", language, number=unit, name=name, chapter=place, chapters=pages - 1)


def zones(here: int, language: str, root: str) -> list[dict]:
    """Return the six zones: number, name, address if the unit is written, and what fills the zone."""
    known, questions = bank.concepts(), bank.questions()
    found = []
    for unit in known.units:
        concepts = [concept.id for concept in known.concepts if concept.unit == unit.id]
        found.append(
            {
                "number": unit.number,
                "name": getattr(unit.name, language),
                "href": f"{root}{WRITTEN[unit.id]}.html" if unit.id in WRITTEN else None,
                "here": unit.number == here,
                "concepts": " ".join(concepts),
                "questions": sum(question.concept in concepts for question in questions),
            }
        )
    return found


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", know, priority=220)
