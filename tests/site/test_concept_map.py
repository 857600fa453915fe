"""The concept map: from a number to its entry and the lesson; by keyboard, on a phone, without scripts."""

import pytest
from playwright.sync_api import expect

from .chapters import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_from_the_map_to_the_section(new_context, site, language):
    page = new_context(java_script_enabled=False, viewport={"width": 320, "height": 700}).new_page()
    page.goto(f"{site}/{language}/concept_map.html")
    page.locator('.fb-net a[href="#concept-two-functions"]').click()
    entry = page.locator("#concept-two-functions")
    expect(entry).to_be_in_viewport()
    entry.locator("dd a").first.click()
    page.wait_for_url("**/notebooks/11_two_functions.html#two-functions")
    expect(page.locator("#two-functions")).to_have_count(1)


def test_its_links_lead_to_sections_simulations_and_quizzes_that_are_there(page, site):
    page.goto(f"{site}/en/concept_map.html")
    links = page.locator(".fb-places a").evaluate_all("links => links.map(link => link.href)")
    anchored = {link for link in links if "#" in link}
    assert len(anchored) > 60
    missing = page.evaluate(
        """async addresses => {
            const missing = [];
            for (const address of addresses) {
                const [path, id] = address.split('#');
                const text = await (await fetch(path)).text();
                const target = new DOMParser().parseFromString(text, 'text/html').getElementById(id);
                if (!target) missing.push(address);
            }
            return missing;
        }""",
        sorted(anchored),
    )
    assert missing == []


@pytest.mark.parametrize("width", [320, 1280])
def test_a_number_can_be_hit_and_its_lines_are_seen(page, site, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{site}/ar/concept_map.html")
    number = page.locator('.fb-net a[href="#concept-football-analogy"]')
    assert number.locator("circle").bounding_box()["width"] >= 24
    page.keyboard.press("Tab")  # so that the browser knows that keys are used
    number.focus()
    lines = page.locator('.fb-net-concept:has(a[href="#concept-football-analogy"]) .fb-net-own')
    expect(lines).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(page.locator("#concept-football-analogy")).to_be_in_viewport()
