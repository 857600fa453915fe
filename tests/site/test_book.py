"""The built site as its readers meet it: nothing from outside, nothing broken, both languages, any screen."""

import gzip
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from playwright.sync_api import expect

from funnelball import mounts

from .chapters import LANGUAGES, SITE

CHAPTER = "notebooks/13_pitch.html"
WIDTHS = (320, 390, 1280)
KB = 1024
# A chapter's text with what web/src/book and the templates add; the rest is quiz, simulation and interpreter.
BOOK_BUDGET, PAGE_BUDGET = 40 * KB, 400 * KB
MOUNT = re.compile(r'<div class="funnelball".*?' + re.escape(mounts.END), re.S)


def pages() -> list[str]:
    """Every page of the site, by its path."""
    return sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html"))


def chapters(language: str) -> list[str]:
    """Every page of one book."""
    return [page for page in pages() if page.startswith(f"{language}/")]


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


class Links(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        self.feed((SITE / path).read_text("utf8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.anchors.add(found.get("id") or "")
        for name in ("href", "src"):
            if tag not in ("base",) and found.get(name):
                self.links.add(found[name] or "")


def test_every_link_leads_somewhere():
    """Pages, files and anchors; addresses outside of the site are the author's business."""
    known = {path: Links(path) for path in pages()}
    broken = []
    for path, found in known.items():
        for link in found.links:
            if urlsplit(link).scheme:
                continue
            target, anchor = urldefrag(urljoin(f"/{path}", link))
            file = unquote(urlsplit(target).path).lstrip("/") or "index.html"
            if not (SITE / file).is_file():
                broken.append(f"{path}: {link}")
            elif anchor and file in known and unquote(anchor) not in known[file].anchors:
                broken.append(f"{path}: {link} (no such anchor)")
    assert broken == []


def test_both_languages_have_the_same_pages():
    english, arabic = ([page.removeprefix(f"{one}/") for page in chapters(one)] for one in LANGUAGES)
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
    for path in chapters("ar"):
        page.goto(f"{site}/{path}")
        link = page.locator('[data-part="language"]')
        assert link.evaluate("link => link.pathname").endswith(f"/en/{path.removeprefix('ar/')}")


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


def test_what_is_answered_right_fills_the_strip(page, site):
    page.goto(f"{site}/en/index.html")
    answers = {"two-functions-01": {"verdict": "correct"}, "two-functions-02": {"verdict": "incorrect"}}
    page.evaluate("answers => localStorage.setItem('funnelball', JSON.stringify({v: 1, answers}))", answers)
    page.reload()
    first = page.locator(".fb-zone").first
    assert first.locator(".fb-zone-fill").bounding_box()["width"] > 0
    expect(first).to_contain_text(re.compile(r"\d+% answered right"))
    assert page.locator(".fb-zone").nth(1).locator(".fb-zone-fill").bounding_box()["width"] == 0


def test_unreadable_progress_does_no_harm(page, site):
    page.goto(f"{site}/en/about.html")
    page.evaluate("localStorage.setItem('funnelball', '{')")
    page.reload()
    expect(page.locator(".fb-zone-fill").first).to_have_count(1)


def test_the_ball_moves_up_the_pitch(page, site):
    places = []
    for path in ("kick_off.html", "notebooks/11_two_functions.html", "notebooks/14_full_time.html"):
        page.goto(f"{site}/en/{path}")
        places.append(page.locator(".fb-strip-run").bounding_box()["width"])
    assert places == sorted(places) and places[0] < places[-1]


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


def compressed(address: str) -> int:
    return len(gzip.compress((SITE / address).read_bytes(), 9))


def without_mounts(address: str) -> int:
    """The weight of a page's own text: its quizzes and simulations left out."""
    return len(gzip.compress(MOUNT.sub("", (SITE / address).read_text("utf8")).encode(), 9))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [page.removeprefix("en/") for page in chapters("en")])
def test_a_page_is_light(page, site, path, language):
    """A first visit, compressed as a host would, figures included once the reader has scrolled through."""
    loaded = set()
    page.on("response", lambda response: loaded.add(unquote(urlsplit(response.url).path).lstrip("/")))
    page.goto(f"{site}/{language}/{path}")
    page.wait_for_load_state("networkidle")
    weights = {address: compressed(address) for address in loaded}
    own = {
        address: without_mounts(address) if address.endswith(".html") else weight
        for address, weight in weights.items()
        if address.endswith(
            (".html", "book.css", "book.js", "search.js", "language_data.js", ".json", ".svg")
        )
        and "portable" not in address
    }
    assert sum(own.values()) <= BOOK_BUDGET, own
    assert sum(weights.values()) <= PAGE_BUDGET, weights


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
