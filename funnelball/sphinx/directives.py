"""Directives for the Markdown pages: quiz, simulation, glossary-list, references-list, course-map."""

from html import escape
from typing import Any

import yaml
from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from .. import bank, course, mounts, references
from ..text_version import inline
from .words import words


class HtmlDirective(SphinxDirective):
    """A directive that becomes HTML."""

    def run(self) -> list[nodes.Node]:
        """Return the HTML as a node."""
        return [nodes.raw("", self.html(), format="html")]

    @property
    def language(self) -> str:
        """The book's language."""
        return self.config.language

    def html(self) -> str:
        """Return the HTML."""
        raise NotImplementedError


class QuizDirective(HtmlDirective):
    """```{quiz} kick-off```"""

    required_arguments = 1

    def html(self) -> str:
        return mounts.fresh("quiz", self.arguments[0], self.language, {})


class SimulationDirective(HtmlDirective):
    """```{simulation} pitch```"""

    required_arguments = 1

    def html(self) -> str:
        return mounts.fresh("simulation", self.arguments[0], self.language, {})


class GlossaryList(HtmlDirective):
    """Every term of book/glossary.yml, sorted in the book's language."""

    def html(self) -> str:
        path = course.path("book/glossary.yml")
        self.env.note_dependency(str(path))
        terms = yaml.safe_load(path.read_text("utf8"))
        terms.sort(key=lambda term: (term[self.language].removeprefix("ال").casefold(), term["id"]))
        return f'<dl class="fb-glossary">{"".join(self.entry(term) for term in terms)}</dl>'

    def entry(self, term: dict) -> str:
        """Return one term: its name in both languages, what it means, what else it is called."""
        other = "ar" if self.language == "en" else "en"
        direction = course.DIRECTION[other]
        note = (term.get("note") or {}).get(self.language)
        told = f'<p class="fb-quiet">{inline(note)}</p>' if note else ""
        return (
            f'<dt id="term-{term["id"]}">{escape(term[self.language])} '
            f'<span lang="{other}" dir="{direction}" class="fb-other">{escape(term[other])}</span></dt>'
            f"<dd><p>{inline(term['gist'][self.language])}</p>{told}</dd>"
        )


class ReferencesList(HtmlDirective):
    """Every reference of book/references.bib."""

    def html(self) -> str:
        self.env.note_dependency(str(course.path("book/references.bib")))
        items = "".join(f'<li id="ref-{key}">{self.entry(key)}</li>' for key in sorted(references.entries()))
        return f'<ul class="fb-references" dir="ltr" lang="en">{items}</ul>'

    def entry(self, key: str) -> str:
        """Return one reference; names and titles stay as published."""
        return references.full(key)


class CourseMap(HtmlDirective):
    """The six units as a list: what each is about, and a link where it is written."""

    def html(self) -> str:
        said = words(self.language)
        items = []
        for unit in bank.concepts().units:
            name, gist = getattr(unit.name, self.language), getattr(unit.gist, self.language)
            written = unit.id in WRITTEN
            title = f'<a href="{WRITTEN[unit.id]}.html">{escape(name)}</a>' if written else escape(name)
            state = "" if written else f' <span class="fb-coming">{said["strip-coming"]}</span>'
            items.append(f"<li><strong>{title}</strong>{state}<br>{inline(gist)}</li>")
        return f'<ol class="fb-map">{"".join(items)}</ol>'


# The units that are written, and the page that each opens with.
WRITTEN = {"kick-off": "kick_off"}


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.add_directive("quiz", QuizDirective)
    app.add_directive("simulation", SimulationDirective)
    app.add_directive("glossary-list", GlossaryList)
    app.add_directive("references-list", ReferencesList)
    app.add_directive("course-map", CourseMap)
