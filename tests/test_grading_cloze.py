"""Gaps to choose, to count and to write."""

from typing import Any

import pytest

from funnelball.grading import answer, finite

CHOICE: dict[str, Any] = {
    "id": "who",
    "kind": "choice",
    "options": [{"id": "sales", "correct": True}, {"id": "ads", "correct": False}],
}
NUMBER: dict[str, Any] = {
    "id": "sold", "kind": "number", "value": 15, "tolerance": 1, "percent": False, "units": ["SAR"],
    "slips": [{"id": "double", "value": 30}],
}  # fmt: skip
WORD: dict[str, Any] = {
    "id": "term", "kind": "text", "accept": ["conversion rate", "معدّل التحويل"],
    "slips": [{"id": "clicks", "accept": ["click rate", "معدّل النقر"]}],
}  # fmt: skip
QUESTION = {"id": "q", "type": "cloze", "gaps": [CHOICE, NUMBER, WORD]}


@pytest.mark.parametrize(
    ("who", "sold", "term", "score", "feedback"),
    [
        ("sales", "١٥ SAR", "معدل تحويل", 2 / 3, ["who.sales", "sold.correct", "term.other"]),
        ("sales", "15", "المعدل التحويل", 1.0, ["who.sales", "sold.correct", "term.correct"]),
        ("ads", "30", "Click-rate", 0.0, ["who.ads", "sold.double", "term.clicks"]),
    ],
)
def test_each_gap_counts_alike(who: str, sold: str, term: str, score: float, feedback: list) -> None:
    found = answer(QUESTION, {"who": who, "sold": sold, "term": term})
    assert found["score"] == pytest.approx(score)
    assert found["feedback"] == feedback


@pytest.mark.parametrize(
    ("raw", "reason", "gap"),
    [
        ({}, "empty", None),
        ({"who": "", "sold": " ", "term": "."}, "empty", None),
        ({"who": "sales", "sold": "15"}, "incomplete", "term"),
        ({"who": "sales", "sold": "15 EUR", "term": "x"}, "unit", "sold"),
        ({"who": "sales", "sold": "many"}, "not-a-number", "sold"),
        ({"who": "lunch"}, "unknown-option", "who"),
        ({"lunch": "sales"}, "unknown-option", None),
    ],
)
def test_invalid_names_the_gap(raw: object, reason: str, gap: str | None) -> None:
    named = {"gap": gap} if gap else {}
    assert answer(QUESTION, raw) == {"verdict": "invalid", "reason": reason, **named}


def test_only_choices_can_be_looked_up() -> None:
    assert finite(QUESTION) is None
    table = finite({**QUESTION, "gaps": [CHOICE, {**CHOICE, "id": "next"}]})
    assert table and sorted(table["answers"]) == ["ads,ads", "ads,sales", "sales,ads", "sales,sales"]
