"""From every page one comes to the same place of the other book."""

import pytest

from .chapters import LANGUAGES, pages_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_switch_keeps_the_section(page, site, language):
    """From the middle of a section to the same section of the other book, at the same share of it."""
    page.goto(f"{site}/{language}/about.html")
    headings = "[...document.querySelectorAll('.fb-article :is(h1, h2, h3)')]"
    page.evaluate(f"window.scrollTo(0, {headings}[4].getBoundingClientRect().top + scrollY - 300)")
    page.locator('[data-part="language"]').click()
    other = "ar" if language == "en" else "en"
    page.wait_for_url(f"**/{other}/about.html**")
    page.wait_for_function("scrollY > 100")
    top = page.evaluate(f"{headings}[4].getBoundingClientRect().top")
    assert 200 < top < 460
    assert "#" not in page.url


def test_the_switch_stands_on_every_page(page, site):
    for path in pages_of("ar"):
        page.goto(f"{site}/{path}")
        link = page.locator('[data-part="language"]')
        assert link.evaluate("link => link.pathname").endswith(f"/en/{path.removeprefix('ar/')}")
