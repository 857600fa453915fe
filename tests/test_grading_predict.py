"""A prediction is close, near, too low or too high."""

from typing import Any

import pytest

from funnelball.grading import answer, finite

GOALS: dict[str, Any] = {
    "id": "q", "type": "predict", "kind": "number", "value": 50, "close": 5, "near": 10,
    "low": 0, "high": 100, "percent": False, "units": ["goals", "هدف"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "verdict", "score", "feedback"),
    [
        (50, "correct", 1.0, "correct"),
        ("٥٥ هدفًا", "correct", 1.0, "correct"),
        ("59", "partial", 0.5, "high"),
        (40, "partial", 0.5, "low"),
        ("61", "incorrect", 0.0, "high"),
        (0, "incorrect", 0.0, "low"),
    ],
)
def test_a_number(raw: object, verdict: str, score: float, feedback: str) -> None:
    found = answer(GOALS, raw)
    assert (found["verdict"], found["score"], found["feedback"]) == (verdict, score, [feedback])


def test_a_slider_in_percent_means_what_it_shows() -> None:
    share = {**GOALS, "value": 0.5, "close": 0.1, "near": 0.2, "percent": True, "units": []}
    assert answer(share, 0.5)["verdict"] == "correct"
    assert answer(share, "0.5") == {"verdict": "invalid", "reason": "percent-or-share"}


def test_options_are_a_single_choice() -> None:
    options = [{"id": "few", "correct": False}, {"id": "many", "correct": True}]
    question = {"id": "q", "type": "predict", "kind": "choice", "options": options}
    assert answer(question, "many")["verdict"] == "correct"
    table = finite(question)
    assert table and set(table["answers"]) == {"few", "many"}
    assert finite(GOALS) is None
