"""Directives for the Markdown pages: quiz, simulation, squad, exam, season, course-map."""

import json
from html import escape

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from .. import bank, course, mounts
from ..text_version import inline
from .units import WRITTEN
from .words import words


class HtmlDirective(SphinxDirective):
    """A directive that becomes HTML."""

    made_from: tuple[str, ...] = ()

    def run(self) -> list[nodes.Node]:
        """Return the HTML as a node; the page is read again when a file that it is made from changes."""
        for part in self.made_from:
            self.env.note_dependency(str(course.path(part)))
        return [nodes.raw("", self.html(), format="html")]

    @property
    def language(self) -> str:
        """The book's language."""
        return self.config.language

    def html(self) -> str:
        """Return the HTML."""
        raise NotImplementedError


class MountDirective(HtmlDirective):
    """A quiz or a simulation; its data comes when the page is written."""

    required_arguments = 1
    kind: str

    def html(self) -> str:
        """Return the mount.

        Raises:
            docutils' directive error: there is no such quiz, model or mission.
        """
        try:
            return mounts.fresh(self.kind, self.arguments[0], self.language, self.chosen())
        except LookupError as error:
            raise self.error(str(error.args[0])) from error

    def chosen(self) -> dict:
        """Return the keyword options of the mount."""
        return {}


class QuizDirective(MountDirective):
    """```{quiz} kick-off```"""

    kind = "quiz"


class SimulationDirective(MountDirective):
    """```{simulation} pitch```, with `:mission:`, `:seed:` and `:parameters:` (JSON) if wanted."""

    kind = "simulation"
    option_spec = {
        "mission": directives.unchanged,
        "seed": directives.nonnegative_int,
        "parameters": json.loads,
    }

    def chosen(self) -> dict:
        """Return the options that were given."""
        return dict(self.options)


class AloneDirective(MountDirective):
    """A mount of which there is one, so that it has no name to choose."""

    required_arguments = 0

    def run(self) -> list[nodes.Node]:
        """Return the mount."""
        self.arguments = [self.kind]
        return super().run()


class SquadDirective(AloneDirective):
    """```{squad}```: what the reader knows, and what is due."""

    kind = "squad"


class ExamDirective(AloneDirective):
    """```{exam}```: the final match."""

    kind = "exam"


class SeasonDirective(AloneDirective):
    """```{season}```: twelve weeks against five rivals, with `:seed:` if wanted."""

    kind = "season"
    option_spec = {"seed": directives.nonnegative_int}

    def chosen(self) -> dict:
        """Return the options that were given."""
        return dict(self.options)


class CourseMap(HtmlDirective):
    """The six units up the pitch: what each is about, and a link where it is written."""

    made_from = ("concepts.yml",)

    def html(self) -> str:
        """Return the units as a list."""
        return f'<ol class="fb-map">{"".join(self.item(unit) for unit in bank.concepts().units)}</ol>'

    def item(self, unit) -> str:
        """Return one unit."""
        name, gist = escape(getattr(unit.name, self.language)), inline(getattr(unit.gist, self.language))
        page = WRITTEN.get(unit.id)
        coming = f' <span class="fb-coming">{words(self.language)["strip-coming"]}</span>'
        title = f'<a href="{page}.html">{name}</a>' if page else f"{name}{coming}"
        state = "fb-map-written" if page else "fb-map-coming"
        return (
            f'<li class="{state}"><span class="fb-map-zone" aria-hidden="true">{unit.number}</span>'
            f'<div><p class="fb-map-name">{title}</p><p>{gist}</p></div></li>'
        )


def setup(app) -> None:
    """Connect with Sphinx."""
    app.add_directive("quiz", QuizDirective)
    app.add_directive("simulation", SimulationDirective)
    app.add_directive("squad", SquadDirective)
    app.add_directive("exam", ExamDirective)
    app.add_directive("season", SeasonDirective)
    app.add_directive("course-map", CourseMap)
