"""One option of several."""

from collections.abc import Iterator
from typing import Literal

from .choice import Choice
from .fields import Mistake


class SingleChoice(Choice):
    """Exactly one option is right."""

    type: Literal["single-choice"]

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        right = [option.id for option in self.options if option.correct]
        if len(right) != 1:
            told = f"{len(right)} are correct ({', '.join(right) or 'none'})"
            yield ("options",), f"{told}; a single choice has exactly 1"
