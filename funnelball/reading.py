"""Reads the items of the course's YAML files, and tells everything that is wrong with them at once."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from . import course
from .mistakes import BankError, shown, told
from .question.fields import Mistake
from .yaml_file import YamlFile, YamlMistake

Place = tuple[str | int, ...]
# What is wrong with an item in the light of the rest of the course.
Strangers = Callable[[Any], Iterable[Mistake]]


def read_items(paths: Iterable[Path], kind: Any, strangers: Strangers = lambda _: ()) -> tuple[Any, ...]:
    """Return the items of files that each hold a list.

    Args:
        paths: of the files.
        kind: the class of the items, or a union of classes told apart by `type`.
        strangers: names what an item refers to and the course does not have.

    Raises:
        BankError: with all mistakes of all files.
    """
    mistakes: list[str] = []
    found: dict[str, Any] = {}
    for path in paths:
        for source, place, item in _items(path, kind, strangers, mistakes):
            if item.id in found:
                told_twice = f"'{item.id}' stands twice; an id is used once"
                mistakes.append(_line(source, (*place, "id"), told_twice))
            found.setdefault(item.id, item)
    if mistakes:
        raise BankError(mistakes)
    return tuple(found.values())


def read_whole(path: Path, kind: Any) -> Any:
    """Return what a file holds as one object. Raises BankError as `read_items` does."""
    mistakes: list[str] = []
    source = _opened(path, mistakes)
    found = source and _checked(source, (), kind, lambda _: (), mistakes)
    if mistakes:
        raise BankError(mistakes)
    return found


def _items(path: Path, kind: Any, strangers: Strangers, mistakes: list[str]) -> Iterator[tuple]:
    source = _opened(path, mistakes)
    if source is None or source.data is None:
        return
    if not isinstance(source.data, list):
        told = f"must be a list of items, each beginning with '- id: …', got {shown(source.data)}"
        mistakes.append(f"{course.told(path)}: {told}")
        return
    for index in range(len(source.data)):
        item = _checked(source, (index,), kind, strangers, mistakes)
        if item is not None:
            yield source, (index,), item


def _opened(path: Path, mistakes: list[str]) -> YamlFile | None:
    try:
        source = YamlFile(path)
    except YamlMistake as error:
        mistakes.append(f"{course.told(path)}{error}")
        return None
    for place, line in source.doubled():
        mistakes.append(_line(source, place, "stands twice; YAML would keep only the last", line))
    return source


def _checked(source: YamlFile, place: Place, kind: Any, strangers: Strangers, mistakes: list[str]) -> Any:
    """Return what stands at a place of a file; what is wrong with it goes to `mistakes`."""
    try:
        item = TypeAdapter(kind).validate_python(source.at(place))
    except ValidationError as error:
        mistakes += [_line(source, (*place, *where), what) for where, what in told(error, kind)]
        return None
    wrong = [*item.mistakes(), *strangers(item)]
    mistakes += [_line(source, (*place, *where), what) for where, what in wrong]
    return item


def _line(source: YamlFile, place: Place, what: str, line: int | None = None) -> str:
    """One mistake: file and line, item, field, what is wrong."""
    names = _names(source, place)
    item = [names.pop(0)] if place and isinstance(place[0], int) else []
    field = [".".join(names)] if names else []
    return ": ".join([f"{course.told(source.path)}:{line or source.line(place)}", *item, *field, what])


def _names(source: YamlFile, place: Place) -> list[str]:
    """The steps to a place; a list's member goes by its id if it has one, else by its number."""
    names = []
    for depth, step in enumerate(place):
        inner = source.at(place[: depth + 1]) if isinstance(step, int) else None
        name = inner.get("id") if isinstance(inner, dict) else None
        numbered = f"item {step + 1}" if isinstance(step, int) else step
        names.append(name if isinstance(name, str) else numbered)
    return names
