"""The deck of unit 1 as a class sees it: offline, in its direction, with a pitch that plays."""

import pytest
from playwright.sync_api import expect

from funnelball.slides import deck
from funnelball.sphinx import assets
from tests.test_cli import run

LANGUAGES = ("en", "ar")
FORWARD = {"en": "ArrowRight", "ar": "ArrowLeft"}
BACK = {"en": "ArrowLeft", "ar": "ArrowRight"}
NOW = ".slides > section.present > section.present"
GO = """mount => {
  const slide = document.querySelector(`.slides > section > section:has(${mount})`);
  const at = one => [...one.parentElement.children].indexOf(one);
  location.hash = `#/${at(slide.parentElement)}/${at(slide)}`;
}"""


@pytest.fixture(scope="session")
def decks(tmp_path_factory, serve):
    """Where the decks of unit 1 are served."""
    folder = tmp_path_factory.mktemp("slides")
    deck.build(["kick-off"], LANGUAGES, folder)
    return serve(folder), folder


@pytest.fixture(params=LANGUAGES)
def shown(request, page, decks):
    """The deck in a language, at its first slide; an error or a request to the outside fails the test."""
    page.goto(f"{decks[0]}/{request.param}/kick-off/index.html")
    expect(page.locator(NOW)).to_be_visible()
    return page


def language(page) -> str:
    return page.locator("html").get_attribute("lang")


def number(page) -> str:
    return page.locator(".slide-number").inner_text().split("/")[0].strip()


def test_arrows_go_in_the_reading_direction(shown):
    spoken = language(shown)
    assert shown.locator("html").get_attribute("dir") == {"en": "ltr", "ar": "rtl"}[spoken]
    assert number(shown) == "1"
    shown.keyboard.press(FORWARD[spoken])
    expect(shown.locator(".slide-number")).to_contain_text("2")
    shown.keyboard.press(BACK[spoken])
    shown.keyboard.press(BACK[spoken])
    assert number(shown) == "1"


def test_the_first_pitch_plays(shown):
    shown.evaluate(GO, '[data-funnelball="simulation"][data-name="pitch"]')
    slide = shown.locator(NOW)
    expect(slide.locator(".fb-number input")).to_be_visible(timeout=20_000)
    slide.locator(".fb-number input").fill("50")
    slide.locator('input[type="radio"]').first.check()
    slide.locator(".fb-run button").click()
    expect(slide.locator(".fb-after .fb-board").first).to_be_visible(timeout=20_000)
    assert slide.locator(".fb-board").first.bounding_box()["width"] > 500
    # An arrow in a field of the simulation moves the field and not the deck.
    at = number(shown)
    slide.locator('input[type="range"]').first.press(FORWARD[language(shown)])
    assert number(shown) == at


def test_a_question_is_answered_on_its_slide(shown):
    shown.evaluate(GO, '[data-funnelball="quiz"]')
    slide = shown.locator(NOW)
    expect(slide.locator("[data-question]")).to_be_visible(timeout=20_000)
    expect(slide.locator("[data-question]")).to_have_count(1)


def test_prose_is_for_the_speaker(shown):
    assert shown.locator("aside.notes").count() > 20
    assert not shown.locator("aside.notes").first.is_visible()


def test_a_deck_opened_as_a_file_says_what_is_missing(new_context, decks):
    page = new_context(viewport={"width": 1280, "height": 720}).new_page()
    page.goto((decks[1] / "ar" / "kick-off" / "index.html").as_uri())
    expect(page.locator(".fb-from-file")).to_contain_text("funnelball slides --serve")
    page.keyboard.press(FORWARD["ar"])
    expect(page.locator(".slide-number")).to_contain_text("2")


def test_nothing_moves_where_motion_is_reduced(new_context, decks):
    page = new_context(reduced_motion="reduce").new_page()
    page.goto(f"{decks[0]}/en/kick-off/index.html")
    expect(page.locator(NOW)).to_be_visible()
    assert page.locator(NOW).evaluate("slide => getComputedStyle(slide).transitionDuration") in ("0s", "0.4s")
    assert page.locator(NOW).evaluate("slide => getComputedStyle(slide).transitionProperty") in (
        "none",
        "all",
    )
    assert "none" in page.locator(".reveal").get_attribute("class").split()


def test_the_site_carries_nothing_of_the_slides():
    assert not [name for name in assets.contents() if name.startswith("slides")]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--unit", "kickoff"], "unknown unit with notebooks 'kickoff'; did you mean 'kick-off'?"),
        (["--lang", "fr"], "invalid choice: 'fr'"),
        (["--port", "0"], "a port is a whole number from 1 to 65535, got '0'"),
    ],
)
def test_bad_input_is_told_in_a_line(capsys, arguments, told):
    status, out, error = run(capsys, "slides", *arguments)
    assert (status, out) == (2, "")
    assert told in error
    assert len(error.splitlines()) == 1
