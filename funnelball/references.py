"""The references of the course: book/references.bib, read once, told in a line."""

import functools
from html import escape
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
    names = [clean(" ".join([*person.prelast_names, *person.last_names])) for person in people]
    if not names:
        return clean(entry.fields["title"])
    return names[0] + " et al." if len(names) > 2 else " & ".join(names)


def address(entry: Entry) -> str | None:
    """Return where the work is found, if the entry says so."""
    doi = entry.fields.get("doi")
    return f"https://doi.org/{doi}" if doi else entry.fields.get("url")


def full(key: str) -> str:
    """Return a reference in full as HTML: authors, year, title, place, address, and how it was seen."""
    entry = entries()[key]
    fields = {name: clean(value) for name, value in entry.fields.items()}
    place = ", ".join(fields[name] for name in ("journal", "publisher") if name in fields)
    volume = fields.get("volume", "") + (f"({fields['number']})" if "number" in fields else "")
    where = ", ".join(part for part in (place, volume, fields.get("pages", "")) if part)
    link = address(entry)
    parts = [f"{escape(everyone(entry))} ({fields['year']}). <cite>{escape(fields['title'])}</cite>."]
    parts += [f"{escape(where)}."] if where else []
    parts += [f'<a href="{escape(link)}">{escape(link)}</a>'] if link else []
    parts += [f'<span class="fb-quiet">{escape(fields["note"])}.</span>'] if "note" in fields else []
    return " ".join(parts)


def everyone(entry: Entry) -> str:
    """Return all authors, last name first."""
    names = []
    for person in entry.persons.get("author") or entry.persons.get("editor") or []:
        last = " ".join([*person.prelast_names, *person.last_names])
        first = " ".join([*person.first_names, *person.middle_names])
        names.append(clean(f"{last}, {first}" if first else last))
    return "; ".join(names)


def clean(text: str) -> str:
    """Return BibTeX text without its braces, and with a dash for two hyphens."""
    return text.replace("{", "").replace("}", "").replace("--", "–")
