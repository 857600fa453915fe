"""What single and multiple choice share."""

from collections.abc import Iterator

from pydantic import Field

from .fields import Mistake, Text
from .item import Item, Option, correct_flags, mistakes_of_options


class Choice(Item):
    """Options, some of which are right."""

    options: tuple[Option, ...] = Field(min_length=2, max_length=8)

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from mistakes_of_options("options", self.options)

    def parts(self) -> tuple[Option, ...]:
        return self.options

    def parts_field(self) -> str:
        return "options"

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(options=correct_flags(self.options))

    def answer_texts(self) -> list[Text]:
        """What is right."""
        return [option.text for option in self.options if option.correct]
