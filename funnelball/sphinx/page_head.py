"""What the head of a page tells: its language, title and description, and what it may load."""

import re
from html import unescape
from typing import Any

from .. import course
from .words import words

DESCRIPTION = re.compile(r'<meta content="([^"]*)"[^>]*name="description"')
# No script stands in a page itself, so none is allowed. WebAssembly needs its own word; figures may be data.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; object-src 'none'"
)


def know(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Put it into the page's context; the site around the books has a picture and a manifest for it."""
    language = app.config.language
    root = context.get("content_root", "./")
    context.update(
        words=words(language),
        language=language,
        direction=course.DIRECTION[language],
        policy=POLICY,
        root=root,
        site=f"{root}../" if app.config.funnelball_languages else "",
        base=app.config.html_baseurl.rstrip("/"),
        plain_title=plain(context.get("title") or ""),
        description=description(context.get("metatags", "")),
        start_page=pagename == app.config.root_doc,
        has_mount=False,
    )


def plain(title: str) -> str:
    """Return a title without markup."""
    return unescape(re.sub(r"<[^>]+>", "", title))


def description(metatags: str) -> str:
    """Return what the page says of itself in its front matter."""
    found = DESCRIPTION.search(metatags)
    return unescape(found[1]) if found else ""


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", know, priority=200)
