"""The question bank: YAML read, checked and handed out. Nothing else reads questions/, missions/ or concepts.yml."""

import difflib
import functools
import hashlib
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from . import course
from .concepts import Concepts
from .missions import Mission
from .question import Question

QUESTIONS: TypeAdapter = TypeAdapter(Question)
BIB_KEY = re.compile(r"^@\w+\{\s*([^,\s]+)", re.M)


class BankError(ValueError):
    """Something in the course's files is wrong; one line for each mistake: file, item, field, what is allowed."""

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = list(mistakes)
        super().__init__("\n".join(self.mistakes))


def questions() -> tuple[Any, ...]:
    """Return every question of the course, unit by unit, in the order of the files.

    Raises:
        BankError: an item is not as it must be.
    """
    return read_questions(tuple(_stamped(course.path("questions"))))


def missions() -> tuple[Mission, ...]:
    """Return every mission. Raises BankError as `questions` does."""
    return _read_missions(tuple(_stamped(course.path("missions"))))


def concepts() -> Concepts:
    """Return the units and concepts. Raises BankError as `questions` does."""
    return _read_concepts(_stamp(course.path("concepts.yml")))


def quiz(name: str) -> tuple[Any, ...]:
    """Return the questions of a quiz: of a concept's section, or of a unit's review.

    Args:
        name: id of a concept or of a unit.

    Raises:
        LookupError: there is no such quiz; the text says which there are.
    """
    unit_of = {concept.id: concept.unit for concept in concepts().concepts}
    sections = [q for q in questions() if q.concept == name and q.place == "section"]
    found = sections or [q for q in questions() if unit_of[q.concept] == name and q.place == "review"]
    if not found:
        names = sorted({q.concept for q in questions()} | {unit_of[q.concept] for q in questions()})
        raise LookupError(unknown("quiz", name, names))
    return tuple(found)


def mission(name: str) -> Mission:
    """Return a mission by its id.

    Raises:
        LookupError: there is no such mission; the text says which there are.
    """
    for one in missions():
        if one.id == name:
            return one
    raise LookupError(unknown("mission", name, [one.id for one in missions()]))


def unknown(what: str, name: object, known: list[str]) -> str:
    """Return the sentence about a name that is not known, with the one that was probably meant."""
    close = difflib.get_close_matches(str(name), known, 1)
    hint = f"did you mean '{close[0]}'? " if close else ""
    return f"unknown {what} {name!r}; {hint}there are: {', '.join(known)}"


def key_form(question: Any) -> dict:
    """Return what grading needs of a question, without a word of either language."""
    return question.key_form()


def content_hash(question: Any) -> str:
    """Return a short hash of what a learner is asked, the same in both languages and for any order of options."""
    asked = question.model_dump(
        mode="json", exclude={"place", "level", "hints", "explanation", "source", "shown"}
    )
    for part in ("options", "reasons", "cards", "categories"):
        asked[part] = sorted(asked.get(part) or [], key=lambda one: one["id"])
    return hashlib.sha256(json.dumps(asked, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


def _stamp(path: Path) -> tuple[str, int]:
    return str(path), path.stat().st_mtime_ns


def _stamped(folder: Path) -> list[tuple[str, int]]:
    return [_stamp(path) for path in sorted(folder.glob("*.yml"))]


@functools.lru_cache(maxsize=8)
def read_questions(files: tuple[tuple[str, int], ...]) -> tuple[Any, ...]:
    """Read and check the questions of these files (path, time of change).

    Raises:
        BankError: with all mistakes of all files.
    """
    found, mistakes = _items([path for path, _ in files], QUESTIONS)
    mistakes += _across(found)
    if mistakes:
        raise BankError(mistakes)
    return tuple(question for _, question in found)


@functools.lru_cache(maxsize=8)
def _read_missions(files: tuple[tuple[str, int], ...]) -> tuple[Mission, ...]:
    found, mistakes = _items([path for path, _ in files], TypeAdapter(Mission))
    mistakes += _twice(found)
    if mistakes:
        raise BankError(mistakes)
    return tuple(one for _, one in found)


@functools.lru_cache(maxsize=2)
def _read_concepts(file: tuple[str, int]) -> Concepts:
    try:
        return Concepts.model_validate(_yaml(file[0]))
    except ValidationError as error:
        raise BankError(_told(file[0], "", error)) from None


def _yaml(path: str) -> Any:
    try:
        return yaml.safe_load(Path(path).read_text("utf8"))
    except yaml.YAMLError as error:
        raise BankError([f"{Path(path).name}: not YAML: {str(error).replace(chr(10), ' ')}"]) from None


def _items(paths: list[str], kind: TypeAdapter) -> tuple[list[tuple[str, Any]], list[str]]:
    found, mistakes = [], []
    for path in paths:
        items = _yaml(path)
        if not isinstance(items, list):
            mistakes.append(f"{Path(path).name}: holds {type(items).__name__}; a list of items is expected")
            continue
        for index, item in enumerate(items):
            try:
                found.append((Path(path).name, kind.validate_python(item)))
            except ValidationError as error:
                name = item.get("id", f"item {index + 1}") if isinstance(item, dict) else f"item {index + 1}"
                mistakes += _told(path, name, error)
    return found, mistakes


def _told(path: str, item: object, error: ValidationError) -> list[str]:
    """One line for each mistake: file, item, field, what is wrong, the value received."""
    lines = []
    for mistake in error.errors():
        field = ".".join(str(part) for part in mistake["loc"] if part not in QUESTION_TYPES)
        received = (
            "" if mistake["type"] in ("missing", "value_error") else f", got {_short(mistake['input'])}"
        )
        message = mistake["msg"].removeprefix("Value error, ")
        lines.append(
            ": ".join(part for part in (Path(path).name, str(item), field, message + received) if part)
        )
    return lines


QUESTION_TYPES = ("single-choice", "multiple-choice", "true-false", "numeric", "categorise", "order")


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _across(found: list[tuple[str, Any]]) -> list[str]:
    """What is wrong between items, or between an item and the rest of the course."""
    known = concepts()
    ids = {concept.id for concept in known.concepts}
    misconceptions = {one.id for concept in known.concepts for one in concept.misconceptions}
    references = set(BIB_KEY.findall(course.path("book/references.bib").read_text("utf8")))
    mistakes = _twice(found)
    for file, question in found:
        where = f"{file}: {question.id}"
        if question.concept not in ids:
            mistakes.append(f"{where}: concept: {unknown('concept', question.concept, sorted(ids))}")
        for part, name in question.misconceptions().items():
            if name not in misconceptions:
                mistakes.append(f"{where}: {part}: {unknown('misconception', name, sorted(misconceptions))}")
        for source in question.sources:
            if source not in references:
                mistakes.append(f"{where}: source: {unknown('reference', source, sorted(references))}")
    return mistakes


def _twice(found: list[tuple[str, Any]]) -> list[str]:
    seen: dict[str, str] = {}
    mistakes = []
    for file, item in found:
        if item.id in seen:
            mistakes.append(
                f"{file}: {item.id}: id: stands in {seen[item.id]} already; ids are never used twice"
            )
        seen.setdefault(item.id, file)
    return mistakes
