"""Inputs for grading what a model gives and what is drawn, and for formulas."""

from typing import Any

from tests.portable.dice import Dice, Makers, anything, rate, seed, typed_number

MAKERS = Makers()
FORMULAS: list[list] = [
    ["visits", "rate", "*"],
    ["visits", 1.0, "rate", "-", "*"],
    ["visits", "rate", "/", 0.0, "round"],
    ["rate", "log", "exp", "sqrt"],
    ["visits", 7.0, "/", "floor", "rate", "max", 3.0, "min"],
    ["visits", "neg", "abs", "rate", "**"],
    [1.0, "rate", 0.5, "-", "/"],
    ["rate", {"model": "pitch", "parameters": ["goal"], "result": "mean"}],
    ["visits", {"model": "pitch", "parameters": ["possessions"], "result": "stages.2"}],
    ["nobody", "ceil"],
]


def predict(dice: Dice) -> dict:
    """The key of a prediction."""
    if dice.random() < 0.5:
        options = [{"id": f"o{k}", "correct": k == 1} for k in range(3)]
        return {"id": "q", "type": "predict", "kind": "choice", "options": options}
    value, close = dice.choice([50, 46.5, 0.5, dice.uniform(0, 100)]), dice.choice([0.1, 1, 5])
    slider = {"low": 0, "high": 100, "close": close, "near": close * dice.choice([2, 3])}
    measured = {"percent": dice.random() < 0.3, "units": ["goals", "أهداف"]}
    return {"id": "q", "type": "predict", "kind": "number", "value": value, **slider, **measured}


def raw_predict(dice: Dice, question: dict) -> Any:
    if question["kind"] == "choice":
        return dice.choice(["o0", "o1", "o2", "o9"])
    off = dice.choice([0, 1, -1.5, 2.5]) * question["close"]
    near = question["value"] + off
    return dice.choice([near, near, str(near), f"{near}%", typed_number(dice), dice.randrange(100)])


def parametrised(dice: Dice) -> dict:
    """The key of a question with drawn numbers; some without a usable answer."""
    answer, *wrong = dice.sample(FORMULAS, 3)
    draws = [
        ["visits", {"low": 60, "high": 150, "step": dice.choice([1, 10, 0.5])}],
        ["rate", {"values": dice.choice([[0.01, 0.02, 0.05], [0.1, 0.5], [0.25, 0.5]])}],
    ]
    return {
        "id": "q",
        "type": "parametrised",
        "ask": dice.choice(["number", "choice"]),
        "draws": draws,
        "given": [["orders", ["visits", "rate", "*"]]][: dice.randrange(2)],
        "answer": answer,
        "wrong": [{"id": f"w{k}", "formula": formula} for k, formula in enumerate(wrong)],
        "percent": dice.random() < 0.2,
        "units": [],
        dice.choice(["tolerance", "relative"]): dice.choice([0.01, 0.5]),
    }


def raw_parametrised(dice: Dice, question: dict) -> Any:
    number = dice.choice([typed_number(dice), "1.5", str(dice.randrange(200)), dice.randrange(200)])
    option = dice.choice(["key", "w0", "w1", "o9"])
    answer = option if question["ask"] == "choice" else number
    return {
        "seed": dice.choice([1, seed(dice), seed(dice), -1, None]),
        "answer": dice.choice([answer, None, anything(dice)]),
    }


@MAKERS.of("formulas.value")
def value(dice: Dice) -> list:
    names = {"visits": dice.choice([0, 60, 149.5, dice.uniform(-1e3, 1e3)]), "rate": rate(dice)}
    return [dice.choice(FORMULAS), names]


@MAKERS.of("formulas.number_at")
def number_at(dice: Dice) -> list:
    result = {"mean": dice.random(), "stages": [1, 2.5, None], "1": {"a": 3}}
    paths = [
        "mean",
        "stages.1",
        "stages.2",
        "stages.3",
        "stages",
        "1.a",
        "1",
        "",
        ".",
        "stages.-1",
        "stages.٣",
    ]
    return [result, dice.choice(paths)]


@MAKERS.of("parametrised.variant")
def variant(dice: Dice) -> list:
    return [parametrised(dice), dice.choice([seed(dice), seed(dice), 1.5, None])]


@MAKERS.of("numeric.within")
def within(dice: Dice) -> list:
    value = dice.choice([0, 0.3, dice.uniform(-100, 100)])
    return [value + dice.choice([0, 0.1, -0.1, dice.random()]), value, dice.choice([0, 0.1, dice.random()])]
