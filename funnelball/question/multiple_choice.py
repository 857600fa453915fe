"""All options that apply."""

from collections.abc import Iterator
from typing import Literal

from .choice import Choice
from .fields import Mistake


class MultipleChoice(Choice):
    """One option at least is right, and one at least is not."""

    type: Literal["multiple-choice"]

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        right = sum(option.correct for option in self.options)
        if not 1 <= right < len(self.options):
            told = f"{right} of {len(self.options)} are correct"
            yield ("options",), f"{told}; a multiple choice has at least 1 right and 1 wrong"
