"""A statement, and the reason for it: the right value for the wrong reason is half right."""

import pytest

from funnelball.grading import answer, finite

REASONED = {
    "id": "q",
    "type": "true-false",
    "answer": False,
    "reasons": [{"id": "r1", "correct": True}, {"id": "r2"}],
}
BARE = {"id": "q", "type": "true-false", "answer": True, "reasons": []}


@pytest.mark.parametrize(
    ("value", "reason", "verdict", "score", "marks"),
    [
        (False, "r1", "correct", 1.0, {"value": "right", "r1": "right", "r2": "left"}),
        (False, "r2", "partial", 0.5, {"value": "right", "r1": "missed", "r2": "wrong"}),
        (True, "r1", "incorrect", 0.0, {"value": "wrong", "r1": "right", "r2": "left"}),
        (True, "r2", "incorrect", 0.0, {"value": "wrong", "r1": "missed", "r2": "wrong"}),
    ],
)
def test_with_a_reason(value: bool, reason: str, verdict: str, score: float, marks: dict) -> None:
    found = answer(REASONED, {"value": value, "reason": reason})
    assert (found["verdict"], found["score"], found["marks"]) == (verdict, score, marks)
    assert found["feedback"] == ["value-incorrect" if value else "value-correct", reason]


def test_without_a_reason() -> None:
    assert answer(BARE, {"value": True}) == {
        "verdict": "correct",
        "score": 1.0,
        "marks": {"value": "right"},
        "feedback": ["value-correct"],
    }
    assert answer(BARE, {"value": False, "reason": "r1"})["verdict"] == "incorrect"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "empty"),
        (True, "empty"),
        ({}, "empty"),
        ({"value": None, "reason": None}, "empty"),
        ({"value": True}, "incomplete"),
        ({"reason": "r1"}, "incomplete"),
        ({"value": 1, "reason": "r1"}, "incomplete"),
        ({"value": True, "reason": "r9"}, "unknown-option"),
        ({"value": True, "reason": ["r1"]}, "unknown-option"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(REASONED, raw) == {"verdict": "invalid", "reason": reason}


def test_all_answers() -> None:
    answers = finite(REASONED)["answers"]  # type: ignore[index]
    assert set(answers) == {"true,r1", "true,r2", "false,r1", "false,r2"}
    assert answers["false,r2"] == answer(REASONED, {"value": False, "reason": "r2"})
    assert set(finite(BARE)["answers"]) == {"true", "false"}  # type: ignore[index]
