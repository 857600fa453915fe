"""No WebAssembly, no worker, no JavaScript: what is finite works, the rest says so."""

import re

import pytest
from playwright.sync_api import expect

from .chapters import LANGUAGES, mounts
from .learner import at_example, right_answer

TROUBLES = {
    "no WebAssembly": "**/micropython.wasm",
    "no worker": "**/worker.js",
    "no Python files": "**/portable.json",
}
ARABIC = re.compile("[ء-ي]{2}")


@pytest.fixture(params=TROUBLES.values(), ids=TROUBLES.keys())
def troubled(request, new_context):
    """A page whose worker cannot think."""
    page = new_context().new_page()
    page.route(request.param, lambda route: route.abort())
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_finite_is_graded(troubled, site, language):
    learner = at_example(troubled, f"{site}/{language}", "single-choice")
    learner.answer(right_answer(learner.key))
    learner.expect_verdict("correct")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_gets_its_text_version(troubled, site, language):
    """The reader is told in his language that it cannot be checked here, and finds the answer to compare."""
    learner = at_example(troubled, f"{site}/{language}", "numeric")
    learner.answer(right_answer(learner.key))
    sentence = learner.verdict.locator(".fb-invalid")
    expect(sentence).to_be_visible()
    assert bool(ARABIC.search(sentence.inner_text())) == (language == "ar")
    answer = learner.question.locator('details[data-part="answer"]')
    answer.locator("summary").click()
    assert answer.inner_text().strip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["quiz", "simulation"])
def test_the_text_version_is_there_without_javascript(new_context, site, language, kind):
    page = new_context(java_script_enabled=False).new_page()
    chapter, data = mounts(kind)[0]
    page.goto(f"{site}/{language}/{chapter}")
    text = page.locator(f'[data-funnelball="{kind}"][data-name="{data["name"]}"] .funnelball-text').first
    expect(text).to_be_visible()
    assert len(text.inner_text()) > 100


def test_broken_data_leaves_the_text_version(new_context, site):
    page = new_context().new_page()
    chapter, _ = mounts("quiz")[0]

    def broken(route):
        html = route.fetch().text()
        route.fulfill(
            body=html.replace('<script type="application/json">{', '<script type="application/json">', 1),
            content_type="text/html; charset=utf-8",
        )

    page.route(f"**/{chapter}", broken)
    page.goto(f"{site}/en/{chapter}")
    expect(page.locator(".funnelball-text").first).to_be_visible()
