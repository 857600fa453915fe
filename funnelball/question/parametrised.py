"""A question whose numbers are drawn anew for each seed."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Literal

from pydantic import Field

from .. import course, phrases
from ..grading import parametrised
from ..grading.formulas import FormulaError
from . import formula
from .draws import Draw, Formula, Name, Worked, mistakes_of_formula
from .fields import Id, Mistake, Number, Text
from .item import Item, free_ids, within
from .measured import OTHER_KEYS, Measured, NumberFeedback

ANSWER = "answer"
TAKEN = (*formula.FUNCTIONS, ANSWER, "neg")
CHECKED = 100  # seeds whose numbers are worked out when the bank is read
CHECKED_MODELS = 10  # the same where models have to work
WRONG_OPTIONS = (2, 3)


class Right(Worked):
    """The right calculation, and how far off a number may be: absolute, or as a share of the value."""

    tolerance: Number | None = Field(default=None, gt=0)
    relative: Number | None = Field(default=None, gt=0, lt=1)


class Wrong(Worked):
    """A typical wrong calculation: a slip, or an option."""

    id: Id
    feedback: Text
    misconception: Id


class Parametrised(Item, Measured):
    """Numbers are drawn and made into a task; texts have them in templates such as {visits} or {rate:%}."""

    type: Literal["parametrised"]
    draws: dict[Name, Draw] = Field(min_length=1)
    given: dict[Name, Formula] = {}
    ask: Literal["number", "choice"]
    answer: Right
    wrong: tuple[Wrong, ...] = ()
    decimals: int | None = Field(default=None, ge=0, le=6)
    feedback: NumberFeedback

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from self.mistakes_of_unit()
        wrong = [*self._mistakes_of_names(), *self._mistakes_of_wrong(), *self._mistakes_of_formulas()]
        yield from wrong
        if not wrong:
            drawn = list(self._mistakes_of_draws())
            yield from drawn or self._mistakes_of_templates()

    def _mistakes_of_names(self) -> Iterator[Mistake]:
        for name, draw in self.draws.items():
            yield from within(("draws", name), draw.mistakes())
        for field in ("draws", "given"):
            for name in getattr(self, field):
                if name in TAKEN or (field == "given" and name in self.draws):
                    yield (field, name), f"'{name}' is taken; choose another name"

    def _mistakes_of_wrong(self) -> Iterator[Mistake]:
        if (self.answer.tolerance is None) == (self.answer.relative is None) and self.ask == "number":
            both = "neither" if self.answer.tolerance is None else "both"
            yield (ANSWER,), f"must have a tolerance, or relative (a share of the value); got {both}"
        if self.ask == "choice" and not WRONG_OPTIONS[0] <= len(self.wrong) <= WRONG_OPTIONS[1]:
            yield ("wrong",), f"must have 2 or 3, the wrong options; got {len(self.wrong)}"
        yield from free_ids("wrong", self.wrong, (*OTHER_KEYS, parametrised.KEY))

    def _mistakes_of_formulas(self) -> Iterator[Mistake]:
        known = list(self.draws)
        for name, text in self.given.items():
            yield from mistakes_of_formula(("given", name), text, known)
            known.append(name)
        yield from within((ANSWER,), self.answer.mistakes_of(known))
        for index, wrong in enumerate(self.wrong):
            yield from within(("wrong", index), wrong.mistakes_of(known))

    def _mistakes_of_draws(self) -> Iterator[Mistake]:
        """Work out the numbers of many seeds: of the answer alone, then with each wrong one beside it."""
        alone = {**self.key_form(), "wrong": []}
        if told := _trouble(alone, 1):
            yield (ANSWER,), told
            return
        for index, wrong in enumerate(self.key_form()["wrong"]):
            if told := _trouble({**alone, "wrong": [wrong]}, 1):
                yield ("wrong", index), told
                return
        if told := _trouble(self.key_form(), self._seeds()):
            yield ("wrong",), told

    def _seeds(self) -> int:
        return CHECKED_MODELS if any(one.model for one in (self.answer, *self.wrong)) else CHECKED

    def _mistakes_of_templates(self) -> Iterator[Mistake]:
        texts: dict[tuple[Any, ...], Text] = {("prompt",): self.prompt, ("explanation",): self.explanation}
        texts |= {("hints", index): hint for index, hint in enumerate(self.hints)}
        texts |= {("feedback", key): text for key, text in self.feedback}
        texts |= {("wrong", index, "feedback"): wrong.feedback for index, wrong in enumerate(self.wrong)}
        for place, text in texts.items():
            for language in course.LANGUAGES:
                try:
                    phrases.fill(getattr(text, language), self.first["values"], language)
                except phrases.PhraseError as error:
                    yield (*place, language), f"{error}; there are: {', '.join(self.first['values'])}"

    @cached_property
    def first(self) -> dict:
        """The numbers of seed 1: what is shown first, printed, and read without a script."""
        return parametrised.variant(self.key_form(), 1)

    def parts(self) -> tuple[Wrong, ...]:
        return self.wrong

    def parts_field(self) -> str:
        return "wrong"

    def texts_asked(self) -> dict[str, Text]:
        return {"prompt": self.prompt} | self.unit_text()

    def feedback_texts(self) -> dict[str, Text]:
        return super().feedback_texts() | self.feedback.texts()

    def key_form(self) -> dict:
        """What grading needs."""
        known = [*self.draws, *self.given]
        width = "tolerance" if self.answer.relative is None else "relative"
        return self._key(
            ask=self.ask,
            draws=[[name, draw.spec()] for name, draw in self.draws.items()],
            given=[[name, formula.steps(text, known)] for name, text in self.given.items()],
            answer=self.answer.steps(known),
            wrong=[{"id": wrong.id, "formula": wrong.steps(known)} for wrong in self.wrong],
            percent=self.percent,
            units=self.spellings(),
            decimals=self.decimals,
            **{width: getattr(self.answer, width) or 0.0},
        )

    def answer_texts(self) -> list[Text]:
        """The right number, as a template."""
        kind = ("" if self.decimals is None else str(self.decimals)) + ("%" if self.percent else "")
        place = f"{{{ANSWER}:{kind}}}" if kind else f"{{{ANSWER}}}"
        en, ar = (self.unit.en, self.unit.ar) if self.unit and not self.percent else ("", "")
        return [Text(en=f"{place} {en}", ar=f"{place} {ar}")]


def _trouble(key: dict, seeds: int) -> str:
    """What is wrong with the numbers of the first seeds, if anything."""
    for seed in range(1, seeds + 1):
        try:
            parametrised.variant(key, seed)
        except FormulaError as error:
            return f"seed {seed}: {error}"
    return ""
