"""A story is graded by its ending; each choice by whether it was sound."""

import pytest

from funnelball.grading import answer, finite

QUESTION = {
    "id": "q",
    "type": "scenario",
    "scenes": [
        {"id": "call", "choices": [{"id": "ask", "to": "price", "sound": True},
                                   {"id": "push", "to": "price", "sound": False}]},
        {"id": "price", "choices": [{"id": "reason", "to": "signed", "sound": True},
                                    {"id": "cut", "to": "thin", "sound": False},
                                    {"id": "leave", "to": "lost", "sound": False}]},
    ],
    "endings": [{"id": "signed", "score": 1}, {"id": "thin", "score": 0.5}, {"id": "lost", "score": 0}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("path", "verdict", "score", "ending"),
    [
        (["ask", "reason"], "correct", 1.0, "signed"),
        (["push", "reason"], "correct", 1.0, "signed"),
        (["ask", "cut"], "partial", 0.5, "thin"),
        (["push", "leave"], "incorrect", 0.0, "lost"),
    ],
)
def test_the_ending_decides(path: list, verdict: str, score: float, ending: str) -> None:
    found = answer(QUESTION, path)
    assert (found["verdict"], found["score"]) == (verdict, score)
    assert found["feedback"] == [*path, ending]
    assert found["marks"] == {name: "right" if name in ("ask", "reason") else "wrong" for name in path}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ([], "empty"),
        (None, "empty"),
        ("ask", "unknown-option"),
        (["ask"], "incomplete"),
        (["reason"], "unknown-option"),
        (["ask", "reason", "cut"], "unknown-option"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(QUESTION, raw) == {"verdict": "invalid", "reason": reason}


def test_the_page_can_look_up_every_path() -> None:
    table = finite(QUESTION)
    assert table and len(table["answers"]) == 6
    assert all(grade == answer(QUESTION, path.split(",")) for path, grade in table["answers"].items())
