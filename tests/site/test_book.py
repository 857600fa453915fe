"""The built site as its readers meet it: nothing from outside, nothing broken, both languages, any screen."""

import re

import pytest
from playwright.sync_api import expect

from .chapters import CHAPTER, LANGUAGES, SITE, pages, pages_of

WIDTHS = (320, 390, 1280)


@pytest.mark.parametrize("path", pages())
def test_a_page_is_whole(page, site, path):
    """No request to the outside and no error (the fixture looks), nothing wider than the screen."""
    page.goto(f"{site}/{path}")
    page.wait_for_load_state("networkidle")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is {wide} px too wide at {width} px"


@pytest.mark.parametrize("width", WIDTHS)
def test_pictures_keep_their_shape(page, site, width):
    """On a narrow screen a figure shrinks in both directions."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{site}/en/{CHAPTER}")
    shapes = page.locator(".cell_output img").evaluate_all(
        """all => all.map(one => ({
            seen: one.clientWidth / one.clientHeight,
            drawn: one.getAttribute("width") / one.getAttribute("height"),
        }))"""
    )
    assert shapes
    assert [shape for shape in shapes if abs(shape["seen"] - shape["drawn"]) > 0.02] == []


@pytest.mark.parametrize("width, scheme", [(1280, "light"), (390, "dark")])
@pytest.mark.parametrize("path", pages())
def test_a_page_is_accessible(page, site, axe, path, width, scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{site}/{path}")
    page.wait_for_load_state("networkidle")
    assert axe(page) == []


def test_both_languages_have_the_same_pages():
    english, arabic = ([page.removeprefix(f"{one}/") for page in pages_of(one)] for one in LANGUAGES)
    assert english == arabic


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_knows_its_language_and_direction(page, site, language):
    page.goto(f"{site}/{language}/{CHAPTER}")
    root = page.locator("html")
    expect(root).to_have_attribute("lang", language)
    expect(root).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    contents, main = page.locator(".fb-contents").bounding_box(), page.locator("main").bounding_box()
    assert (contents["x"] > main["x"]) == (language == "ar")
    code = page.locator(".cell_input pre").first
    assert code.evaluate("element => getComputedStyle(element).direction") == "ltr"


FRAME = "header, .fb-contents, .fb-aside, .fb-local, .fb-strip, .fb-passes, footer, .cell summary"
SAID = """() => [...document.querySelectorAll('body, body *')].flatMap(element =>
    ['aria-label', 'title', 'placeholder', 'data-copy', 'data-copied', 'data-scroll', 'data-mastered']
        .map(name => element.getAttribute(name) ?? ''))"""


@pytest.mark.parametrize("path", ["index.html", CHAPTER, "notebooks/11_two_functions.html", "search.html"])
def test_no_english_is_left_in_the_arabic_frame(page, site, path):
    """In what the frame says and in every label; the course and the other language have Latin names."""
    page.goto(f"{site}/ar/{path}")
    said = [*page.locator(FRAME).all_text_contents(), *page.evaluate(SAID)]
    words = set(re.findall(r"[A-Za-z]{3,}", re.sub(r"\{\w+\}", "", " ".join(said))))
    assert words <= {"English", "funnelball", "MIT"}


def test_the_policy_forbids_scripts_in_the_page(site):
    for path in pages():
        html = (SITE / path).read_text("utf8")
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
        assert policy and "unsafe-inline" not in policy[1].split("style-src")[0], path
        scripts = re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>", html)
        assert scripts == [], path
        assert not re.search(r"<[^>]+\son\w+=", re.sub(r"<script.*?</script>", "", html, flags=re.S)), path


def test_every_page_of_the_books_says_what_it_is_about():
    for path in pages():
        html = (SITE / path).read_text("utf8")
        if path.endswith("search.html") or path == "404.html":
            assert 'name="robots" content="noindex"' in html, path
        else:
            assert re.search(r'<meta name="description" content="[^"]{40,}"', html), path
