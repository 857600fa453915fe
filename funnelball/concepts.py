"""The units and the concepts of the course: what concepts.yml holds."""

from collections import Counter

from pydantic import Field, model_validator

from .question import Id, Strict, Text


class Misconception(Strict):
    """A belief that learners bring along."""

    id: Id
    text: Text


class Concept(Strict):
    """One idea of the course."""

    id: Id
    number: int = Field(ge=1)
    unit: Id
    name: Text
    gist: Text
    misconceptions: tuple[Misconception, ...] = Field(min_length=1)
    outcome: Text
    football: Text


class Unit(Strict):
    """A part of the course, and its zone of the pitch."""

    id: Id
    number: int = Field(ge=1)
    name: Text
    gist: Text
    position: Text | None = None


class Concepts(Strict):
    """The whole of concepts.yml."""

    units: tuple[Unit, ...]
    concepts: tuple[Concept, ...]

    @model_validator(mode="after")
    def _consistent(self) -> "Concepts":
        beliefs = [one.id for concept in self.concepts for one in concept.misconceptions]
        for what, ids in (
            ("unit", [unit.id for unit in self.units]),
            ("concept", [concept.id for concept in self.concepts]),
            ("misconception", beliefs),
        ):
            if twice := [name for name, count in Counter(ids).items() if count > 1]:
                raise ValueError(f"{what} ids stand twice: {', '.join(twice)}")
        units = {unit.id for unit in self.units}
        if lost := [concept.id for concept in self.concepts if concept.unit not in units]:
            raise ValueError(f"concepts of unknown units: {', '.join(lost)}")
        numbers = [concept.number for concept in self.concepts]
        if numbers != list(range(1, len(numbers) + 1)):
            raise ValueError(f"concepts are numbered 1, 2, 3 … in order, got {numbers}")
        return self

    def named(self, concept_id: str) -> Concept:
        """Return a concept by its id."""
        return next(concept for concept in self.concepts if concept.id == concept_id)

    def unit(self, unit_id: str) -> Unit:
        """Return a unit by its id."""
        return next(unit for unit in self.units if unit.id == unit_id)

    def belief(self, misconception_id: str) -> Misconception:
        """Return a misconception by its id."""
        every = [one for concept in self.concepts for one in concept.misconceptions]
        return next(one for one in every if one.id == misconception_id)
