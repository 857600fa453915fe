"""The answer that the key of a question calls right, in the form in which a page would send it."""

from typing import Any

from . import grading
from .grading import parametrised


def right_answer(key: dict, seed: int = 1) -> Any:
    """Return the raw answer that grading calls correct.

    Args:
        key: the key form of a question.
        seed: of the variant, where numbers are drawn; the answer is then the number, or the option's id.
    """
    kind = key["type"]
    if kind in OF_TYPE:
        return OF_TYPE[kind](key)
    if kind == "parametrised":
        return parametrised.KEY if key["ask"] == "choice" else typed(drawn_number(key, seed))
    if "options" in key:
        return next(option["id"] for option in key["options"] if option["correct"])
    return typed(key["value"])


def typed(value: float) -> str:
    """Return a number as a learner types it."""
    return f"{value:.10g}"


def drawn_number(key: dict, seed: int) -> float:
    """Return what is right in a variant, in percent where the question asks for percent."""
    return parametrised.variant(key, seed)["values"]["answer"] * (100 if key["percent"] else 1)


def paths(key: dict) -> list[list[str]]:
    """Return every path through a scenario, the worst first: by its ending, then by its sound decisions."""
    found = grading.finite(key)
    assert found, f"{key['id']} has too many paths"
    table = found["answers"]
    worth = {path: (one["score"], list(one["marks"].values()).count("right")) for path, one in table.items()}
    return [path.split(",") for path in sorted(table, key=lambda path: worth[path])]


def _judgement(key: dict) -> dict:
    reasons = [reason["id"] for reason in key["reasons"] if reason["correct"]]
    return {"value": key["answer"], "reason": reasons[0] if reasons else None}


OF_TYPE = {
    "true-false": _judgement,
    "multiple-choice": lambda key: [option["id"] for option in key["options"] if option["correct"]],
    "categorise": lambda key: {card["id"]: card["category"] for card in key["cards"]},
    "order": lambda key: list(key["items"]),
    "match": lambda key: {pair["id"]: pair["match"] for pair in key["pairs"]},
    "cloze": lambda key: {gap["id"]: right_answer(gap | {"type": gap["kind"]}) for gap in key["gaps"]},
    "text": lambda key: key["accept"][0],
    "scenario": lambda key: paths(key)[-1],
}
