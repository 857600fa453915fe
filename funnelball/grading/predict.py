"""What will the model give? A number, or one of several options; the run that decides is in the key already.

A prediction of a number is right when it is close to the outcome, and partly right when it is near.
"""

from . import numeric, single_choice
from .options import valid


def parse(question: dict, raw: object) -> dict:
    """Return the number or the id of the option, or why there is none."""
    if question["kind"] == "choice":
        return single_choice.parse(question, raw)
    parsed = numeric.parse(_wide(question), raw)
    if isinstance(raw, (int, float)) and parsed.get("reason") == "percent-or-share":
        return valid(float(raw))  # a slider in percent means what it shows, also below 1
    return parsed


def grade(question: dict, response: object) -> dict:
    """Return 1 for a close prediction, 0.5 for a near one, else 0; feedback tells low from high."""
    if question["kind"] == "choice":
        return single_choice.grade(question, response)
    found = numeric.grade(_wide(question), response)
    if found["verdict"] == "correct" or response is True or response is False:
        return found
    if not isinstance(response, (int, float)):
        return found
    near = numeric.within(response, question["value"], question["near"])
    found["verdict"] = "partial" if near else "incorrect"
    found["score"] = 0.5 if near else 0.0
    found["feedback"] = ["low" if response < question["value"] else "high"]
    return found


def finite(question: dict) -> dict | None:
    """Return the grade of every option; None where a number is predicted."""
    return single_choice.finite(question) if question["kind"] == "choice" else None


def _wide(question: dict) -> dict:
    """Return the question for a number whose tolerance is what counts as close."""
    return {
        "value": question["value"],
        "tolerance": question["close"],
        "percent": question["percent"],
        "units": question["units"],
    }
