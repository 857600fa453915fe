"""A number to work out: given in the bank, or computed by a model."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from .. import models
from ..names import unknown
from . import formula
from .fields import Fields, Id, Mistake, Number, Text, Words
from .from_model import FromModel
from .item import Item, free_ids, within
from .measured import OTHER_KEYS, Measured, NumberFeedback, written


class Answer(FromModel):
    """The right number: a value, or a result of a model's closed form."""

    value: Number | None = None
    parameters: dict[str, Number] = {}
    tolerance: Number = Field(gt=0)

    def mistakes(self) -> Iterator[Mistake]:
        wrong = list(self.mistakes_of_source("value"))
        yield from wrong
        if self.model and not wrong:
            yield from self._mistakes_of_model(models.MODELS[self.model])

    def _mistakes_of_model(self, model) -> Iterator[Mistake]:
        try:
            result = model.expected(**self.parameters)
        except models.ParameterError as error:
            yield ("parameters",), error.message
            return
        numbers = [name for name, value in result.items() if isinstance(value, int | float)]
        if self.result not in numbers:
            yield ("result",), unknown("result", self.result, numbers)

    def number(self) -> float:
        """The value, or what the model gives; for an answer without mistakes."""
        if self.value is not None:
            return self.value
        return models.MODELS[self.model or ""].expected(**self.parameters)[self.result]

    def known(self) -> dict[str, float]:
        """The model's parameters, for the formulas of slips."""
        if self.model not in models.NAMES:
            return {}
        defaults = {parameter.name: parameter.default for parameter in models.MODELS[self.model].PARAMETERS}
        return defaults | self.parameters


class Slip(Fields):
    """A wrong number that tells which mistake was made: a value, or a formula of the model's parameters."""

    id: Id
    value: Number | None = None
    formula: Words | None = None
    feedback: Text
    misconception: Id


class Numeric(Item, Measured):
    """One number is right, within a tolerance."""

    type: Literal["numeric"]
    answer: Answer
    slips: tuple[Slip, ...] = ()
    feedback: NumberFeedback

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        wrong = list(within(("answer",), self.answer.mistakes()))
        yield from wrong
        yield from self.mistakes_of_unit()
        yield from free_ids("slips", self.slips, OTHER_KEYS)
        if not wrong:
            for index, slip in enumerate(self.slips):
                yield from within(("slips", index), self._mistakes_of(slip))

    def _mistakes_of(self, slip: Slip) -> Iterator[Mistake]:
        if (slip.value is None) == (slip.formula is None):
            yield (), f"must have a value or a formula; got {'neither' if slip.value is None else 'both'}"
            return
        field = "value" if slip.formula is None else "formula"
        try:
            number = self.slip_number(slip)
        except formula.FormulaError as error:
            yield (field,), str(error)
            return
        if abs(number - self.number) <= self.answer.tolerance:
            yield (field,), f"{number:g} is the right answer ({self.number:g} ± {self.answer.tolerance:g})"

    @cached_property
    def number(self) -> float:
        """The right number, in percent if the question asks for percent."""
        return (self.scale() if self.answer.value is None else 1) * self.answer.number()

    def slip_number(self, slip: Slip) -> float:
        """The number of a slip, in percent if the question asks for percent."""
        if slip.value is not None:
            return slip.value
        return self.scale() * formula.value(slip.formula or "", self.answer.known())

    def parts(self) -> tuple[Slip, ...]:
        return self.slips

    def parts_field(self) -> str:
        return "slips"

    def texts_asked(self) -> dict[str, Text]:
        return {"prompt": self.prompt} | self.unit_text()

    def feedback_texts(self) -> dict[str, Text]:
        return super().feedback_texts() | self.feedback.texts()

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(
            value=self.number,
            tolerance=self.answer.tolerance,
            percent=self.percent,
            units=self.spellings(),
            slips=[{"id": slip.id, "value": self.slip_number(slip)} for slip in self.slips],
        )

    def answer_texts(self) -> list[Text]:
        """The right number with its unit, in as many decimals as its tolerance needs."""
        return [self.with_unit(written(self.number, self.answer.tolerance))]
