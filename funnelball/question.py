"""What a question of the bank is made of, type by type; a wrong item is refused field by field."""

import re
from collections import Counter
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from . import models

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Level = Literal["remember", "understand", "apply", "analyse", "evaluate"]
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
OTHER_DIGITS = re.compile("[٠-٩۰-۹]")


class Strict(BaseModel):
    """Fields as they are named, and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Text(Strict):
    """The same thing said in both languages."""

    en: str = Field(min_length=1)
    ar: str = Field(min_length=1)

    @field_validator("en", "ar")
    @classmethod
    def _well_written(cls, text: str) -> str:
        if found := OTHER_DIGITS.search(text):
            raise ValueError(f"the digit {found[0]!r} is not one of 0-9")
        for mark, name in (("`", "backticks"), ("**", "pairs of asterisks")):
            if text.count(mark) % 2:
                raise ValueError(f"an odd number of {name}")
        return text.strip()

    @model_validator(mode="after")
    def _same_numbers(self) -> "Text":
        en, ar = (Counter(NUMBER.findall(text)) for text in (self.en, self.ar))
        if en != ar:
            only = sorted((en - ar) | (ar - en))
            raise ValueError(f"the languages differ in the numbers {', '.join(only)}")
        return self


class Part(Strict):
    """Something with an id, a text and a reason."""

    id: Id
    text: Text
    feedback: Text


class Option(Part):
    """An option or a reason; a wrong one is tied to the misconception behind it."""

    correct: bool = False
    misconception: Id | None = None

    @model_validator(mode="after")
    def _tied(self) -> "Option":
        if self.correct and self.misconception:
            raise ValueError(f"option {self.id!r} is correct and has a misconception")
        if not self.correct and not self.misconception:
            raise ValueError(f"option {self.id!r} is wrong and lacks its misconception")
        return self


class Common(Strict):
    """What every question has."""

    id: Id
    concept: Id
    place: Literal["section", "review"]
    level: Level
    prompt: Text
    hints: tuple[Text, ...] = Field(default=(), max_length=4)
    explanation: Text
    source: Id | tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _named_after_concept(self) -> "Common":
        if not re.fullmatch(re.escape(self.concept) + r"-\d\d", self.id):
            raise ValueError(f"id {self.id!r} is not the concept and two digits, such as '{self.concept}-01'")
        return self

    @property
    def sources(self) -> tuple[str, ...]:
        """Keys of book/references.bib."""
        return (self.source,) if isinstance(self.source, str) else self.source

    def misconceptions(self) -> dict[str, str]:
        """The misconception behind each feedback key that has one."""
        parts = self.parts()
        return {part.id: part.misconception for part in parts if getattr(part, "misconception", None)}

    def parts(self) -> tuple[Any, ...]:
        """Everything in the question that has an id and its own feedback."""
        return ()

    def feedback_texts(self) -> dict[str, Text]:
        """The text of each feedback key that grading may name."""
        return {part.id: part.feedback for part in self.parts()}

    def _key(self, **rest: Any) -> dict:
        return {"id": self.id, "type": self.type, **rest}  # type: ignore[attr-defined]


def distinct(parts: tuple[Any, ...], what: str) -> None:
    """Refuse ids that stand twice."""
    twice = [name for name, count in Counter(part.id for part in parts).items() if count > 1]
    if twice:
        raise ValueError(f"{what} ids stand twice: {', '.join(twice)}")


def correct_flags(parts: tuple[Option, ...]) -> list[dict]:
    """Ids and which of them are right: all that grading needs of options."""
    return [{"id": part.id, "correct": part.correct} for part in parts]


class SingleChoice(Common):
    """One option of several."""

    type: Literal["single-choice"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=6)

    @model_validator(mode="after")
    def _one_right(self) -> "SingleChoice":
        distinct(self.options, "option")
        if (right := sum(option.correct for option in self.options)) != 1:
            raise ValueError(f"{right} options are correct; a single choice has exactly 1")
        return self

    def parts(self) -> tuple[Option, ...]:
        return self.options

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(options=correct_flags(self.options))

    def answer_texts(self) -> list[Text]:
        """The right answer."""
        return [option.text for option in self.options if option.correct]


class MultipleChoice(SingleChoice):
    """All that apply."""

    type: Literal["multiple-choice"]  # type: ignore[assignment]

    @model_validator(mode="after")
    def _one_right(self) -> "MultipleChoice":
        distinct(self.options, "option")
        right = sum(option.correct for option in self.options)
        if not 1 <= right < len(self.options):
            raise ValueError(
                f"{right} of {len(self.options)} options are correct; at least 1 is, and 1 is not"
            )
        return self


class TruthFeedback(Strict):
    """Why the statement is true or false, for who said so and who did not."""

    correct: Text
    incorrect: Text


class TrueFalse(Common):
    """A statement, true or false, and the reason."""

    type: Literal["true-false"]
    answer: bool
    reasons: tuple[Option, ...] = Field(default=(), max_length=5)
    feedback: TruthFeedback

    @model_validator(mode="after")
    def _one_reason(self) -> "TrueFalse":
        distinct(self.reasons, "reason")
        if self.reasons and (right := sum(reason.correct for reason in self.reasons)) != 1:
            raise ValueError(f"{right} reasons are correct; there is exactly 1")
        return self

    def parts(self) -> tuple[Option, ...]:
        return self.reasons

    def feedback_texts(self) -> dict[str, Text]:
        value = {"value-correct": self.feedback.correct, "value-incorrect": self.feedback.incorrect}
        return super().feedback_texts() | value

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(answer=self.answer, reasons=correct_flags(self.reasons))

    def answer_texts(self) -> list[Text]:
        """The right answer."""
        value = Text(en="True", ar="صواب") if self.answer else Text(en="False", ar="خطأ")
        return [value, *(reason.text for reason in self.reasons if reason.correct)]


class Answer(Strict):
    """A number: given, or a result of a model in closed form."""

    value: float | None = None
    model: str | None = None
    parameters: dict[str, float] = {}
    result: str | None = None
    tolerance: float = Field(gt=0)

    @model_validator(mode="after")
    def _computable(self) -> "Answer":
        if (self.value is None) == (self.model is None):
            raise ValueError("an answer has either a value or a model with its result")
        self.number()
        return self

    def number(self) -> float:
        """The right number."""
        if self.value is not None:
            return self.value
        if self.model not in models.NAMES:
            raise ValueError(f"unknown model {self.model!r}, known are {', '.join(models.NAMES)}")
        expected = models.MODELS[self.model].expected(**self.parameters)
        if not isinstance(expected.get(self.result), int | float):
            raise ValueError(f"model {self.model} has no number called {self.result!r}")
        return expected[self.result]


class Slip(Strict):
    """A wrong number that tells which mistake was made."""

    id: Id
    value: float
    feedback: Text
    misconception: Id


class NumberFeedback(Strict):
    """For the right number, and for any other that is no slip."""

    correct: Text
    other: Text


class Numeric(Common):
    """A number to work out."""

    type: Literal["numeric"]
    answer: Answer
    percent: bool = False
    unit: Text | None = None
    units: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = ()
    feedback: NumberFeedback

    @model_validator(mode="after")
    def _slips_are_wrong(self) -> "Numeric":
        distinct(self.slips, "slip")
        right = self.answer.number()
        for slip in self.slips:
            if abs(slip.value - right) <= self.answer.tolerance:
                raise ValueError(
                    f"slip {slip.id!r} has {slip.value}, which is within the tolerance of the answer"
                )
        return self

    def parts(self) -> tuple[Slip, ...]:
        return self.slips

    def feedback_texts(self) -> dict[str, Text]:
        return super().feedback_texts() | {"correct": self.feedback.correct, "other": self.feedback.other}

    def key_form(self) -> dict:
        """What grading needs."""
        spellings = [*([self.unit.en, self.unit.ar] if self.unit else []), *self.units]
        return self._key(
            value=self.answer.number(),
            tolerance=self.answer.tolerance,
            percent=self.percent,
            units=spellings,
            slips=[{"id": slip.id, "value": slip.value} for slip in self.slips],
        )

    def answer_texts(self) -> list[Text]:
        """The right answer."""
        shown = (
            f"{self.answer.number():,.4g}"
            if abs(self.answer.number()) < 1000
            else f"{self.answer.number():,.0f}"
        )
        unit = "%" if self.percent else ""
        names = (self.unit.en, self.unit.ar) if self.unit and not self.percent else ("", "")
        return [Text(en=f"{shown}{unit} {names[0]}".strip(), ar=f"{shown}{unit} {names[1]}".strip())]


class Category(Strict):
    """A group that cards are put in."""

    id: Id
    text: Text


class Card(Part):
    """A card and the group where it belongs."""

    category: Id
    misconception: Id | None = None


class Categorise(Common):
    """Cards to put into groups."""

    type: Literal["categorise"]
    categories: tuple[Category, ...] = Field(min_length=2, max_length=4)
    cards: tuple[Card, ...] = Field(min_length=2, max_length=10)

    @model_validator(mode="after")
    def _known_categories(self) -> "Categorise":
        distinct(self.categories, "category")
        distinct(self.cards, "card")
        known = [category.id for category in self.categories]
        for card in self.cards:
            if card.category not in known:
                raise ValueError(
                    f"card {card.id!r} belongs to {card.category!r}; the groups are {', '.join(known)}"
                )
        return self

    def parts(self) -> tuple[Card, ...]:
        return self.cards

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(
            categories=[category.id for category in self.categories],
            cards=[{"id": card.id, "category": card.category} for card in self.cards],
        )

    def answer_texts(self) -> list[Text]:
        """The right answer."""
        groups = {category.id: category.text for category in self.categories}
        pairs = [(card.text, groups[card.category]) for card in self.cards]
        return [Text(en=f"{card.en}: {group.en}", ar=f"{card.ar}: {group.ar}") for card, group in pairs]


class Order(Common):
    """Items to put in order."""

    type: Literal["order"]
    items: tuple[Part, ...] = Field(min_length=3, max_length=8)
    shown: tuple[Id, ...]

    @model_validator(mode="after")
    def _shuffled(self) -> "Order":
        distinct(self.items, "item")
        ids = [item.id for item in self.items]
        if sorted(self.shown) != sorted(ids):
            raise ValueError(f"shown has {', '.join(self.shown)}; the items are {', '.join(ids)}")
        if list(self.shown) == ids:
            raise ValueError("shown is the right order already")
        return self

    def parts(self) -> tuple[Part, ...]:
        return self.items

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(items=[item.id for item in self.items])

    def answer_texts(self) -> list[Text]:
        """The right answer."""
        return [item.text for item in self.items]


Question = Annotated[
    SingleChoice | MultipleChoice | TrueFalse | Numeric | Categorise | Order, Field(discriminator="type")
]
