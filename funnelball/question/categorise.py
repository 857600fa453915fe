"""Cards to put into categories."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from ..names import unknown
from .fields import Fields, Id, Mistake, Text
from .item import Item, Part, distinct


class Category(Fields):
    """A group that cards are put in."""

    id: Id
    text: Text


class Card(Part):
    """A card and the category where it belongs; its feedback says why."""

    category: Id
    misconception: Id | None = None


class Categorise(Item):
    """Each card belongs to one category."""

    type: Literal["categorise"]
    categories: tuple[Category, ...] = Field(min_length=2, max_length=4)
    cards: tuple[Card, ...] = Field(min_length=2, max_length=10)

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from distinct("categories", self.categories)
        yield from distinct("cards", self.cards)
        known = [category.id for category in self.categories]
        for index, card in enumerate(self.cards):
            if card.category not in known:
                yield ("cards", index, "category"), unknown("category", card.category, known)

    def parts(self) -> tuple[Card, ...]:
        return self.cards

    def parts_field(self) -> str:
        return "cards"

    def texts_asked(self) -> dict[str, Text]:
        groups = {f"category {category.id}": category.text for category in self.categories}
        return super().texts_asked() | groups

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(
            categories=[category.id for category in self.categories],
            cards=[{"id": card.id, "category": card.category} for card in self.cards],
        )

    def answer_texts(self) -> list[Text]:
        """Each category with its cards."""
        return [self._filled(category) for category in self.categories]

    def _filled(self, category: Category) -> Text:
        cards = [card.text for card in self.cards if card.category == category.id]
        en, ar = ", ".join(card.en for card in cards), "، ".join(card.ar for card in cards)
        return Text(en=f"{category.text.en}: {en or '–'}", ar=f"{category.text.ar}: {ar or '–'}")
