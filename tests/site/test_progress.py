"""What a learner has answered: kept, shared by the languages, carried in a file, and safe from trouble."""

import json

import pytest
from playwright.sync_api import expect

from .chapters import LANGUAGES, example
from .learner import Learner, at_example, right_answer

FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
FORBIDDEN = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('forbidden', 'SecurityError') } })"""
NEWER = '{"v": 2, "answers": {"from": "the future"}}'
CORRUPT = [
    "",
    "null",
    "[]",
    "{",
    "42",
    '{"v": 1, "answers": 7}',
    '{"v":1,"answers":{"two-functions-01":{}}}',
]


@pytest.fixture
def answered(page, site):
    """A page on which the example question has been answered right; the learner who did it."""
    learner = at_example(page, f"{site}/en", "single-choice")
    learner.answer(right_answer(learner.key))
    learner.expect_verdict("correct")
    return learner


def test_the_other_language_shows_the_answer(answered, site):
    chapter, _ = example("single-choice")
    answered.page.goto(f"{site}/ar/{chapter}")
    answered.expect_verdict("correct")


def test_a_changed_question_is_asked_again(answered, page):
    page.evaluate(
        """id => { const all = JSON.parse(localStorage.funnelball); all.answers[id].hash = 'older';
        localStorage.funnelball = JSON.stringify(all) }""",
        answered.key["id"],
    )
    page.reload()
    expect(answered.question).to_have_attribute("data-phase", "answering")
    expect(answered.question.locator(".fb-notice")).to_be_visible()
    assert answered.key["id"] in page.evaluate("localStorage.funnelball")


def test_reset_asks_twice_and_forgets(answered, page):
    quiz = page.locator(".fb-quiz").filter(has=answered.question)
    quiz.locator(".fb-keeping > summary").click()
    quiz.locator('[data-action="reset"]').click()
    quiz.locator('[data-action="reset-yes"]').click()
    expect(answered.question).to_have_attribute("data-phase", "answering")
    page.reload()
    expect(answered.question).to_have_attribute("data-phase", "answering")


def test_progress_travels_in_a_file(answered, page, new_context, site, tmp_path):
    quiz = page.locator(".fb-quiz").filter(has=answered.question)
    quiz.locator(".fb-keeping > summary").click()
    with page.expect_download() as download:
        quiz.locator('[data-action="export"]').click()
    download.value.save_as(file := tmp_path / "progress.json")
    elsewhere = new_context().new_page()
    chapter, key = example("single-choice")
    elsewhere.goto(f"{site}/ar/{chapter}")
    there = Learner(elsewhere, key)
    quiz = elsewhere.locator(".fb-quiz").filter(has=there.question)
    quiz.locator(".fb-keeping > summary").click()
    quiz.locator('[data-action="import"]').set_input_files(file)
    there.expect_verdict("correct")


@pytest.mark.parametrize("text", ["not a file of ours", NEWER], ids=["unreadable", "newer"])
def test_a_strange_file_changes_nothing(answered, page, tmp_path, text):
    (tmp_path / "strange.json").write_text(text, "utf8")
    before = page.evaluate("localStorage.funnelball")
    quiz = page.locator(".fb-quiz").filter(has=answered.question)
    quiz.locator(".fb-keeping > summary").click()
    quiz.locator('[data-action="import"]').set_input_files(tmp_path / "strange.json")
    expect(quiz.locator('[data-part="kept"]')).to_contain_text("strange.json")
    assert page.evaluate("localStorage.funnelball") == before


@pytest.mark.parametrize("text", CORRUPT)
def test_corrupt_progress_is_set_aside(page, site, text):
    """The quiz works, the reader is told, and nothing is destroyed."""
    chapter, key = example("single-choice")
    # Before anything of ours runs: a page that is already open would set it aside before the reload.
    page.add_init_script(f"localStorage.setItem('funnelball', {json.dumps(text)})")
    page.goto(f"{site}/en/{chapter}")
    expect(page.locator('[data-problem="unreadable"]')).to_be_visible()
    learner = Learner(page, key)
    learner.answer(right_answer(key))
    learner.expect_verdict("correct")
    kept = page.evaluate("Object.fromEntries(Object.entries(localStorage))")
    assert json.loads(kept["funnelball"])["answers"][key["id"]]["verdict"] == "correct"
    assert text in [value for name, value in kept.items() if name.startswith("funnelball:aside")]


def test_progress_of_a_newer_course_is_left_alone(page, site):
    chapter, key = example("single-choice")
    page.goto(f"{site}/ar/{chapter}")
    page.evaluate("text => localStorage.setItem('funnelball', text)", NEWER)
    page.reload()
    learner = Learner(page, key)
    learner.answer(right_answer(key))
    learner.expect_verdict("correct")
    assert page.evaluate("localStorage.funnelball") == NEWER
    expect(page.locator('[data-problem="newer"]')).to_be_visible()


@pytest.mark.parametrize(
    "script, problem", [(FULL, "full"), (FORBIDDEN, "blocked")], ids=["full", "forbidden"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quiz_works_without_storage(new_context, site, language, script, problem):
    context = new_context()
    context.add_init_script(script)
    page = context.new_page()
    learner = at_example(page, f"{site}/{language}", "single-choice")
    learner.answer(right_answer(learner.key))
    learner.expect_verdict("correct")
    expect(page.locator(f'[data-problem="{problem}"]')).to_be_visible()
