"""The portable part as a page gets it: the files that CPython and MicroPython both run.

They import only `math`, `json` and each other, and keep to the subset of Python that
tests/portable/subset.py checks.
"""

import hashlib
from pathlib import Path

PACKAGE = Path(__file__).parent
FOLDERS = ("models", "grading")
PORTABLE = ["funnelball/calls.py"] + sorted(
    f"funnelball/{folder}/{path.name}" for folder in FOLDERS for path in (PACKAGE / folder).glob("*.py")
)


def files() -> dict[str, str]:
    """Return the text of every portable file by its path, ready for MicroPython's file system.

    The package's own __init__.py is for Jupyter and needs far more than MicroPython has: there it is empty.
    """
    texts = {"funnelball/__init__.py": ""}
    for path in PORTABLE:
        texts[path] = (PACKAGE.parent / path).read_text(encoding="utf-8")
    return texts


def version() -> str:
    """Return a short hash of all of `files`: equal versions behave alike."""
    digest = hashlib.sha256()
    for path, text in sorted(files().items()):
        digest.update(f"{path}\0{text}\0".encode())
    return digest.hexdigest()[:12]
