"""Imports run one way: models, grading, review <- bank <- widgets, plots, sphinx <- cli."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from funnelball.portable import PORTABLE

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "funnelball").rglob("*.py"))
# The floors of the house, from the ground up. What is not named stands with the bank, on the first floor.
FLOORS = [
    {"models", "grading", "league", "moment", "review", "paper", "standing", "calls"},
    {"bank"},
    {
        "text_version",
        "mounts",
        "practice",
        "season_play",
        "widgets",
        "plots",
        "sphinx",
        "printing",
        "slides",
        "__init__",
    },
    {"cli"},
]


def name_of(path: Path) -> str:
    """Dotted name of a module by its path."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imported(name: str, source: str) -> Iterator[str]:
    """Dotted names of what a module imports, anywhere in it; relative ones made absolute."""
    package = name.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *(node.module or "").split(".")]).strip(".")
            yield from (f"{base}.{alias.name}" for alias in node.names)


def room(name: str) -> str | None:
    """The module or folder directly in funnelball, or None for another package."""
    parts = name.split(".")
    return parts[1] if parts[0] == "funnelball" and len(parts) > 1 else None


def floor(name: str) -> int:
    """The floor on which a room stands."""
    return next((at for at, rooms in enumerate(FLOORS) if name in rooms), 1)


def rooms_imported(path: Path) -> set[str]:
    """The rooms that a module imports."""
    names = imported(name_of(path), path.read_text(encoding="utf-8"))
    return {found for name in names if (found := room(name))}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    """A module imports from its own floor or from below."""
    own = room(name_of(path))
    assert own
    above = {other for other in rooms_imported(path) if floor(other) > floor(own)}
    assert not above, f"{name_of(path)} stands on floor {floor(own)} and imports {sorted(above)} from above"


@pytest.mark.parametrize("path", [ROOT / path for path in PORTABLE], ids=name_of)
def test_the_portable_part_imports_only_itself(path: Path) -> None:
    """It imports math, json, and portable files."""
    portable = {name_of(ROOT / other).removesuffix(".__init__") for other in PORTABLE}
    allowed = {"math", "json", *portable}
    for name in imported(name_of(path), path.read_text(encoding="utf-8")):
        assert {name, name.rpartition(".")[0]} & allowed, f"{name_of(path)} imports {name}"


def test_models_know_nothing_of_grading() -> None:
    """A formula of a question may ask a model; a model asks nobody."""
    allowed = {"models": {"models"}, "grading": {"grading", "models"}, "league": {"league", "models"}}
    for path in (ROOT / path for path in PORTABLE):
        own = room(name_of(path))
        if own in allowed:
            assert rooms_imported(path) <= allowed[own]


def test_an_import_from_above_is_found() -> None:
    """However it is written."""
    late = "def f():\n    from . import cli"
    for line in ("from . import cli", "from .cli import main", "import funnelball.cli", late):
        assert {room(name) for name in imported("funnelball.bank", line)} == {"cli"}
    assert {room(name) for name in imported("funnelball.sphinx.page", "from .. import bank")} == {"bank"}
    assert floor("cli") > floor("widgets") > floor("bank") == floor("references") > floor("models")
