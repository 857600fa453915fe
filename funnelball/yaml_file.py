"""A YAML file that knows in which line each of its values stands."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

# libyaml is ten times faster; where it was not built, Python reads the same.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
QUOTES = "a text with ': ' or ' #' in it, or that begins with a sign, needs quotes"


class YamlMistake(ValueError):
    """A file is not YAML; the text goes behind the file's name and begins with the line."""


class YamlFile:
    """The content of a file, and its lines.

    Attributes:
        path: of the file.
        data: what the file holds.
    """

    def __init__(self, path: Path) -> None:
        """Read a file.

        Raises:
            YamlMistake: it is not YAML.
        """
        self.path = path
        try:
            loader = LOADER(path.read_text("utf8"))
            self._node: Any = loader.get_single_node()
            self.data = None if self._node is None else loader.construct_document(self._node)
        except yaml.YAMLError as error:
            raise YamlMistake(_told(error)) from None
        except UnicodeDecodeError as error:
            raise YamlMistake(f": byte {error.start} is not UTF-8") from None

    def at(self, place: Sequence[str | int]) -> Any:
        """Return the value at a place: keys and indices from the file inwards."""
        value: Any = self.data
        for step in place:
            value = value[step]
        return value

    def line(self, place: Sequence[str | int]) -> int:
        """Return the line of a value, or of the innermost value around it that is there.

        Args:
            place: keys and indices from the file inwards.
        """
        node, line = self._node, 1
        for step in place:
            line = node.start_mark.line + 1
            inner = _inner(node, step)
            if inner is None:
                return line
            line, node = inner
        return line

    def doubled(self) -> Iterator[tuple[tuple[str | int, ...], int]]:
        """Tell place and line of each key that its mapping has already: YAML would silently drop one."""
        yield from _doubled(self._node, ())


def _inner(node: Any, step: str | int) -> tuple[int, Any] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found = node.value[step]
        return found.start_mark.line + 1, found
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return key.start_mark.line + 1, value
    return None


def _doubled(node: Any, place: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], int]]:
    if isinstance(node, yaml.SequenceNode):
        for index, inner in enumerate(node.value):
            yield from _doubled(inner, (*place, index))
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue
            if key.value in seen:
                yield (*place, key.value), key.start_mark.line + 1
            seen.add(key.value)
            yield from _doubled(value, (*place, key.value))


def _told(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    said = [getattr(error, part, None) for part in ("context", "problem")]
    what = ", ".join(part for part in said if part) or str(error).splitlines()[0]
    return f":{mark.line + 1}: not YAML ({what}); {QUOTES}" if mark else f": not YAML ({what})"
