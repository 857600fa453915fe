"""The map of the concepts: numbers and links on a pitch, and a way to each place that has one."""

from html import escape

from .. import bank, glossary, lessons, phrases
from ..text_version import inline
from .concept_net import net
from .directives import HtmlDirective
from .units import WRITTEN
from .words import say, words


class ConceptMap(HtmlDirective):
    """```{concept-map}```: made from concepts.yml, the question bank and the notebooks."""

    made_from = ("concepts.yml", "book/glossary.yml")

    def html(self) -> str:
        """Return the map and the list."""
        units = [unit for unit in bank.concepts().units if self.concepts_of(unit)]
        listed = "".join(self.unit(unit) for unit in units)
        return f'{net(self.language)}<div class="fb-concepts">{listed}</div>'

    def concepts_of(self, unit) -> list:
        """Return the concepts of a unit."""
        return [concept for concept in bank.concepts().concepts if concept.unit == unit.id]

    def unit(self, unit) -> str:
        """Return a unit with its concepts."""
        name = say("unit-named", self.language, number=unit.number, name=getattr(unit.name, self.language))
        page = WRITTEN.get(unit.id)
        title = f'<a href="{page}.html">{escape(name)}</a>' if page else f"{escape(name)} {self.coming()}"
        items = "".join(self.concept(concept) for concept in self.concepts_of(unit))
        first = self.concepts_of(unit)[0].number
        return f'<section id="unit-{unit.id}"><h2>{title}</h2><ol start="{first}">{items}</ol></section>'

    def coming(self) -> str:
        """Return the mark of what is not written yet."""
        return f'<span class="fb-coming">{words(self.language)["strip-coming"]}</span>'

    def concept(self, concept) -> str:
        """Return a concept: what it says, its football image, and where it is."""
        name, gist, football = (
            getattr(text, self.language) for text in (concept.name, concept.gist, concept.football)
        )
        places = "".join(
            f"<div><dt>{words(self.language)[key]}</dt><dd>{told}</dd></div>"
            for key, told in self.places(concept)
            if told
        )
        return (
            f'<li id="concept-{concept.id}"><h3>{inline(name)}</h3><p>{inline(gist)}</p>'
            f'<p class="fb-quiet">{inline(football)}</p><dl class="fb-places">{places}</dl></li>'
        )

    def places(self, concept) -> list[tuple[str, str]]:
        """Return where the concept is taught, played and asked, and what belongs with it."""
        return [
            ("map-taught", self.taught(concept)),
            ("map-played", self.joined(self.played(concept))),
            ("map-asked", self.joined(self.asked(concept))),
            ("map-words", self.joined(self.named(concept))),
            ("map-related", self.joined(self.related(concept))),
        ]

    def joined(self, links: list[str]) -> str:
        """Return links in a row."""
        return ("، " if self.language == "ar" else ", ").join(links)

    def taught(self, concept) -> str:
        """Return the way to its section."""
        lesson = lessons.teaching(concept.id, self.language)
        return link(f"{lesson.page}.html#{concept.id}", lesson.title) if lesson else self.coming()

    def played(self, concept) -> list[str]:
        """Return the ways to the simulations that play it, as far as a lesson has them."""
        found = []
        for model in concept.models:
            title = phrases.read_texts(f"models/{model}")["title"][self.language]
            for lesson in lessons.showing("simulation", model, self.language)[:1]:
                found.append(link(f"{lesson.page}.html#simulation-{model}", title))
        return found

    def asked(self, concept) -> list[str]:
        """Return the ways to its questions: in its section, in the review of its unit."""
        found = []
        for place, quiz in (("section", concept.id), ("review", concept.unit)):
            count = sum(one.concept == concept.id and one.place == place for one in bank.questions())
            for lesson in lessons.showing("quiz", quiz, self.language)[:1]:
                told = say(f"map-{place}", self.language, n=count)
                found += [link(f"{lesson.page}.html#quiz-{quiz}", told)] if count else []
        return found

    def named(self, concept) -> list[str]:
        """Return the ways to its terms in the glossary."""
        return [
            link(f"#term-{term['id']}", term[self.language], 'class="reference internal" ')
            for term in glossary.terms().values()
            if term.get("concept") == concept.id
        ]

    def related(self, concept) -> list[str]:
        """Return the ways to the concepts that belong with it, on the same page."""
        return [
            link(f"#concept-{one.id}", getattr(one.name, self.language))
            for one in bank.concepts().related(concept.id)
        ]


def link(address: str, name: str, more: str = "") -> str:
    """Return a link in HTML."""
    return f'<a {more}href="{address}">{inline(name)}</a>'


def setup(app) -> None:
    """Connect with Sphinx."""
    app.add_directive("concept-map", ConceptMap)
