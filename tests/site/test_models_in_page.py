"""Every model in the page: predict, run, move a slider; picture, sentence, table follow, on a phone too."""

import re

import pytest
from playwright.sync_api import expect

from funnelball import models, mounts

from . import samples
from .chapters import LANGUAGES

EVERY = [(model, language) for model in models.NAMES for language in LANGUAGES]
SLOW = 20_000


@pytest.fixture(scope="module")
def pages(tmp_path_factory, serve) -> str:
    """Address of a site with a page for each model and language: f"{pages}/churn-ar.html"."""
    folder = tmp_path_factory.mktemp("models")
    samples.write_assets(folder)
    for model, language in EVERY:
        mount = mounts.mount(mounts.simulation_data(model, language))
        samples.write_page(folder / f"{model}-{language}.html", language, mount)
    return serve(folder)


def predict(page, model: str) -> None:
    """Give any prediction and run."""
    asked = models.MODELS[model].PREDICTION
    if asked["kind"] == "number":
        page.locator(f'[name="prediction-{model}"]').fill(str(asked["low"] + asked["step"]))
    else:
        page.locator(f'[name="prediction-{model}"]').first.check()
    page.locator(f'[name="confidence-{model}"]').first.check()
    page.locator('[data-action="run"]').click()
    expect(page.locator(".fb-judged")).to_be_visible(timeout=SLOW)
    expect(page.locator(".fb-judged")).to_have_attribute("data-verdict", re.compile("."), timeout=SLOW)


def numbers(page) -> str:
    return "".join(page.locator(".fb-figure, .fb-results").all_text_contents())


@pytest.mark.parametrize(("model", "language"), EVERY)
def test_predicted_run_and_changed(page, pages, axe, model, language):
    page.goto(f"{pages}/{model}-{language}.html")
    predict(page, model)
    charts = models.MODELS[model].CHARTS
    for chart in charts:
        figure = page.locator(f'[data-chart="{chart["id"]}"]')
        widest = figure.locator("svg").evaluate_all("all => Math.max(...all.map(one => one.clientWidth))")
        assert widest > 200
        assert "undefined" not in figure.inner_text() and "NaN" not in figure.inner_html()
    assert axe(page) == []
    before = numbers(page)
    slider = page.locator(".fb-slider input").first
    slider.focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    expect(page.locator(".fb-results")).to_be_visible()
    page.wait_for_function(
        """before => before !==
            [...document.querySelectorAll('.fb-figure, .fb-results')].map(e => e.textContent).join('')""",
        arg=before,
        timeout=SLOW,
    )

    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
