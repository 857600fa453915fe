"""One right option out of several. The page sends its id; the response is the id."""

from .options import invalid, marks_of_options, valid


def parse(question: dict, raw: object) -> dict:
    """Return the chosen id, or why there is none."""
    if raw is None or raw == "":
        return invalid("empty")
    if raw not in [option["id"] for option in question["options"]]:
        return invalid("unknown-option")
    return valid(raw)


def grade(question: dict, response: object) -> dict:
    """Return correct with score 1 for the right option, otherwise incorrect with score 0."""
    right = False
    for option in question["options"]:
        right = right or (option["id"] == response and option.get("correct") is True)
    return {
        "verdict": "correct" if right else "incorrect",
        "score": 1.0 if right else 0.0,
        "marks": marks_of_options(question["options"], [response]),
        "feedback": [option["id"] for option in question["options"] if option["id"] == response],
    }


def finite(question: dict) -> dict:
    """Return the grade of every possible answer; its key is the id."""
    ids = [option["id"] for option in question["options"]]
    return {"kind": "table", "answers": {name: grade(question, name) for name in ids}}
