"""Inputs for grading a text with gaps, and for comparing spellings."""

from typing import Any

from tests.portable.dice import Dice, Makers, text, typed_number

MAKERS = Makers()
WORDS = [["reach", "الوصول"], ["click-through rate", "معدّل النقر", "نسبة النقر"], ["bounce"], ["إحالة"]]


def cloze(dice: Dice) -> dict:
    """The key of a text with gaps."""
    every = dice.random() < 0.4
    gaps = [gap(dice, f"g{k}", "choice" if every else "") for k in range(dice.choice([1, 2, 2, 3]))]
    return {"id": "q", "type": "cloze", "gaps": gaps}


def gap(dice: Dice, name: str, kind: str) -> dict:
    """One gap, of any kind unless one is given."""
    kind = kind or dice.choice(["choice", "number", "text"])
    if kind == "choice":
        right = dice.randrange(3)
        options = [{"id": f"o{k}", "correct": k == right} for k in range(3)]
        return {"id": name, "kind": kind, "options": options}
    if kind == "number":
        value = dice.choice([15, 1234, 0.5, 46, dice.uniform(-100, 100)])
        slips = [{"id": "s0", "value": value * 10}][: dice.randrange(2)]
        width = {"tolerance": dice.choice([0, 0.5]), "percent": dice.random() < 0.3}
        return {"id": name, "kind": kind, "value": value, **width, "units": ["SAR", "ريال"], "slips": slips}
    accept, *slips = dice.sample(WORDS, dice.randrange(1, 4))
    told = [{"id": f"s{k}", "accept": words} for k, words in enumerate(slips)]
    return {"id": name, "kind": kind, "accept": accept, "slips": told}


def raw_cloze(dice: Dice, question: dict) -> Any:
    filled = {one["id"]: raw_gap(dice, one) for one in question["gaps"]}
    if dice.random() < 0.2:
        filled[dice.choice(["g0", "g9"])] = dice.choice([None, "", "o9", 1, " "])
    return filled


def raw_gap(dice: Dice, one: dict) -> Any:
    """What may stand in a gap."""
    if one["kind"] == "choice":
        return dice.choice([option["id"] for option in one["options"]])
    if one["kind"] == "number":
        return dice.choice([str(one["value"]), one["value"], typed_number(dice)])
    return dice.choice([spelt(dice, dice.choice(dice.choice(WORDS))), text(dice)])


def spelt(dice: Dice, word: str) -> str:
    """A word as somebody may write it."""
    changes = [("-", " "), (" ", "  "), ("ّ", ""), ("ا", "أ"), ("ة", "ه"), ("ل", "لـ"), ("r", "R"), ("ح", "ه")]
    for old, new in dice.sample(changes, 3):
        word = word.replace(old, new)
    return dice.choice(["", "", "The ", "ال", "«", "É"]) + word + dice.choice(["", "", ".", " ", "»"])


@MAKERS.of("spelling.same")
def same(dice: Dice) -> list:
    word = dice.choice(dice.choice(WORDS))
    return [dice.choice([spelt(dice, word), text(dice)]), dice.choice([spelt(dice, word), word])]


@MAKERS.of("spelling.bare")
def bare(dice: Dice) -> list:
    return [text(dice) + spelt(dice, dice.choice(dice.choice(WORDS)))]
