"""A mission on a simulation: where its sliders start, what to predict, what to reach."""

from typing import Any, Literal

from pydantic import Field, model_validator

from . import models
from .question import Id, Strict, Text


class PredictedOption(Strict):
    """A choice in a prediction; its parameters are what the model is asked with."""

    id: Id
    text: Text
    parameters: dict[str, float] = {}


class Predict(Strict):
    """What the reader predicts before the run: a number, or which option gives most."""

    kind: Literal["number", "choice"]
    prompt: Text
    result: str
    of: Literal["simulated", "expected"] | None = None
    low: float | None = None
    high: float | None = None
    step: float | None = None
    close: float | None = None
    options: tuple[PredictedOption, ...] = ()
    tie: Id | None = None

    @model_validator(mode="after")
    def _complete(self) -> "Predict":
        numbers = (self.low, self.high, self.step, self.close)
        if self.kind == "number" and None in numbers:
            raise ValueError("a prediction of a number has low, high, step and close")
        if self.kind == "choice" and len(self.options) < 2:
            raise ValueError(f"a prediction by choice has 2 options or more, got {len(self.options)}")
        return self

    def judged_by(self) -> dict:
        """What Python needs to judge it, without texts."""
        if self.kind == "number":
            return self.model_dump(
                include={"kind", "result", "of", "low", "high", "step", "close"}, exclude_none=True
            )
        options = [{"id": one.id, "parameters": one.parameters} for one in self.options]
        rest = self.model_dump(include={"kind", "result", "of"}, exclude_none=True)
        return {**rest, "options": [one for one in options if one["id"] != self.tie], "tie": self.tie}


class Reach(Strict):
    """The result to reach, and how many sliders may be moved for it."""

    result: str
    of: Literal["simulated", "expected"] | None = None
    at_least: float | None = None
    at_most: float | None = None
    changed_at_most: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _one_bound(self) -> "Reach":
        if (self.at_least is None) == (self.at_most is None):
            raise ValueError("reach has either at_least or at_most")
        return self


class Mission(Strict):
    """One mission."""

    id: Id
    model: str
    title: Text
    prompt: Text
    parameters: dict[str, float] = {}
    seed: int = Field(ge=0)
    open: tuple[str, ...]
    predict: Predict
    reach: Reach | None = None
    explanation: Text

    @model_validator(mode="after")
    def _fits_model(self) -> "Mission":
        if self.model not in models.NAMES:
            raise ValueError(f"unknown model {self.model!r}, known are {', '.join(models.NAMES)}")
        model = models.MODELS[self.model]
        names = [parameter.name for parameter in model.PARAMETERS]
        if strange := [name for name in self.open if name not in names]:
            raise ValueError(
                f"open has {', '.join(strange)}; the sliders of {self.model} are {', '.join(names)}"
            )
        for parameters in (self.parameters, *(option.parameters for option in self.predict.options)):
            model.expected(**{**self.parameters, **parameters})
        return self

    def reached_by(self) -> dict[str, Any] | None:
        """What Python needs to say whether the mission is reached."""
        reach = self.reach and self.reach.model_dump(exclude_none=True)
        return {"model": self.model, "parameters": self.parameters, "reach": reach} if reach else None
