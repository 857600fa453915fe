"""Items to put in order."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from .fields import Id, Mistake, Text
from .item import Item, Part, distinct


class Order(Item):
    """The items stand in the right order; `shown` is the order in which a learner first sees them."""

    type: Literal["order"]
    items: tuple[Part, ...] = Field(min_length=3, max_length=8)
    shown: tuple[Id, ...]

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from distinct("items", self.items)
        ids = [item.id for item in self.items]
        if sorted(self.shown) != sorted(ids):
            yield (
                ("shown",),
                f"must have each item once ({', '.join(ids)}), got {', '.join(self.shown) or 'nothing'}",
            )
        elif list(self.shown) == ids:
            yield ("shown",), f"is the right order already ({', '.join(ids)}); shuffle it"

    def parts(self) -> tuple[Part, ...]:
        return self.items

    def parts_field(self) -> str:
        return "items"

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(items=[item.id for item in self.items])

    def answer_texts(self) -> list[Text]:
        """The items in the right order."""
        return [item.text for item in self.items]
