"""Which page of the built book shows which quiz, and what its questions' keys are."""

import functools
import json
import re
from pathlib import Path

from funnelball import bank
from funnelball.grading import TYPES

SITE = Path(__file__).parents[2] / "_build" / "site"
LANGUAGES = ("en", "ar")
CHAPTER = "notebooks/13_pitch.html"  # one with everything: prose, code, figures, a simulation, a quiz
MOUNT = re.compile(
    r'<div class="funnelball" data-funnelball="(\w+)" data-name="([\w-]+)"[^>]*>\s*'
    r'<script type="application/json">(.*?)</script>',
    re.S,
)


def pages() -> list[str]:
    """Every page of the site, by its path."""
    return sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html"))


def pages_of(language: str) -> list[str]:
    """Every page of one book."""
    return [page for page in pages() if page.startswith(f"{language}/")]


@functools.cache
def mounts(kind: str) -> list[tuple[str, dict]]:
    """The page (without its language) and the data of each mount of a kind, in the English book."""
    found = []
    for file in sorted((SITE / "en").rglob("*.html")):
        for mount_kind, _, data in MOUNT.findall(file.read_text("utf8")):
            if mount_kind == kind:
                found.append((file.relative_to(SITE / "en").as_posix(), json.loads(data)))
    return found


@functools.cache
def keys() -> dict[str, dict]:
    """Every question's key, by its id."""
    return {question.id: bank.key_form(question) for question in bank.questions()}


def keys_on(page: str) -> list[dict]:
    """The keys of the questions of a page, in reading order."""
    shown = [data for name, data in mounts("quiz") if name == page]
    return [keys()[question["id"]] for data in shown for question in data["questions"]]


def quiz_pages() -> list[str]:
    """The pages with questions."""
    return sorted({page for page, _ in mounts("quiz")})


def types() -> list[str]:
    """The types of the questions that the pages ask."""
    asked = {key["type"] for page in quiz_pages() for key in keys_on(page)}
    return [kind for kind in TYPES if kind in asked]


def example(kind: str) -> tuple[str, dict]:
    """A page and, on it, the key of a question of the type."""
    for page in quiz_pages():
        for key in keys_on(page):
            if key["type"] == kind:
                return page, key
    raise LookupError(f"no page of the book shows a question of type {kind}")
