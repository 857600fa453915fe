"""Inputs for grading: the keys of questions of every type, and what a page may send for them."""

from collections.abc import Callable
from typing import Any

from funnelball import grading
from tests.portable import drawn_inputs, gap_inputs, story_inputs
from tests.portable.dice import Dice, Maker, Makers, anything, text, typed_number

MAKERS = Makers({**gap_inputs.MAKERS, **drawn_inputs.MAKERS})
UNITS: list[list[str]] = [[], ["SAR", "ريال", "ر.س"], ["%"], ["goals", "أهداف", "هدف"]]


def single_choice(dice: Dice) -> dict:
    """The key of a question with one right option."""
    names = [f"o{k}" for k in range(dice.choice([1, 2, 3, 3, 4]))]
    right = dice.choice(names)
    options = [{"id": name, "correct": True} if name == right else {"id": name} for name in names]
    return {"id": "q", "type": "single-choice", "options": options}


def multiple_choice(dice: Dice) -> dict:
    """The key of a question with several right options, at times none."""
    names = [f"o{k}" for k in range(dice.choice([1, 2, 2, 2, 3, 3]))]
    options = [{"id": name, "correct": dice.random() < 0.5} for name in names]
    return {"id": "q", "type": "multiple-choice", "options": options}


def true_false(dice: Dice) -> dict:
    """The key of a statement, with or without reasons."""
    reasons = [{"id": f"r{k}", "correct": k == 0} for k in range(dice.choice([0, 1, 2, 2]))]
    dice.shuffle(reasons)
    return {"id": "q", "type": "true-false", "answer": dice.random() < 0.5, "reasons": reasons}


def numeric(dice: Dice) -> dict:
    """The key of a question for a number."""
    value = dice.choice([15, 1234, 0.5, 1.234, -2.5, 46, dice.uniform(-100, 100)])
    slips = [value * dice.choice([10, 0.1, -1, 1.004]) for _ in range(dice.randrange(3))]
    return {
        "id": "q",
        "type": "numeric",
        "value": value,
        "tolerance": dice.choice([0, 0.01, 0.5, abs(value) / 10]),
        "percent": dice.random() < 0.3,
        "units": dice.choice(UNITS),
        "slips": [{"id": f"s{k}", "value": slip} for k, slip in enumerate(slips)],
    }


def categorise(dice: Dice) -> dict:
    """The key of a question with cards."""
    categories = [f"k{k}" for k in range(dice.randrange(1, 4))]
    cards = [{"id": f"c{k}", "category": dice.choice(categories)} for k in range(dice.randrange(1, 4))]
    return {"id": "q", "type": "categorise", "categories": categories, "cards": cards}


def order(dice: Dice) -> dict:
    """The key of a question about an order; three items are 6 orders already."""
    number = dice.choice([1, 2, 2, 2, 2, 3, 3, 6])
    return {"id": "q", "type": "order", "items": [f"i{k}" for k in range(number)]}


def match(dice: Dice) -> dict:
    """The key of pairs to make."""
    matches = [f"m{k}" for k in range(dice.randrange(1, 4))]
    pairs = [{"id": f"p{k}", "match": dice.choice(matches)} for k in range(dice.randrange(1, 4))]
    return {"id": "q", "type": "match", "matches": matches, "pairs": pairs}


def hotspot(dice: Dice) -> dict:
    """The key of a place to find."""
    right = dice.randrange(3)
    options = [{"id": f"o{k}", "correct": k == right} for k in range(3)]
    return {"id": "q", "type": "hotspot", "options": options}


def raw(dice: Dice, question: dict) -> Any:
    """What a page sends for a question, mostly well formed."""
    return anything(dice) if dice.random() < 0.25 else RAW[question["type"]](dice, question)


def raw_single_choice(dice: Dice, question: dict) -> Any:
    return dice.choice([*(option["id"] for option in question["options"]), "o9"])


def raw_multiple_choice(dice: Dice, question: dict) -> Any:
    ids = [option["id"] for option in question["options"]]
    return dice.sample(ids, dice.randrange(len(ids) + 1)) + dice.choice([[], [], [], ["o9"], ids[:1]])


def raw_true_false(dice: Dice, question: dict) -> Any:
    ids = [reason["id"] for reason in question["reasons"]]
    return {"value": dice.choice([True, False, None, 1]), "reason": dice.choice([*ids, None, "r9"])}


def raw_numeric(dice: Dice, question: dict) -> Any:
    value = question["value"]
    exact = dice.choice([str(value), f"{value}%", f"{value} ريال", value])
    return dice.choice([typed_number(dice), typed_number(dice), exact, text(dice)])


def raw_categorise(dice: Dice, question: dict) -> Any:
    placed: dict[str, Any] = {card["id"]: dice.choice(question["categories"]) for card in question["cards"]}
    if dice.random() < 0.2:
        placed[dice.choice(["c0", "c9"])] = dice.choice([None, "", "k9", 1])
    return placed


def raw_order(dice: Dice, question: dict) -> Any:
    ids = dice.sample(question["items"], len(question["items"]))
    return dice.choice([ids, ids, ids, ids[1:], ids + ids[:1], [*ids, "i9"]])


def raw_match(dice: Dice, question: dict) -> Any:
    placed: dict[str, Any] = {pair["id"]: dice.choice(question["matches"]) for pair in question["pairs"]}
    if dice.random() < 0.2:
        placed[dice.choice(["p0", "p9"])] = dice.choice([None, "", "m9", 1])
    return placed


def raw_hotspot(dice: Dice, question: dict) -> Any:
    return dice.choice(["o0", "o1", "o2", "o9"])


QUESTIONS: dict[str, Callable[[Dice], dict]] = {
    "single-choice": single_choice,
    "multiple-choice": multiple_choice,
    "true-false": true_false,
    "numeric": numeric,
    "categorise": categorise,
    "order": order,
    "match": match,
    "cloze": gap_inputs.cloze,
    "hotspot": hotspot,
    "scenario": story_inputs.scenario,
    "predict": drawn_inputs.predict,
    "parametrised": drawn_inputs.parametrised,
}
RAW: dict[str, Callable[[Dice, dict], Any]] = {
    "single-choice": raw_single_choice,
    "multiple-choice": raw_multiple_choice,
    "true-false": raw_true_false,
    "numeric": raw_numeric,
    "categorise": raw_categorise,
    "order": raw_order,
    "match": raw_match,
    "cloze": gap_inputs.raw_cloze,
    "hotspot": raw_hotspot,
    "scenario": story_inputs.raw_scenario,
    "predict": drawn_inputs.raw_predict,
    "parametrised": drawn_inputs.raw_parametrised,
}


@MAKERS.of("numbers.read")
def read(dice: Dice) -> list:
    return [dice.choice([typed_number(dice), typed_number(dice), text(dice)])]


@MAKERS.of("numbers.unit")
def unit(dice: Dice) -> list:
    return [text(dice)]


def with_raw(kind: str) -> Maker:
    """Make a question and what a page sends for it."""

    def make(dice: Dice) -> list:
        question = QUESTIONS[kind](dice)
        return [question, raw(dice, question)]

    return make


def alone(kind: str) -> Maker:
    """Make a question."""
    return lambda dice: [QUESTIONS[kind](dice)]


for _kind in grading.TYPES:
    MAKERS[f"answer {_kind}"] = with_raw(_kind)
    MAKERS[f"finite {_kind}"] = alone(_kind)
