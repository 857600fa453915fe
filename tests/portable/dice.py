"""Random values that inputs are made of."""

import random
from collections.abc import Callable
from typing import Any

LETTERS = "abcxyz019 .,-+%'=~ÉßŸ٣٫٬٪،۴ريالأهدافًّ\u200f\u200e\u00a0\u2028\u2212≈€😀"
SCALARS = [None, True, False, 0, 1, -1, "", "a", "b", "value", 2**31, 2**53, 10**18, -0.0, 1e300]
DIGITS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"]
MARKS = [".", ",", "٫", "٬", " ", "'", "-", "−", "%", "٪", "\u00a0", "\u200f", "ريال", "SAR", "$", "="]

Dice = random.Random
Maker = Callable[[Dice], list]


class Makers(dict[str, Maker]):
    """Functions that make the arguments of another one, by its name."""

    def of(self, name: str) -> Callable[[Maker], Maker]:
        """Decorate the maker of inputs for the function `name`."""

        def register(maker: Maker) -> Maker:
            self[name] = maker
            return maker

        return register


def state(dice: Dice) -> list[int]:
    """Six state numbers of MRG32k3a."""
    low = [dice.randrange(1, 4294967087) for _ in range(3)]
    return low + [dice.randrange(1, 4294944443) for _ in range(3)]


def seed(dice: Dice) -> int:
    """A seed."""
    return dice.randrange(2**31)


def rate(dice: Dice) -> float:
    """A probability: often round, at times 0 or 1."""
    return dice.choice([0.0, 1.0, 0.5, dice.random(), dice.randrange(101) / 100, dice.random() ** 6])


def anything(dice: Dice, depth: int = 2) -> Any:
    """Any JSON value."""
    kind = dice.randrange(9 if depth else 7)
    if kind < 3:
        return dice.choice(SCALARS)
    if kind < 5:
        return dice.choice([dice.random(), dice.uniform(-1e6, 1e6), dice.randrange(-1000, 1000)])
    if kind < 7:
        return text(dice)
    inside = [anything(dice, depth - 1) for _ in range(dice.randrange(4))]
    if kind == 7:
        return inside
    return {dice.choice(["a", "b", "c1", "value", "reason", text(dice)]): value for value in inside}


def text(dice: Dice) -> str:
    """A short text in several scripts."""
    return "".join(dice.choice(LETTERS) for _ in range(dice.randrange(8)))


def typed_number(dice: Dice) -> str:
    """What somebody may type for a number."""
    digits = dice.choice(DIGITS)
    pieces = [dice.choice(["", "", "", "-", "−", ".", " ", "≈ ", "ر.س ", "$"])]
    for _ in range(dice.randrange(1, 5)):
        pieces.append("".join(dice.choice(digits) for _ in range(dice.choice([1, 1, 2, 3, 3, 3, 7]))))
        if dice.random() < 0.6:
            pieces.append(dice.choice(MARKS))
    return "".join(pieces)
