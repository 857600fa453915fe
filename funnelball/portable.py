"""The portable part as a page gets it: the files that CPython and MicroPython both run.

They import only `math`, `json` and each other, and keep to the subset of Python that
tests/portable/subset.py checks.
"""

import ast
import hashlib
import io
import tokenize
from pathlib import Path

from . import models

PACKAGE = Path(__file__).parent
FOLDERS = ("models", "grading", "league")
ALONE = ("calls", "moment", "paper", "review", "standing")
PORTABLE = [f"funnelball/{name}.py" for name in ALONE] + sorted(
    f"funnelball/{folder}/{path.name}" for folder in FOLDERS for path in (PACKAGE / folder).glob("*.py")
)


def files() -> dict[str, str]:
    """Return the text of every portable file by its path, ready for MicroPython's file system.

    Docstrings and comments are left out: they are half of the text, and a phone would download and parse
    them for nobody. The package's own __init__.py is for Jupyter and needs far more than MicroPython has:
    there it is empty.
    """
    texts = {"funnelball/__init__.py": ""}
    for path in PORTABLE:
        texts[path] = without_prose((PACKAGE.parent / path).read_text(encoding="utf-8"))
    return texts


def model_files() -> dict[str, str]:
    """Return the path of each simulation by its name: a page fetches those that it asks about."""
    return {name: f"funnelball/models/{name}.py" for name in models.NAMES}


def league_files() -> list[str]:
    """Return the paths of the season: only a page that plays one fetches them."""
    return [path for path in PORTABLE if path.startswith("funnelball/league/")]


def version() -> str:
    """Return a short hash of all of `files`: equal versions behave alike."""
    digest = hashlib.sha256()
    for path, text in sorted(files().items()):
        digest.update(f"{path}\0{text}\0".encode())
    return digest.hexdigest()[:12]


def without_prose(source: str) -> str:
    """Return Python source without docstrings, comments and empty lines; otherwise as it was."""
    lines = source.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    for docstring in _docstrings(ast.parse(source)):
        for row in range(docstring.lineno, (docstring.end_lineno or 0) + 1):
            lines[row - 1] = ""
    return "\n".join(line.rstrip() for line in lines if line.strip()) + "\n"


def _docstrings(tree: ast.Module) -> list[ast.stmt]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
            found.append(node.body[0])
    return found
