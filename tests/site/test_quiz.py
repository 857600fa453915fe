"""The questions in the page: answered by mouse and by keyboard alone, in both languages."""

import pytest
from playwright.sync_api import expect

from .chapters import LANGUAGES, example, keys_on, quiz_pages, types
from .learner import Learner, at_example, right_answer, wrong_answer

PHONE = {"width": 390, "height": 800}
TYPES = types()


def stored(page, question: str):
    """What the page keeps of an answer."""
    return page.evaluate("id => JSON.parse(localStorage.funnelball ?? '{}').answers?.[id] ?? null", question)


def fits(page) -> bool:
    """Whether nothing sticks out sideways, once charts have been drawn anew for the new width."""
    for _ in range(30):
        if page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
            return True
        page.wait_for_timeout(100)
    return False


@pytest.mark.parametrize("keyboard", [False, True], ids=["mouse", "keyboard"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", TYPES)
def test_wrong_then_right(page, site, kind, language, keyboard):
    """A wrong answer does not give the rest away; the right one explains everything, and stays."""
    learner = at_example(page, f"{site}/{language}", kind, keyboard)
    learner.answer(wrong_answer(learner.key))
    learner.expect_verdict("incorrect")
    expect(learner.question.locator('[data-part="explanation"]')).to_have_count(0)
    learner.press("retry")
    learner.answer(right_answer(learner.key))
    learner.expect_verdict("correct")
    expect(learner.question.locator('[data-part="explanation"]')).to_be_visible()
    page.reload()
    learner.expect_verdict("correct")
    assert stored(page, learner.key["id"])["first"]["verdict"] == "incorrect"
    assert stored(page, learner.key["id"])["tries"] == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in TYPES if kind != "order"])
def test_nothing_chosen_costs_nothing(page, site, kind, language):
    learner = at_example(page, f"{site}/{language}", kind)
    learner.answer(None)
    learner.expect_verdict("invalid")
    assert learner.verdict.inner_text().strip()
    assert stored(page, learner.key["id"]) is None


@pytest.mark.parametrize("kind", TYPES)
def test_every_option_is_explained_at_the_end(page, site, kind):
    learner = at_example(page, f"{site}/en", kind)
    learner.answer(right_answer(learner.key))
    learner.expect_verdict("correct")
    fields = ("options", "reasons", "cards", "items")
    parts = [part for field in fields for part in learner.key.get(field, [])]
    assert learner.question.locator(".fb-why").count() >= len(parts)


def test_the_answer_can_be_shown(page, site):
    learner = at_example(page, f"{site}/ar", "single-choice")
    learner.answer(wrong_answer(learner.key))
    learner.press("reveal")
    expect(learner.question.locator('[data-part="answer"]')).to_be_visible()
    expect(learner.question.locator('[data-part="explanation"]')).to_be_visible()


def test_the_sign_of_a_verdict_is_not_painted_over(page, site):
    """The box's signs are coloured squares under a mask; a ✗ is text on the bare page."""
    learner = at_example(page, f"{site}/ar", "single-choice")
    learner.answer(wrong_answer(learner.key))
    learner.expect_verdict("incorrect")
    sign = learner.verdict.get_by_text("✗", exact=True).first
    assert sign.evaluate("sign => getComputedStyle(sign).backgroundColor") == "rgba(0, 0, 0, 0)"


def test_hints_come_one_by_one(page, site):
    learner = at_example(page, f"{site}/en", "single-choice", keyboard=True)
    learner.arrive()
    learner.press("hint")
    expect(learner.question.locator('[data-part="hint"]')).to_have_count(1)


def test_sure_and_wrong_is_said(page, site):
    learner = at_example(page, f"{site}/en", "single-choice")
    learner.question.locator('input[value="sure"]').check()
    learner.answer(wrong_answer(learner.key))
    expect(learner.question.locator(".fb-feeling-strong")).to_be_visible()
    assert stored(page, learner.key["id"])["confidence"] == "sure"


@pytest.mark.parametrize("typed", ["arabic", "latin"])
def test_arabic_digits(page, site, typed):
    """٣٫٥ is 3.5."""
    chapter, key = example("numeric")
    arabic = str.maketrans("0123456789.-", "٠١٢٣٤٥٦٧٨٩٫-")
    text = right_answer(key).translate(arabic) if typed == "arabic" else right_answer(key)
    page.goto(f"{site}/ar/{chapter}")
    learner = Learner(page, key)
    learner.answer(text)
    learner.expect_verdict("correct")


def test_a_word_for_a_number_is_invalid(page, site):
    learner = at_example(page, f"{site}/ar", "numeric")
    learner.answer("كثير")
    learner.expect_verdict("invalid")
    expect(learner.question.locator('input[type="text"]')).to_have_attribute("aria-invalid", "true")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chapter", quiz_pages())
def test_a_whole_page_answered(page, site, axe, chapter, language):
    """Every question of the page is answered right on a phone; the page stays accessible and fits."""
    page.set_viewport_size(PHONE)
    page.goto(f"{site}/{language}/{chapter}")
    for key in keys_on(chapter):
        learner = Learner(page, key)
        learner.answer(right_answer(key))
        learner.expect_verdict("correct")
    assert axe(page) == []
    page.set_viewport_size({"width": 320, "height": 700})
    assert fits(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_wrong_answers_are_accessible_too(page, site, axe, language, scheme):
    page.emulate_media(color_scheme=scheme)
    for kind in TYPES:
        learner = at_example(page, f"{site}/{language}", kind)
        learner.answer(wrong_answer(learner.key))
        learner.expect_verdict("incorrect")
        assert axe(page, f'[data-question="{learner.key["id"]}"]') == []


def test_a_radio_stays_round_under_the_focus(page, site):
    """A ring that squared it made it look like one of several to tick."""
    learner = at_example(page, f"{site}/en", "single-choice")
    radio = learner.question.locator('input[type="radio"]').first
    radio.focus()
    page.keyboard.press("Space")
    expect(radio).to_have_css("border-radius", "50%")
