"""Addresses without the language in the middle: book/ar/x is x.html, notebooks/ar/x is notebooks/x.html."""

import re
from pathlib import Path
from typing import Any

FOLDER = re.compile(r"^(book|notebooks)/([a-z]{2})/")


def clean(docname: str) -> str:
    """Return the page's name in the site: book/ar/x -> x, notebooks/ar/x -> notebooks/x, others the same."""
    found = FOLDER.match(docname)
    if not found:
        return docname
    rest = docname[found.end() :]
    return rest if found[1] == "book" else f"notebooks/{rest}"


def in_language(docname: str, language: str) -> str | None:
    """Return the same page in another language; None for a page that belongs to no language."""
    found = FOLDER.match(docname)
    return f"{found[1]}/{language}/{docname[found.end() :]}" if found else None


def use_clean(app: Any) -> None:
    """Let the builder link to, and write to, the clean names."""
    builder = app.builder
    if builder.format != "html":
        return
    uri, file = builder.get_target_uri, builder.get_outfilename
    builder.get_target_uri = lambda docname, typ=None: uri(clean(docname), typ)
    builder.get_outfilename = lambda pagename: file(clean(pagename))


def drop_former(app: Any, error: Exception | None) -> None:
    """Remove the pages of a former build that the book no longer has."""
    if error or app.builder.format != "html":
        return
    output = Path(app.outdir)
    known = {app.builder.get_outfilename(name) for name in (*app.env.found_docs, "search")}
    for page in output.rglob("*.html"):
        if "_static" not in page.parts and str(page) not in known:
            page.unlink()


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("builder-inited", use_clean, priority=900)
    app.connect("build-finished", drop_former)
