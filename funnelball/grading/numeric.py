"""A number, typed as text. The response is the number, in percent where the question asks for percent.

A share where a percentage is asked for (0.46 for 46 %), or the other way round, is not wrong but invalid: the
page asks again. So is a unit that the question does not know.
"""

from . import numbers
from .options import invalid, valid

LARGEST = 1000000000000000
ROUNDING = 1e-9  # relative; 0.3 + 0.1 is not exactly 0.4
SLIP_WIDTH = 0.005  # a slip is recognised when rounded to about three digits


def parse(question: dict, raw: object) -> dict:
    """Return the number, or why there is none.

    Args:
        question: needs "value"; "tolerance", "percent", "units" and "slips" as in a numeric question.
        raw: text; a JSON number is taken too.
    """
    if raw is None:
        return invalid("empty")
    if isinstance(raw, str):
        return _parse_text(question, raw)
    if raw is True or raw is False or not isinstance(raw, (int, float)) or not abs(raw) <= LARGEST:
        return invalid("not-a-number")
    return _parse_readings(question, [float(raw)], False)


def _parse_text(question: dict, text: str) -> dict:
    found = numbers.read(text)
    if "reason" in found:
        return invalid(found["reason"])
    units = [numbers.unit(unit) for unit in question.get("units", [])]
    for word in found["words"]:
        if numbers.unit(word) not in units:
            return invalid("unit")
    if found["percent"] and question.get("percent") is not True and "%" not in units:
        return invalid("unit" if units else "percent-or-share")
    says_percent = found["percent"] or len(found["words"]) > 0
    return _parse_readings(question, found["readings"], says_percent)


def _parse_readings(question: dict, readings: list, says_percent: bool) -> dict:
    number = _chosen(question, readings)
    if question.get("percent") is True and not says_percent and 0.0 < abs(number) < 1.0:
        return invalid("percent-or-share")
    return valid(number)


def _chosen(question: dict, readings: list) -> float:
    """Return the reading that is right, else one that is a known slip, else the likelier one."""
    for number in readings:
        if _is_right(question, number):
            return number
    for number in readings:
        if _slip(question, number) is not None:
            return number
    return readings[0]


def grade(question: dict, response: object) -> dict:
    """Return correct for a number within the tolerance, else incorrect with the slip that explains it."""
    number = response
    if number is True or number is False or not isinstance(number, (int, float)):
        return _incorrect("other")
    if _is_right(question, number):
        return {"verdict": "correct", "score": 1.0, "marks": {"answer": "right"}, "feedback": ["correct"]}
    return _incorrect(_slip(question, number) or "other")


def finite(question: dict) -> None:
    """Return None: there is no end of numbers."""
    return None


def _incorrect(feedback: str) -> dict:
    return {"verdict": "incorrect", "score": 0.0, "marks": {"answer": "wrong"}, "feedback": [feedback]}


def within(number: float, value: float, width: float) -> bool:
    """Return whether a number is at most `width` away from a value, as the two are written in decimals."""
    return abs(number - value) <= width + ROUNDING * abs(value)


def _is_right(question: dict, number: float) -> bool:
    return within(number, question["value"], question.get("tolerance", 0.0))


def _slip(question: dict, number: float) -> str | None:
    """Return the id of the nearest slip that the number could be."""
    nearest = None
    for slip in question.get("slips", []):
        distance = abs(number - slip["value"])
        width = max(question.get("tolerance", 0.0), SLIP_WIDTH * abs(slip["value"]))
        if within(number, slip["value"], width) and (nearest is None or distance < nearest[0]):
            nearest = (distance, slip["id"])
    return None if nearest is None else nearest[1]
