"""The lists at the end of the book: every term, every reference, each with an anchor that stays."""

import json
from html import escape

from .. import course, glossary, references
from ..text_version import inline
from .directives import HtmlDirective
from .words import say, words

ARTICLE = "ال"


class GlossaryList(HtmlDirective):
    """Every term of book/glossary.yml, sorted in the book's language."""

    made_from = ("book/glossary.yml",)

    def html(self) -> str:
        """Return the terms."""
        terms = sorted(glossary.terms().values(), key=lambda term: (self.sorted_by(term), term["id"]))
        entries = "".join(f"<div>{self.entry(term)}</div>" for term in terms)
        return f'{self.field()}<dl class="fb-glossary">{entries}</dl>'

    def field(self) -> str:
        """Return the field to search in, which the page's script shows."""
        said = words(self.language)
        texts = json.dumps({key: said[key] for key in ("terms-found", "terms-none")}, ensure_ascii=False)
        name, field = "fb-glossary-label", "fb-glossary-query"
        return (
            f'<div class="fb-glossary-search" data-texts="{escape(texts)}"'
            f' role="search" aria-labelledby="{name}" hidden>'
            f'<label id="{name}" for="{field}">{escape(said["glossary-search"])}</label>'
            f'<input type="search" id="{field}" autocomplete="off" dir="auto">'
            '<p class="fb-found-count" role="status"></p></div>'
        )

    def sorted_by(self, term: dict) -> str:
        """Return the name without the Arabic article."""
        return term[self.language].removeprefix(ARTICLE).casefold()

    def entry(self, term: dict) -> str:
        """Return one term: its name in both languages, what it means, what else it is called."""
        name, anchor = escape(term[self.language]), f"term-{term['id']}"
        other = "ar" if self.language == "en" else "en"
        direction = course.DIRECTION[other]
        note = (term.get("note") or {}).get(self.language)
        told = f'<p class="fb-quiet">{inline(note)}</p>' if note else ""
        label = say("link-to", self.language, name=name)
        link = f'<a class="headerlink" href="#{anchor}" aria-label="{label}">#</a>'
        return (
            f'<dt id="{anchor}">{name} <span lang="{other}" dir="{direction}" class="fb-term-other">'
            f"{escape(term[other])}</span>{link}</dt>"
            f"<dd><p>{inline(term['gist'][self.language])}</p>{told}</dd>"
        )


class ReferencesList(HtmlDirective):
    """Every reference of book/references.bib; names and titles stay as published."""

    made_from = ("book/references.bib",)

    def html(self) -> str:
        """Return the references."""
        items = "".join(
            f'<li id="ref-{key}">{references.full(key)}</li>' for key in sorted(references.entries())
        )
        return f'<ul class="fb-references" dir="ltr" lang="en">{items}</ul>'


def load_search(app, pagename: str, templatename: str, context: dict, doctree) -> None:
    """Give a page with the glossary the script that searches it."""
    context["has_glossary"] = 'class="fb-glossary"' in context.get("body", "")


def setup(app) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", load_search)
    app.add_directive("glossary-list", GlossaryList)
    app.add_directive("references-list", ReferencesList)
