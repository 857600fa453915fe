"""Items in order: how many already follow each other rightly."""

from itertools import permutations

import pytest

from funnelball.grading import answer, finite

QUESTION = {"id": "q", "type": "order", "items": ["a", "b", "c", "d", "e"]}


@pytest.mark.parametrize(
    ("given", "verdict", "score"),
    [
        ("abcde", "correct", 1.0),
        ("bacde", "partial", 0.75),
        ("eabcd", "partial", 0.75),
        ("acebd", "partial", 0.5),
        ("edcba", "incorrect", 0.0),
    ],
)
def test_score(given: str, verdict: str, score: float) -> None:
    found = answer(QUESTION, list(given))
    assert (found["verdict"], found["score"], found["feedback"]) == (verdict, score, list(given))


def test_one_item_out_of_place_is_one_wrong_mark() -> None:
    found = answer(QUESTION, list("eabcd"))
    assert found["marks"] == {"a": "right", "b": "right", "c": "right", "d": "right", "e": "wrong"}


def test_marks_agree_with_the_score_for_every_order() -> None:
    for order in permutations(QUESTION["items"]):
        found = answer(QUESTION, list(order))
        right = [name for name in order if found["marks"][name] == "right"]
        assert right == sorted(right)
        assert found["score"] == (len(right) - 1) / 4


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "empty"),
        ([], "empty"),
        ("abcde", "empty"),
        (list("abcd"), "incomplete"),
        (list("aabcd"), "incomplete"),
        (list("abcdee"), "incomplete"),
        (list("abcdx"), "unknown-option"),
        ([["a"]], "unknown-option"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(QUESTION, raw) == {"verdict": "invalid", "reason": reason}


def test_all_answers() -> None:
    answers = finite(QUESTION)["answers"]  # type: ignore[index]
    assert len(answers) == 120
    assert all(answer(QUESTION, key.split(",")) == grade for key, grade in answers.items())


def test_small_and_large_questions() -> None:
    assert finite({"id": "q", "type": "order", "items": list("abcdef")}) is None
    assert answer({"id": "q", "type": "order", "items": ["a"]}, ["a"])["verdict"] == "correct"
    assert answer({"id": "q", "type": "order", "items": ["a", "b"]}, ["b", "a"])["verdict"] == "incorrect"
