"""What is particular to the newer types of question, asked on a small site of their own."""

import pytest
from playwright.sync_api import expect

from funnelball.grading import parametrised

from . import samples
from .chapters import LANGUAGES
from .learner import Learner, right_answer, wrong_answer

KEYS = samples.keys()
NAMES = sorted(KEYS)
FOCUSED = "document.activeElement.closest('[data-question]').dataset.question"


def one(wanted_type: str, **wanted) -> dict:
    """The key of the first sample of a type."""
    return next(key for key in KEYS.values() if {"type": wanted_type, **wanted}.items() <= key.items())


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The sample site on disk."""
    place = tmp_path_factory.mktemp("samples")
    samples.write(place)
    return place


@pytest.fixture
def at(page, folder, serve):
    """at(key, language="en", keyboard=False): a learner at the question of the sample site."""
    address = serve(folder)

    def come(key: dict, language: str = "en", keyboard: bool = False) -> Learner:
        page.goto(f"{address}/{language}.html")
        learner = Learner(page, key, keyboard)
        expect(learner.question).to_be_visible()
        return learner

    return come


def stored(page, key: dict):
    """What the page keeps of an answer."""
    return page.evaluate("id => JSON.parse(localStorage.funnelball ?? '{}').answers?.[id] ?? null", key["id"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_answered_by_keyboard_alone(page, at, axe, name, language):
    """Wrong, then right; the right answer explains everything and stays after a reload."""
    learner = at(KEYS[name], language, keyboard=True)
    learner.answer(wrong_answer(KEYS[name]))
    learner.expect_verdict("incorrect")
    expect(learner.question.locator('[data-part="explanation"]')).to_have_count(0)
    assert axe(page, f'[data-question="{name}"]') == []
    learner.press("retry")
    learner.answer(right_answer(KEYS[name]))
    learner.expect_verdict("correct")
    assert axe(page, f'[data-question="{name}"]') == []
    page.reload()
    learner.expect_verdict("correct")
    expect(learner.question.locator('[data-part="explanation"]')).to_be_visible()
    assert stored(page, KEYS[name])["tries"] == 2


@pytest.mark.parametrize("name", NAMES)
def test_nothing_answered_costs_nothing(page, at, name):
    """The learner is told so, and led to what is lacking."""
    learner = at(KEYS[name], "ar")
    learner.answer(None)
    learner.expect_verdict("invalid")
    assert page.evaluate(FOCUSED) == name
    expect(learner.question.locator("[aria-invalid]").first).to_be_visible()
    assert stored(page, KEYS[name]) is None


@pytest.mark.parametrize("language, scheme", [("en", "dark"), ("ar", "light"), ("ar", "dark")])
def test_the_page_fits_and_is_accessible(page, at, axe, language, scheme):
    """Untouched, and with every answer wrong and then shown: on a narrow screen, and with larger text."""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 320, "height": 700})
    at(KEYS[NAMES[0]], language)
    assert axe(page) == []
    for name in NAMES:
        learner = Learner(page, KEYS[name])
        learner.answer(wrong_answer(KEYS[name]))
        learner.expect_verdict("incorrect")
        learner.press("reveal")
    assert axe(page) == []
    for width, size in ((320, "100%"), (640, "200%")):
        page.set_viewport_size({"width": width, "height": 700})
        page.evaluate("size => document.documentElement.style.fontSize = size", size)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size


@pytest.mark.parametrize("name", [one("match")["id"], one("cloze")["id"]])
def test_the_next_try_keeps_what_was_right(at, name):
    key = KEYS[name]
    learner = at(key)
    first = next(iter(right_answer(key)))
    learner.answer(wrong_answer(key) | {first: right_answer(key)[first]})
    learner.expect_verdict("partial")
    learner.press("retry")
    fields = learner.question.locator("[data-pair], [data-gap]")
    assert [bool(field.input_value()) for field in fields.all()] == [True] + [False] * (fields.count() - 1)


def test_a_gap_that_cannot_be_read_is_named(page, at):
    key = one("cloze")
    learner = at(key, "ar")
    learner.answer(right_answer(key) | {"visits": "كثير"})
    learner.expect_verdict("invalid")
    expect(learner.verdict).to_contain_text("الفراغ 1 من 3")
    expect(learner.question.locator('[data-gap="visits"]')).to_be_focused()
    expect(learner.question.locator("[data-gap][aria-invalid]")).to_have_count(1)


def test_arabic_words_and_digits_fill_gaps(at):
    key = one("cloze")
    learner = at(key, "ar")
    learner.answer(right_answer(key) | {"visits": "٢٥٠", "craft": "تسويق"})
    learner.expect_verdict("correct")


@pytest.mark.parametrize("language", LANGUAGES)
def test_board_and_list_mirror_each_other(at, language):
    learner = at(one("hotspot"), language)
    learner.question.locator('[data-spot="middle"] rect').click(position={"x": 20, "y": 60})
    radio = learner.question.locator('input[value="middle"]')
    expect(radio).to_be_checked()
    learner.question.locator('input[value="flank"]').check()
    expect(radio).not_to_be_checked()
    chosen = learner.question.locator("[data-spot][data-chosen]")
    assert set(chosen.evaluate_all("spots => spots.map(spot => spot.dataset.spot)")) == {"flank"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_attack_runs_with_the_reading(at, language):
    """The goal under attack lies where a line of text ends."""
    learner = at(one("hotspot"), language)
    board = learner.question.locator(".fb-board").bounding_box()
    goal = learner.question.locator('[data-spot="net"] rect').bounding_box()
    share = (goal["x"] - board["x"]) / board["width"]
    assert share < 0.2 if language == "ar" else share > 0.8


def test_a_player_is_hit_inside_a_zone(at):
    """The striker stands in the box, and both can be chosen."""
    learner = at(one("hotspot"))
    learner.question.locator('[data-spot="shooter"] .fb-hot-ground').click()
    expect(learner.question.locator('input[value="shooter"]')).to_be_checked()


def test_a_scenario_moves_the_focus_and_keeps_the_path(page, at):
    learner = at(one("scenario"), keyboard=True)
    learner.arrive()
    learner.put(["look"])
    scene = learner.question.locator('[data-part="scene"]')
    expect(scene).to_be_focused()
    expect(scene).to_have_attribute("data-scene", "found")
    told = page.locator(f"#{scene.get_attribute('aria-describedby')}")
    expect(told).to_contain_text("out of date")
    expect(learner.question.locator(".fb-decision [data-mark]")).to_have_count(0)
    expect(learner.question.locator(".fb-confidence")).to_have_count(0)


def test_a_scenario_is_graded_at_its_end_and_taken_up_where_it_went_wrong(at):
    learner = at(one("scenario"))
    learner.answer(["look", "blame", "nothing"])
    learner.expect_verdict("incorrect")
    expect(learner.question.locator('[data-part="ending"]')).to_be_focused()
    marks = learner.question.locator(".fb-decision").evaluate_all("all => all.map(one => one.dataset.mark)")
    assert marks == ["right", "wrong", "wrong"]
    learner.press("retry")
    expect(learner.question.locator('[data-part="scene"]')).to_be_focused()
    learner.answer(["look", "together", "measure"])
    learner.expect_verdict("correct")


def test_slider_and_field_of_a_prediction_follow_each_other(page, at):
    learner = at(one("predict", kind="number"))
    field = learner.question.locator('input[type="text"]')
    slider = learner.question.locator('input[type="range"]')
    field.fill("٤٠")
    expect(slider).to_have_value("40")
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(field).to_have_value("41")


def test_of_competing_settings_the_chosen_one_s_number_is_shown(page, at):
    """The best one's number would mean nothing beside another choice, and tell it before the next try."""
    learner = at(KEYS["two-functions-97"])
    learner.answer("more")
    expect(learner.question.locator(".fb-came-out dd")).to_have_text("1.45")
    learner.press("retry")
    learner.answer("better")
    expect(learner.question.locator(".fb-came-out dd")).to_have_text("2.4")


