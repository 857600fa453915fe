"""The lists at the end of the book: every term, every reference, each with an anchor that stays."""

from html import escape

import yaml

from .. import course, references
from ..text_version import inline
from .directives import HtmlDirective
from .words import say

ARTICLE = "ال"


class GlossaryList(HtmlDirective):
    """Every term of book/glossary.yml, sorted in the book's language."""

    made_from = ("book/glossary.yml",)

    def html(self) -> str:
        """Return the terms."""
        terms = yaml.safe_load(course.path("book/glossary.yml").read_text("utf8"))
        terms.sort(key=lambda term: (self.sorted_by(term), term["id"]))
        return f'<dl class="fb-glossary">{"".join(self.entry(term) for term in terms)}</dl>'

    def sorted_by(self, term: dict) -> str:
        """Return the name without the Arabic article."""
        return term[self.language].removeprefix(ARTICLE).casefold()

    def entry(self, term: dict) -> str:
        """Return one term: its name in both languages, what it means, what else it is called."""
        name, anchor = escape(term[self.language]), f"term-{term['id']}"
        other = "ar" if self.language == "en" else "en"
        note = (term.get("note") or {}).get(self.language)
        told = f'<p class="fb-quiet">{inline(note)}</p>' if note else ""
        label = say("link-to", self.language, name=name)
        link = f'<a class="headerlink" href="#{anchor}" aria-label="{label}">#</a>'
        return (
            f'<dt id="{anchor}">{name} <span lang="{other}" dir="{course.DIRECTION[other]}" class="fb-other">'
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


def setup(app) -> None:
    """Connect with Sphinx."""
    app.add_directive("glossary-list", GlossaryList)
    app.add_directive("references-list", ReferencesList)
