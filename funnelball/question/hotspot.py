"""A place on the pitch to find: each option has its spot, a zone or a player."""

import functools
import json
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from ..course import PACKAGE
from ..names import unknown
from .choice import Choice
from .fields import Fields, Id, Mistake
from .item import Option, one_right, within


@functools.cache
def spots(kind: str) -> tuple[str, ...]:
    """Return the ids of the "zones" or the "players" of the one drawing of the pitch."""
    drawing = json.loads((PACKAGE / "pitch_drawing.json").read_text("utf8"))
    return tuple(spot["id"] for spot in drawing[kind])


class Spot(Fields):
    """A zone or a player."""

    zone: Id | None = None
    player: Id | None = None

    def mistakes(self) -> Iterator[Mistake]:
        if (self.zone is None) == (self.player is None):
            yield (), f"must have a zone or a player; got {'neither' if self.zone is None else 'both'}"
        for field, name in (("zone", self.zone), ("player", self.player)):
            if name is not None and name not in spots(field + "s"):
                yield (field,), unknown(field, name, spots(field + "s"))


class SpotOption(Option):
    """An option and its place on the pitch."""

    spot: Spot

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from within(("spot",), self.spot.mistakes())


class Arrow(Fields):
    """A move that is drawn on the board, as part of what is given."""

    model_config = ConfigDict(serialize_by_alias=True)

    start: Annotated[Id, Field(alias="from")]
    to: Id
    kind: Literal["pass", "run", "dribble"]

    def mistakes(self) -> Iterator[Mistake]:
        for field, name in (("from", self.start), ("to", self.to)):
            yield from mistakes_of_place((field,), name)


def mistakes_of_place(place: tuple[str, ...], name: str) -> Iterator[Mistake]:
    """Tell a name that is neither a player's nor a zone's."""
    known = [*spots("players"), *spots("zones")]
    if name not in known:
        yield place, unknown("player or zone", name, known)


class Hotspot(Choice):
    """Exactly one spot is right."""

    type: Literal["hotspot"]
    options: tuple[SpotOption, ...] = Field(min_length=3, max_length=7)
    arrows: tuple[Arrow, ...] = Field(default=(), max_length=8)
    ball: Id | None = None

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from one_right("options", self.options, "a hotspot")
        yield from self._doubled_spots()
        for index, arrow in enumerate(self.arrows):
            yield from within(("arrows", index), arrow.mistakes())
        if self.ball:
            yield from mistakes_of_place(("ball",), self.ball)

    def _doubled_spots(self) -> Iterator[Mistake]:
        seen: list[Spot] = []
        for index, option in enumerate(self.options):
            if option.spot in seen:
                named = option.spot.zone or option.spot.player
                yield ("options", index, "spot"), f"'{named}' stands twice; each spot has one option"
            seen.append(option.spot)

    def asked(self) -> dict:
        spots = {option.id: option.spot.model_dump(exclude_none=True) for option in self.options}
        return {"spots": spots, "arrows": self.drawn_arrows(), "ball": self.ball}

    def drawn_arrows(self) -> list[dict]:
        """The arrows as the board draws them."""
        return [arrow.model_dump() for arrow in self.arrows]
