"""Cards in categories: the share of them that lie right."""

from itertools import product

import pytest

from funnelball.grading import answer, finite

QUESTION = {
    "id": "q",
    "type": "categorise",
    "categories": ["marketing", "sales"],
    "cards": [
        {"id": "survey", "category": "marketing"},
        {"id": "quote", "category": "sales"},
        {"id": "slogan", "category": "marketing"},
        {"id": "follow-up", "category": "sales"},
    ],
}
CARDS = ["survey", "quote", "slogan", "follow-up"]


def placed(*categories: str) -> dict[str, str]:
    """The cards in the given categories."""
    return dict(zip(CARDS, categories, strict=True))


@pytest.mark.parametrize(
    ("categories", "verdict", "score"),
    [
        (("marketing", "sales", "marketing", "sales"), "correct", 1.0),
        (("marketing", "sales", "marketing", "marketing"), "partial", 0.75),
        (("sales", "sales", "sales", "sales"), "partial", 0.5),
        (("sales", "marketing", "sales", "marketing"), "incorrect", 0.0),
    ],
)
def test_score(categories: tuple, verdict: str, score: float) -> None:
    found = answer(QUESTION, placed(*categories))
    assert (found["verdict"], found["score"], found["feedback"]) == (verdict, score, CARDS)


def test_marks() -> None:
    found = answer(QUESTION, placed("sales", "sales", "marketing", "sales"))
    assert found["marks"] == {"survey": "wrong", "quote": "right", "slogan": "right", "follow-up": "right"}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "empty"),
        ([], "empty"),
        ({}, "empty"),
        ({"survey": None, "quote": ""}, "empty"),
        ({"survey": "marketing"}, "incomplete"),
        ({"survey": "finance"}, "unknown-option"),
        ({"survey": ["marketing"]}, "unknown-option"),
        ({"lunch": "marketing"}, "unknown-option"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(QUESTION, raw) == {"verdict": "invalid", "reason": reason}


def test_the_page_can_look_up_every_answer() -> None:
    """The mark of each card and the grade for the number of right ones make the whole grade."""
    table = finite(QUESTION)
    assert table and table["kind"] == "cards"
    for categories in product(QUESTION["categories"], repeat=4):
        marks = {card: table["marks"][card][name] for card, name in placed(*categories).items()}
        right = list(marks.values()).count("right")
        assert {**table["by_right"][right], "marks": marks} == answer(QUESTION, placed(*categories))
