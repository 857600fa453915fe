"""Every mistake in the course's files is told so that its author can mend it."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnelball import bank, course
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
    "multiple_choice_all_right": (
        "7: two-functions-91: options: 2 of 2 are correct; a multiple choice has at least 1 right and 1 wrong"
    ),
    "not_yaml": (
        "6: not YAML (while parsing a flow mapping, did not find expected ',' or '}'); a text with ': ' "
        "or ' #' in it, or that begins with a sign, needs quotes"
    ),
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
    "right_options_none": "7: two-functions-91: options: 0 are correct (none); a single choice has exactly 1",
    "right_options_two": "7: two-functions-91: options: 2 are correct (a, b); a single choice has exactly 1",
    "source_unknown": "11: two-functions-91: source: unknown reference 'ama-2071'; there are",
    "strong_left_open": (
        "10: two-functions-91: explanation.en: has an odd number of pairs of asterisks (**): each opened "
        "one must be closed"
    ),
    "text_is_yes": (
        "9: two-functions-91: options.b.text.en: must be text, got true; YAML takes an unquoted yes, no "
        "or number for something else"
    ),
    "type_missing": "1: two-functions-91: type: is missing; it says of which type the question is",
    "type_unknown": (
        "4: two-functions-91: type: must be one of 'single-choice', 'multiple-choice', 'true-false', "
        "'numeric', 'categorise', 'order', 'match', 'cloze', 'hotspot', 'scenario', 'predict', "
        "'parametrised', got 'single'"
    ),
} | TOLD


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


def test_a_misspelt_reference_is_answered_with_the_nearest(course_of):
    course_of(one=(MALFORMED / "source_unknown.yml").read_text("utf8"))
    (told,) = mistakes()
    assert "ama-2017" in told.partition("the nearest: ")[2].split(", ")


def test_an_id_is_not_used_again_in_another_file(course_of):
    text = (MALFORMED / "id_twice.yml").read_text("utf8").split("\n\n")[0]
    course_of(one=text, two=text)
    (told,) = mistakes()
    assert "stands twice; an id is used once" in told


def test_a_mistake_in_the_concepts_is_told_with_its_place(tmp_path, monkeypatch):
    text = (ROOT / "concepts.yml").read_text("utf8").replace("unit: kick-off", "unit: kick-of", 1)
    (tmp_path / "concepts.yml").write_text(text, "utf8")
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)
    with pytest.raises(
        bank.BankError, match=r"concepts.two-functions.unit: unknown unit 'kick-of'; did you mean"
    ):
        bank.concepts()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(QUESTIONS), st.data())
@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_a_field_is_told_and_never_a_crash(tmp_path_factory, question, data):
    item = question.model_dump(mode="json", exclude_none=True)
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
