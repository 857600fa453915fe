"""The front page speaks both languages, the browser's own first."""

import pytest
from playwright.sync_api import expect

from .chapters import LANGUAGES


@pytest.mark.parametrize("locale, first", [("ar-SA", "ar"), ("en-GB", "en"), ("fr-FR", "en")])
def test_the_front_page_greets_in_the_browser_s_language(new_context, site, locale, first):
    page = new_context(locale=locale).new_page()
    page.goto(f"{site}/")
    offers = page.locator(".fb-offer").evaluate_all("offers => offers.map(offer => offer.lang)")
    assert offers[0] == first and sorted(offers) == sorted(LANGUAGES)
    expect(page.locator("[data-part=hero]")).to_have_count(1)
    expect(page.locator(".fb-stage")).to_have_attribute("lang", first)
    page.locator(f'.fb-start[hreflang="{first}"]').click()
    page.wait_for_url(f"**/{first}/index.html")


def test_the_front_page_without_javascript(new_context, site):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}/")
    for language in LANGUAGES:
        expect(page.locator(f'.fb-start[hreflang="{language}"]')).to_be_visible()
    expect(page.locator(".fb-stage img").first).to_be_visible()
