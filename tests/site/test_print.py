"""A printed chapter: its questions in words, with room for a pencil, and the answers behind it."""

import pytest
from playwright.sync_api import expect

from funnelball import bank
from funnelball.printing.shown import Shown

from .chapters import LANGUAGES, mounts, quiz_pages

CHAPTER = quiz_pages()[0]
SIMULATED = "notebooks/33_worth_the_shot.html"  # two models, and missions with the same values
QUESTIONS = {one.id: one for one in bank.questions()}
BEFORE, AFTER = (f"dispatchEvent(new Event('{name}print'))" for name in ("before", "after"))


@pytest.fixture(params=LANGUAGES)
def printed(request, page, site):
    """The chapter as the printer gets it, in a language."""
    page.goto(f"{site}/{request.param}/{CHAPTER}")
    expect(page.locator("[data-question]").first).to_be_visible()
    page.emulate_media(media="print")
    page.evaluate(BEFORE)
    return page


def test_questions_are_asked_and_answered_apart(printed):
    language = printed.locator("html").get_attribute("lang")
    asked = printed.locator(".funnelball-text > ol > li")
    answers = printed.locator(".fb-answers > ol > li")
    ids = [one["id"] for name, data in mounts("quiz") if name == CHAPTER for one in data["questions"]]
    expect(asked).to_have_count(len(ids))
    expect(answers).to_have_count(len(ids))
    for at, name in enumerate(ids):
        explanation = (
            Shown(QUESTIONS[name], 1, language).data["explanation"].replace("`", "").replace("**", "")
        )
        expect(asked.nth(at)).to_be_visible()
        assert explanation not in asked.nth(at).inner_text()
        assert explanation in answers.nth(at).inner_text()
    expect(printed.locator(".fb-quiz")).to_have_count(len(printed.locator('[data-funnelball="quiz"]').all()))
    assert not any(one.is_visible() for one in printed.locator(".fb-quiz").all())
    assert printed.evaluate("document.querySelector('article').lastElementChild.className") == "fb-answers"


def test_afterwards_the_screen_is_as_before(printed):
    printed.evaluate(AFTER)
    printed.emulate_media(media="screen")
    expect(printed.locator(".fb-answers")).to_have_count(0)
    expect(printed.locator("[data-question]").first).to_be_visible()
    assert not printed.locator(".funnelball-text").first.is_visible()


def test_a_pdf_of_it_can_be_made(printed):
    assert printed.pdf(prefer_css_page_size=True).startswith(b"%PDF-")


def test_where_starting_values_come_from_is_printed_once_a_model(page, site):
    page.goto(f"{site}/en/{SIMULATED}")
    shown = page.locator('[data-funnelball="simulation"]')
    for mount in shown.all():
        mount.scroll_into_view_if_needed()
        expect(mount.locator(".fb-simulation")).to_be_visible()
    page.emulate_media(media="print")
    models = set(shown.evaluate_all("all => all.map(one => one.dataset.name)"))
    expect(page.locator(".fb-origins:visible")).to_have_count(len(models))
    expect(page.locator('[data-action="run"]:visible')).to_have_count(0)
