"""What will the model give? The run that decides is made here, by the models that the page plays too."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Field

from .. import course, models, phrases
from ..grading.formulas import FormulaError, number_at
from ..models.parameters import LARGEST_SEED
from ..names import unknown
from .fields import Fields, Id, Mistake, Number, Text
from .item import Item, Part, distinct
from .measured import Measured, written

Range = tuple[Number | None, Number | None]
Of = Literal["expected", "simulated"]


class Guess(Fields):
    """The slider that a number is predicted with; how close is right, and how near is partly right."""

    low: Number
    high: Number
    step: Number = Field(gt=0)
    close: Number = Field(gt=0)
    near: Number = Field(gt=0)

    def mistakes(self) -> Iterator[Mistake]:
        if self.low >= self.high:
            yield ("high",), f"must be above low ({self.low:g}), got {self.high:g}"
        if self.near <= self.close:
            yield ("near",), f"must be above close ({self.close:g}), got {self.near:g}"


class GuessFeedback(Fields):
    """What to say to a close prediction, to one too low, and to one too high."""

    correct: Text
    low: Text
    high: Text


class Guessed(Part):
    """A range in which the outcome may lie, or a setting of the model that may give the most."""

    range: Range | None = None
    parameters: dict[str, Number] | None = None
    misconception: Id | None = None

    def holds(self, outcome: float) -> bool:
        """Whether the outcome lies in the range; None leaves a side open."""
        low, high = self.range or (None, None)
        return (low is None or low <= outcome) and (high is None or outcome < high)


class Predict(Item, Measured):
    """A number, a range, or the setting that gives the most or the least."""

    type: Literal["predict"]
    model: str
    parameters: dict[str, Number] = {}
    seed: Annotated[int, Field(ge=0, le=LARGEST_SEED)] = 1
    of: Of = "simulated"
    result: str
    answer: Guess | None = None
    feedback: GuessFeedback | None = None
    options: tuple[Guessed, ...] = Field(default=(), max_length=6)
    best: Literal["max", "min"] | None = None

    @property
    def kind(self) -> str:
        """Whether a number is predicted, or which of several options."""
        return "number" if self.answer else "choice"

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from self.mistakes_of_unit()
        wrong = [*self._mistakes_of_kind(), *self._mistakes_of_run()]
        yield from wrong
        if not wrong:
            yield from self._mistakes_of_answer()
            yield from self._mistakes_of_templates()

    def _mistakes_of_kind(self) -> Iterator[Mistake]:
        if (self.answer is None) == (not self.options):
            got = "neither" if self.answer is None else "both"
            yield (), f"must have an answer (a number) or options (a choice); got {got}"
        if (self.answer is None) != (self.feedback is None):
            yield ("feedback",), "belongs to an answer, a number, and to nothing else; options have their own"
        if self.options and len(self.options) < 2:
            yield ("options",), "must have 2 or more, got 1"
        by_setting = [option.parameters is not None for option in self.options]
        for index, option in enumerate(self.options):
            if (option.range is None) == (option.parameters is None) or by_setting[index] != by_setting[0]:
                yield ("options", index), "must have a range or parameters, the same in all options"
        if bool(self.best) != any(by_setting):
            yield ("best",), "is max or min; it stands where options have parameters, and nowhere else"
        yield from distinct("options", self.options)

    def _mistakes_of_run(self) -> Iterator[Mistake]:
        if self.model not in models.NAMES:
            yield ("model",), unknown("model", self.model, models.NAMES)
            return
        settings = [(("parameters",), {}), *self._settings()]
        for place, parameters in settings:
            try:
                self._run(parameters)
            except models.ParameterError as error:
                yield place, error.message
            except FormulaError as error:
                yield ("result",), str(error)
                return

    def _settings(self) -> list[tuple[tuple, dict[str, float]]]:
        return [
            (("options", index, "parameters"), option.parameters)
            for index, option in enumerate(self.options)
            if option.parameters is not None
        ]

    def _mistakes_of_answer(self) -> Iterator[Mistake]:
        if self.answer:
            for where, what in self.answer.mistakes():
                yield ("answer", *where), what
            if not self.answer.low <= self.outcome <= self.answer.high:
                told = f"the model gives {self.outcome:g}, outside of low to high"
                yield ("answer",), f"{told} ({self.answer.low:g} to {self.answer.high:g})"
            return
        right = [option.id for option in self.options if self.is_right(option)]
        if len(right) != 1:
            told = ", ".join(right) or "none"
            yield ("options",), f"the model gives {self.outcome:g}: right are {told}; exactly 1 must be"
        for index, option in enumerate(self.options):
            if option.misconception and self.is_right(option):
                told = f"'{option.misconception}' stands at the right option; a wrong one has it"
                yield ("options", index, "misconception"), told

    def _mistakes_of_templates(self) -> Iterator[Mistake]:
        try:
            self.feedback_texts()
        except phrases.PhraseError as error:
            yield ("options" if self.options else "feedback",), f"{error}; there is: outcome"
        try:
            self.explained()
        except phrases.PhraseError as error:
            yield ("explanation",), f"{error}; there is: outcome"

    def _run(self, changes: dict[str, float]) -> float:
        """What the model gives, in the unit in which it is shown."""
        model = models.MODELS[self.model]
        parameters = self.parameters | changes
        expected = self.of == "expected"
        found = model.expected(**parameters) if expected else model.simulate(self.seed, **parameters)
        return self.scale() * number_at(found, self.result)

    @cached_property
    def outcomes(self) -> dict[str, float]:
        """What each setting gives, by the id of its option; {} where settings are not compared."""
        return {
            option.id: self._run(option.parameters)
            for option in self.options
            if option.parameters is not None
        }

    @cached_property
    def outcome(self) -> float:
        """What the model gives: in the one run, or with the best setting."""
        if not self.best:
            return self._run({})
        return (max if self.best == "max" else min)(self.outcomes.values())

    def is_right(self, option: Guessed) -> bool:
        """Whether an option is what came out."""
        return self.outcomes[option.id] == self.outcome if self.best else option.holds(self.outcome)

    def parts(self) -> tuple[Guessed, ...]:
        return self.options

    def parts_field(self) -> str:
        return "options"

    def filled(self, text: Text) -> Text:
        """A text with {outcome} in it filled."""
        values = {"outcome": self.outcome}
        en, ar = (phrases.fill(getattr(text, name), values, name) for name in course.LANGUAGES)
        return Text.model_construct(en=en, ar=ar)

    def explained(self) -> Text:
        return self.filled(self.explanation)

    def feedback_texts(self) -> dict[str, Text]:
        said = dict(self.feedback or ()) | super().feedback_texts()
        return {key: self.filled(text) for key, text in said.items()}

    def texts_asked(self) -> dict[str, Text]:
        return super().texts_asked() | ({"unit": self.unit} if self.unit else {})

    def asked(self) -> dict[str, Any]:
        return self.model_dump(include={"model", "parameters", "seed", "of", "result"})

    def key_form(self) -> dict:
        """What grading needs."""
        if not self.answer:
            flags = [{"id": option.id, "correct": self.is_right(option)} for option in self.options]
            return self._key(kind="choice", options=flags)
        slider = self.answer.model_dump(include={"close", "near", "low", "high"})
        measured = {"percent": self.percent, "units": self.spellings()}
        return self._key(kind="number", value=self.outcome, **slider, **measured)

    def answer_texts(self) -> list[Text]:
        """What the model gave."""
        if self.answer:
            return [self.with_unit(written(self.outcome, self.answer.close))]
        return [option.text for option in self.options if self.is_right(option)]
