"""What a parametrised question draws, and the formulas that it makes numbers of."""

from collections.abc import Collection, Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

from .. import models
from ..grading.formulas import FormulaError
from ..names import unknown
from .fields import Fields, Mistake, Number, Words
from .formula import Step, of_model, steps
from .from_model import FromModel

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
# YAML's 0.3 is a formula, too.
Formula = Annotated[
    Words, BeforeValidator(lambda value: str(value) if type(value) in (int, float) else value)
]
WHOLE = 1e-6  # how exactly low + n * step has to meet high


class Draw(Fields):
    """Numbers of which one is drawn, all equally likely: from low to high in steps, or those listed."""

    low: Number | None = None
    high: Number | None = None
    step: Number | None = Field(default=None, gt=0)
    values: Annotated[tuple[Number, ...], Field(min_length=2)] | None = None

    def mistakes(self) -> Iterator[Mistake]:
        if self.low is None or self.high is None or self.step is None:
            if self.values is None or self._stepped():
                yield (), "must have low, high and step, or values"
        elif self.values is not None:
            yield ("values",), "stands beside low, high and step; a draw has one or the other"
        elif self.low >= self.high:
            yield ("high",), f"must be above low ({self.low:g}), got {self.high:g}"
        elif abs((count := (self.high - self.low) / self.step) - round(count)) > WHOLE:
            yield ("step",), f"{self.step:g} does not lead from {self.low:g} to {self.high:g}"

    def _stepped(self) -> list[float]:
        return [part for part in (self.low, self.high, self.step) if part is not None]

    def spec(self) -> dict[str, Any]:
        """What grading needs."""
        return self.model_dump(mode="json", exclude_none=True)


class Worked(FromModel):
    """A number that is worked out: by a formula, or by a model whose parameters are formulas."""

    formula: Formula | None = None
    parameters: dict[str, Formula] = {}

    def mistakes_of(self, known: Collection[str]) -> Iterator[Mistake]:
        """Tell what is wrong, given the names that formulas may have."""
        wrong = list(self.mistakes_of_source("formula"))
        yield from wrong
        if self.formula is not None and self.model is None:
            yield from mistakes_of_formula(("formula",), self.formula, known)
        if self.model and not wrong:
            yield from self._mistakes_of_model(self.model, known)

    def _mistakes_of_model(self, model: str, known: Collection[str]) -> Iterator[Mistake]:
        names = [parameter.name for parameter in models.MODELS[model].PARAMETERS]
        for name, text in self.parameters.items():
            if name not in names:
                yield ("parameters", name), unknown("parameter", name, names)
            yield from mistakes_of_formula(("parameters", name), text, known)
        if self.result is None:
            yield ("result",), "is missing; it names what the model gives"

    def steps(self, known: Collection[str]) -> list[Step]:
        """What grading needs, for one without mistakes."""
        if self.model:
            return of_model(self.model, self.parameters, self.result or "", known)
        return steps(self.formula or "", known)


def mistakes_of_formula(place: tuple[str, ...], text: str, known: Collection[str]) -> Iterator[Mistake]:
    """Tell what is wrong with a formula, given the names that it may have."""
    try:
        steps(text, known)
    except FormulaError as error:
        yield place, str(error)
