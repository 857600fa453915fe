"""Links to references and terms lead to their place; one that leads nowhere stops the build."""

import pytest
from sphinx.errors import SphinxError

from .small_book import build

PAGES = {
    "book/en/index.md": "# Start\n\n[AMA](#ref-ama-2017) and [lead](#term-lead)\n",
    "book/en/glossary.md": "# Glossary\n\n```{glossary-list}\n```\n",
    "book/en/references.md": "# References\n\n```{references-list}\n```\n",
}


def test_they_lead_to_an_anchor_that_is_there(tmp_path):
    html = build(tmp_path, PAGES)
    start = (html / "index.html").read_text("utf8")
    assert 'href="./references.html#ref-ama-2017"' in start
    assert 'href="./glossary.html#term-lead"' in start
    assert 'id="ref-ama-2017"' in (html / "references.html").read_text("utf8")
    assert 'id="term-lead"' in (html / "glossary.html").read_text("utf8")


def test_a_reference_that_there_is_not_stops_the_build(tmp_path):
    with pytest.raises(SphinxError, match="ref-ama-1917"):
        build(tmp_path, {**PAGES, "book/en/index.md": "# Start\n\n[AMA](#ref-ama-1917)\n"})
