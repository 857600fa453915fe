"""The strip shows how far the reader is, and what is answered right."""

import re

from playwright.sync_api import expect


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
