"""Pages are written again when the course behind them has changed, not only when their own text has."""

import hashlib
from pathlib import Path
from typing import Any

from .. import course
from . import assets

PARTS = ("concepts.yml", "questions", "missions", "book/glossary.yml", "book/references.bib")
OWN = ("*.py", "question/*.py", "sphinx/*.py", "sphinx/templates/*", "text/**/*.yml")


def fingerprint() -> str:
    """Return a hash over everything that a page is made from beside its own text."""
    digest = hashlib.sha256(assets.folder().encode())
    for path in sorted([*course_files(), *own_files()]):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def course_files() -> list[Path]:
    """Return the files of questions, missions, concepts, terms and references."""
    parts = [course.path(part) for part in PARTS]
    return [file for part in parts for file in (part.glob("*.yml") if part.is_dir() else [part])]


def own_files() -> list[Path]:
    """Return the package's files that make HTML."""
    return [file for pattern in OWN for file in course.PACKAGE.glob(pattern) if file.is_file()]


def outdated(app: Any, env: Any, added: set, changed: set, removed: set) -> list[str]:
    """Return every page if anything behind the pages has changed since they were read."""
    now = fingerprint()
    before = getattr(env, "funnelball_fingerprint", None)
    env.funnelball_fingerprint = now
    return [] if before in (None, now) else list(env.found_docs)


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("env-get-outdated", outdated)
