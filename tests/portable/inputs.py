"""Ten thousand random inputs for every function of probes.py, the same in each run."""

import json
from typing import Any

from funnelball import grading
from funnelball.models import NAMES
from tests.portable import learner_inputs, model_inputs, number_inputs, question_inputs, season_inputs
from tests.portable.dice import Dice, Makers, anything
from tests.portable.model_inputs import mission, prediction, spoilt, values
from tests.portable.question_inputs import QUESTIONS, raw

ENOUGH = 10_000
ALL_INPUTS = {"models.describe": [[name] for name in NAMES]}  # where there are not ten thousand
MAKERS = Makers(
    {
        **number_inputs.MAKERS,
        **model_inputs.MAKERS,
        **question_inputs.MAKERS,
        **learner_inputs.MAKERS,
        **season_inputs.MAKERS,
    }
)
CALLS = ["describe", "simulate", "answer", "variant", "judge", "reach", "play", ""]


def arguments(dice: Dice, name: str) -> dict[str, Any]:
    """Arguments for any call; most of them are wrong in some way."""
    model = dice.choice([*NAMES, "mars", None])
    known = model if model in NAMES else "pitch"
    question = QUESTIONS[dice.choice(grading.TYPES)](dice)
    allowed = dice.choice([{}, values(dice, known), None, [], 3])
    args = {
        "model": model,
        "seed": dice.choice([1, 7, -1, 1.5, None, "1", True, 2**31]),
        "parameters": spoilt(dice, known) if name == "simulate" or dice.random() < 0.2 else allowed,
        "question": dice.choice([question, question, {"id": "q", "type": "riddle"}, [], None]),
        "raw": raw(dice, question),
        "prediction": prediction(dice, known),
        "answer": dice.choice([3, "o0", "same", anything(dice)]),
        "mission": mission(dice, known),
    }
    if dice.random() < 0.3:
        args.pop(dice.choice(sorted(args)))
    return args


@MAKERS.of("calls.call_json")
def call_json(dice: Dice) -> list:
    name = dice.choice(CALLS)
    args = arguments(dice, name)
    if dice.random() < 0.1:
        return [name, json.dumps(args)[:7]]
    return [name, json.dumps(dice.choice([args, args, args, anything(dice)]), ensure_ascii=False)]


def batch(name: str) -> list[list]:
    """Return the inputs of a function, always the same ones."""
    if name in ALL_INPUTS:
        return ALL_INPUTS[name]
    dice = Dice(name)
    return [MAKERS[name](dice) for _ in range(ENOUGH)]
