"""What every number of the bank has: it may be in percent, or have a unit with several spellings."""

from collections.abc import Iterator
from math import isclose

from .fields import Fields, Flag, Mistake, Text, Words

MOST_DECIMALS = 6
OTHER_KEYS = ("correct", "other", "answer")  # feedback that is no slip's


class NumberFeedback(Fields):
    """What to say to the right number, and to any other that is no slip."""

    correct: Text
    other: Text

    def texts(self) -> dict[str, Text]:
        """Both, by their feedback keys."""
        return {"correct": self.correct, "other": self.other}


class Measured(Fields):
    """A number in percent, in a unit, or bare.

    With `percent: true` a number is in percent: 46 for 46 %. What a model or a formula gives is a share then
    (0.46), and is multiplied by 100.
    """

    percent: Flag = False
    unit: Text | None = None
    units: tuple[Words, ...] = ()

    def mistakes_of_unit(self) -> Iterator[Mistake]:
        """Tell a unit beside percent."""
        if self.percent and self.unit:
            yield ("unit",), f"'{self.unit.en}' stands beside percent: true; a number has one unit"

    def scale(self) -> float:
        """By what a share is multiplied to be shown."""
        return 100.0 if self.percent else 1.0

    def spellings(self) -> list[str]:
        """Every accepted spelling of the unit, in both languages."""
        return [*([self.unit.en, self.unit.ar] if self.unit else []), *self.units]

    def unit_text(self) -> dict[str, Text]:
        """The unit, as something that a learner reads; nothing without one."""
        return {"unit": self.unit} if self.unit else {}

    def with_unit(self, written: str) -> Text:
        """A number that is written already, with its percent sign or unit."""
        shown = written + ("%" if self.percent else "")
        en, ar = (self.unit.en, self.unit.ar) if self.unit and not self.percent else ("", "")
        return Text(en=f"{shown} {en}", ar=f"{shown} {ar}")


def written(number: float, tolerance: float) -> str:
    """Return a number in as many decimals as its tolerance needs."""
    return f"{number:,.{_decimals(number, tolerance)}f}"


def _decimals(number: float, tolerance: float) -> int:
    for decimals in range(MOST_DECIMALS):
        if isclose(round(number, decimals), number, abs_tol=tolerance / 10):
            return decimals
    return MOST_DECIMALS
