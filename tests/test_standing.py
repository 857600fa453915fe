"""A learner sees where he stands: by his newest first tries, and not by what he copied from the feedback."""

from typing import Any

import pytest

from funnelball import moment, standing

NOW = "2026-03-20T09:00:00.000Z"
INDEX = [
    {"id": f"{concept}-{k:02}", "hash": "h", "concept": concept, "misconceptions": {"b": f"wrong-{concept}"}}
    for concept in ("trust", "churn")
    for k in range(1, 5)
]


def check(at: str, right: bool, **more: Any) -> dict:
    """A check of an answer at a time."""
    verdict = {"verdict": "correct" if right else "incorrect", "score": int(right)}
    return {"at": at, "confidence": None, "hints": 0, "feedback": ["a" if right else "b"], **verdict, **more}


def answer(*checks: dict) -> dict:
    """An answer as the page keeps it: the newest check, and all of them."""
    return {"hash": "h", **checks[-1], "reviews": list(checks)}


def told(answers: dict) -> dict:
    return standing.squad(INDEX, answers, NOW)


def test_nothing_answered_yet() -> None:
    found = told({})
    assert [concept["state"] for concept in found["concepts"]] == ["new", "new"]
    assert (found["answered"], found["right"], found["of"]) == (0, 0, 8)
    assert (found["due"], found["next"], found["misconceptions"]) == ([], None, [])
    assert [row["share"] for row in found["calibration"]] == [None, None, None]


@pytest.mark.parametrize(
    "answered, right, of, state",
    [
        (0, 0, 6, "new"),
        (1, 0, 6, "shaky"),
        (2, 2, 6, "shaky"),
        (3, 3, 6, "mastered"),
        (5, 3, 6, "shaky"),
        (5, 4, 6, "mastered"),
        (2, 2, 2, "mastered"),
    ],
)
def test_mastered_is_enough_right_and_most_right(answered: int, right: int, of: int, state: str) -> None:
    assert standing.state(answered, right, of) == state


def test_what_was_copied_from_the_feedback_does_not_count() -> None:
    copied = answer(check("2026-03-20T08:00:00.000Z", False), check("2026-03-20T08:01:00.000Z", True))
    assert told({"trust-01": copied})["concepts"][0]["right"] == 0


def test_a_later_sitting_counts() -> None:
    learnt = answer(check("2026-03-10T08:00:00.000Z", False), check("2026-03-15T08:00:00.000Z", True))
    assert told({"trust-01": learnt})["concepts"][0]["right"] == 1


def test_a_changed_or_dropped_question_does_not_count() -> None:
    old = answer(check("2026-03-10T08:00:00.000Z", True)) | {"hash": "older"}
    assert told({"trust-01": old, "gone-01": old})["answered"] == 0


def test_an_answer_of_before_reviews_were_kept_counts_once() -> None:
    kept = {"hash": "h", **check("2026-03-19T08:00:00.000Z", True, confidence="sure")}
    found = told({"trust-01": kept})
    assert found["right"] == 1
    assert found["calibration"][0] == {"confidence": "sure", "answers": 1, "right": 1, "share": 1.0}


def test_a_belief_that_comes_back_is_named_with_its_questions() -> None:
    wrong = answer(check("2026-03-19T08:00:00.000Z", False))
    found = told({"trust-01": wrong, "trust-03": wrong, "churn-01": wrong})["misconceptions"]
    assert found == [{"id": "wrong-trust", "count": 2, "questions": ["trust-01", "trust-03"]}]


def test_an_answer_that_was_right_shows_no_belief() -> None:
    """Every card has its feedback, also where all lie rightly."""
    right = answer(check("2026-03-19T08:00:00.000Z", True, feedback=["a", "b"]))
    assert told({"trust-01": right, "trust-03": right})["misconceptions"] == []


def test_what_is_due_and_what_comes_next() -> None:
    wrong = check("2026-03-18T08:00:00.000Z", False)
    sure = check("2026-03-19T08:00:00.000Z", True, confidence="sure")
    found = told({"trust-01": answer(wrong), "churn-01": answer(sure)})
    assert found["due"] == ["trust-01"]
    assert found["next"] == "2026-03-27T08:00:00Z"
    assert [concept["due"] for concept in found["concepts"]] == [1, 0]


def test_checks_of_two_tabs_are_put_in_order() -> None:
    mixed = answer(check("2026-03-15T08:00:00.000Z", True), check("2026-03-10T08:00:00.000Z", False))
    assert [one["at"] for one in standing.history(mixed)] == sorted(
        one["at"] for one in standing.history(mixed)
    )


def test_a_time_that_is_none_is_told() -> None:
    with pytest.raises(moment.MomentError):
        standing.squad(INDEX, {}, "today")
