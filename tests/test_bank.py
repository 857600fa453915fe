"""Every mistake in the bank is told so that its author can mend it; what is right is handed out unchanged."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from funnelball import bank, course, grading
from funnelball.question import Question
from tests.malformed_types import TOLD

ROOT = Path(__file__).parent.parent
MALFORMED = ROOT / "tests" / "malformed_questions"
QUESTIONS = bank.questions()

# What is said of each file, behind its name: line, item, field, what is wrong, the value, what is allowed.
EXPECTED = {
    "arabic_digits": (
        "6: two-functions-91: prompt.ar: has the digit '٣'; the course writes 0-9 in both languages"
    ),
    "backtick_left_open": (
        "10: two-functions-91: explanation.en: has an odd number of backticks (`): each opened one must "
        "be closed"
    ),
    "categories_unknown": (
        "12: two-functions-93: cards.close.category: unknown category 'sails'; did you mean 'sales'? "
        "there are: marketing, sales"
    ),
    "concept_unknown": (
        "2: two-function-91: concept: unknown concept 'two-function'; did you mean 'two-functions'?"
    ),
    "digits_differ_between_languages": (
        "6: two-functions-91: prompt: has different numbers in the two languages: only in en 3; only in "
        "ar nothing"
    ),
    "feedback_missing": "9: two-functions-91: options.b.feedback: is missing",
    "feedback_without_arabic": "9: two-functions-91: options.b.feedback.ar: is missing",
    "field_misspelt": (
        "11: two-functions-91: sourse: unknown field 'sourse'; did you mean 'source'? there are: id, "
        "concept, place, level, prompt, hints, explanation, source, options, type"
    ),
    "field_of_option_misspelt": (
        "8: two-functions-91: options.a.corect: unknown field 'corect'; did you mean 'correct'? there "
        "are: id, text, feedback, correct, misconception"
    ),
    "formula_not_arithmetic": (
        "10: football-analogy-91: slips.shots.formula: 'open('x').read()' is not allowed; only names, "
        "numbers, + - * / ** ( ) and exp, log, sqrt, floor, ceil, abs, round, min, max"
    ),
    "formula_with_unknown_parameter": (
        "10: football-analogy-91: slips.shots.formula: unknown parameter 'posessions'; did you mean "
        "'possessions'? there are: possessions, final_third, box, shot, goal, matches"
    ),
    "id_not_of_concept": (
        "1: three-functions-91: id: must be the concept and two digits, such as 'two-functions-01', got "
        "'three-functions-91'"
    ),
    "id_twice": "13: two-functions-91: id: 'two-functions-91' stands twice; an id is used once",
    "id_with_capitals": (
        "8: two-functions-91: options.A.id: must be lower-case words joined by hyphens, like "
        "'two-functions', got 'A'"
    ),
    "key_twice": "6: two-functions-91: level: stands twice; YAML would keep only the last",
    "level_unknown": (
        "5: two-functions-91: level: must be 'remember', 'understand', 'apply', 'analyse' or 'evaluate', "
        "got 'aply'"
    ),
    "list_missing": "must be a list of items, each beginning with '- id: …', got",
    "misconception_at_right_option": (
        "8: two-functions-91: options.a.misconception: 'marketing-is-ads' stands at a right option; a "
        "wrong one has it"
    ),
    "misconception_missing": (
        "9: two-functions-91: options.b.misconception: is missing: a wrong option names the belief of "
        "concepts.yml behind it"
    ),
    "misconception_unknown": (
        "9: two-functions-91: options.b.misconception: unknown misconception 'marketing-is-adds'"
    ),
    "model_parameter_out_of_range": (
        "7: football-analogy-91: answer.parameters: goal must be a number from 0 to 0.5, got 0.9"
    ),
    "model_result_unknown": (
        "7: football-analogy-91: answer.result: unknown result 'means'; did you mean 'mean'? there are: "
        "mean, sd, none, total, total_mean, total_sd, distribution_step"
    ),
    "model_unknown": (
        "7: football-analogy-91: answer.model: unknown model 'pich'; did you mean 'pitch'? there are: "
        "pitch, sales_funnel"
    ),
    "multiple_choice_all_right": (
        "7: two-functions-91: options: 2 of 2 are correct; a multiple choice has at least 1 right and 1 wrong"
    ),
    "not_yaml": (
        "6: not YAML (while parsing a flow mapping, did not find expected ',' or '}'); a text with ': ' "
        "or ' #' in it, or that begins with a sign, needs quotes"
    ),
    "number_in_quotes": "7: football-analogy-91: answer.tolerance: must be a number, got '0.01'",
    "option_id_twice": (
        "9: two-functions-91: options.a.id: 'a' stands twice; each id is used once in a question"
    ),
    "option_text_twice": (
        "9: two-functions-91: options.b.text: 'Marketing' stands twice; each text is used once in a question"
    ),
    "options_too_few": "7: two-functions-91: options: must have 2 or more, got 1",
    "place_unknown": "3: two-functions-91: place: must be 'section', 'review' or 'match', got 'chapter'",
    "prompt_empty": "6: two-functions-91: prompt.en: is empty",
    "prompt_without_english": "6: two-functions-91: prompt.en: is missing",
    "reason_named_like_the_value": (
        "10: two-functions-92: reasons.value.id: 'value' is taken; it must differ from value, "
        "value-correct, value-incorrect"
    ),
    "right_options_none": "7: two-functions-91: options: 0 are correct (none); a single choice has exactly 1",
    "right_options_two": "7: two-functions-91: options: 2 are correct (a, b); a single choice has exactly 1",
    "right_reasons_none": "8: two-functions-92: reasons: 0 are correct (none); exactly 1 is",
    "shown_is_no_permutation": (
        "11: two-functions-94: shown: must have each item once (know, trust, buy), got buy, know, know"
    ),
    "shown_is_right_already": (
        "11: two-functions-94: shown: is the right order already (know, trust, buy); shuffle it"
    ),
    "slip_is_the_answer": (
        "10: football-analogy-91: slips.shots.formula: 1.32 is the right answer (1.32 ± 0.01)"
    ),
    "slip_without_number": (
        "10: football-analogy-91: slips.shots: must have a value or a formula; got neither"
    ),
    "source_unknown": "11: two-functions-91: source: unknown reference 'ama-2071'; there are",
    "strong_left_open": (
        "10: two-functions-91: explanation.en: has an odd number of pairs of asterisks (**): each opened "
        "one must be closed"
    ),
    "text_is_yes": (
        "9: two-functions-91: options.b.text.en: must be text, got true; YAML takes an unquoted yes, no "
        "or number for something else"
    ),
    "tolerance_zero": "7: football-analogy-91: answer.tolerance: must be above 0, got 0",
    "truth_in_quotes": "7: two-functions-92: answer: must be true or false, got 'no'",
    "type_missing": "1: two-functions-91: type: is missing; it says of which type the question is",
    "type_unknown": (
        "4: two-functions-91: type: must be one of 'single-choice', 'multiple-choice', 'true-false', "
        "'numeric', 'categorise', 'order', 'match', 'cloze', 'hotspot', 'scenario', 'predict', "
        "'parametrised', got 'single'"
    ),
    "value_and_model": (
        "7: football-analogy-91: answer: must have a value, or a model with parameters and result; got both"
    ),
} | TOLD


@pytest.fixture
def course_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A function that makes a course of some questions: its concepts and references are the real ones."""
    (tmp_path / "book").mkdir()
    for part in ("concepts.yml", "book/references.bib", "missions"):
        (tmp_path / part).symlink_to(ROOT / part)
    (tmp_path / "questions").mkdir()
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)

    def make(**files: str) -> Path:
        for name, text in files.items():
            (tmp_path / "questions" / f"{name}.yml").write_text(text, "utf8")
        return tmp_path / "questions"

    return make


