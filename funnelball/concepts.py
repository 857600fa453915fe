"""The units and the concepts of the course: what concepts.yml holds."""

from collections.abc import Iterator

from pydantic import Field

from . import models
from .names import unknown
from .question.fields import Fields, Id, Mistake, Text


class Misconception(Fields):
    """A belief that learners bring along."""

    id: Id
    text: Text


class Concept(Fields):
    """One idea of the course."""

    id: Id
    number: int = Field(ge=1)
    unit: Id
    name: Text
    gist: Text
    misconceptions: tuple[Misconception, ...] = Field(min_length=1)
    outcome: Text
    football: Text
    models: tuple[str, ...] = ()
    links: tuple[Id, ...] = ()


class Unit(Fields):
    """A part of the course, and its zone of the pitch."""

    id: Id
    number: int = Field(ge=1)
    name: Text
    gist: Text
    position: Text | None = None


class Concepts(Fields):
    """The whole of concepts.yml."""

    units: tuple[Unit, ...]
    concepts: tuple[Concept, ...]

    def mistakes(self) -> Iterator[Mistake]:
        units = [unit.id for unit in self.units]
        yield from self._doubled_names()
        for field in ("units", "concepts"):
            for index, part in enumerate(getattr(self, field)):
                if part.number != index + 1:
                    told = f"must be {index + 1}, its place in the list, got {part.number}"
                    yield (field, index, "number"), told
        for index, concept in enumerate(self.concepts):
            if concept.unit not in units:
                yield ("concepts", index, "unit"), unknown("unit", concept.unit, units)
            for at, model in enumerate(concept.models):
                if model not in models.NAMES:
                    yield ("concepts", index, "models", at), unknown("model", model, models.NAMES)
        yield from self._wrong_links()

    def _wrong_links(self) -> Iterator[Mistake]:
        """Each pair is told once, at the concept that comes first."""
        numbers = {concept.id: concept.number for concept in self.concepts}
        for index, concept in enumerate(self.concepts):
            for at, link in enumerate(concept.links):
                place = ("concepts", index, "links", at)
                if link not in numbers:
                    yield place, unknown("concept", link, numbers)
                elif numbers[link] <= concept.number or link in concept.links[:at]:
                    yield place, f"must be a later concept, named once, got '{link}'"

    def _doubled_names(self) -> Iterator[Mistake]:
        """A quiz is called by a unit or a concept, so these share their names; misconceptions do not."""
        named = [(("units", index), unit.id) for index, unit in enumerate(self.units)]
        named += [(("concepts", index), concept.id) for index, concept in enumerate(self.concepts)]
        beliefs = [
            (("concepts", index, "misconceptions", at), belief.id)
            for index, concept in enumerate(self.concepts)
            for at, belief in enumerate(concept.misconceptions)
        ]
        for group in (named, beliefs):
            seen: set[str] = set()
            for where, name in group:
                if name in seen:
                    yield (*where, "id"), f"'{name}' stands twice; an id is used once"
                seen.add(name)

    def related(self, concept_id: str) -> list[Concept]:
        """Return the concepts that belong with one, whichever of the two names the other."""
        named = {concept.id: concept.links for concept in self.concepts}
        return [one for one in self.concepts if one.id in named[concept_id] or concept_id in one.links]

    def title(self, name: str, language: str) -> str:
        """Return what a concept or a unit is called.

        Args:
            name: its id.
            language: "en" or "ar".
        """
        named: list[Unit | Concept] = [*self.units, *self.concepts]
        names = {one.id: one.name for one in named}
        return getattr(names[name], language)

    def unit(self, unit_id: str) -> Unit:
        """Return a unit by its id."""
        return next(unit for unit in self.units if unit.id == unit_id)

    def beliefs(self) -> dict[str, Misconception]:
        """Return every misconception by its id."""
        return {name: belief for _, name, belief in self.owned_beliefs()}

    def owned_beliefs(self) -> list[tuple[str, str, Misconception]]:
        """Return every misconception with the id of its concept and its own."""
        return [(concept.id, one.id, one) for concept in self.concepts for one in concept.misconceptions]
