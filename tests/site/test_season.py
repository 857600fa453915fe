"""The season in the page: what Python plays, week by week, kept through a reload, told to everybody alike."""

import json

import pytest
from playwright.sync_api import expect

from funnelball.league.areas import AREAS
from funnelball.league.told import PREDICTED, told

from .chapters import LANGUAGES

SEED = 4711
SLOW = 20_000
EVEN = [2, 2, 2, 2, 1, 1]  # where the sliders stand at first


def kick_off(page, site: str, language: str, seed: str | int = SEED) -> None:
    page.goto(f"{site}/{language}/season.html")
    page.locator("#fb-season-seed").fill(str(seed))
    page.locator('[data-action="start"]').click()
    expect(page.locator('[data-part="week"]')).to_be_visible(timeout=SLOW)


def play(page, week: int) -> None:
    """Press the button of a week, the prediction typed where one is asked for."""
    if week in PREDICTED:
        page.locator('[name="prediction"]').fill("5")
    page.locator('[data-action="play"]').click()
    expect(page.locator(f'.fb-season[data-week="{week + 1}"]')).to_be_visible(timeout=SLOW)


def points(page) -> dict[str, int]:
    rows = page.locator('[data-table="league"] tbody tr').all()
    return {row.get_attribute("data-firm"): int(row.get_attribute("data-points")) for row in rows}


