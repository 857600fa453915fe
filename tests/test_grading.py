"""What holds for every type of question, whatever arrives."""

from collections.abc import Callable
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


def filled(question: dict) -> dict[str, Any]:
    """A text with the right option, number or word in each gap."""
    return {one["id"]: right_in(one) for one in question["gaps"]}


def right_in(gap: dict) -> Any:
    """What belongs into a gap."""
    if gap["kind"] == "number":
        return f"{gap['value']} %" if gap["percent"] else gap["value"]
    if gap["kind"] == "text":
        return gap["accept"][-1]
    return next(option["id"] for option in gap["options"] if option["correct"])


def best_path(question: dict) -> list[str]:
    """The choices that lead to the best ending, if one does, in a story made for this."""
    for scene in question["scenes"]:
        scene["choices"][0].update(sound=True)
    question["scenes"][-1]["choices"][0]["to"] = "e0"
    for scene, after in zip(question["scenes"], question["scenes"][1:], strict=False):
        scene["choices"][0]["to"] = after["id"]
    return [scene["choices"][0]["id"] for scene in question["scenes"]]


def predicted(question: dict) -> Any:
    """The outcome itself, or the right option."""
    return question["value"] if question["kind"] == "number" else "o1"


def worked_out(question: dict) -> dict[str, Any]:
    """The right answer for seed 1, of a question made so that every seed has one."""
    question.update(answer=["visits", "rate", "*", 9.0, "+"], wrong=[])
    found = grading.parametrised.variant(question, 1)["values"]["answer"] * (
        100 if question["percent"] else 1
    )
    return {"seed": 1, "answer": "key" if question["ask"] == "choice" else f"{found}"}


BY_HAND: dict[str, Callable[[dict], Any]] = {
    "cloze": filled,
    "scenario": best_path,
    "predict": predicted,
    "parametrised": worked_out,
}


def the_right_answer(question: dict) -> Any:
    """What a page sends for a question when everything is right."""
    kind = question["type"]
    if kind == "numeric":
        return question["value"] if not question["percent"] else f"{question['value']} %"
    if kind == "order":
        return question["items"]
    if kind == "match":
        return {pair["id"]: pair["match"] for pair in question["pairs"]}
    if kind in BY_HAND:
        return BY_HAND[kind](question)
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
    assert set(found["feedback"]) <= known_keys(question) | set(found["marks"])


def known_keys(question: dict) -> set[str]:
    """Every feedback key that a question may have besides its marks."""
    within = {f"{gap['id']}.{key}" for gap in question.get("gaps", []) for key in known_keys(gap)}
    parts = ("options", "slips", "endings", "wrong")
    ids = {part["id"] for name in parts for part in question.get(name, [])}
    return {"correct", "other", "low", "high", "value-correct", "value-incorrect"} | ids | within


@EVERY_TYPE
@given(seed=SEEDS)
def test_all_right_is_correct(kind: str, seed: int) -> None:
    question = QUESTIONS[kind](Dice(seed))
    if kind == "multiple-choice":
        question["options"][0]["correct"] = True
    found = grading.answer(question, the_right_answer(question))
    assert (found["verdict"], found["score"]) == ("correct", 1.0)
    assert set(found["marks"].values()) <= {"right", "left"}


UNORDERED = ("options", "reasons", "cards", "categories", "units", "slips", "pairs", "matches", "accept")
ALSO_UNORDERED = ("choices", "endings", "wrong")


def shuffled(node: Any, dice: Dice, name: str = "") -> Any:
    """The same question with everything that has no order in another one."""
    if isinstance(node, dict):
        return {key: shuffled(value, dice, key) for key, value in node.items()}
    if not isinstance(node, list):
        return node
    members = [shuffled(member, dice) for member in node]
    return dice.sample(members, len(members)) if name in UNORDERED + ALSO_UNORDERED else members


@EVERY_TYPE
@given(seed=SEEDS)
def test_the_order_of_the_options_does_not_matter(kind: str, seed: int) -> None:
    dice = Dice(seed)
    question = QUESTIONS[kind](dice)
    sent = raw(dice, question)
    mixed = shuffled(question, dice)
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
    if kind == "cloze":
        response = [response[gap["id"]] for gap in question["gaps"]]
    key = response if isinstance(response, str) else ",".join(response)
    assert table["answers"][key] == grading.grade(question, found["response"])


@pytest.mark.parametrize("question", [{}, {"id": "q", "type": "riddle"}, {"id": "q", "type": ["order"]}])
def test_an_unknown_type_is_named(question: dict) -> None:
    with pytest.raises(grading.QuestionError, match="single-choice, multiple-choice") as caught:
        grading.answer(question, "a")
    assert caught.value.where() == {"question": question.get("id")}


def test_every_type_has_its_grader() -> None:
    assert set(grading.GRADERS) == set(grading.TYPES)
