"""My squad: what a learner has mastered, what is shaky, which belief keeps coming back, what is due today.

An answer is as the page keeps it: {"hash", "verdict", "score", "at", …, "reviews": [{"at", "verdict",
"score", "confidence", "hints", "feedback"}]}, one review for each check. Only the first check of a sitting
tells what was known: later ones come right after the feedback.
"""

from . import moment, review
from .paper import beliefs, counted

SITTING = 4 * 3600  # seconds; a check so soon after the one before belongs to the same sitting
ENOUGH = 3  # right answers before a concept counts as mastered
MASTERED = 0.8  # and this share of all that was answered
COMES_BACK = 2  # times that a belief has shown
CONFIDENCES = ("sure", "think", "guess")


def squad(index: list, answers: dict, now: str) -> dict:
    """Say how a learner stands.

    Args:
        index: entries of the bank as in `exam`.
        answers: the kept answer by the id of the question; those to questions that have changed since, or
            that are no longer in the bank, do not count.
        now: the moment, as text.

    Returns:
        {"concepts": [{"id", "state": "mastered" | "shaky" | "new", "answered", "right", "of", "due"}],
        "answered", "right", "of": counts over the course,
        "misconceptions": [{"id", "count", "questions"}], the most frequent first,
        "calibration": [{"confidence", "answers", "right", "share": 0 to 1 or None}],
        "due": ids in the order in which to ask them, "next": the moment of the next review, or None,
        "dates": the moments at which each answered question is due, sorted}.

    Raises:
        MomentError: a time is no moment.
    """
    known = [entry for entry in index if _counts(answers.get(entry["id"]), entry)]
    histories = {entry["id"]: history(answers[entry["id"]]) for entry in known}
    cards: dict = {entry["id"]: review.replay(histories[entry["id"]]) for entry in known}
    waiting = review.due(cards, moment.seconds(now))
    concepts = _concepts(index, histories, waiting["due"])
    return {
        "concepts": concepts,
        "answered": len(known),
        "right": len([entry for entry in known if _right(histories[entry["id"]])]),
        "of": len(index),
        "misconceptions": _beliefs(known, answers),
        "calibration": [_calibration(confidence, known, histories) for confidence in CONFIDENCES],
        "due": waiting["due"],
        "next": None if waiting["next"] is None else moment.text(waiting["next"]),
        "dates": sorted([moment.text(cards[entry["id"]]["due"]) for entry in known]),
    }


def _counts(answer: dict | None, entry: dict) -> bool:
    return isinstance(answer, dict) and answer.get("hash") == entry["hash"]


def history(answer: dict) -> list:
    """Return the first check of each sitting, oldest first, each with its time in seconds as "at".

    Args:
        answer: as the page keeps it; an older one without reviews is one check.
    """
    checks = answer.get("reviews") or [answer]
    timed = sorted([(moment.seconds(checks[k]["at"]), k) for k in range(len(checks))])
    sittings: list = []
    before = None
    for at, k in timed:
        if before is None or at - before >= SITTING:
            check = checks[k]
            sittings.append(
                {
                    "at": at,
                    "verdict": check["verdict"],
                    "score": check["score"],
                    "confidence": check.get("confidence"),
                    "hints": check.get("hints") or 0,
                }
            )
        before = at
    return sittings


def _right(sittings: list) -> bool:
    return sittings[-1]["verdict"] == "correct"


def _concepts(index: list, histories: dict, due: list) -> list:
    """How each concept stands, in the order of the index."""
    names: list = []
    for entry in index:
        if entry["concept"] not in names:
            names.append(entry["concept"])
    return [_concept(name, index, histories, due) for name in names]


def _concept(name: str, index: list, histories: dict, due: list) -> dict:
    questions = [entry["id"] for entry in index if entry["concept"] == name]
    answered = [question for question in questions if question in histories]
    right = len([question for question in answered if _right(histories[question])])
    return {
        "id": name,
        "state": state(len(answered), right, len(questions)),
        "answered": len(answered),
        "right": right,
        "of": len(questions),
        "due": len([question for question in answered if question in due]),
    }


def state(answered: int, right: int, of: int) -> str:
    """Return "new", "shaky" or "mastered": enough right answers, and most of what was answered right.

    Args:
        answered: questions of the concept answered so far.
        right: of them right when last asked.
        of: questions that there are.
    """
    if answered == 0:
        return "new"
    enough = right >= (ENOUGH if of > ENOUGH else of)
    return "mastered" if enough and right >= MASTERED * answered else "shaky"


def _beliefs(known: list, answers: dict) -> list:
    """The misconceptions that have shown more than once, in whatever question."""
    shown: list = []
    for entry in known:
        for check in answers[entry["id"]].get("reviews") or [answers[entry["id"]]]:
            for belief in beliefs(entry, check):
                shown.append([belief, entry["id"]])
    found = [one for one in counted([[belief] for belief, _ in shown]) if one["count"] >= COMES_BACK]
    for one in found:
        one["questions"] = []
        for belief, question in shown:
            if belief == one["id"] and question not in one["questions"]:
                one["questions"].append(question)
    return found


def _calibration(confidence: str, known: list, histories: dict) -> dict:
    """How often an answer given with some confidence was right."""
    every = [check for entry in known for check in histories[entry["id"]]]
    checks = [check for check in every if check["confidence"] == confidence]
    right = len([check for check in checks if check["verdict"] == "correct"])
    share = right / len(checks) if checks else None
    return {"confidence": confidence, "answers": len(checks), "right": right, "share": share}
