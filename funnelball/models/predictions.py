"""What the reader said before the run, against what came out; and whether a mission is reached.

A prediction of a number is {"kind": "number", "result", "of", "unit", "low", "high", "step", "close"}
    of      "simulated" (default) or "expected"
    unit    "percent" for a result in percent, otherwise left out; it is only shown
    close   the largest difference that still counts as close

A prediction which option gives most is {"kind": "choice", "result", "of", "options", "tie"}
    options [{"id", "parameters"}]
    of      "expected" (default) or "simulated"
    tie     the id that says "no difference", or None

A mission is {"parameters": where its sliders start, "reach": {"result", "of", "at_least", "changed_at_most"}}
    of      "expected" (default) or "simulated"
    at_least, or at_most    what the result has to be
    changed_at_most         how many sliders may be moved, or None
"""

from .parameters import checked, checked_number
from .shown import shown

SAME = 1e-9  # relative; rates multiplied in another order differ by 1e-16


class PredictionError(ValueError):
    """A prediction or mission cannot be judged.

    Attributes:
        part: the part that is wrong.
    """

    def __init__(self, message: str, part: str) -> None:
        super().__init__(message)
        self.message = message
        self.part = part

    def where(self) -> dict:
        """Return the part that is wrong."""
        return {"part": self.part}


def judge(model, prediction: dict, answer: object, seed: int, parameters: dict) -> dict:
    """Compare a prediction with the outcome.

    Args:
        model: a module of `funnelball.models`, or one with the same names.
        prediction: as above.
        answer: a number from low to high, or the id of an option.
        seed: of the run that is predicted.
        parameters: of the run; an option's own parameters come on top.

    Returns:
        outcome: the number, or the id of the best option, or the tie
        values: for a choice, the number of each option by its id; otherwise None
        verdict: "close" or "far" for a number, "right" or "wrong" for a choice
        difference: answer minus outcome for a number; otherwise None

    Raises:
        PredictionError: the prediction is of no known kind, or the answer is no option.
        ParameterError: a parameter is not allowed, or the answer is not a number from low to high.
    """
    kind = prediction.get("kind")
    if kind == "number":
        return _judge_number(model, prediction, answer, seed, parameters)
    if kind == "choice":
        return _judge_choice(model, prediction, answer, seed, parameters)
    raise PredictionError(f"a prediction is of kind 'number' or 'choice', got {shown(kind)}", "kind")


def _judge_number(model, prediction: dict, answer: object, seed: int, parameters: dict) -> dict:
    said = checked_number("answer", answer, prediction["low"], prediction["high"])
    outcome = value_of(model, prediction["result"], prediction.get("of", "simulated"), seed, parameters)
    difference = said - outcome
    verdict = "close" if abs(difference) <= prediction["close"] else "far"
    return {"outcome": outcome, "values": None, "verdict": verdict, "difference": difference}


def _judge_choice(model, prediction: dict, answer: object, seed: int, parameters: dict) -> dict:
    tie = prediction.get("tie")
    ids = [option["id"] for option in prediction["options"]]
    if answer not in ids and (tie is None or answer != tie):
        raise PredictionError(f"the answer is one of {', '.join(ids)}, got {shown(answer)}", "answer")
    of = prediction.get("of", "expected")
    values = {}
    ranking: list = []
    for option in prediction["options"]:
        if option["id"] == tie:
            continue
        value = value_of(model, prediction["result"], of, seed, _over(parameters, option.get("parameters")))
        values[option["id"]] = value
        ranking.append((-value, len(ranking), option["id"]))
    ranking.sort()
    outcome = ranking[0][2]
    if tie is not None and len(ranking) > 1 and _same(ranking[0][0], ranking[1][0]):
        outcome = tie
    return {
        "outcome": outcome,
        "values": values,
        "verdict": "right" if answer == outcome else "wrong",
        "difference": None,
    }


def _same(a: float, b: float) -> bool:
    return abs(a - b) <= SAME * max(abs(a), abs(b))


def reach(model, mission: dict, parameters: dict, seed: int) -> dict:
    """Say whether a mission is reached with the parameters that the reader chose.

    Args:
        model: a module of `funnelball.models`, or one with the same names.
        mission: as above.
        parameters: the values of the sliders.
        seed: of the run, for a mission that is about luck.

    Returns:
        reached: True or False
        value: the number the mission is about
        changed: names of the parameters that differ from the start, in the order of PARAMETERS
        reason: None when reached; "changed" when too many were, otherwise "value"

    Raises:
        PredictionError: the mission names no number of the result.
        ParameterError: a parameter is not allowed.
    """
    aim = mission["reach"]
    value = value_of(model, aim["result"], aim.get("of", "expected"), seed, parameters)
    changed = _changed(model.PARAMETERS, mission.get("parameters"), parameters)
    limit = aim.get("changed_at_most")
    reason = None
    if limit is not None and len(changed) > limit:
        reason = "changed"
    elif not _within(value, aim.get("at_least"), aim.get("at_most")):
        reason = "value"
    return {"reached": reason is None, "value": value, "changed": changed, "reason": reason}


def _within(value: float, at_least: float | None, at_most: float | None) -> bool:
    slack = SAME * abs(value)
    return (at_least is None or value >= at_least - slack) and (at_most is None or value <= at_most + slack)


def _changed(known: tuple, start: dict | None, parameters: dict) -> list:
    before = checked(known, start or {})
    after = checked(known, parameters)
    names = [parameter.name for parameter in known]
    return [name for name in names if not _same(before[name], after[name])]


def _over(parameters: dict, changes: dict | None) -> dict:
    both = dict(parameters)
    both.update(changes or {})
    return both


def value_of(model, result: str, of: str, seed: int, parameters: dict) -> float:
    """Return one number out of a model's result.

    Args:
        model: a module of `funnelball.models`, or one with the same names.
        result: key of the number, such as "mean" or "total".
        of: "expected" or "simulated".
        seed: of the run; the closed form needs none.
        parameters: names and numbers; what is missing takes its default.

    Raises:
        PredictionError: there is no such number.
    """
    if of not in ("expected", "simulated"):
        raise PredictionError(f"a result is 'expected' or 'simulated', got {shown(of)}", "of")
    found = model.expected(**parameters) if of == "expected" else model.simulate(seed, **parameters)
    value = found.get(result)
    if value is True or value is False or not isinstance(value, (int, float)):
        raise PredictionError(f"{shown(result)} is no number of the result", "result")
    return value
