"""The index that the search page fetches: Sphinx's own, cut to what web/src/book/search.ts reads."""

import json
from pathlib import Path
from typing import Any

from .urls import clean
from .words import words

FULL = ".searchindex-full.js"  # Sphinx reads it again at the next build, so it keeps the full names
OPENING = "Search.setIndex("
PUBLISHED = "searchindex.json"
TEXTS = ("found", "found-none", "found-failed")


def keep_full(app: Any) -> None:
    """Let Sphinx write its index beside the published one."""
    if app.builder.format == "html":
        app.builder.searchindex_filename = FULL


def published(full: dict) -> dict:
    """Return what the page needs.

    Args:
        full: Sphinx's index; an entry of `terms` is a document's number or a list of them.
    """
    return {
        "pages": [clean(name) for name in full["docnames"]],
        "titles": full["titles"],
        "terms": full["terms"],
        "titleTerms": full["titleterms"],
    }


def publish(app: Any, error: Exception | None) -> None:
    """Write the index of the finished book."""
    full = Path(app.outdir) / FULL
    if error or not full.exists():
        return
    text = full.read_text("utf8")
    index = published(json.loads(text[len(OPENING) : text.rindex(")")]))
    short = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (Path(app.outdir) / PUBLISHED).write_text(short, "utf8")


def give_texts(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Give the search page the words that its script needs."""
    if pagename == "search":
        said = words(app.config.language)
        context["search_texts"] = json.dumps({key: said[key] for key in TEXTS}, ensure_ascii=False)


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("builder-inited", keep_full, priority=910)
    app.connect("build-finished", publish)
    app.connect("html-page-context", give_texts)
