"""Pairs to make: graded as cards in categories."""

import pytest

from funnelball.grading import answer, finite

QUESTION = {
    "id": "q",
    "type": "match",
    "matches": ["ask", "offer", "nothing"],
    "pairs": [{"id": "survey", "match": "ask"}, {"id": "quote", "match": "offer"}],
}


@pytest.mark.parametrize(
    ("survey", "quote", "verdict", "score"),
    [
        ("ask", "offer", "correct", 1.0),
        ("ask", "ask", "partial", 0.5),
        ("nothing", "nothing", "incorrect", 0.0),
    ],
)
def test_score(survey: str, quote: str, verdict: str, score: float) -> None:
    found = answer(QUESTION, {"survey": survey, "quote": quote})
    assert (found["verdict"], found["score"], found["feedback"]) == (verdict, score, ["survey", "quote"])


@pytest.mark.parametrize(
    ("raw", "reason"),
    [({}, "empty"), ({"survey": "ask"}, "incomplete"), ({"survey": "lunch"}, "unknown-option")],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(QUESTION, raw) == {"verdict": "invalid", "reason": reason}


def test_the_page_can_look_up_every_answer() -> None:
    table = finite(QUESTION)
    assert table and table["marks"]["survey"] == {"ask": "right", "offer": "wrong", "nothing": "wrong"}