def points_of(decisions: list) -> dict[str, int]:
    return {row["firm"]: row["points"] for row in told(SEED, decisions)["table"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_season_that_begins_shows_its_first_week(new_context, site, language):
    """The button that was pressed is gone: the focus goes to the week, seen below the header."""
    page = new_context(viewport={"width": 390, "height": 800}).new_page()
    kick_off(page, site, language)
    head = page.locator('[data-part="week"] .fb-season-part')
    expect(head).to_be_focused()
    header = page.locator(".fb-top").bounding_box()
    assert header["y"] + header["height"] <= head.bounding_box()["y"] < 700
    page.locator(".fb-keeping summary").last.click()
    page.locator('[data-action="leave"]').click()
    expect(page.locator(".fb-season")).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_season_by_keyboard(page, site, axe, language):
    kick_off(page, site, language)
    assert axe(page) == []
    decisions = []
    for week in range(12):
        form = page.locator('[data-part="week"]')
        if week == 1:  # a thousand from content to reps: money is never spent twice
            form.locator('[name="reps"]').focus()
            page.keyboard.press("ArrowUp")
            expect(form).to_have_attribute("data-left", "-1")
            page.keyboard.press("Enter")
            expect(form.locator('[role="alert"]')).to_be_visible()
            form.locator('[name="content"]').focus()
            page.keyboard.press("ArrowDown")
            expect(form).to_have_attribute("data-left", "0")
        decisions.append(EVEN if week == 0 else [2, 1, 2, 3, 1, 1])
        if week in PREDICTED:
            form.locator('[name="prediction"]').focus()
            page.keyboard.type("٥" if language == "ar" else "5")
        else:
            form.locator('[name="awareness"]').focus()
        page.keyboard.press("Enter")
        expect(page.locator(f'.fb-season[data-week="{week + 1}"]')).to_be_visible(timeout=SLOW)
        assert page.evaluate("document.activeElement.closest('[data-part]').dataset.part") == "outcome"
        assert points(page) == points_of(decisions)
        if week == 5:
            assert axe(page) == []
    whole = told(SEED, decisions)
    report = page.locator('[data-part="report"]')
    expect(report).to_have_attribute("data-place", str(whole["report"]["place"]))
    expect(page.locator('[data-part="code"]')).to_have_text(whole["code"])
    shown = [one.get_attribute("data-concept") for one in report.locator(".fb-decided li").all()]
    assert shown == [row["concept"] for row in whole["report"]["decided"]]
    assert axe(page) == []


def test_a_reload_goes_on_and_the_other_language_too(page, site):
    kick_off(page, site, "en")
    for week in range(3):
        play(page, week)
    before = points(page)
    page.reload()
    expect(page.locator('.fb-season[data-week="3"]')).to_be_visible(timeout=SLOW)
    assert points(page) == before == points_of([EVEN] * 3)
    judged = page.locator('[data-part="judged"]')
    assert not judged.count()  # week 3 asked for none
    page.goto(f"{site}/ar/season.html")
    expect(page.locator('.fb-season[data-week="3"]')).to_be_visible(timeout=SLOW)
    assert points(page) == before


def test_a_prediction_comes_first_and_is_judged(page, site):
    kick_off(page, site, "en")
    page.locator('[data-action="play"]').click()
    expect(page.locator('[data-part="week"] [role="alert"]')).to_be_visible()
    expect(page.locator('.fb-season[data-week="0"]')).to_be_visible()
    play(page, 0)
    verdict = told(SEED, [EVEN], {"0": 5})["weeks"][0]["prediction"]["verdict"]
    expect(page.locator('[data-part="judged"]')).to_have_attribute("data-verdict", verdict)


def test_a_link_carries_the_season_and_another_season_can_be_begun(page, site):
    kick_off(page, site, "en")
    play(page, 0)
    page.goto(f"{site}/en/season.html?season=12")
    expect(page.locator("#fb-season-seed")).to_have_value("12")
    page.locator('[data-action="start"]').click()
    expect(page.locator('.fb-season[data-week="0"]')).to_be_visible(timeout=SLOW)
    page.goto(f"{site}/en/season.html?season={SEED}")
    expect(page.locator('.fb-season[data-week="1"]')).to_be_visible(timeout=SLOW)


def test_a_code_is_replayed_and_a_slip_is_told(page, site):
    kick_off(page, site, "en")
    for week in range(12):
        play(page, week)
    other = told(99, [[1, 2, 1, 4, 1, 1]] * 12)
    check = page.locator('[data-part="check"]')
    check.locator("summary").click()
    points = f"Points: {other['report']['points']};"
    for code, answer in ((other["code"], points), ("1G07G", "no result code")):
        check.locator("#fb-code").fill(code)
        check.locator('[data-action="check-code"]').click()
        expect(check.locator('[role="status"]')).to_contain_text(answer, timeout=SLOW)
    page.emulate_media(media="print")
    expect(page.locator('[data-part="report"] .fb-decided')).to_be_visible()
    expect(page.locator('[data-action="print-report"]')).to_be_hidden()


def test_who_waits_for_next_week_is_not_shown_as_lost(new_context, site):
    page = new_context().new_page()
    decisions = [[5, 3, 0, 1, 1, 0]] * 3
    season = {"seed": 7, "decisions": decisions, "predictions": {}, "at": "2026-01-01T00:00:00.000Z"}
    text = json.dumps({"v": 1, "seasons": {"7": season}})
    page.add_init_script(f"localStorage.funnelball = {json.dumps(text)}")
    page.goto(f"{site}/en/season.html")
    week = told(7, decisions)["weeks"][-1]["happened"]
    assert week["waiting"] > 0 < week["lost_waiting"]
    shown = page.locator('[data-lost="answered"] text')
    expect(shown).to_have_text([f"lost: {week['lost_waiting']}", f"waiting: {week['waiting']}"], timeout=SLOW)


@pytest.mark.parametrize("spoilt", [[[9, 9, 0, 0, 0, 0]], [[2, 2]]])
def test_a_season_that_cannot_be_played_leads_to_another(new_context, site, spoilt):
    page = new_context().new_page()
    season = {"seed": 7, "decisions": spoilt, "predictions": {}, "at": "2026-01-01T00:00:00.000Z"}
    text = json.dumps({"v": 1, "seasons": {"7": season}})
    page.add_init_script(f"if (!localStorage.funnelball) localStorage.funnelball = {json.dumps(text)}")
    page.goto(f"{site}/en/season.html")
    expect(page.locator('.fb-season [role="alert"]')).to_be_visible(timeout=SLOW)
    page.locator('[data-action="leave"]').click()
    expect(page.locator('[data-part="start"]')).to_be_visible()


def test_it_fits_a_narrow_screen_and_asks_for_nothing_outside(new_context, site, watch):
    page = new_context(viewport={"width": 320, "height": 700}).new_page()
    seen = watch(page)
    kick_off(page, site, "ar")
    play(page, 0)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert seen.errors == [] and seen.outside == []
    assert [one.get_attribute("name") for one in page.locator('input[type="range"]').all()] == list(AREAS)
