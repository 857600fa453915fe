"""Is an answer right? One file a question type, all with the same three functions.

    parse(question, raw)       what the page sends -> {"ok": True, "response"} or {"ok": False, "reason"};
                               of a text with gaps also "gap", where the reason is about one of them
    grade(question, response)  -> {"verdict", "score", "marks", "feedback"}
    finite(question)           the grades of all possible answers, worked out beforehand, or None

`question` is the language-neutral key of a question: ids, no texts. `raw` and `response` may be any JSON
value; nothing here raises on them. Reasons why an answer is invalid: empty, incomplete, unknown-option,
not-a-number, ambiguous, unit, percent-or-share. Invalid is not wrong and costs nothing.

A grade has
    verdict   correct, partial or incorrect
    score     0 to 1
    marks     right, wrong, missed or left, by the id of option, reason, card, item, pair, gap or choice
    feedback  keys of the feedback texts that belong to the answer, in reading order
"""

from . import (
    categorise,
    cloze,
    hotspot,
    match,
    multiple_choice,
    numeric,
    order,
    parametrised,
    predict,
    scenario,
    single_choice,
    true_false,
)

TYPES = [
    "single-choice",
    "multiple-choice",
    "true-false",
    "numeric",
    "categorise",
    "order",
    "match",
    "cloze",
    "hotspot",
    "scenario",
    "predict",
    "parametrised",
]
GRADERS = {
    "single-choice": single_choice,
    "multiple-choice": multiple_choice,
    "true-false": true_false,
    "numeric": numeric,
    "categorise": categorise,
    "order": order,
    "match": match,
    "cloze": cloze,
    "hotspot": hotspot,
    "scenario": scenario,
    "predict": predict,
    "parametrised": parametrised,
}


class QuestionError(ValueError):
    """A question is of no known type."""

    def __init__(self, message: str, question: object) -> None:
        super().__init__(message)
        self.message = message
        self.question = question

    def where(self) -> dict:
        """Return the id of the question."""
        return {"question": self.question}


def parse(question: dict, raw: object) -> dict:
    """Read what a page sent. Returns {"ok": True, "response"} or {"ok": False, "reason"}."""
    return _grader(question).parse(question, raw)


def grade(question: dict, response: object) -> dict:
    """Grade a parsed response. Returns {"verdict", "score", "marks", "feedback"}."""
    return _grader(question).grade(question, response)


def answer(question: dict, raw: object) -> dict:
    """Parse and grade. Returns the grade, or {"verdict": "invalid", "reason"} and at times "gap"."""
    parsed = parse(question, raw)
    if parsed["ok"]:
        return grade(question, parsed["response"])
    told = {"verdict": "invalid", "reason": parsed["reason"]}
    if "gap" in parsed:
        told["gap"] = parsed["gap"]
    return told


def finite(question: dict) -> dict | None:
    """Return the grades of all possible answers, so that a page need not ask; None where they are too many.

    Returns:
        {"kind": "table", "answers": {key: grade}} with one key an answer, or
        {"kind": "cards", "marks": {card: {category: mark}}, "by_right": [grade without marks, …]}, where
        by_right has one grade for each number of right cards, or
        None for a number, for more than 8 options of a multiple choice, more than 5 items to order, more
        than 64 ways to fill gaps, more than 200 paths through a story, and where numbers are drawn.
    """
    return _grader(question).finite(question)


def _grader(question: dict):
    kind = question.get("type")
    if kind not in TYPES:
        raise QuestionError(f"a question is of type {', '.join(TYPES)}", question.get("id"))
    return GRADERS[kind]
