"""The contents of the course at the side and in the drawer: its parts fold, and the reader's own is open."""

import re
from typing import Any

CAPTION = re.compile(r'<p[^>]*class="caption"[^>]*><span class="caption-text">(.*?)</span></p>')
LINK = re.compile(r"<a [^>]*>(.*?)</a>", re.S)
CHAPTER = re.compile(r'href="[^"]*\d\d_\w+\.html"')
CURRENT = 'class="current'
SHORT = 2  # a part of so few pages is always open: folding it would save nothing


def know(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Put the parts into the page's context."""
    toctree = context.get("toctree")
    whole = toctree(maxdepth=2, collapse=False, titles_only=True, includehidden=True) if toctree else ""
    context["contents"] = parts(whole)


def parts(toctree: str) -> list[dict]:
    """Return the parts of the course: caption, list of links, and whether the part is open.

    Args:
        toctree: Sphinx's contents, each part with its caption.

    On a page outside of every part, such as the first, the first part is open.
    """
    pieces = CAPTION.split(toctree)[1:]
    found = [
        {"caption": titled(caption, links), "links": links, "open": CURRENT in links or few(links)}
        for caption, links in zip(pieces[::2], pieces[1::2], strict=True)
    ]
    if found and CURRENT not in toctree:
        found[0]["open"] = True
    return found


def titled(caption: str, links: str) -> str:
    """Return a part's caption; that of a unit, whose first page opens it, with the unit's name."""
    opener, *chapters = LINK.finditer(links)
    unit = any(CHAPTER.search(chapter[0]) for chapter in chapters)
    return f"{caption}: {opener[1]}" if unit else caption


def few(links: str) -> bool:
    """Whether a part is too short to be folded."""
    return len(LINK.findall(links)) <= SHORT


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", know, priority=240)
