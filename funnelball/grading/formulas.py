"""Works out a formula, which the bank has put in the order of the work: visits * (1 - rate) is

    ["visits", 1, "rate", "-", "*"]

A step is a number, a name, an operation on the newest one or two results, or what a model expects:
{"model", "parameters": [names whose values are the newest results], "result"}. Only exact operations are used
(see models/exact.py), so the same numbers come out in the kernel, in the page and in the bank.
"""

from math import floor, sqrt

from .. import models
from ..models import exact
from .letters import DIGITS

INFINITE = float("inf")
LARGEST_POWER = 1000
MOST_DIGITS = 15


class FormulaError(ValueError):
    """A formula cannot be worked out with the numbers at hand."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def where(self) -> dict:
        """Return nothing: a formula has no place of its own."""
        return {}


def value(steps: list, known: dict) -> float:
    """Return what a formula gives.

    Args:
        steps: as above.
        known: what the names stand for.

    Raises:
        FormulaError: a name is unknown, or an operation has no finite result.
    """
    results: list = []
    for step in steps:
        if isinstance(step, dict):
            _shorten(results, len(step["parameters"]), _of_model(step, results))
        elif step in BINARY:
            _shorten(results, 2, _applied(BINARY[step], step, results[-2:]))
        elif step in UNARY:
            _shorten(results, 1, _applied(UNARY[step], step, results[-1:]))
        else:
            results.append(_plain_value(step, known))
    return results[-1]


def _shorten(results: list, used: int, result: float) -> None:
    """Put a result in the place of those that it was made of."""
    for _ in range(used):
        results.pop()
    results.append(result)


def _plain_value(step, known: dict) -> float:
    if not isinstance(step, str):
        return float(step)
    if step not in known:
        raise FormulaError("unknown name '" + step + "'")
    return float(known[step])


def number_at(result: dict, path: str) -> float:
    """Return a number of a model's result.

    Args:
        result: of `expected` or `simulate`.
        path: a key, such as "mean"; or "stages.3", the fourth number of a list.

    Raises:
        FormulaError: there is no number.
    """
    found: object = result
    for part in path.split("."):
        if isinstance(found, dict) and part in found:
            found = found[part]
        elif isinstance(found, (list, tuple)) and _is_whole(part) and int(part) < len(found):
            found = found[int(part)]
        else:
            there = "; there are: " + ", ".join(sorted(found)) if isinstance(found, dict) else ""
            raise FormulaError("the result has no '" + path + "'" + there)
    if found is True or found is False or not isinstance(found, (int, float)):
        raise FormulaError("'" + path + "' is no number of the result")
    return float(found)


def _is_whole(text: str) -> bool:
    return 0 < len(text) < 5 and not [letter for letter in text if letter not in DIGITS]


def _of_model(step: dict, results: list) -> float:
    if step["model"] not in models.NAMES:
        raise FormulaError("unknown model '" + step["model"] + "'")
    names = step["parameters"]
    parameters = dict(zip(names, results[len(results) - len(names) :]))
    try:
        found = models.MODELS[step["model"]].expected(**parameters)
    except models.ParameterError as error:
        raise FormulaError(error.message) from None
    return number_at(found, step["result"])


def _applied(operation, name: str, numbers: list) -> float:
    try:
        result = float(operation(*numbers))
    except (ValueError, ZeroDivisionError):
        raise FormulaError("'" + name + "' has no result with these numbers") from None
    if not abs(result) < INFINITE:
        raise FormulaError("'" + name + "' has no finite result with these numbers")
    return result


def _power(base: float, exponent: float) -> float:
    if abs(exponent) > LARGEST_POWER:
        raise ValueError("too large an exponent")
    return exact.power(base, exponent)


def _root(x: float) -> float:
    if x < 0.0:
        raise ValueError("no root of a negative number")
    return sqrt(x)


def _whole_below(x: float) -> float:
    return float(floor(x)) if abs(x) < exact.WHOLE_DOUBLES else x


def _rounded(x: float, digits: float) -> float:
    if not 0.0 <= digits <= MOST_DIGITS:
        raise ValueError("0 to 15 decimals")
    return exact.rounded(x, int(digits))


BINARY = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "**": _power,
    "min": lambda a, b: a if a <= b else b,
    "max": lambda a, b: a if a >= b else b,
    "round": _rounded,
}
UNARY = {
    "neg": lambda a: -a,
    "exp": exact.exp,
    "log": exact.log,
    "sqrt": _root,
    "floor": _whole_below,
    "ceil": lambda a: -_whole_below(-a),
    "abs": abs,
}
