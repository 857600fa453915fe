"""What holds for every type of question, whatever arrives."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball import grading
from tests.portable.dice import Dice
from tests.portable.question_inputs import QUESTIONS, raw

REASONS = ["empty", "incomplete", "unknown-option", "not-a-number", "ambiguous", "unit", "percent-or-share"]
MARKS = ["right", "wrong", "missed", "left"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=9,
)
EVERY_TYPE = pytest.mark.parametrize("kind", grading.TYPES)
SEEDS = st.integers(0, 10**9)
IDS = st.sampled_from(["o0", "o1", "r0", "c0", "k0", "i0", "i1", "value", "reason"])
NEARLY_RIGHT = IDS | st.lists(IDS | JSON, max_size=4) | st.dictionaries(IDS, IDS | JSON, max_size=4)


def the_right_answer(question: dict) -> Any:
    """What a page sends for a question when everything is right."""
    kind = question["type"]
    if kind == "numeric":
        return question["value"] if not question["percent"] else f"{question['value']} %"
    if kind == "order":
        return question["items"]
    if kind == "categorise":
        return {card["id"]: card["category"] for card in question["cards"]}
    options = question["options"] if "options" in question else question["reasons"]
    right = [option["id"] for option in options if option.get("correct")]
    if kind == "true-false":
        return {"value": question["answer"], "reason": right[0] if right else None}
    return right if kind == "multiple-choice" else right[0]


@EVERY_TYPE
@given(seed=SEEDS, value=JSON | NEARLY_RIGHT)
def test_nothing_raises_on_any_json(kind: str, seed: int, value: object) -> None:
    question = QUESTIONS[kind](Dice(seed))
    parsed = grading.parse(question, value)
    assert parsed["ok"] or parsed["reason"] in REASONS
    assert 0 <= grading.grade(question, value)["score"] <= 1
    assert grading.answer(question, value)["verdict"] in ("correct", "partial", "incorrect", "invalid")


@EVERY_TYPE
@given(seed=SEEDS)
def test_a_grade_is_complete(kind: str, seed: int) -> None:
    """Verdict and score agree, every mark is known, every feedback key belongs to the question."""
    dice = Dice(seed)
    question = QUESTIONS[kind](dice)
    found = grading.answer(question, raw(dice, question))
    if found["verdict"] == "invalid":
        assert found["reason"] in REASONS
        return
    expected = {1.0: "correct", 0.0: "incorrect"}.get(found["score"], "partial")
    assert found["verdict"] == expected and isinstance(found["score"], float)
    assert set(found["marks"].values()) <= set(MARKS)
    texts = {"correct", "other", "value-correct", "value-incorrect", *found["marks"]}
    assert set(found["feedback"]) <= texts | {slip["id"] for slip in question.get("slips", [])}


@EVERY_TYPE
@given(seed=SEEDS)
def test_all_right_is_correct(kind: str, seed: int) -> None:
    question = QUESTIONS[kind](Dice(seed))
    if kind == "multiple-choice":
        question["options"][0]["correct"] = True
    found = grading.answer(question, the_right_answer(question))
    assert (found["verdict"], found["score"]) == ("correct", 1.0)
    assert set(found["marks"].values()) <= {"right", "left"}


@EVERY_TYPE
@given(seed=SEEDS)
def test_the_order_of_the_options_does_not_matter(kind: str, seed: int) -> None:
    dice = Dice(seed)
    question = QUESTIONS[kind](dice)
    sent = raw(dice, question)
    mixed = {**question}
    for part in ("options", "reasons", "cards", "categories", "units", "slips"):
        if part in mixed:
            mixed[part] = dice.sample(mixed[part], len(mixed[part]))
    one, other = grading.answer(question, sent), grading.answer(mixed, sent)
    assert sorted(one.pop("feedback", [])) == sorted(other.pop("feedback", []))
    assert one == other


@EVERY_TYPE
@given(seed=SEEDS)
def test_the_table_holds_what_grading_says(kind: str, seed: int) -> None:
    """Whatever well-formed answer a page looks up, it finds the grade that Python would give."""
    dice = Dice(seed)
    question = QUESTIONS[kind](dice)
    table = grading.finite(question)
    found = grading.parse(question, raw(dice, question))
    if table is None or table["kind"] != "table" or not found["ok"]:
        return
    response = found["response"]
    if kind == "true-false":
        value = "true" if response["value"] else "false"
        response = [value, response["reason"]] if response["reason"] else [value]
    key = response if isinstance(response, str) else ",".join(response)
    assert table["answers"][key] == grading.grade(question, found["response"])


@pytest.mark.parametrize("question", [{}, {"id": "q", "type": "riddle"}, {"id": "q", "type": ["order"]}])
def test_an_unknown_type_is_named(question: dict) -> None:
    with pytest.raises(grading.QuestionError, match="single-choice, multiple-choice") as caught:
        grading.answer(question, "a")
    assert caught.value.where() == {"question": question.get("id")}


def test_every_type_has_its_grader() -> None:
    assert set(grading.GRADERS) == set(grading.TYPES)
