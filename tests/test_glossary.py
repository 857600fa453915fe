"""The words of the course: both languages whole, each term once, each link to a term leads to one."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from funnelball import bank, course
from funnelball.item_writing import rejected_words
from funnelball.question.fields import Text

ROOT = Path(__file__).parent.parent
TERMS = yaml.safe_load(course.path("book/glossary.yml").read_text("utf8"))
FIELDS = {"id", "en", "ar", "gist", "concept", "note", "rejected"}
ARABIC = re.compile("[ء-ي]")
LINK = re.compile(r"\(#term-([a-z0-9-]+)\)")


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["id"])
def test_a_term_is_whole_in_both_languages(term: dict) -> None:
    assert set(term) <= FIELDS
    assert ARABIC.search(term["ar"])
    assert not ARABIC.search(term["en"])
    for field in ("gist", "note"):
        if field in term:
            text = Text(**term[field])  # the same rules as for the texts of a question
            assert ARABIC.search(text.ar)


@pytest.mark.parametrize("field", ["id", "en", "ar"])
def test_nothing_stands_twice(field: str) -> None:
    assert [value for value, count in Counter(term[field] for term in TERMS).items() if count > 1] == []


def test_links_lead_to_terms() -> None:
    pages = [*ROOT.glob("book/??/*.md"), *ROOT.glob("notebooks/??/*.ipynb")]
    linked = {name for page in pages for name in LINK.findall(page.read_text("utf8"))}
    assert linked
    assert linked <= {term["id"] for term in TERMS}


def test_concepts_that_terms_name_exist() -> None:
    known = {concept.id for concept in bank.concepts().concepts}
    assert {term["concept"] for term in TERMS if "concept" in term} <= known


def test_no_term_is_called_what_another_rejects() -> None:
    rejected = set(rejected_words())
    assert rejected
    assert not rejected & {term[language] for term in TERMS for language in course.LANGUAGES}
