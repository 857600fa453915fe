"""The way from each page to the same page in the other language, and what tells search engines of it."""

from pathlib import Path
from typing import Any

from .. import course
from .urls import in_language

SUFFIXES = (".md", ".ipynb")


def know(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Put the twin and the page's addresses into its context."""
    root = context.get("content_root", "./")
    context["twin"] = twin(app, pagename, root)
    context["alternates"] = alternates(app, pagename)
    context["canonical"] = address(app, pagename, app.config.language)


def others(app: Any) -> list[str]:
    """Return the other languages of the site that is being built."""
    return [one for one in app.config.funnelball_languages if one != app.config.language]


def page_in(app: Any, pagename: str, language: str) -> str | None:
    """Return the page's name in a language; None where there is none."""
    name = in_language(pagename, language)
    if name is None:  # the search page, which every book has
        return pagename
    found = any((Path(app.srcdir) / f"{name}{suffix}").exists() for suffix in SUFFIXES)
    return name if found else None


def twin(app: Any, pagename: str, root: str) -> dict | None:
    """Return the link to the same page in the other language: its start page where there is no such page."""
    for other in others(app):
        name = page_in(app, pagename, other)
        target = app.builder.get_target_uri(name) if name else "index.html"
        return {
            "language": other,
            "direction": course.DIRECTION[other],
            "href": f"{root}../{other}/{target}",
            "same": bool(name),
        }
    return None


def address(app: Any, pagename: str, language: str) -> str:
    """Return the page's full address, if it is known where the book will be published (html.baseurl)."""
    base = app.config.html_baseurl.rstrip("/")
    if not base:
        return ""
    folder = f"{language}/" if app.config.funnelball_languages else ""
    return f"{base}/{folder}{app.builder.get_target_uri(pagename)}"


def alternates(app: Any, pagename: str) -> list[dict]:
    """Return the full addresses of the page in every language; empty without html.baseurl."""
    if not (app.config.html_baseurl and others(app)):
        return []
    found = [(one, page_in(app, pagename, one)) for one in app.config.funnelball_languages]
    return [{"language": one, "href": address(app, name, one)} for one, name in found if name]


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    # Which books stand beside each other; empty for `jupyter-book build .`, which makes one book alone.
    app.add_config_value("funnelball_languages", [], "html")
    app.connect("html-page-context", know, priority=210)
