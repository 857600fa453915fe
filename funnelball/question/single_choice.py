"""One option of several."""

from collections.abc import Iterator
from typing import Literal

from .choice import Choice
from .fields import Mistake
from .item import one_right


class SingleChoice(Choice):
    """Exactly one option is right."""

    type: Literal["single-choice"]

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from one_right("options", self.options, "a single choice")
