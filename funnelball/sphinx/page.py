"""What each page knows beside its text: its language and twin, its unit on the strip, what its head tells."""

import re
from html import escape
from pathlib import Path
from typing import Any

from .. import bank, course
from .directives import WRITTEN
from .urls import clean, in_language
from .words import words

CHAPTER = re.compile(r"(\d)\d_")
DESCRIPTION = re.compile(r'<meta content="([^"]*)"[^>]*name="description"')
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; object-src 'none'"
)
SUFFIXES = (".md", ".ipynb")


def know(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Put all of it into the page's context."""
    language = app.config.language
    root = context.get("content_root", "./")
    context.update(
        words=words(language),
        language=language,
        direction=course.DIRECTION[language],
        policy=POLICY,
        home=f"{root}index.html",
        description=description(context.get("metatags", "")),
        plain_title=plain(context.get("title") or ""),
        units=strip(pagename, language, root),
        twin=twin(app, pagename, language, root),
        site=app.config.funnelball_site,
        depth=root,
    )


def plain(title: str) -> str:
    """Return a title without markup, for the head."""
    return re.sub(r"<[^>]+>", "", title)


def description(metatags: str) -> str:
    """Return what the page says of itself in its front matter."""
    found = DESCRIPTION.search(metatags)
    return found[1] if found else ""


def twin(app: Any, pagename: str, language: str, root: str) -> dict | None:
    """Return the same page in the other language: only where both books are built."""
    if not app.config.funnelball_site:
        return None
    other = next(one for one in course.LANGUAGES if one != language)
    name = in_language(pagename, other) or pagename
    exists = any((Path(app.srcdir) / f"{name}{suffix}").exists() for suffix in SUFFIXES)
    target = app.builder.get_target_uri(name) if exists or name == pagename else "index.html"
    return {"language": other, "direction": course.DIRECTION[other], "href": f"{root}../{other}/{target}"}


def unit_of(pagename: str) -> int:
    """Return the number of the unit that a page belongs to; 0 for the pages around them."""
    name = clean(pagename)
    found = CHAPTER.match(name.removeprefix("notebooks/"))
    opener = {page: unit for unit, page in WRITTEN.items()}.get(name)
    if opener:
        return bank.concepts().unit(opener).number
    return int(found[1]) if found else 0


def strip(pagename: str, language: str, root: str) -> list[dict]:
    """Return the six zones of the pitch under the title."""
    here = unit_of(pagename)
    known = bank.concepts()
    questions = bank.questions()
    zones = []
    for unit in known.units:
        concepts = [concept.id for concept in known.concepts if concept.unit == unit.id]
        zones.append(
            {
                "number": unit.number,
                "name": getattr(unit.name, language),
                "href": f"{root}{WRITTEN[unit.id]}.html" if unit.id in WRITTEN else None,
                "here": unit.number == here,
                "concepts": " ".join(concepts),
                "questions": sum(question.concept in concepts for question in questions),
            }
        )
    return zones


def accessible(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Mend what the page's text lacks for those who cannot see it, and make tables scroll in their own box."""
    said = words(app.config.language)
    body = context.get("body", "")
    body = re.sub(
        r'(<a class="headerlink"[^>]*?) title="[^"]*"', rf'\1 title="{escape(said["link-here"])}"', body
    )
    body = re.sub(
        r'<table class="(?:table|docutils)[^"]*">',
        '<div class="fb-table" tabindex="0" role="group"><table>',
        body,
    )
    context["body"] = re.sub(r"(<div class=\"fb-table\".*?</table>)", r"\1</div>", body, flags=re.S)


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", know, priority=200)
    app.connect("html-page-context", accessible, priority=320)
