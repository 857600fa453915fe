"""Words that say what they mean, and the glossary that one can search: by mouse, keyboard and finger."""

import re

import pytest
from playwright.sync_api import expect

from funnelball import glossary

from .chapters import CHAPTER, LANGUAGES

TERM = 'a[data-term="lead"]'
PANEL = ".fb-definition"


def gist(language: str) -> str:
    return glossary.terms()["lead"]["gist"][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pointer_shows_what_a_term_means_and_may_rest_on_it(page, site, language):
    page.goto(f"{site}/{language}/{CHAPTER}")
    term, panel = page.locator(TERM).first, page.locator(PANEL)
    term.hover()
    expect(panel).to_contain_text(gist(language))
    panel.hover()
    page.wait_for_timeout(500)
    expect(panel).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    term.hover(position={"x": 2, "y": 2})
    page.mouse.move(1, 1)
    expect(panel).to_have_count(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keyboard_shows_it_and_screen_readers_tell_it(page, site, axe, language):
    page.goto(f"{site}/{language}/{CHAPTER}")
    term = page.locator(TERM).first
    page.keyboard.press("Tab")  # so that the browser knows that keys are used
    term.focus()
    expect(page.get_by_role("tooltip")).to_contain_text(gist(language))
    expect(term).to_have_accessible_description(re.compile(re.escape(gist(language))))
    assert axe(page, PANEL) == []
    page.keyboard.press("Escape")
    expect(page.locator(PANEL)).to_have_count(0)
    expect(term).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary.html#term-lead")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finger_opens_it_before_it_follows_the_link(new_context, site, language):
    page = new_context(has_touch=True, is_mobile=True, viewport={"width": 320, "height": 700}).new_page()
    page.goto(f"{site}/{language}/{CHAPTER}")
    page.locator(TERM).first.tap()
    panel = page.locator(PANEL)
    expect(panel).to_contain_text(gist(language))
    box = panel.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    panel.get_by_role("link").tap()
    page.wait_for_url("**/glossary.html#term-lead")


def test_a_tap_beside_it_closes_it(new_context, site):
    page = new_context(has_touch=True, viewport={"width": 390, "height": 700}).new_page()
    page.goto(f"{site}/en/{CHAPTER}")
    page.locator(TERM).first.tap()
    page.locator("h2").first.tap()
    expect(page.locator(PANEL)).to_have_count(0)


def test_without_javascript_a_term_leads_to_the_glossary(new_context, site):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}/ar/{CHAPTER}")
    page.locator(TERM).first.click()
    page.wait_for_url("**/glossary.html#term-lead")
    expect(page.locator("#term-lead")).to_be_visible()
    expect(page.locator(".fb-glossary-search")).to_be_hidden()


@pytest.mark.parametrize(
    "language, query, wanted",
    [
        ("en", "funn", "term-funnel"),
        ("en", "leads", "term-lead"),
        ("en", "قمع", "term-funnel"),
        ("ar", "العلامه", "term-brand"),
        ("ar", "تَسَرُّب", "term-churn-rate"),
        ("ar", "churn", "term-churn-rate"),
    ],
)
def test_the_glossary_can_be_searched_in_either_language(page, site, language, query, wanted):
    page.goto(f"{site}/{language}/glossary.html")
    everything = page.locator(".fb-glossary dt").count()
    page.locator(".fb-glossary-search input").fill(query)
    shown = page.locator(".fb-glossary dt:visible")
    expect(page.locator(f"#{wanted}")).to_be_visible()
    assert 0 < shown.count() < everything / 3
    page.locator(".fb-glossary-search input").fill("")
    expect(shown).to_have_count(everything)


def test_what_no_term_has_is_told(page, site):
    page.goto(f"{site}/en/glossary.html")
    page.locator(".fb-glossary-search input").fill("zzz")
    expect(page.locator(".fb-glossary-search [role=status]")).to_contain_text("No term has “zzz”")
    expect(page.locator(".fb-glossary dt:visible")).to_have_count(0)
