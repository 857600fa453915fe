"""The question bank: YAML read, checked, handed out. Only this reads questions/, missions/, concepts.yml."""

import functools
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from . import course
from .concepts import Concepts
from .mission import Mission
from .mistakes import BankError
from .names import UnknownName, unknown
from .question import AnyQuestion, Question
from .question.fields import Mistake
from .reading import read_items, read_whole

__all__ = [
    "BankError",
    "concepts",
    "content_hash",
    "entry",
    "key_form",
    "mission",
    "missions",
    "questions",
    "quiz",
]

# A file and when it was changed: what was read from it holds as long as both are the same.
Stamp = tuple[Path, int]
# Parts of a key in which the order says nothing; the first are in every hash, if only empty.
ALWAYS = ("options", "reasons", "cards", "slips", "categories", "units")
UNORDERED = (*ALWAYS, "pairs", "matches", "gaps", "accept", "choices", "endings", "wrong")
BIB_KEY = re.compile(r"^\s*@\w+\s*\{\s*([^,\s]+)", re.M)


def questions() -> tuple[AnyQuestion, ...]:
    """Return every question of the course, unit by unit, in the order of the files.

    Raises:
        BankError: an item is not as it must be.
    """
    around = (_stamp("concepts.yml"), _stamp("book/references.bib"))
    return read_questions(_stamps("questions"), around)


def missions() -> tuple[Mission, ...]:
    """Return every mission. Raises BankError as `questions` does."""
    return _read_missions(_stamps("missions"))


def concepts() -> Concepts:
    """Return the units and concepts. Raises BankError as `questions` does."""
    return _read_concepts(_stamp("concepts.yml"))


def quiz(name: str) -> tuple[AnyQuestion, ...]:
    """Return the questions of a quiz: of a concept's section, or of a unit's review.

    Args:
        name: id of a concept or of a unit.

    Raises:
        UnknownName: there is no such quiz; the text says which there are.
    """
    found = _quizzes().get(name)
    if not found:
        raise UnknownName(unknown("quiz", name, _quizzes()))
    return tuple(found)


def _quizzes() -> dict[str, list[AnyQuestion]]:
    """Every quiz by its name, units first, in the order of the course."""
    known = concepts()
    unit_of = {concept.id: concept.unit for concept in known.concepts}
    names = [*(unit.id for unit in known.units), *unit_of]
    found: dict[str, list[AnyQuestion]] = {name: [] for name in names}
    for question in questions():
        name = question.concept if question.place == "section" else unit_of[question.concept]
        found[name].append(question)
    return {name: asked for name, asked in found.items() if asked}


def mission(name: str) -> Mission:
    """Return a mission by its id.

    Raises:
        UnknownName: there is no such mission; the text says which there are.
    """
    for one in missions():
        if one.id == name:
            return one
    raise UnknownName(unknown("mission", name, [one.id for one in missions()]))


def key_form(question: AnyQuestion) -> dict:
    """Return what grading needs of a question, without a word of either language."""
    return question.key_form()


def content_hash(question: AnyQuestion) -> str:
    """Return a short hash of what is asked and what is right: if it changes, an old answer no longer counts.

    It is the same in both languages, for any order of options, and whatever the feedback says.
    """
    key = {**dict.fromkeys(ALWAYS, ()), **question.key_form()}
    texts = {name: text.model_dump() for name, text in question.texts_asked().items()}
    rest = [question.asked()] if question.asked() else []
    asked = json.dumps([_unordered(key), texts, *rest], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(asked.encode()).hexdigest()[:12]


def entry(question: AnyQuestion) -> dict:
    """Return what there is to know of a question but its answer: its entry in the bank's index."""
    unit = next(concept.unit for concept in concepts().concepts if concept.id == question.concept)
    return {
        "id": question.id,
        "hash": content_hash(question),
        "concept": question.concept,
        "unit": unit,
        "type": question.type,
        "level": question.level,
        "misconceptions": question.misconceptions(),
    }


def _unordered(node: Any, name: str = "") -> Any:
    """The same with everything that has no order in one and the same order."""
    if isinstance(node, dict):
        return {key: _unordered(value, key) for key, value in node.items()}
    if not isinstance(node, list | tuple):
        return node
    members = [_unordered(member) for member in node]
    return sorted(members, key=_id) if name in UNORDERED else members


def _id(member: Any) -> str:
    return member["id"] if isinstance(member, dict) else member


def _stamp(part: str) -> Stamp:
    path = course.path(part)
    return path, path.stat().st_mtime_ns


def _stamps(folder: str) -> tuple[Stamp, ...]:
    return tuple((path, path.stat().st_mtime_ns) for path in sorted(course.path(folder).glob("*.yml")))


@functools.lru_cache(maxsize=8)
def read_questions(files: tuple[Stamp, ...], around: tuple[Stamp, Stamp]) -> tuple[AnyQuestion, ...]:
    """Read and check the questions of some files.

    Args:
        files: path and time of change of each.
        around: the same of concepts.yml and references.bib, which they name things of.

    Raises:
        BankError: with all mistakes of all files.
    """
    known = _read_concepts(around[0])
    cited = BIB_KEY.findall(around[1][0].read_text("utf8"))
    return read_items(_paths(files), Question, lambda question: _strangers(question, known, cited))


@functools.lru_cache(maxsize=8)
def _read_missions(files: tuple[Stamp, ...]) -> tuple[Mission, ...]:
    return read_items(_paths(files), Mission)


@functools.lru_cache(maxsize=8)
def _read_concepts(file: Stamp) -> Concepts:
    return read_whole(file[0], Concepts)


def _paths(files: tuple[Stamp, ...]) -> list[Path]:
    return [path for path, _ in files]


def _strangers(question: AnyQuestion, known: Concepts, cited: Iterable[str]) -> Iterator[Mistake]:
    """What a question names and the rest of the course does not have."""
    ids = [concept.id for concept in known.concepts]
    for place, name in question.concepts_named():
        if name not in ids:
            yield place, unknown("concept", name, ids)
    beliefs = known.beliefs()
    for place, _, name in question.tied():
        if name not in beliefs:
            yield place, unknown("misconception", name, beliefs)
    for key in question.source:
        if key not in cited:
            yield ("source",), unknown("reference", key, sorted(cited))
