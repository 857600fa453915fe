"""Inputs for the models, the predictions and the missions."""

from typing import Any

from funnelball.models import MODELS, NAMES
from tests.portable.dice import Dice, Maker, Makers, anything, seed

MAKERS = Makers()
PERIODS = ("matches", "months", "weeks", "periods", "messages")  # what makes a run long
RESULTS = ["total", "mean", "sd", "none", "total_sd", "most_lost", "nothing"]


def values(dice: Dice, model: str, periods: int = 1) -> dict[str, Any]:
    """Allowed parameters of a model, some left out, with few periods and rarely large counts."""
    given: dict[str, Any] = {}
    for parameter in MODELS[model].PARAMETERS:
        low, high = parameter.low, parameter.high
        if parameter.name in PERIODS:
            given[parameter.name] = dice.randrange(low, low + periods)
        elif parameter.unit == "count":
            given[parameter.name] = low + int((high - low + 1) ** (dice.random() ** 16)) - 1
        elif dice.random() < 0.8:
            inside = low + (high - low) * dice.randrange(101) / 100
            given[parameter.name] = dice.choice([low, high, parameter.default, inside, inside])
    return given


def spoilt(dice: Dice, model: str) -> dict[str, Any]:
    """Parameters of which some are not allowed."""
    given = values(dice, model)
    name = dice.choice([*given, "gaol", "possession", "ضغط"])
    given[name] = dice.choice([anything(dice), anything(dice), given.get(name)])
    return given


def prediction(dice: Dice, model: str) -> dict:
    """A prediction of a number or a choice, at times of a result that is none."""
    result = dice.choice(RESULTS)
    of = dice.choice([{}, {"of": "expected"}, {"of": "simulated"}, {"of": "guessed"}])
    if dice.random() < 0.4:
        return {"kind": "number", "result": result, "low": 0, "high": 150, "step": 1, "close": 5, **of}
    options = [{"id": f"o{k}", "parameters": values(dice, model)} for k in range(dice.randrange(1, 3))]
    if dice.random() < 0.3:
        options.append({**options[0], "id": "twin"})
    tie = dice.choice([None, "same"])
    if tie and dice.random() < 0.5:
        options.append({"id": "same", "parameters": None})
    kind = "guess" if dice.random() < 0.1 else "choice"
    return {"kind": kind, "result": result, "options": options, "tie": tie}


def mission(dice: Dice, model: str) -> dict:
    """A mission with an aim near what comes out."""
    aim: dict[str, Any] = {"result": dice.choice(["mean", "total", "none", "sd"]), "of": "expected"}
    if dice.random() < 0.1:
        aim["of"] = dice.choice(["simulated", "guessed"])
    aim[dice.choice(["at_least", "at_most"])] = dice.choice([0, 1.5, 15, dice.uniform(0, 50)])
    if dice.random() < 0.5:
        aim["changed_at_most"] = dice.randrange(4)
    return {"model": model, "parameters": values(dice, model), "reach": aim}


@MAKERS.of("pitch.expected")
def pitch_expected(dice: Dice) -> list:
    return [values(dice, "pitch", 100)]


@MAKERS.of("pitch.simulate")
def pitch_simulate(dice: Dice) -> list:
    return [seed(dice), values(dice, "pitch", dice.choice([1, 1, 1, 3]))]


def expected_of(model: str) -> Maker:
    """A maker of inputs for the closed form of a model."""
    return lambda dice: [values(dice, model, dice.choice([1, 3, 60]))]


def simulate_of(model: str) -> Maker:
    """A maker of inputs for the simulation of a model."""
    return lambda dice: [seed(dice), values(dice, model, dice.choice([1, 1, 3]))]


for name in NAMES:
    MAKERS.setdefault(f"{name}.expected", expected_of(name))
    MAKERS.setdefault(f"{name}.simulate", simulate_of(name))


@MAKERS.of("predictions.judge")
def judge(dice: Dice) -> list:
    model = dice.choice(NAMES)
    answer = dice.choice(["o0", "o1", "same", "o9", dice.randrange(-9, 160), anything(dice)])
    return [model, prediction(dice, model), answer, seed(dice), values(dice, model)]


@MAKERS.of("predictions.reach")
def reach(dice: Dice) -> list:
    model = dice.choice(NAMES)
    parameters = dice.choice([values(dice, model), {}, spoilt(dice, model)])
    return [model, mission(dice, model), parameters, seed(dice)]
