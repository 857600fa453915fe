"""The references of the course: book/references.bib, read once, told in a line."""

import functools
from typing import Any

from pybtex.database import Entry, parse_file

from . import course


@functools.cache
def entries() -> dict[str, Any]:
    """Return every entry of book/references.bib by its key."""
    return dict(parse_file(str(course.path("book/references.bib"))).entries.items())


def reference(key: str, language: str) -> dict:
    """Return a reference for the foot of a question: {"text", "href"}.

    Args:
        key: of book/references.bib.
        language: of the words around it; names and titles stay as published.
    """
    entry = entries()[key]
    comma = "، " if language == "ar" else ", "
    return {"text": comma.join([authors(entry), entry.fields["year"]]), "href": address(entry)}


def authors(entry: Entry) -> str:
    """Return the last names: one, two, or the first with "et al."."""
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    names = [" ".join([*person.prelast_names, *person.last_names]).strip("{}") for person in people]
    if not names:
        return entry.fields.get("organization", entry.fields.get("title", entry.key)).strip("{}")
    return names[0] + " et al." if len(names) > 2 else " & ".join(names)


def address(entry: Entry) -> str | None:
    """Return where the work is found, if the entry says so."""
    doi = entry.fields.get("doi")
    return f"https://doi.org/{doi}" if doi else entry.fields.get("url")
