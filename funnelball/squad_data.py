"""My squad in one language: the concepts as a team sheet, and the bank's index, which tells no answers."""

import functools
import json
import re
from html import escape
from pathlib import Path

from . import bank, course, phrases
from .markup import inline, listed

QUIZ = re.compile(r'\bquiz\("([a-z0-9-]+)"')


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
    """Return the page of the book that asks about each concept, as far as it is written."""
    folder = course.path(f"notebooks/{language}")
    return _taught(tuple((path, path.stat().st_mtime_ns) for path in sorted(folder.glob("*.ipynb"))))


@functools.lru_cache(maxsize=8)
def _taught(files: tuple[tuple[Path, int], ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path, _ in files:
        cells = json.loads(path.read_text("utf8"))["cells"]
        source = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
        for name in QUIZ.findall(source):
            found.setdefault(name, f"notebooks/{path.stem}.html")
    return found


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
