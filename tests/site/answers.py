"""What a learner may answer, as the key of a question has it: all right, or all wrong."""

from typing import Any

from funnelball.right_answer import drawn_number, paths, right_answer, typed

__all__ = ["right_answer", "wrong_answer"]


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
        return key["wrong"][0]["id"] if key["ask"] == "choice" else typed(drawn_number(key, 1) * 7 + 123456)
    if "options" in key:
        return next(option["id"] for option in key["options"] if not option["correct"])
    return typed(key["value"] * 7 + 123456)


def other_than(right: str, ids: list) -> str:
    """The first of the ids that is not the right one."""
    return next(one for one in ids if one != right)
