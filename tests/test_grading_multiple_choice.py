"""Several right options: right minus wrong, never below zero."""

import pytest

from funnelball.grading import answer, finite

QUESTION = {
    "id": "q",
    "type": "multiple-choice",
    "options": [{"id": "a", "correct": True}, {"id": "b"}, {"id": "c", "correct": True}, {"id": "d"}],
}


@pytest.mark.parametrize(
    ("raw", "verdict", "score"),
    [
        (["a", "c"], "correct", 1.0),
        (["c", "a"], "correct", 1.0),
        (["a", "a", "c"], "correct", 1.0),
        (["a"], "partial", 0.5),
        (["a", "b", "c"], "partial", 0.5),
        (["a", "b"], "incorrect", 0.0),
        (["b"], "incorrect", 0.0),
        (["b", "d"], "incorrect", 0.0),
        (["a", "b", "c", "d"], "incorrect", 0.0),
    ],
)
def test_score(raw: list[str], verdict: str, score: float) -> None:
    found = answer(QUESTION, raw)
    assert (found["verdict"], found["score"]) == (verdict, score)


def test_marks_and_feedback_come_in_the_order_of_the_options() -> None:
    found = answer(QUESTION, ["b", "a"])
    assert found["marks"] == {"a": "right", "b": "wrong", "c": "missed", "d": "left"}
    assert found["feedback"] == ["a", "b"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "empty"),
        ("", "empty"),
        ([], "empty"),
        (["e"], "unknown-option"),
        ("a", "unknown-option"),
        ([["a"]], "unknown-option"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(QUESTION, raw) == {"verdict": "invalid", "reason": reason}


def test_all_answers() -> None:
    table = finite(QUESTION)
    assert table and table["kind"] == "table" and len(table["answers"]) == 15
    assert all(answer(QUESTION, key.split(",")) == grade for key, grade in table["answers"].items())
    assert "a,c" in table["answers"] and "c,a" not in table["answers"]


def test_too_many_answers_for_a_table() -> None:
    options = [{"id": f"o{k}", "correct": k == 0} for k in range(9)]
    assert finite({"id": "q", "type": "multiple-choice", "options": options}) is None
    assert len(finite({"id": "q", "type": "multiple-choice", "options": options[:8]})["answers"]) == 255  # type: ignore[index]
