"""A page carries what its own terms mean, in its language, and no page carries more."""

import re

import pytest

from funnelball import glossary

from .small_book import build

PAGES = {
    "book/en/index.md": "# Start\n\nA [lead](#term-lead), [leads](#term-lead), a [funnel](#term-funnel).\n",
    "book/en/plain.md": "# Plain\n\nNo term, but [AMA](#ref-ama-2017).\n",
    "book/en/glossary.md": "# Glossary\n\n[lead](#term-lead)\n\n```{glossary-list}\n```\n",
    "book/en/references.md": "# References\n\n```{references-list}\n```\n",
}
TEMPLATE = re.compile(r'<template id="fb-term-([\w-]+)">(.*?)</template>', re.S)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_term_of_a_page_is_defined_once_in_its_language(tmp_path, language):
    pages = {name.replace("/en/", f"/{language}/"): text for name, text in PAGES.items()}
    html = build(tmp_path, pages, language)
    start = (html / "index.html").read_text("utf8")
    assert start.count('data-term="lead"') == 2
    defined = dict(TEMPLATE.findall(start))
    assert list(defined) == ["lead", "funnel"]
    assert glossary.terms()["lead"]["gist"][language] in defined["lead"]
    assert "terms.js" in start
    for page in ("plain", "glossary"):
        other = (html / f"{page}.html").read_text("utf8")
        assert "<template" not in other
        assert "terms.js" not in other


def test_the_glossary_alone_has_the_script_that_searches_it(tmp_path):
    html = build(tmp_path, PAGES)
    assert "glossary.js" in (html / "glossary.html").read_text("utf8")
    assert "glossary.js" not in (html / "plain.html").read_text("utf8")
