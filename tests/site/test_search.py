"""The search finds what a reader types, however it is written, and leads to the section."""

import pytest
from playwright.sync_api import expect

from .chapters import CHAPTER

# What a reader may type, and a page that must be among the answers.
QUERIES = {
    "التسويق": "kick_off",
    "تسويق": "kick_off",
    "للتسويق": "kick_off",
    "والتسويق": "kick_off",
    "تَسْوِيق": "kick_off",
    "تسويـق": "kick_off",
    "المبيعات": "kick_off",
    "مبيعات": "kick_off",
    "بالمبيعات": "kick_off",
    "مباراة": "notebooks/13_pitch",
    "مباراه": "notebooks/13_pitch",
    "المباراة": "notebooks/13_pitch",
    "مُباراة": "notebooks/13_pitch",
    "ملعب": "notebooks/13_pitch",
    "الملعب": "notebooks/13_pitch",
    "محاكاة": "notebooks/13_pitch",
    "أهداف": "notebooks/13_pitch",
    "اهداف": "notebooks/13_pitch",
    "هدف": "notebooks/13_pitch",
    "قمع": "notebooks/13_pitch",
    "القمع": "notebooks/13_pitch",
    "عيادة": "notebooks/13_pitch",
    "عياده": "notebooks/13_pitch",
    "الإعلان": "notebooks/14_full_time",
    "اعلان": "notebooks/14_full_time",
    "إعلان": "notebooks/14_full_time",
    "عميل محتمل": "glossary",
    "العميل المحتمل": "glossary",
    "رخصة": "about",
    "المقرر": "about",
    "المقرّر": "about",
    "38": "notebooks/13_pitch",
    "٣٨": "notebooks/13_pitch",
    "هدى": "notebooks/11_two_functions",
}


def test_arabic_is_found_however_it_is_written(page, site):
    page.goto(f"{site}/ar/search.html")
    missed = {}
    for query, wanted in QUERIES.items():
        page.locator(".fb-search-page input").fill(query)
        page.locator(".fb-search-page input").press("Enter")
        page.wait_for_function(
            "query => decodeURIComponent(location.search) === `?q=${query}` && "
            "document.querySelector('.fb-found-count').textContent",
            arg=query,
        )
        page.wait_for_timeout(50)
        found = page.locator(".fb-found a").evaluate_all("links => links.map(link => link.pathname)")
        if f"/ar/{wanted}.html" not in found:
            missed[query] = found
    assert missed == {}


@pytest.mark.parametrize("language, query", [("en", "zzzz"), ("ar", "ززززز")])
def test_nothing_found_is_said(page, site, language, query):
    page.goto(f"{site}/{language}/search.html?q={query}")
    expect(page.locator(".fb-found-count")).to_contain_text(query)
    expect(page.locator(".fb-found li")).to_have_count(0)


@pytest.mark.parametrize("language, query", [("en", "clinic"), ("ar", "عيادة")])
def test_a_result_leads_to_the_section(page, site, language, query):
    page.goto(f"{site}/{language}/{CHAPTER}")
    page.locator(".fb-search input").fill(query)
    page.locator(".fb-search input").press("Enter")
    result = page.locator(".fb-found li", has=page.locator(f'a[href*="{CHAPTER}#"]'))
    expect(result.locator("mark").first).to_be_visible()
    result.locator("a").click()
    expect(page.locator("section:target")).to_contain_text(query)
