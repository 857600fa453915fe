"""The final match: a paper drawn by its number, nothing told before the whistle, a result, a certificate."""

import re

import pytest
from playwright.sync_api import expect

from funnelball import bank, exam_data
from funnelball.paper import draw

from .answers import right_answer
from .chapters import LANGUAGES
from .learner import Learner

KEYS = {question.id: bank.key_form(question) for question in bank.questions()}
INDEX = exam_data.exam_data("en")["index"]
SEED = 100  # so that parametrised questions come in their first variant
N = exam_data.QUESTIONS
SLOW = 20_000


def kick_off(page, site: str, language: str, seed: str | int = SEED, clock: bool = False) -> None:
    page.goto(f"{site}/{language}/final_match.html")
    page.locator("#fb-seed").fill(str(seed))
    if clock:
        page.locator('[name="clock"]').check()
    page.locator('[data-action="start"]').click()
    expect(page.locator('[data-part="paper"]')).to_be_visible(timeout=SLOW)


def shown(page) -> str:
    return page.locator('[data-part="paper"] [data-question]').get_attribute("data-question")


def paper_of(page) -> list[str]:
    return [one.get_attribute("data-to") for one in page.locator(".fb-marks [data-to]").all()]


def whistle(page) -> None:
    page.locator('[data-action="whistle"]').click()
    if page.locator('[data-action="whistle-yes"]').is_visible():
        page.locator('[data-action="whistle-yes"]').click()
    expect(page.locator('[data-part="result"]')).to_be_visible(timeout=SLOW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_right_passes_and_gives_a_certificate(page, site, axe, language):
    page.goto(f"{site}/{language}/final_match.html")
    expect(page.locator('[data-part="start"]')).to_be_visible()
    assert axe(page) == []
    kick_off(page, site, language)
    paper = paper_of(page)
    assert paper == draw(INDEX, SEED, N, [])
    for at, name in enumerate(paper):
        expect(page.locator('[data-part="paper"] [data-question]')).to_have_attribute("data-question", name)
        Learner(page, KEYS[name]).put(right_answer(KEYS[name]))
        if at < N - 1:
            page.locator('[data-action="next"]').click()
    expect(page.locator('[data-part="paper"]')).to_have_attribute("data-open", "0")
    assert not page.locator(".fb-why, .fb-verdict").count(), "something is told before the whistle"
    assert axe(page) == []
    whistle(page)
    result = page.locator('[data-part="result"]')
    expect(result).to_have_attribute("data-passed", "true")
    expect(result).to_have_attribute("data-score", "1")
    assert axe(page) == []
    page.locator("#fb-certificate-name").fill("سارة Ångström")
    for other in LANGUAGES:
        page.locator(f'[name="certificate-language"][value="{other}"]').check()
        certificate = page.locator(".fb-certificate")
        expect(certificate).to_have_attribute("lang", other)
        expect(certificate).to_contain_text("سارة Ångström")
        expect(certificate).to_contain_text("100%")
    assert "Ångström" not in page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    page.goto(f"{site}/{language}/squad.html")
    expect(page.locator('[data-part="so-far"]')).to_contain_text(str(N), timeout=SLOW)


def test_the_certificate_is_one_page_and_alone_on_it(page, site):
    """Printed, it holds the certificate and nothing else of the page."""
    page.add_init_script("window.print = () => { window.printed = true }")
    kick_off(page, site, "en")
    for name in paper_of(page):
        page.locator(f'[data-to="{name}"]').click()
        Learner(page, KEYS[name]).put(right_answer(KEYS[name]))
    whistle(page)
    page.locator('[data-action="print-certificate"]').click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_hidden()
    expect(page.locator(".fb-certificate-paper .fb-certificate-title")).to_be_visible()
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not page.locator("html.fb-certificate-alone").count()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_open_is_asked_about_and_counts_as_wrong(page, site, language):
    kick_off(page, site, language)
    first = paper_of(page)
    Learner(page, KEYS[first[0]]).put(right_answer(KEYS[first[0]]))
    page.locator('[data-action="whistle"]').click()
    expect(page.locator('[data-part="sure"]')).to_contain_text(str(N - 1))
    page.locator('[data-action="whistle-no"]').click()
    assert shown(page) == first[1]
    whistle(page)
    result = page.locator('[data-part="result"]')
    expect(result).to_have_attribute("data-passed", "false")
    assert float(result.get_attribute("data-score")) == pytest.approx(1 / N)
    assert not page.locator('[data-part="certificate"]').count()
    page.locator('[data-action="retake"]').click()
    page.locator('[data-action="start"]').click()
    expect(page.locator('[data-part="paper"]')).to_be_visible(timeout=SLOW)
    assert not set(paper_of(page)) & set(first)


def test_a_reload_keeps_the_match(page, site):
    kick_off(page, site, "en", clock=True)
    name = shown(page)
    Learner(page, KEYS[name]).put(right_answer(KEYS[name]))
    page.locator('[data-action="flag"]').click()
    page.locator('[data-action="next"]').click()
    second = shown(page)
    page.reload()
    expect(page.locator('[data-part="paper"]')).to_have_attribute("data-open", str(N - 1), timeout=SLOW)
    assert shown(page) == second
    told = re.compile("answered.*marked")
    expect(page.locator(f'[data-to="{name}"]')).to_have_attribute("aria-label", told)


def test_the_clock_can_be_stopped_and_ends_nothing(page, site):
    page.clock.install()
    kick_off(page, site, "en", clock=True)
    clock = page.locator('[data-part="clock"]')
    for _ in range(3):
        page.clock.run_for(1000)
    expect(clock).not_to_have_attribute("data-left", str(exam_data.MINUTES * 60))
    page.locator('[data-action="stop-clock"]').click()
    before = clock.get_attribute("data-left")
    page.clock.run_for(5000)
    assert clock.get_attribute("data-left") == before
    page.locator('[data-action="cover-clock"]').click()
    assert not page.locator('[role="timer"]').count()


def test_the_time_is_up_and_the_match_goes_on(page, site):
    kick_off(page, site, "en", clock=True)
    page.evaluate(
        """() => addEventListener('pagehide', () => {
            const key = 'funnelball:final-match';
            sessionStorage[key] = JSON.stringify({...JSON.parse(sessionStorage[key]), left: 2});
        })"""
    )
    page.reload()
    expect(page.locator('[data-part="clock"] [role="status"]')).to_contain_text("time is up", timeout=SLOW)
    expect(page.locator('[data-part="clock"]')).to_have_attribute("data-left", re.compile("^-"), timeout=SLOW)
    whistle(page)
    expect(page.locator('[data-part="result"]')).to_contain_text("longer than the clock")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_none_is_told(page, site, axe, language):
    page.goto(f"{site}/{language}/final_match.html?seed=4711")
    seed = page.locator("#fb-seed")
    expect(seed).to_have_value("4711")
    seed.fill("4711x")
    page.locator('[data-action="start"]').click()
    expect(page.locator("#fb-seed-wrong")).to_contain_text("4711x")
    assert axe(page) == []
    seed.fill("٤٧١١")
    page.locator('[data-action="start"]').click()
    expect(page.locator('[data-part="paper"]')).to_be_visible(timeout=SLOW)
    assert paper_of(page) == draw(INDEX, 4711, N, [])


def test_without_the_files_it_says_so_and_can_be_tried_again(new_context, site):
    page = new_context().new_page()
    page.route("**/questions/*.json", lambda route: route.abort())
    page.goto(f"{site}/en/final_match.html")
    page.locator('[data-action="start"]').click()
    expect(page.locator(".fb-exam .fb-notice")).to_be_visible(timeout=SLOW)
    page.unroute("**/questions/*.json")
    page.locator('[data-action="start"]').click()
    expect(page.locator('[data-part="paper"]')).to_be_visible(timeout=SLOW)
