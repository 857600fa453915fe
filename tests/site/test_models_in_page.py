"""Every model of the course in a page: predicted, run, and followed by its pictures, sentences and tables."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from funnelball import models, simulation_data

from . import samples

NAMES = models.NAMES
SPREAD = [
    name for name in NAMES if any(chart["kind"] in ("line", "bars") for chart in models.MODELS[name].CHARTS)
]
OTHERS = "svg[role] .fb-other, svg[role] .fb-dot"
OUTSIDE = """texts => texts.filter(text => {
    const box = text.getBoundingClientRect(), around = text.ownerSVGElement.getBoundingClientRect();
    return box.left < around.left - 2 || box.right > around.right + 2;
}).map(text => text.textContent)"""
# A slider of each model that every chart of it follows.
MOVED = {
    "churn": "churn",
    "response": "servers",
    "loyalty": "win_back",
    "credibility": "briefed",
    "margin": "margin",
    "complementarity": "selling",
}


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The sample site on disk."""
    place = tmp_path_factory.mktemp("models")
    samples.write_models(place)
    return place


@pytest.fixture
def at(page, folder, serve):
    """at(name, language="en", query=""): the page of a model, before the run."""
    address = serve(folder)

    def come(name: str, language: str = "en", query: str = "") -> Page:
        page.goto(f"{address}/{name}.{language}.html{query}")
        expect(page.locator('[data-part="prediction"]')).to_be_visible()
        return page

    return come


def run(page: Page, answer: str = "0") -> None:
    """Predict and run."""
    page.locator('.fb-prediction input[type="text"]').fill(answer)
    page.locator('.fb-prediction input[value="think"]').check()
    page.locator('[data-action="run"]').click()
    expect(page.locator(".fb-judged")).to_have_attribute("data-verdict", "far" if answer == "0" else "close")


def slide(page: Page, name: str, value: float) -> None:
    """Move a slider; it takes the nearest value it has."""
    slider = page.locator(f'input[type="range"][name="{name}"]')
    slider.evaluate(
        "(input, value) => {input.value = value; input.dispatchEvent(new Event('input', {bubbles: true}))}",
        value,
    )


def wait_for_others(page: Page, name: str) -> None:
    """Wait for the runs that show the spread; the six lines of the reviews are their own spread."""
    if name in SPREAD and name != "reviews":
        expect(page.locator(OTHERS).first).to_be_attached()


def charts(page: Page) -> list[Locator]:
    """The figures of the page, the pitch left out."""
    return page.locator('.fb-figure:not([data-kind="pitch"])').all()


def seen(figure: Locator) -> list[str]:
    """What a chart draws, says and tabulates."""
    parts = [figure.locator(part) for part in (".fb-drawing svg[role]", "figcaption", "tbody")]
    return [part.evaluate("part => part.innerHTML") for part in parts]


def far_end(name: str) -> tuple[str, float]:
    """A slider of a model, and how far it goes."""
    chosen = MOVED.get(name, models.MODELS[name].PARAMETERS[0].name)
    parameters = simulation_data.simulation_data(name, "en")["parameters"]
    one = next(parameter for parameter in parameters if parameter["name"] == chosen)
    return chosen, 5 if one["scale"] == "log" else one["high"]


@pytest.mark.parametrize("language, scheme", [("en", "light"), ("ar", "dark")])
@pytest.mark.parametrize("name", NAMES)
def test_predicted_run_and_moved(page, at, axe, name, language, scheme):
    """A slider changes picture, sentence and table of every chart; all is accessible and fits a phone."""
    page.emulate_media(color_scheme=scheme)
    at(name, language)
    assert axe(page) == []
    expect(page.locator("input[type=range]")).to_have_count(0)
    run(page)
    figures = charts(page)
    known = [chart for chart in models.MODELS[name].CHARTS if chart["kind"] != "pitch"]
    assert [figure.get_attribute("data-chart") for figure in figures] == [chart["id"] for chart in known]
    for chart, figure in zip(known, figures, strict=True):
        assert figure.get_attribute("data-kind") == chart["kind"]
        assert "NaN" not in "".join(seen(figure)) and "undefined" not in "".join(seen(figure))
    wait_for_others(page, name)
    before = [seen(figure) for figure in figures]
    slide(page, *far_end(name))
    for chart, figure, (picture, told, table) in zip(known, figures, before, strict=True):
        # The table first: the picture also changes when one of the other runs comes.
        rows = figure.locator("tbody").element_handle()
        page.wait_for_function("([rows, old]) => rows.innerHTML !== old", arg=[rows, table])
        assert seen(figure)[0] != picture
        assert seen(figure)[1] != told or chart["id"] == "leak"
    page.set_viewport_size({"width": 320, "height": 700})
    for drawing in page.locator('.fb-figure:not([data-kind="pitch"]) .fb-drawing svg[role]').all():
        expect(drawing).to_have_js_property("width.baseVal.value", 288)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator(".fb-figure .fb-drawing svg[role] text").evaluate_all(OUTSIDE) == []
    assert axe(page) == []


def test_a_range_in_a_table_runs_from_left_to_right_in_arabic(at):
    page = at("reviews", "ar")
    run(page)
    names = page.locator('[data-kind="histogram"] tbody th > *').filter(has_text="–")
    assert names.count()
    assert set(names.evaluate_all("all => all.map(one => getComputedStyle(one).direction)")) == {"ltr"}


