"""A number to work out: given in the bank, or computed by a model."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from .. import models
from ..names import unknown
from . import formula
from .fields import Fields, Id, Mistake, Number, Text, Words
from .item import Item
from .measured import Measured, written

MODEL_FIELDS = ("parameters", "result")
OTHER_KEYS = ("correct", "other", "answer")


class Answer(Fields):
    """The right number: a value, or a result of a model's closed form."""

    value: Number | None = None
    model: str | None = None
    parameters: dict[str, Number] = {}
    result: str | None = None
    tolerance: Number = Field(gt=0)

    def mistakes(self) -> Iterator[Mistake]:
        if (self.value is None) == (self.model is None):
            both = "neither" if self.value is None else "both"
            yield (), f"must have a value, or a model with parameters and result; got {both}"
        elif self.model is None:
            for field in MODEL_FIELDS:
                if getattr(self, field):
                    yield (field,), "stands beside a value; it belongs to a model"
        elif self.model not in models.NAMES:
            yield ("model",), unknown("model", self.model, models.NAMES)
        else:
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


class NumberFeedback(Fields):
    """What to say to the right number, and to any other that is no slip."""

    correct: Text
    other: Text


class Numeric(Item, Measured):
    """One number is right, within a tolerance."""

    type: Literal["numeric"]
    answer: Answer
    slips: tuple[Slip, ...] = ()
    feedback: NumberFeedback

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        wrong = [(("answer", *where), what) for where, what in self.answer.mistakes()]
        yield from wrong
        yield from self.mistakes_of_unit()
        seen: set[str] = set(OTHER_KEYS)
        for index, slip in enumerate(self.slips):
            if slip.id in seen:
                taken = ", ".join(sorted(seen))
                yield ("slips", index, "id"), f"'{slip.id}' is taken; it must differ from {taken}"
            seen.add(slip.id)
            if not wrong:
                yield from ((("slips", index, *where), what) for where, what in self._mistakes_of(slip))

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
        return {"prompt": self.prompt} | ({"unit": self.unit} if self.unit else {})

    def feedback_texts(self) -> dict[str, Text]:
        return super().feedback_texts() | {"correct": self.feedback.correct, "other": self.feedback.other}

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
