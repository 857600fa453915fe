"""My squad: empty at first, then what the answers say; what is due is asked again, and its date moves on."""

import json
import re

import pytest
from playwright.sync_api import expect

from funnelball import bank, squad_data

from .answers import right_answer, wrong_answer
from .chapters import LANGUAGES, example, keys
from .learner import Learner, at_example

INDEX = squad_data.index()
LONG_AGO = "2026-01-{:02}T10:00:00.000Z"


def check(at: str, right: bool, feedback: list[str]) -> dict:
    verdict = {"verdict": "correct", "score": 1} if right else {"verdict": "incorrect", "score": 0}
    return {"at": at, "confidence": "sure", "hints": 0, "feedback": feedback, **verdict}


def answer(entry: dict, right: bool) -> dict:
    """An answer of long ago, as the page keeps it; a wrong one shows the first misconception there is."""
    wrong = list(entry["misconceptions"])[:1]
    one = check(LONG_AGO.format(5), right, [] if right else wrong)
    first = {name: one[name] for name in ("verdict", "score", "at")}
    return {"hash": entry["hash"], "raw": "a", "tries": 1, "first": first, "reviews": [one], **one}


def progress(answers: dict) -> str:
    return json.dumps({"v": 1, "answers": answers, "predictions": {}, "missions": {}})


def with_progress(new_context, text: str):
    """A page of somebody who has been here before; what it keeps stays through a reload."""
    page = new_context().new_page()
    page.add_init_script(
        f"if (!localStorage.getItem('funnelball')) localStorage.setItem('funnelball', {json.dumps(text)})"
    )
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_newcomer_is_invited(page, site, axe, language):
    page.goto(f"{site}/{language}/squad.html")
    link = page.locator('[data-part="empty"] a')
    expect(link).to_be_visible()
    assert axe(page) == []
    link.click()
    expect(page.locator("[data-question]").first).to_be_attached()


def test_the_sheet_deletes_all_answers_and_says_so(new_context, site):
    page = with_progress(new_context, progress({entry["id"]: answer(entry, True) for entry in INDEX[:3]}))
    page.goto(f"{site}/en/squad.html")
    page.locator("summary", has_text="Your progress").click()
    button = page.locator('[data-action="reset"]')
    expect(button).to_have_text("Delete all answers")
    button.click()
    page.locator('[data-action="reset-yes"]').click()
    expect(page.locator('[data-part="empty"]')).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_in_a_chapter_shows_on_the_sheet(page, site, language):
    learner = at_example(page, f"{site}/{language}", "single-choice")
    learner.answer(right_answer(learner.key))
    learner.expect_verdict("correct")
    page.goto(f"{site}/{language}/squad.html")
    concept = next(entry["concept"] for entry in INDEX if entry["id"] == learner.key["id"])
    expect(page.locator(f'[data-concept="{concept}"]')).to_have_attribute("data-state", "shaky")
    expect(page.locator('[data-part="due"]')).to_have_attribute("data-due", "0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_beliefs_and_calibration(new_context, site, axe, language):
    """Three right make a concept mastered, wrong ones leave it shaky and name the belief that came back."""
    by_concept: dict[str, list[dict]] = {}
    for entry in INDEX:
        by_concept.setdefault(entry["concept"], []).append(entry)
    good, bad = [entries[:3] for entries in by_concept.values() if len(entries) >= 3][:2]
    answers = {entry["id"]: answer(entry, True) for entry in good}
    belief = next(iter(bad[0]["misconceptions"].values()))
    twice = answer(bad[0], False)
    twice["reviews"].append(check(LONG_AGO.format(9), False, twice["feedback"]))
    answers[bad[0]["id"]] = twice
    page = with_progress(new_context, progress(answers))
    page.goto(f"{site}/{language}/squad.html")
    expect(page.locator(f'[data-concept="{good[0]["concept"]}"]')).to_have_attribute("data-state", "mastered")
    expect(page.locator(f'[data-concept="{bad[0]["concept"]}"]')).to_have_attribute("data-state", "shaky")
    text = getattr(bank.concepts().beliefs()[belief].text, language)
    expect(page.locator(f'[data-belief="{belief}"]')).to_contain_text(re.sub(r"[*`]", "", text))
    cells = page.locator('[data-confidence="sure"] td').all_inner_texts()
    assert cells == ["5", "3", "60%"]
    page.locator(".fb-numbers > summary").click()
    assert axe(page) == []


@pytest.mark.parametrize("keyboard", [False, True], ids=["mouse", "keyboard"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_due_is_asked_again_and_moves_on(new_context, site, axe, language, keyboard):
    """Asked as if for the first time; right after it nothing is due, and the next review has a date."""
    _, key = example("single-choice")
    entry = next(entry for entry in INDEX if entry["id"] == key["id"])
    page = with_progress(new_context, progress({key["id"]: answer(entry, False)}))
    page.goto(f"{site}/{language}/squad.html")
    due = page.locator('[data-part="due"]')
    expect(due).to_have_attribute("data-due", "1")
    press(page.locator('[data-action="review"]'), keyboard)
    learner = Learner(page, keys()[key["id"]], keyboard)
    expect(learner.question).to_be_focused()
    expect(learner.question.locator("input:checked")).to_have_count(0)
    learner.answer(wrong_answer(key))
    learner.expect_verdict("incorrect")
    assert axe(page) == []
    press(learner.question.locator('[data-action="reveal"]'), keyboard)
    press(page.locator('[data-action="review-next"]'), keyboard)
    press(page.locator('[data-action="review-end"]'), keyboard)
    expect(due).to_have_attribute("data-due", "0")
    kept = page.evaluate("JSON.parse(localStorage.funnelball).answers")[key["id"]]
    assert [review["verdict"] for review in kept["reviews"]] == ["incorrect", "incorrect"]
    with page.expect_download() as download:
        press(page.locator('[data-action="calendar"]'), keyboard)
    assert "BEGIN:VEVENT" in download.value.path().read_text("utf8")


def press(button, keyboard: bool) -> None:
    """Use a button by mouse or by key."""
    if keyboard:
        button.focus()
        button.press("Enter")
    else:
        button.click()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_browser_that_cannot_think_says_so(new_context, site, language):
    page = new_context().new_page()
    page.route("**/micropython.wasm", lambda route: route.abort())
    page.goto(f"{site}/{language}/squad.html")
    expect(page.locator(".fb-squad .fb-notice")).to_be_visible(timeout=20_000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_returning_learner_is_greeted_by_what_is_due(page, site, language):
    """An answer leaves the date of its review; once that has come, every page leads to it."""
    learner = at_example(page, f"{site}/{language}", "single-choice")
    learner.answer(wrong_answer(learner.key))
    learner.expect_verdict("incorrect")
    expect(page.locator(".fb-due")).to_be_hidden()
    for _ in range(100):
        if dates := json.loads(page.evaluate("localStorage['funnelball:due'] ?? '[]'")):
            break
        page.wait_for_timeout(200)
    assert len(dates) == 1
    page.clock.install(time=dates[0])
    page.goto(f"{site}/{language}/glossary.html")
    expect(page.locator(".fb-due")).to_contain_text("1")
    page.locator(".fb-due a").click()
    expect(page.locator('[data-part="due"]')).to_have_attribute("data-due", "1")