@pytest.mark.parametrize("name", ["churn", "drip", "reviews"])
def test_a_run_is_seen_with_its_spread(at, name):
    """Other runs stand behind it, the same ones again after a way there and back."""
    page = at(name)
    run(page)
    others = page.locator(OTHERS)
    if name == "reviews":
        expect(page.locator(".fb-line[points]")).to_have_count(6)
        expect(others).to_have_count(0)
        return
    expect(others.first).to_be_attached()
    drawn = others.evaluate_all("all => all.map(one => one.outerHTML)")
    page.locator('[data-action="seed"]').click()
    expect(others).to_have_count(0)
    page.locator('[data-action="reset"]').click()
    expect(others).to_have_count(len(drawn))
    assert others.evaluate_all("all => all.map(one => one.outerHTML)") == drawn


@pytest.mark.parametrize("language, letters", [("en", "[a-z]{3}"), ("ar", "[ء-ي]{3}")])
def test_what_is_not_allowed_is_told_in_the_readers_language(page, at, language, letters):
    """In a link or in the field of a prediction; the run is then of the values that are allowed."""
    for name in NAMES:
        parameters = models.MODELS[name].PARAMETERS
        asked = "&".join(f"{one.name}={'1e999' if k % 2 else 'x'}" for k, one in enumerate(parameters))
        at(name, language, f"?simulation={name}&seed=-1&{asked}")
        expect(page.locator(".fb-simulation > .fb-notice")).to_contain_text(re.compile(letters))
        field = page.locator('.fb-prediction input[type="text"]')
        field.fill("1e999")
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(page.locator(".fb-prediction .fb-wrong")).to_contain_text(re.compile(letters))
        run(page)
        expect(page.locator(".fb-results")).not_to_contain_text("NaN")


@pytest.mark.parametrize("language, word", [("en", "without limit"), ("ar", "بلا حدّ")])
def test_what_does_not_exist_is_said(at, language, word):
    """A queue that never clears has no mean wait."""
    page = at("response", language)
    run(page)
    mark = page.locator(".fb-mark-axis")
    expect(mark.locator("line")).to_have_count(1)
    slide(page, "servers", 2)
    expect(mark).to_contain_text(word)
    expect(mark.locator("line")).to_have_count(0)
    expect(page.locator(".fb-results")).to_contain_text(word)


def test_a_bar_that_does_not_exist_is_said(at):
    page = at("survival", "en", "?simulation=survival&alpha=0.1&beta=20&points=0.1")
    run(page)
    expect(page.locator('[data-bar="life_lift"]')).to_contain_text("without limit")
    expect(page.locator('[data-chart="lift"] tbody')).to_contain_text("without limit")


def test_the_mark_moves_with_the_slider_and_leaves_at_the_edge(at):
    page = at("churn")
    run(page)
    line = page.locator(".fb-mark-axis line")
    before = float(line.get_attribute("x1"))
    slide(page, "churn", 0.1)
    expect(page.locator(".fb-mark-axis")).to_contain_text("6.58")
    assert float(line.get_attribute("x1")) < before
    slide(page, "churn", 0.005)
    expect(page.locator(".fb-mark-axis .fb-beyond")).to_be_attached()
    expect(line).to_have_count(0)


def test_a_hit_is_close(at):
    page = at("churn", "ar")
    run(page, "454")
    page.reload()
    expect(page.locator(".fb-judged")).to_have_attribute("data-verdict", "close")
    expect(page.locator('[data-chart="stay"]')).to_be_visible()


def test_in_arabic_numbers_run_from_left_to_right_and_bars_from_the_right(at):
    page = at("churn", "ar")
    run(page)
    left = "all => all.map(one => one.getBoundingClientRect().left)"
    ticks = page.locator('[data-chart="stay"] .fb-tick[text-anchor="middle"]').evaluate_all(left)
    assert ticks == sorted(ticks)
    right = "all => all.map(one => Math.round(one.getBoundingClientRect().right))"
    bars = page.locator('[data-chart="value"] .fb-bars .fb-bar-run').evaluate_all(right)
    assert len(set(bars)) == 1


@pytest.mark.parametrize(("language", "apart"), [("en", "3.9 percentage points"), ("ar", "3.9 نقطة مئوية")])
def test_a_result_in_percent_says_so(at, language, apart):
    page = at("complementarity", language)
    expect(page.locator(".fb-prediction .fb-number")).to_contain_text("%")
    run(page, "30")
    expect(page.locator(".fb-judged dd")).to_have_text(["30%", "26.1%", apart])


def test_a_choice_is_judged_without_stages_too(page, folder, serve):
    data = simulation_data.simulation_data("churn", "ar")
    options = [
        {"id": "stay", "text": "نصف التسرّب", "parameters": {"churn": 0.02}},
        {"id": "win", "text": "عملاء أكثر", "parameters": {"new_customers": 150}},
    ]
    asked = {
        "kind": "choice",
        "prompt": "أيّهما أنفع؟",
        "result": "mrr_limit",
        "options": options,
        "tie": None,
    }
    samples.write_page(folder / "choice.html", data | {"name": "choice", "prediction": asked})
    page.goto(f"{serve(folder)}/choice.html")
    page.locator('.fb-prediction input[value="stay"]').check()
    page.locator('.fb-prediction input[value="sure"]').check()
    page.locator('[data-action="run"]').click()
    expect(page.locator(".fb-judged")).to_have_attribute("data-verdict", "right")
    expect(page.locator(".fb-came-out")).to_contain_text("نصف التسرّب")
