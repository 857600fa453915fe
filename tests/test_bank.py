"""What is right in the bank is handed out unchanged: under its name, with its key and its hash."""

import json
import os
import re
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from funnelball import bank, grading
from funnelball.question import Question

QUESTIONS = bank.questions()


def test_a_changed_file_is_read_again(course_of):
    question = QUESTIONS[0]
    folder = course_of(one=good_text(question))
    assert bank.questions()[0].level == question.level
    other = "evaluate" if question.level != "evaluate" else "remember"
    file = folder / "one.yml"
    file.write_text(good_text(question).replace(f"level: {question.level}", f"level: {other}"), "utf8")
    os.utime(file, ns=(1, 1))
    assert bank.questions()[0].level == other


def test_what_has_not_changed_is_not_read_again():
    assert bank.questions() is bank.questions()


def good_text(question: Any) -> str:
    return yaml.safe_dump([question.model_dump(mode="json", exclude_none=True)], allow_unicode=True)


def dumped(question: Any) -> dict:
    return question.model_dump(mode="json", exclude_none=True)


def validated(item: dict) -> Any:
    return TypeAdapter(Question).validate_python(item)


def test_a_quiz_is_named_by_its_concept_or_its_unit():
    sections = bank.quiz("two-functions")
    assert {(one.concept, one.place) for one in sections} == {("two-functions", "section")}
    units = {concept.id: concept.unit for concept in bank.concepts().concepts}
    review = bank.quiz("kick-off")
    assert {(units[one.concept], one.place) for one in review} == {("kick-off", "review")}


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        (lambda: bank.quiz("two-function"), "unknown quiz 'two-function'; did you mean 'two-functions'?"),
        (lambda: bank.mission("lift"), "unknown mission 'lift'; did you mean 'lift-one-stage'?"),
    ],
)
def test_an_unknown_name_is_answered_with_the_known_ones(ask, told):
    with pytest.raises(LookupError, match=re.escape(told)):
        ask()


LISTS = ("options", "reasons", "cards", "categories", "slips", "pairs", "matches", "gaps", "endings", "wrong")


@st.composite
def shuffled(draw) -> tuple[Any, Any]:
    """A question of the bank, and the same with everything that has no order in another one."""
    question = draw(st.sampled_from(QUESTIONS))
    item = dumped(question)
    for name in LISTS:
        if name in item:
            item[name] = draw(st.permutations(item[name]))
    return question, validated(item)


@given(shuffled())
@settings(deadline=None)
def test_the_order_of_options_changes_nothing_that_is_stored(pair):
    question, other = pair
    assert bank.content_hash(question) == bank.content_hash(other)
    mine, theirs = (grading.finite(bank.key_form(one)) or {} for one in pair)
    for key, grade in mine.get("answers", {}).items():
        ids, answers = sorted(key.split(",")), theirs["answers"]
        if question.type == "cloze":  # two gaps may offer the same words
            filled = dict(zip([gap.id for gap in question.gaps], key.split(","), strict=True))
            same = ",".join(filled[gap.id] for gap in other.gaps)
        else:
            same = key if key in answers else next(k for k in answers if sorted(k.split(",")) == ids)
        if question.type != "order":
            assert {**answers[same], "feedback": 0} == {**grade, "feedback": 0}


@given(st.sampled_from(QUESTIONS))
def test_the_key_has_no_word_of_either_language(question):
    key = bank.key_form(question)
    assert json.loads(json.dumps(key)) == key
    words = {text for texts in question.texts_asked().values() for text in (texts.en, texts.ar)}
    like_an_id = {word for word in words if re.fullmatch("[a-z-]+", word)}
    assert not set(strings(key)) & (words - set(spellings(key)) - like_an_id)


def spellings(node: Any):
    """What a learner may type: units, and words for a gap."""
    for part in node.get("gaps", []) + node.get("slips", []):
        yield from spellings(part)
    yield from (*node.get("units", []), *node.get("accept", []))


def strings(node: Any):
    if isinstance(node, str):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from strings(inner)


def changed(question: Any, **changes: Any) -> str:
    return bank.content_hash(validated({**dumped(question), **changes}))


def test_the_hash_changes_with_what_is_asked_and_not_with_what_is_said_about_it():
    question = next(one for one in QUESTIONS if one.type == "single-choice")
    before = bank.content_hash(question)
    assert changed(question, prompt={"en": "Another?", "ar": "سؤال آخر؟"}) != before
    assert changed(question, explanation={"en": "Because.", "ar": "هكذا."}) == before
    assert changed(question, hints=[], level="evaluate", place="review") == before
    options = [{**option, "correct": not option.get("correct")} for option in dumped(question)["options"]]
    assert changed(question, options=options) != before
    said = [{**option, "feedback": {"en": "So.", "ar": "هكذا."}} for option in dumped(question)["options"]]
    assert changed(question, options=said) == before


def test_no_two_questions_have_the_same_hash():
    assert len({bank.content_hash(question) for question in QUESTIONS}) == len(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_feedback_is_there_for_every_answer_that_can_be_given(question):
    finite = grading.finite(bank.key_form(question)) or {}
    grades = [*finite.get("answers", {}).values(), *finite.get("by_right", [])]
    asked = {key for grade in grades for key in grade["feedback"]}
    if question.type == "numeric":
        asked = {"correct", "other", *(slip.id for slip in question.slips)}
    assert asked <= set(question.feedback_texts())
