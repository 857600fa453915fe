"""One right option out of several."""

import pytest

from funnelball.grading import answer, finite

QUESTION = {
    "id": "q",
    "type": "single-choice",
    "options": [{"id": "a", "correct": True}, {"id": "b"}, {"id": "c", "correct": False}],
}


def test_right() -> None:
    assert answer(QUESTION, "a") == {
        "verdict": "correct",
        "score": 1.0,
        "marks": {"a": "right", "b": "left", "c": "left"},
        "feedback": ["a"],
    }


def test_wrong() -> None:
    assert answer(QUESTION, "b") == {
        "verdict": "incorrect",
        "score": 0.0,
        "marks": {"a": "missed", "b": "wrong", "c": "left"},
        "feedback": ["b"],
    }


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "empty"),
        ("", "empty"),
        ("d", "unknown-option"),
        (["a"], "unknown-option"),
        (1, "unknown-option"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(QUESTION, raw) == {"verdict": "invalid", "reason": reason}


def test_all_answers() -> None:
    assert finite(QUESTION) == {"kind": "table", "answers": {name: answer(QUESTION, name) for name in "abc"}}
