"""What the notebooks teach, play and ask, and where: read from their cells, in one language.

The section of a concept begins with the cell that has its id, and ends before the next one or the summary. To
the first one of a notebook belongs the scene that opens it.
"""

import ast
import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import bank, course

END = "summary"
MOUNTS = ("quiz", "simulation")


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook; `mounts` are the quizzes and simulations that it shows, as (kind, name)."""

    id: str
    kind: str
    source: str
    mounts: tuple[tuple[str, str], ...]
    alt: str


@dataclass(frozen=True)
class Lesson:
    """A notebook: its page in the book, such as "notebooks/11_two_functions", and its title."""

    page: str
    title: str
    cells: tuple[Cell, ...]

    def section(self, concept: str) -> tuple[Cell, ...]:
        """Return the cells of a concept's section; none if it has none here."""
        ids = [cell.id for cell in self.cells]
        if concept not in ids:
            return ()
        concepts = {one.id for one in bank.concepts().concepts}
        begins = [at for at, name in enumerate(ids) if name in concepts or name == END]
        start = ids.index(concept)
        end = next((at for at in begins if at > start), len(ids))
        return self.cells[0 if start == begins[0] else start : end]

    def shows(self, kind: str, name: str) -> bool:
        """Return whether a quiz or a simulation stands in it."""
        return any((kind, name) in cell.mounts for cell in self.cells)


def lessons(language: str) -> tuple[Lesson, ...]:
    """Return the notebooks of a language, in their order.

    Args:
        language: "en" or "ar".
    """
    folder = course.path(f"notebooks/{language}")
    return tuple(_read(path, path.stat().st_mtime_ns) for path in sorted(folder.glob("*.ipynb")))


def teaching(concept: str, language: str) -> Lesson | None:
    """Return the lesson that has the section of a concept."""
    return next((one for one in lessons(language) if one.section(concept)), None)


def showing(kind: str, name: str, language: str) -> list[Lesson]:
    """Return the lessons that a quiz or a simulation stands in.

    Args:
        kind: "quiz" or "simulation".
        name: of the quiz or the model.
        language: "en" or "ar".
    """
    return [one for one in lessons(language) if one.shows(kind, name)]


@functools.lru_cache(maxsize=128)
def _read(path: Path, changed: int) -> Lesson:
    cells = tuple(_cell(cell) for cell in json.loads(path.read_text("utf8"))["cells"])
    title = cells[0].source.splitlines()[0].removeprefix("# ")
    return Lesson(f"notebooks/{path.stem}", title, cells)


def _cell(cell: dict) -> Cell:
    source = "".join(cell["source"])
    code = cell["cell_type"] == "code"
    alt = cell["metadata"].get("mystnb", {}).get("image", {}).get("alt", "")
    return Cell(cell["id"], cell["cell_type"], source, tuple(_mounts(source)) if code else (), alt)


def _mounts(source: str) -> Iterator[tuple[str, str]]:
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in calls:
        kind, first = getattr(call.func, "id", ""), call.args[0] if call.args else None
        if kind in MOUNTS and isinstance(first, ast.Constant):
            yield kind, str(first.value)
