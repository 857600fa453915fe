"""Several right options. The page sends the chosen ids; the response is the same ids in option order."""

from .options import invalid, marks_of_options, valid, verdict_of

MOST_OPTIONS = 8  # 2**8 - 1 answers; a table of more would weigh more than the interpreter it spares


def parse(question: dict, raw: object) -> dict:
    """Return the chosen ids in the order of the options, each once, or why there are none."""
    if raw is None or raw == "" or raw == []:
        return invalid("empty")
    ids = [option["id"] for option in question["options"]]
    if not isinstance(raw, list):
        return invalid("unknown-option")
    for name in raw:
        if name not in ids:
            return invalid("unknown-option")
    return valid([name for name in ids if name in raw])


def grade(question: dict, response: object) -> dict:
    """Return (right choices - wrong choices) / number of right options, never below 0."""
    chosen = response if isinstance(response, list) else []
    balance = right_options = 0
    for option in question["options"]:
        correct = option.get("correct") is True
        right_options += 1 if correct else 0
        if option["id"] in chosen:
            balance += 1 if correct else -1
    score = max(0, balance) / right_options if right_options else 0.0
    return {
        "verdict": verdict_of(score),
        "score": score,
        "marks": marks_of_options(question["options"], chosen),
        "feedback": [option["id"] for option in question["options"] if option["id"] in chosen],
    }


def finite(question: dict) -> dict | None:
    """Return the grade of every choice; its key is the chosen ids in option order, joined by commas."""
    ids = [option["id"] for option in question["options"]]
    if len(ids) > MOST_OPTIONS:
        return None
    choices: list = [[]]
    for name in ids:
        choices = choices + [choice + [name] for choice in choices]
    return {"kind": "table", "answers": {",".join(choice): grade(question, choice) for choice in choices[1:]}}