@pytest.mark.parametrize("language", LANGUAGES)
def test_prediction_and_outcome_stand_side_by_side(page, at, language):
    key = one("predict", kind="number")
    learner = at(key, language)
    learner.answer("12")
    outcome = f"{key['value']:g}"
    numbers = learner.question.locator('[data-part="compared"] dd')
    expect(numbers.nth(0)).to_contain_text("12")
    expect(numbers.nth(1)).to_contain_text(outcome)
    said, came = (learner.question.locator(f".fb-point-{kind}").bounding_box() for kind in ("said", "came"))
    assert said["x"] < came["x"]
    page.reload()
    expect(numbers.nth(1)).to_contain_text(outcome)


@pytest.mark.parametrize("ask", ["number", "choice"])
def test_another_variant_is_asked_for_and_kept(page, at, ask):
    key = one("parametrised", ask=ask)
    learner = at(key)
    learner.answer(right_answer(key))
    learner.expect_verdict("correct")
    prompt = learner.question.locator(".fb-prompt")
    before = prompt.inner_text()
    learner.press("another")
    expect(prompt).not_to_have_text(before)
    expect(learner.question).to_be_focused()
    answer = parametrised.variant(key, 2)["values"]["answer"]
    learner.answer(parametrised.KEY if ask == "choice" else f"{answer:g}")
    learner.expect_verdict("correct")
    assert stored(page, key)["raw"]["seed"] == 2
    second = prompt.inner_text()
    page.reload()
    learner.expect_verdict("correct")
    assert prompt.inner_text() == second


def test_a_variant_that_cannot_be_had_gives_way_to_the_first(page, at):
    """Without Python the page says so, and shows the variant that it carries."""
    key = one("parametrised", ask="number")
    learner = at(key)
    prompt = learner.question.locator(".fb-prompt")
    first = prompt.inner_text()
    learner.answer(wrong_answer(key))
    learner.press("another")
    expect(prompt).not_to_have_text(first)
    learner.answer("12")
    learner.expect_verdict("incorrect")
    page.route("**/portable.json", lambda route: route.fulfill(body="{}"))
    page.reload()
    expect(prompt).to_have_text(first)
    expect(learner.question.locator(".fb-notice")).to_be_visible()
