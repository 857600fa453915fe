"""What stands around a chapter: its appearance, contents that fold, code that can be copied or opened."""

import pytest
from playwright.sync_api import expect

from .chapters import CHAPTER, LANGUAGES


def test_the_appearance_is_kept(new_context, site):
    page = new_context(color_scheme="light").new_page()
    page.goto(f"{site}/en/about.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.locator('.fb-top > .fb-theme [data-part="theme"]').select_option("dark")
    dark = page.evaluate(ground)
    assert dark != light
    page.goto(f"{site}/ar/index.html")
    assert page.evaluate(ground) == dark
    page.locator('.fb-top > .fb-theme [data-part="theme"]').select_option("auto")
    assert page.evaluate(ground) == light


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_on_a_phone(page, site, language):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{site}/{language}/index.html")
    page.keyboard.press("Tab")
    expect(page.locator(".fb-skip")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    drawer = page.locator(".fb-drawer")
    expect(drawer).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(page.locator(".fb-menu > summary")).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_fold_by_keyboard(page, site, language):
    """The reader's unit is open; another part opens by a key, and its pages can then be reached."""
    page.goto(f"{site}/{language}/{CHAPTER}")
    contents = page.locator(".fb-contents")
    expect(contents.locator('[aria-current="page"], a.current')).to_be_visible()
    parts = contents.locator("details")
    folded = parts.nth(parts.evaluate_all("parts => parts.findIndex(part => !part.open)"))
    expect(folded.locator("a").last).to_be_hidden()
    folded.locator("summary").press("Enter")
    expect(folded.locator("a").last).to_be_visible()


def test_code_can_be_copied(new_context, site):
    page = new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{site}/ar/{CHAPTER}")
    cell = page.locator(".cell_input .highlight").first
    cell.hover()
    cell.locator(".fb-copy").click()
    code = cell.locator("pre").inner_text()
    assert page.evaluate("navigator.clipboard.readText()").strip() == code.strip()


def test_hidden_code_opens_without_javascript(new_context, site):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}/ar/notebooks/11_two_functions.html")
    hidden = page.locator("details.hide").first
    expect(hidden.locator("pre").first).to_be_hidden()
    hidden.locator("summary").click()
    expect(hidden.locator("pre").first).to_be_visible()
