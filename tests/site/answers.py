"""What a learner may answer, as the key of a question has it: all right, or all wrong."""

from typing import Any

from funnelball import grading
from funnelball.grading import parametrised


def right_answer(key: dict) -> Any:
    """The raw answer that the key calls right; of a parametrised question, to its first variant."""
    kind = key["type"]
    if kind == "true-false":
        reasons = [reason["id"] for reason in key["reasons"] if reason["correct"]]
        return {"value": key["answer"], "reason": reasons[0] if reasons else None}
    if kind == "multiple-choice":
        return [option["id"] for option in key["options"] if option["correct"]]
    if kind == "categorise":
        return {card["id"]: card["category"] for card in key["cards"]}
    if kind == "order":
        return list(key["items"])
    if kind == "match":
        return {pair["id"]: pair["match"] for pair in key["pairs"]}
    if kind == "cloze":
        return {gap["id"]: right_answer(gap | {"type": gap["kind"]}) for gap in key["gaps"]}
    if kind == "text":
        return key["accept"][0]
    if kind == "scenario":
        return paths(key)[-1]
    if kind == "parametrised":
        return parametrised.KEY if key["ask"] == "choice" else number(first_answer(key))
    if "options" in key:
        return next(option["id"] for option in key["options"] if option["correct"])
    return number(key["value"])


def wrong_answer(key: dict) -> Any:
    """A raw answer with nothing right in it."""
    kind = key["type"]
    if kind == "true-false":
        reasons = [reason["id"] for reason in key["reasons"] if not reason["correct"]]
        return {"value": not key["answer"], "reason": reasons[0] if reasons else None}
    if kind == "multiple-choice":
        return [option["id"] for option in key["options"] if not option["correct"]]
    if kind == "categorise":
        return {card["id"]: other_than(card["category"], key["categories"]) for card in key["cards"]}
    if kind == "order":
        return list(reversed(key["items"]))
    if kind == "match":
        return {pair["id"]: other_than(pair["match"], key["matches"]) for pair in key["pairs"]}
    if kind == "cloze":
        return {gap["id"]: wrong_answer(gap | {"type": gap["kind"]}) for gap in key["gaps"]}
    if kind == "text":
        return "xyz"
    if kind == "scenario":
        return paths(key)[0]
    if kind == "parametrised":
        return key["wrong"][0]["id"] if key["ask"] == "choice" else number(first_answer(key) * 7 + 123456)
    if "options" in key:
        return next(option["id"] for option in key["options"] if not option["correct"])
    return number(key["value"] * 7 + 123456)


def number(value: float) -> str:
    """As a learner types it."""
    return f"{value:.10g}"


def other_than(right: str, ids: list) -> str:
    """The first of the ids that is not the right one."""
    return next(one for one in ids if one != right)


def first_answer(key: dict) -> float:
    """What is right in the first variant, as it is typed."""
    return parametrised.variant(key, 1)["values"]["answer"] * (100 if key["percent"] else 1)


def paths(key: dict) -> list[list[str]]:
    """Every path through a scenario, the worst first: by its ending, then by how many decisions are sound."""
    found = grading.finite(key)
    assert found, f"{key['id']} has too many paths"
    table = found["answers"]
    worth = {path: (one["score"], list(one["marks"].values()).count("right")) for path, one in table.items()}
    return [path.split(",") for path in sorted(table, key=lambda path: worth[path])]