def mistakes() -> list[str]:
    with pytest.raises(bank.BankError) as caught:
        bank.questions()
    return caught.value.mistakes


@pytest.mark.parametrize("path", sorted(MALFORMED.glob("*.yml")), ids=lambda path: path.stem)
def test_a_mistake_is_told_with_its_place(path, course_of):
    course_of(**{path.stem: path.read_text("utf8")})
    (told,) = mistakes()
    told = told.removeprefix(f"questions/{path.stem}.yml:").strip()
    assert told.startswith(EXPECTED[path.stem])


def test_each_expected_message_has_its_file():
    assert sorted(EXPECTED) == sorted(path.stem for path in MALFORMED.glob("*.yml"))


def test_all_mistakes_of_all_files_are_told_at_once(course_of):
    names = ("level_unknown", "type_unknown", "not_yaml", "shown_is_right_already")
    course_of(**{name: (MALFORMED / f"{name}.yml").read_text("utf8") for name in names})
    assert [line.split(":")[0] for line in mistakes()] == [f"questions/{name}.yml" for name in sorted(names)]


def test_two_mistakes_of_one_item_are_told_at_once(course_of):
    text = (MALFORMED / "level_unknown.yml").read_text("utf8").replace("place: section", "place: chapter")
    course_of(two=text)
    assert [line.split(": ")[2] for line in mistakes()] == ["place", "level"]


def test_an_id_is_not_used_again_in_another_file(course_of):
    text = good_text(QUESTIONS[0])
    course_of(one=text, two=text)
    assert "stands twice; an id is used once" in mistakes()[0]


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


def test_a_mistake_in_the_concepts_is_told_with_its_place(tmp_path, monkeypatch):
    text = (ROOT / "concepts.yml").read_text("utf8").replace("unit: kick-off", "unit: kick-of", 1)
    (tmp_path / "concepts.yml").write_text(text, "utf8")
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)
    with pytest.raises(
        bank.BankError, match=r"concepts.two-functions.unit: unknown unit 'kick-of'; did you mean"
    ):
        bank.concepts()


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


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(QUESTIONS), st.data())
@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_a_field_is_told_and_never_a_crash(tmp_path_factory, question, data):
    item = dumped(question)
    node: Any = item
    while True:
        key = data.draw(st.sampled_from(sorted(node) if isinstance(node, dict) else range(len(node))))
        if not isinstance(node[key], dict | list) or not node[key] or data.draw(st.booleans()):
            break
        node = node[key]
    node[key] = data.draw(JSON)
    file = tmp_path_factory.mktemp("any") / "any.yml"
    file.write_text(yaml.safe_dump([item], allow_unicode=True), "utf8")
    around = ((ROOT / "concepts.yml", 0), (ROOT / "book/references.bib", 0))
    try:
        bank.read_questions(((file, 0),), around)
    except bank.BankError as error:
        assert all(":" in line for line in error.mistakes)
