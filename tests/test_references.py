"""Every work that the course names is in the list, told in full; no link in it is broken off."""

import re
from pathlib import Path

import pytest

from funnelball import bank, course, references

ROOT = Path(__file__).parent.parent
LINK = re.compile(r"\(#ref-([a-z0-9-]+)\)")
ENTRIES = references.entries()


def prose() -> str:
    """Everything that is written in pages and notebooks."""
    pages = [*ROOT.glob("book/??/*.md"), *ROOT.glob("notebooks/??/*.ipynb")]
    return "\n".join(page.read_text("utf8") for page in pages)


def named() -> set[str]:
    """The keys that prose, questions and models' texts name."""
    return set(LINK.findall(prose())) | {key for question in bank.questions() for key in question.source}


def test_what_is_named_is_listed() -> None:
    assert named() <= set(ENTRIES)


@pytest.mark.parametrize("key", ENTRIES)
def test_an_entry_says_who_when_and_what(key: str) -> None:
    entry = ENTRIES[key]
    assert entry.persons.get("author")
    assert re.fullmatch(r"\d{4}", entry.fields["year"])
    assert entry.fields["title"].strip()
    where = [entry.fields.get(field) for field in ("journal", "publisher", "booktitle", "url", "note")]
    assert any(where)


@pytest.mark.parametrize("key", ENTRIES)
@pytest.mark.parametrize("language", course.LANGUAGES)
def test_it_is_told_in_a_line(key: str, language: str) -> None:
    told = references.reference(key, language)["text"]
    assert ENTRIES[key].fields["year"] in told
    assert not re.search(r"[{}\\]|--", told + references.full(key))


def test_addresses_are_whole() -> None:
    for key in ENTRIES:
        address = references.address(ENTRIES[key])
        assert address is None or re.fullmatch(r"https://\S+", address), key
