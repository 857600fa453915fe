"""A statement that is true or false, often with the reason to choose."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from .fields import Fields, Flag, Mistake, Text
from .item import Item, Option, correct_flags, mistakes_of_options

VALUE_KEYS = ("value", "value-correct", "value-incorrect")


class TruthFeedback(Fields):
    """What to say to those who judged rightly, and to those who did not."""

    correct: Text
    incorrect: Text


class TrueFalse(Item):
    """A statement, its truth, and the reason."""

    type: Literal["true-false"]
    answer: Flag
    reasons: tuple[Option, ...] = Field(default=(), max_length=5)
    feedback: TruthFeedback

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from mistakes_of_options("reasons", self.reasons)
        right = [reason.id for reason in self.reasons if reason.correct]
        if self.reasons and len(right) != 1:
            yield ("reasons",), f"{len(right)} are correct ({', '.join(right) or 'none'}); exactly 1 is"
        if len(self.reasons) == 1:
            yield ("reasons",), "has 1 reason; there are none, or 2 to 5 to choose from"
        for index, reason in enumerate(self.reasons):
            if reason.id in VALUE_KEYS:
                taken = ", ".join(VALUE_KEYS)
                yield ("reasons", index, "id"), f"'{reason.id}' is taken; it must differ from {taken}"

    def parts(self) -> tuple[Option, ...]:
        return self.reasons

    def parts_field(self) -> str:
        return "reasons"

    def feedback_texts(self) -> dict[str, Text]:
        value = {"value-correct": self.feedback.correct, "value-incorrect": self.feedback.incorrect}
        return value | super().feedback_texts()

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(answer=self.answer, reasons=correct_flags(self.reasons))

    def answer_texts(self) -> list[Text]:
        """The right answer, with its reason."""
        value = Text(en="True", ar="صواب") if self.answer else Text(en="False", ar="خطأ")
        return [value, *(reason.text for reason in self.reasons if reason.correct)]
