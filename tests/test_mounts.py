"""What stands in a page: the verdicts of grading, data that stays in its script, a text to be read."""

import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from funnelball import bank, calls, grading, models, mounts
from funnelball.question import Question

QUIZZES = [
    *dict.fromkeys(one.concept for one in bank.questions() if one.place == "section"),
    *dict.fromkeys(
        bank.concepts().concepts[number].unit
        for number, concept in enumerate(bank.concepts().concepts)
        if any(one.place == "review" and one.concept == concept.id for one in bank.questions())
    ),
]
LANGUAGES = ("en", "ar")
SCRIPT = re.compile(r'<script type="application/json">(.*?)</script>', re.S)
MISSIONS = [one.id for one in bank.missions()]


def asked(name: str) -> dict[str, Any]:
    return {question.id: question for question in bank.quiz(name)}


def raw_of(question: Any, key: str) -> Any:
    """What a page sends for a key of the table of finite answers."""
    parts = key.split(",")
    if question.type in ("single-choice", "hotspot", "predict"):
        return key
    if question.type == "true-false":
        return {"value": parts[0] == "true", "reason": parts[1] if len(parts) > 1 else None}
    if question.type == "cloze":
        return {gap["id"]: part for gap, part in zip(bank.key_form(question)["gaps"], parts, strict=True)}
    return parts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", QUIZZES)
def test_each_verdict_in_a_page_is_that_of_grading(name, language):
    for data in mounts.quiz_data(name, language)["questions"]:
        question = asked(name)[data["id"]]
        key = bank.key_form(question)
        if data["finite"] is None:
            assert data["key"] == key
        elif data["finite"]["kind"] == "table":
            assert data["key"] is None
            for answer, grade in data["finite"]["answers"].items():
                assert grading.answer(key, raw_of(question, answer)) == grade
        else:
            check_cards(key, data["finite"])


def check_cards(key: dict, finite: dict) -> None:
    for category in key.get("categories") or key["matches"]:
        placed = {card["id"]: category for card in key.get("cards") or key["pairs"]}
        graded = grading.answer(key, placed)
        assert graded["marks"] == {card: marks[category] for card, marks in finite["marks"].items()}
        right = sum(mark == "right" for mark in graded["marks"].values())
        assert finite["by_right"][right] == {name: graded[name] for name in ("verdict", "score", "feedback")}


@pytest.mark.parametrize("name", QUIZZES)
def test_a_live_front_end_gets_no_answer_beforehand(name):
    for data in mounts.quiz_data(name, "en", live=True)["questions"]:
        assert data["finite"] is None
        assert data["key"] is None


@pytest.mark.parametrize("name", QUIZZES)
def test_both_languages_are_of_one_build(name):
    english, arabic = (mounts.quiz_data(name, language)["questions"] for language in LANGUAGES)
    for one, other in zip(english, arabic, strict=True):
        for same in ("id", "hash", "type", "level", "finite"):
            assert one[same] == other[same]
        assert set(one["feedback"]) == set(other["feedback"])
        assert set(one) == set(other)


def test_the_first_result_is_that_of_the_page():
    data = mounts.simulation_data("pitch", "en", parameters={"goal": 0.2}, seed=5)
    values = {one["name"]: one["value"] for one in data["parameters"]}
    assert values["goal"] == 0.2
    answered = calls.call("simulate", {"model": "pitch", "seed": 5, "parameters": values})
    assert data["first"] == answered


