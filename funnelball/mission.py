"""A mission on a simulation: where its sliders start, what to predict, what to reach."""

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field

from . import models
from .models.parameters import LARGEST_SEED
from .models.predictions import PredictionError, judge, reach
from .names import unknown
from .question.fields import Fields, Id, Mistake, Number, Text

Of = Literal["simulated", "expected"]


class PredictedOption(Fields):
    """A choice in a prediction; its parameters come on top of the mission's."""

    id: Id
    text: Text
    parameters: dict[str, Number] = {}

    def rule(self) -> dict:
        """What Python needs of it, without its text."""
        return {"id": self.id, "parameters": self.parameters}


class Predict(Fields):
    """What the reader predicts before the run: a number, or which option gives most."""

    kind: Literal["number", "choice"]
    prompt: Text
    result: str
    of: Of | None = None
    unit: Literal["percent"] | None = None
    low: Number | None = None
    high: Number | None = None
    step: Number | None = Field(default=None, gt=0)
    close: Number | None = Field(default=None, gt=0)
    options: tuple[PredictedOption, ...] = ()
    tie: Id | None = None

    def mistakes(self) -> Iterator[Mistake]:
        needed = NUMBER_FIELDS if self.kind == "number" else CHOICE_FIELDS
        for field in NUMBER_FIELDS + CHOICE_FIELDS:
            given = getattr(self, field) not in (None, ())
            if given and field not in (*needed, "tie"):
                yield (field,), f"does not belong to a prediction of kind '{self.kind}'"
            if not given and field in needed:
                yield (field,), f"is missing; a prediction of kind '{self.kind}' has {', '.join(needed)}"
        if self.unit and self.kind != "number":
            yield ("unit",), f"does not belong to a prediction of kind '{self.kind}'"
        if self.low is not None and self.high is not None and self.low >= self.high:
            yield ("high",), f"must be above low ({self.low:g}), got {self.high:g}"
        ids = [option.id for option in self.options]
        if self.tie and self.tie not in ids:
            yield ("tie",), unknown("option", self.tie, ids)
        if self.options and len([name for name in ids if name != self.tie]) < 2:
            yield ("options",), f"must have 2 or more besides the tie, got {', '.join(ids)}"

    def rule(self) -> dict:
        """What Python needs to judge it, without texts."""
        fields = {"kind", "result", "of", "unit", *(NUMBER_FIELDS if self.kind == "number" else ())}
        rule = self.model_dump(include=fields, exclude_none=True)
        if self.kind == "number":
            return rule
        return {**rule, "options": [option.rule() for option in self.options], "tie": self.tie}


NUMBER_FIELDS = ("low", "high", "step", "close")
CHOICE_FIELDS = ("options",)


class Reach(Fields):
    """The result to reach, and how many sliders may be moved for it."""

    result: str
    of: Of | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    changed_at_most: int | None = Field(default=None, ge=1)

    def mistakes(self) -> Iterator[Mistake]:
        if (self.at_least is None) == (self.at_most is None):
            yield (), f"must have at_least or at_most; got {'neither' if self.at_least is None else 'both'}"

    def rule(self) -> dict:
        """What Python needs to say whether it is reached."""
        return self.model_dump(exclude_none=True)


class Mission(Fields):
    """One mission."""

    id: Id
    model: str
    title: Text
    prompt: Text
    parameters: dict[str, Number] = {}
    seed: int = Field(ge=0, le=LARGEST_SEED)
    open: tuple[str, ...] = Field(min_length=1)
    predict: Predict
    reach: Reach | None = None
    explanation: Text

    def mistakes(self) -> Iterator[Mistake]:
        if self.model not in models.NAMES:
            yield ("model",), unknown("model", self.model, models.NAMES)
            return
        wrong = [*self._mistakes_of_sliders(), *_inside("predict", self.predict)]
        wrong += _inside("reach", self.reach) if self.reach else ()
        yield from wrong
        if not wrong:
            yield from self._mistakes_of_play()

    def _mistakes_of_sliders(self) -> Iterator[Mistake]:
        model = models.MODELS[self.model]
        names = [parameter.name for parameter in model.PARAMETERS]
        for index, name in enumerate(self.open):
            if name not in names:
                yield ("open", index), unknown("slider", name, names)
        starts: list[tuple[tuple[str | int, ...], dict]] = [(("parameters",), self.parameters)]
        starts += [
            (("predict", "options", index, "parameters"), option.parameters)
            for index, option in enumerate(self.predict.options)
        ]
        for where, values in starts:
            try:
                model.expected(**{**self.parameters, **values})
            except models.ParameterError as error:
                yield where, error.message

    def _mistakes_of_play(self) -> Iterator[Mistake]:
        """Play the mission once as a page would: a wrong name of a result shows now, not in the page."""
        model = models.MODELS[self.model]
        first = self.predict.options[0].id if self.predict.options else self.predict.low
        try:
            judge(model, self.predict.rule(), first, self.seed, self.parameters)
        except PredictionError as error:
            yield ("predict", "result"), error.message
        try:
            if self.reach and reach(model, self.reached_by(), self.parameters, self.seed)["reached"]:
                yield ("reach",), "is reached before a slider is moved"
        except PredictionError as error:
            yield ("reach", "result"), error.message

    def reached_by(self) -> dict[str, Any]:
        """What Python needs to say whether the mission is reached."""
        return {"model": self.model, "parameters": self.parameters, "reach": self.reach and self.reach.rule()}


def _inside(field: str, part: Fields) -> list[Mistake]:
    return [((field, *where), what) for where, what in part.mistakes()]
