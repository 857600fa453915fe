"""Words that say what they mean: a link to a term shows its definition on hover, focus and tap.

A page carries the definitions of its own terms as templates, and the script only if it has some. Without the
script the links lead to the glossary.
"""

import re
from html import escape
from typing import Any

from .. import course, glossary
from ..text_version import inline
from .urls import clean

LINK = re.compile(r'<a class="([^"]*)" href="([^"]*#term-([\w-]+))">')
PAGE = "glossary"


def define(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Mark the links of a page to terms, and put the definitions behind its text."""
    if clean(pagename) == PAGE:
        return
    body = context.get("body", "")
    known = glossary.terms()
    used = dict.fromkeys(name for _, _, name in LINK.findall(body) if name in known)
    if not used:
        return
    marked = LINK.sub(r'<a class="\1 fb-term" href="\2" data-term="\3">', body)
    context["body"] = marked + "".join(template(known[name], app.config.language) for name in used)
    context["has_terms"] = True


def template(term: dict, language: str) -> str:
    """Return a term and its definition, unseen until the script shows it."""
    other = next(one for one in course.LANGUAGES if one != language)
    direction = course.DIRECTION[other]
    named = f'<span lang="{other}" dir="{direction}" class="fb-term-other">{escape(term[other])}</span>'
    return (
        f'<template id="fb-term-{term["id"]}"><p class="fb-term-name">{escape(term[language])} {named}</p>'
        f"<p>{inline(term['gist'][language])}</p></template>"
    )


def setup(app: Any) -> None:
    """Connect with Sphinx: once the links are led (links.py), before the text is split (body.py)."""
    app.connect("html-page-context", define, priority=315)
