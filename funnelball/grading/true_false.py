"""A statement that is true or false, often with the reason to choose.

The page sends {"value": true, "reason": "r1"}; the response has the same two keys, reason None where the
question asks for none.
"""

from .options import invalid, marks_of_options, valid


def parse(question: dict, raw: object) -> dict:
    """Return value and reason, or what is missing."""
    if not isinstance(raw, dict):
        return invalid("empty")
    value = raw.get("value")
    reason = raw.get("reason")
    reasons = [option["id"] for option in question["reasons"]]
    if value is not True and value is not False:
        return invalid("empty" if reason is None or not reasons else "incomplete")
    if not reasons:
        return valid({"value": value, "reason": None})
    if reason is None or reason == "":
        return invalid("incomplete")
    if reason not in reasons:
        return invalid("unknown-option")
    return valid({"value": value, "reason": reason})


def grade(question: dict, response: object) -> dict:
    """Return 1 for the right value with the right reason, 0.5 for the right value only, otherwise 0."""
    answer = response if isinstance(response, dict) else {}
    value_right = answer.get("value") is question["answer"]
    marks = marks_of_options(question["reasons"], [answer.get("reason")])
    marks["value"] = "right" if value_right else "wrong"
    reasons = question["reasons"]
    chosen = [option["id"] for option in reasons if option["id"] == answer.get("reason")]
    reason_right = not reasons or (len(chosen) == 1 and marks[chosen[0]] == "right")
    score = 0.0 if not value_right else 1.0 if reason_right else 0.5
    return {
        "verdict": "correct" if score == 1.0 else "partial" if score == 0.5 else "incorrect",
        "score": score,
        "marks": marks,
        "feedback": ["value-correct" if value_right else "value-incorrect"] + chosen,
    }


def finite(question: dict) -> dict:
    """Return the grade of every answer; its key is "true" or "false", and ",reason" where one is asked."""
    answers = {}
    for value in (True, False):
        word = "true" if value else "false"
        if not question["reasons"]:
            answers[word] = grade(question, {"value": value, "reason": None})
        for option in question["reasons"]:
            answers[f"{word},{option['id']}"] = grade(question, {"value": value, "reason": option["id"]})
    return {"kind": "table", "answers": answers}