@pytest.mark.parametrize("mission", MISSIONS)
def test_a_mission_can_be_predicted_and_judged_with_what_the_page_gets(mission):
    data = mounts.simulation_data(None, "ar", mission=mission)
    prediction = data["prediction"]
    answers = [one["id"] for one in prediction.get("options", [])] or [prediction["low"]]
    values = {one["name"]: one["value"] for one in data["parameters"]}
    given = {"prediction": prediction, "model": data["model"], "seed": data["seed"], "parameters": values}
    outcomes = [calls.call("judge", {**given, "answer": answer})["outcome"] for answer in answers]
    assert len(set(outcomes)) == 1
    assert any(one["open"] for one in data["parameters"])


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: mounts.simulation_data("pich", "en"), "unknown model 'pich'; did you mean 'pitch'?"),
        (
            lambda: mounts.simulation_data("pitch", "en", mission="lift"),
            "unknown mission 'lift'; did you mean 'li",
        ),
        (
            lambda: mounts.simulation_data("sales_funnel", "en", mission=MISSIONS[0]),
            "unknown mission of sales_fu",
        ),
        (
            lambda: mounts.simulation_data("pitch", "en", parameters={"gaol": 1}),
            "unknown parameter 'gaol', allow",
        ),
        (
            lambda: mounts.simulation_data("pitch", "en", parameters={"goal": 2}),
            "goal must be a number from 0 to",
        ),
        (
            lambda: mounts.simulation_data("pitch", "en", seed=-1),
            "seed must be a whole number from 0 to 2147483",
        ),
        (
            lambda: mounts.simulation_data("pitch", "fr"),
            "unknown language 'fr'; the course speaks 'en' and 'ar'",
        ),
        (
            lambda: mounts.simulation_data(object(), "en"),
            "is no model: it lacks PARAMETERS, STAGES, PREDICTION",
        ),
    ],
)
def test_what_cannot_be_shown_is_told(call, told):
    with pytest.raises((LookupError, ValueError), match=re.escape(told)):
        call()


def all_data(language: str) -> list[tuple[dict, dict]]:
    quizzes = [(mounts.quiz_data(name, language), {}) for name in QUIZZES]
    models_ = [(mounts.simulation_data(name, language), {}) for name in models.NAMES]
    missions = [
        (mounts.simulation_data(None, language, mission=name), {"mission": name}) for name in MISSIONS
    ]
    return [*quizzes, *models_, *missions]


class Balance(HTMLParser):
    """Fails on a tag that closes nothing; knows what is still open at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in ("br", "rect", "path"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mount_is_whole_and_can_be_made_anew_from_what_is_stored(language):
    for data, options in all_data(language):
        stored = mounts.mount(data, options, with_data=False)
        assert "<script" not in stored
        assert stored.endswith(mounts.END)
        assert stored.count(mounts.END) == 1
        for html in (stored, mounts.mount(data, options)):
            reader = Balance()
            reader.feed(html)
            assert reader.open == []
        name = re.search(r'data-name="([\w-]+)"', stored)[1]
        fresh = mounts.fresh(data["kind"], name, language, options)
        assert json.loads(SCRIPT.search(fresh)[1]) == json.loads(json.dumps(data))


@given(st.text(alphabet="<>/!-\"&`*'script \u2028", max_size=30))
@settings(deadline=None, max_examples=100)
def test_no_text_ends_its_script_or_becomes_markup(text):
    data = mounts.quiz_data(QUIZZES[0], "en")
    data["questions"][0] = {**data["questions"][0], "prompt": text, "answer_text": text, "hints": [text]}
    html = mounts.mount(data)
    assert json.loads(SCRIPT.search(html)[1]) == json.loads(json.dumps(data))
    assert html.count("<script") == html.count("</script>") == 1
    reader = Balance()
    reader.feed(html)
    assert reader.open == []


def test_the_order_of_the_bank_is_not_the_order_shown():
    orders = [one for one in bank.questions() if one.type == "order"]
    for question in orders:
        data = mounts.question_data(question, "en", live=False)
        assert [item["id"] for item in data["items"]] == list(question.shown)


def test_a_reason_that_nobody_gives_is_no_answer():
    text = {"en": "So?", "ar": "هكذا؟"}
    said = {"correct": text, "incorrect": text}
    given = {"id": "two-functions-90", "concept": "two-functions", "place": "section", "level": "apply"}
    item = {
        **given,
        "type": "true-false",
        "prompt": text,
        "answer": False,
        "feedback": said,
        "explanation": text,
    }
    data = mounts.question_data(TypeAdapter(Question).validate_python(item), "ar", live=False)
    assert sorted(data["finite"]["answers"]) == ["false", "true"]
    assert data["answer_text"] == "خطأ"
