"""What the question types share: the shape of a parsed answer, of a verdict, of the marks of options."""


def valid(response: object) -> dict:
    """Return a parsed answer."""
    return {"ok": True, "response": response}


def invalid(reason: str) -> dict:
    """Return that an answer cannot be graded yet, and why. Invalid is not wrong and costs nothing."""
    return {"ok": False, "reason": reason}


def verdict_of(score: float) -> str:
    """Return correct for a full score, incorrect for none, otherwise partial."""
    return "correct" if score >= 1.0 else "incorrect" if score <= 0.0 else "partial"


def marks_of_options(options: list, chosen: list) -> dict:
    """Return the mark of every option by its id.

    right: correct and chosen; wrong: chosen, but not correct; missed: correct, but not chosen; left: neither.
    """
    marks = {}
    for option in options:
        correct = option.get("correct") is True
        if option["id"] in chosen:
            marks[option["id"]] = "right" if correct else "wrong"
        else:
            marks[option["id"]] = "missed" if correct else "left"
    return marks
