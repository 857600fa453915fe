"""My squad in one language: the concepts as a team sheet, and the bank's index, which tells no answers."""

from html import escape

from . import bank, course, lessons, phrases
from .markup import inline, listed


def index() -> list[dict]:
    """Return what there is to know of each question but its answer, in the order of the bank."""
    return [bank.entry(question) for question in bank.questions()]


def squad_data(language: str) -> dict:
    """Return the team sheet as the front end gets it.

    Args:
        language: "en" or "ar".

    Raises:
        LanguageError: the course does not speak the language.
    """
    course.known_language(language)
    known, pages = bank.concepts(), taught(language)
    asked = {belief for entry in index() for belief in entry["misconceptions"].values()}
    return {
        "kind": "squad",
        "name": "squad",
        "language": language,
        "questions": "questions/",
        "units": [
            {"id": unit.id, "number": unit.number, "name": getattr(unit.name, language)}
            for unit in known.units
            if any(concept.unit == unit.id for concept in known.concepts)
        ],
        "concepts": [
            {
                "id": concept.id,
                "number": concept.number,
                "unit": concept.unit,
                "name": getattr(concept.name, language),
                "href": pages.get(concept.id),
            }
            for concept in known.concepts
        ],
        "beliefs": {
            name: {"text": getattr(belief.text, language), "concept": owner}
            for owner, name, belief in known.owned_beliefs()
            if name in asked
        },
        "index": index(),
    }


def taught(language: str) -> dict[str, str]:
    """Return the address of the section that teaches each concept, as far as it is written."""
    return {
        cell.id: f"{lesson.page}.html#{cell.id}"
        for lesson in lessons.lessons(language)
        for cell in lesson.cells
        if cell.id in {concept.id for concept in bank.concepts().concepts}
    }


def text(data: dict) -> str:
    """Return the readable version: every concept by unit, with a link to where it is taught."""
    language = data["language"]
    told = f"<p>{escape(phrases.say('static', 'squad', language))}</p>"
    for unit in data["units"]:
        concepts = [concept for concept in data["concepts"] if concept["unit"] == unit["id"]]
        told += f"<p><strong>{escape(unit['name'])}</strong></p>{listed([_linked(one) for one in concepts])}"
    return told


def _linked(concept: dict) -> str:
    name = f"{concept['number']} {inline(concept['name'])}"
    return f'<a href="{concept["href"]}">{name}</a>' if concept["href"] else name
