"""A text with gaps: options to choose from, numbers and words to type.

The page sends {gap: option id or what was typed}; the response has every gap, a number read as a number.
A feedback key is the gap and the key within it, joined by a dot: "visits.correct", "term.slip".
"""

from . import numeric, single_choice, spelling
from .options import invalid, valid, verdict_of

MOST_ANSWERS = 64  # in a table; of more the page asks


def parse(question: dict, raw: object) -> dict:
    """Return what stands in every gap, or what is missing; "gap" then names the gap that needs a look."""
    if not isinstance(raw, dict) or not raw:
        return invalid("empty")
    ids = [gap["id"] for gap in question["gaps"]]
    for name in sorted(raw):
        if name not in ids:
            return invalid("unknown-option")
    parsed = [_parse_gap(gap, raw.get(gap["id"])) for gap in question["gaps"]]
    filled = [one["response"] for one in parsed if one["ok"]]
    if len(filled) == len(ids):
        return valid(dict(zip(ids, filled)))
    return _first_trouble(ids, parsed)


def _parse_gap(gap: dict, raw: object) -> dict:
    if gap["kind"] == "choice":
        return single_choice.parse(gap, raw)
    if gap["kind"] == "number":
        return numeric.parse(gap, raw)
    if raw is None or raw == "":
        return invalid("empty")
    if not isinstance(raw, str):
        return invalid("unknown-option")
    return valid(raw) if spelling.bare(raw) else invalid("empty")


def _first_trouble(ids: list, parsed: list) -> dict:
    """Return why a parse failed: a gap that is filled wrongly comes before one that is empty."""
    reasons = ["" if one["ok"] else one["reason"] for one in parsed]
    for name, reason in zip(ids, reasons):
        if reason not in ("", "empty"):
            return _of_gap(name, reason)
    if reasons.count("empty") == len(reasons):
        return invalid("empty")
    return _of_gap(ids[reasons.index("empty")], "incomplete")


def _of_gap(name: str, reason: str) -> dict:
    return {"ok": False, "reason": reason, "gap": name}


def grade(question: dict, response: object) -> dict:
    """Return the share of the gaps that are filled rightly."""
    filled = response if isinstance(response, dict) else {}
    marks = {}
    feedback = []
    right = 0
    for gap in question["gaps"]:
        found = _grade_gap(gap, filled.get(gap["id"]))
        is_right = found["verdict"] == "correct"
        right += 1 if is_right else 0
        marks[gap["id"]] = "right" if is_right else "wrong"
        feedback += [gap["id"] + "." + key for key in found["feedback"]]
    score = right / len(question["gaps"])
    return {"verdict": verdict_of(score), "score": score, "marks": marks, "feedback": feedback}


def _grade_gap(gap: dict, response: object) -> dict:
    if gap["kind"] == "choice":
        return single_choice.grade(gap, response)
    if gap["kind"] == "number":
        return numeric.grade(gap, response)
    text = response if isinstance(response, str) else ""
    if _is_one_of(text, gap["accept"]):
        return {"verdict": "correct", "feedback": ["correct"]}
    slips = [slip["id"] for slip in gap.get("slips", []) if _is_one_of(text, slip["accept"])]
    return {"verdict": "incorrect", "feedback": slips[:1] or ["other"]}


def _is_one_of(text: str, spellings: list) -> bool:
    return any(spelling.same(text, one) for one in spellings)


def finite(question: dict) -> dict | None:
    """Return the grade of every answer where all gaps are choices and there are at most 64 answers.

    Its key is the option ids in the order of the gaps, joined by commas.
    """
    answers: list = [[]]
    for gap in question["gaps"]:
        if gap["kind"] != "choice" or len(answers) * len(gap["options"]) > MOST_ANSWERS:
            return None
        answers = [answer + [option["id"]] for answer in answers for option in gap["options"]]
    ids = [gap["id"] for gap in question["gaps"]]
    grades = {",".join(answer): grade(question, dict(zip(ids, answer))) for answer in answers}
    return {"kind": "table", "answers": grades}
