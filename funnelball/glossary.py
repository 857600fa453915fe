"""The words of the course: book/glossary.yml, read once."""

import functools

import yaml

from . import course


def terms() -> dict[str, dict]:
    """Return every term of book/glossary.yml by its id, in the order of the file."""
    path = course.path("book/glossary.yml")
    return _read(path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=1)
def _read(changed: int) -> dict[str, dict]:
    listed = yaml.safe_load(course.path("book/glossary.yml").read_text("utf8"))
    return {term["id"]: term for term in listed}
