"""A question as it stands on a paper, in one language: its numbers filled in, its parts lettered."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .. import bank, phrases
from ..drawn_numbers import RIGHT, filled
from ..grading import parametrised
from ..models.random_numbers import Random
from ..quiz_data import question_data
from ..right_answer import right_answer

LETTERS = {
    "en": tuple("ABCDEFGHIJKL"),
    "ar": ("أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل"),
}


@dataclass(frozen=True)
class Shown:
    """A question on a paper.

    Attributes:
        question: of the bank.
        variant: seed of its numbers, where numbers are drawn, and of the order of what is to be matched.
        language: "en" or "ar".
    """

    question: Any
    variant: int
    language: str

    @property
    def type(self) -> str:
        """The type of the question."""
        return self.question.type

    @cached_property
    def key(self) -> dict:
        """What grading needs."""
        return bank.key_form(self.question)

    @cached_property
    def right(self) -> Any:
        """The raw answer that is right."""
        right = right_answer(self.key, self.variant)
        return "correct" if right == RIGHT and self.type == "parametrised" else right

    @cached_property
    def data(self) -> dict:
        """Its texts and parts."""
        data = question_data(self.question, self.language, live=True)
        if self.type == "parametrised":
            data["variant"] = parametrised.variant(self.key, self.variant)
        if self.type == "match":  # in the bank they may stand in the order of their pairs
            Random(self.variant).shuffle(data["matches"])
        return filled(data, self.language)

    def say(self, phrase: str, **values: Any) -> str:
        """Return a phrase of a printed paper."""
        return phrases.say("print", phrase, self.language, **values)

    def lettered(self, parts: list[dict]) -> list[tuple[str, dict]]:
        """Return parts with the letters of the language."""
        return list(zip(LETTERS[self.language], parts, strict=False))

    def letter(self, parts: list[dict], name: str) -> str:
        """Return the letter of the part with the id."""
        return next(letter for letter, part in self.lettered(parts) if part["id"] == name)
