"""Pairs to make: each thing has one match out of a list; a match may fit two things, or none."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from ..names import unknown
from .fields import Fields, Id, Mistake, Text
from .item import Item, Part, distinct


class Candidate(Fields):
    """What may be matched with a thing."""

    id: Id
    text: Text


class Pair(Part):
    """A thing and what matches it; its feedback says why."""

    match: Id
    misconception: Id | None = None


class Match(Item):
    """Each pair has its match."""

    type: Literal["match"]
    matches: tuple[Candidate, ...] = Field(min_length=2, max_length=6)
    pairs: tuple[Pair, ...] = Field(min_length=2, max_length=6)

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from distinct("matches", self.matches)
        yield from distinct("pairs", self.pairs)
        known = [match.id for match in self.matches]
        for index, pair in enumerate(self.pairs):
            if pair.match not in known:
                yield ("pairs", index, "match"), unknown("match", pair.match, known)

    def parts(self) -> tuple[Pair, ...]:
        return self.pairs

    def parts_field(self) -> str:
        return "pairs"

    def texts_asked(self) -> dict[str, Text]:
        return super().texts_asked() | {f"match {match.id}": match.text for match in self.matches}

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(
            matches=[match.id for match in self.matches],
            pairs=[{"id": pair.id, "match": pair.match} for pair in self.pairs],
        )

    def answer_texts(self) -> list[Text]:
        """Each pair."""
        texts = {match.id: match.text for match in self.matches}
        return [_joined(pair.text, texts[pair.match]) for pair in self.pairs]


def _joined(one: Text, other: Text) -> Text:
    return Text(en=f"{one.en} → {other.en}", ar=f"{one.ar} ← {other.ar}")
