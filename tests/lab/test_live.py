"""Quiz and simulation in JupyterLab: the kernel decides, and the next cell knows the score."""

import json

import pytest
from playwright.sync_api import Locator, expect

from funnelball import bank
from funnelball.mounts import quiz_data
from tests.site.learner import Learner, right_answer

pytestmark = pytest.mark.lab

LANGUAGES = ("en", "ar")
KEYS = {question.id: bank.key_form(question) for question in bank.questions()}
QUIZ = "two-functions"
START = 'from funnelball import language, quiz, simulation\nlanguage("{}")'
ASK = f'football = quiz("{QUIZ}")\nfootball'
SHOW = 'season = simulation("pitch", predict=False)\nseason'
OWN_MODEL = """
from types import SimpleNamespace
from funnelball.models import pitch

mine = SimpleNamespace(**{name: getattr(pitch, name) for name in dir(pitch) if not name.startswith("__")})
simulation(mine, predict=False)
"""
REDEFINE = """
def always_seven(seed, **parameters):
    return {**pitch.simulate(seed, **parameters), "total": 777}

mine.simulate = always_seven
"""


def single_choice() -> tuple[str, str, str]:
    """A question of the quiz that has one right option: its id, a wrong option and the right one."""
    for question in quiz_data(QUIZ, "en")["questions"]:
        if question["type"] == "single-choice":
            answers = question["finite"]["answers"]
            wrong = next(key for key, grade in answers.items() if grade["verdict"] == "incorrect")
            right = next(key for key, grade in answers.items() if grade["verdict"] == "correct")
            return question["id"], wrong, right
    raise AssertionError(f"The quiz {QUIZ} has no single-choice question.")


def choose(question: Locator, option: str) -> Locator:
    """Answer a single-choice question; returns where its verdict stands."""
    question.locator(f"input[type=radio][value='{option}']").check()
    question.locator("[data-action=check]").click()
    return question.locator("[data-verdict]").first


def slide(simulation: Locator, name: str, value: float) -> None:
    """Move a slider as a reader does: the value changes and an input event says so."""
    simulation.locator(f"input[type=range][name={name}]").fill(str(value))


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_reach_the_kernel_and_the_next_cell(language, new_notebook, axe):
    notebook = new_notebook(
        f"quiz_{language}", START.format(language), ASK, "print(football.score, football.out_of)"
    )
    notebook.run_all()
    name, wrong, right = single_choice()
    question = notebook.page.locator(f"[data-question='{name}']")

    expect(choose(question, wrong)).to_have_attribute("data-verdict", "incorrect")
    assert notebook.run(2).inner_text().split()[0] in ("0", "0.0")
    retry = question.locator("[data-action=retry]")
    if retry.count():
        retry.click()
    expect(choose(question, right)).to_have_attribute("data-verdict", "correct")
    assert float(notebook.run(2).inner_text().split()[0]) > 0
    assert axe(notebook.page, ".jp-OutputArea-output .funnelball") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_final_match_and_the_squad(language, new_notebook, axe):
    """Played to the whistle in one cell; the next one has the result, and another the squad."""
    notebook = new_notebook(
        f"exam_{language}",
        START.format(language) + "\nfrom funnelball import exam, squad",
        "final = exam(seed=100, n=3)\nfinal",
        'print(final.result["score"])',
        "squad()",
    )
    notebook.run_all()
    page = notebook.page
    page.locator('[data-action="start"]').click()
    expect(page.locator('[data-part="paper"]')).to_be_visible()
    names = [one.get_attribute("data-to") for one in page.locator(".fb-marks [data-to]").all()]
    assert len(names) == 3
    assert axe(page, ".jp-OutputArea-output .funnelball") == []
    for name in names:
        page.locator(f'[data-to="{name}"]').click()
        Learner(page, KEYS[name]).put(right_answer(KEYS[name]))
    page.locator('[data-action="whistle"]').click()
    expect(page.locator('[data-part="result"]')).to_have_attribute("data-score", "1")
    assert float(notebook.run(2).inner_text().split()[0]) == 1
    notebook.run(3)
    expect(page.locator('[data-part="so-far"]')).to_contain_text("3")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_season_is_played_by_the_kernel(language, new_notebook, axe):
    """Two weeks in one cell; the next one has the table."""
    notebook = new_notebook(
        f"season_{language}",
        START.format(language) + "\nfrom funnelball import season",
        "played = season(seed=5)\nplayed",
        'print(len(played.decisions), played.table[0]["played"])',
    )
    notebook.run_all()
    page = notebook.page
    page.locator('[data-action="start"]').click()
    page.locator('[name="prediction"]').fill("5")
    for week in (1, 2):
        page.locator('[data-action="play"]').click()
        expect(page.locator(f'.fb-season[data-week="{week}"]')).to_be_visible()
    assert axe(page, ".jp-OutputArea-output .funnelball") == []
    assert notebook.run(2).inner_text().split() == ["2", "2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slider_moves_the_kernels_result(language, new_notebook, axe):
    notebook = new_notebook(
        f"slider_{language}", START.format(language), SHOW, 'print(season.result["parameters"]["goal"])'
    )
    notebook.run_all()
    simulation = notebook.page.locator(".jp-OutputArea-output .funnelball").first
    total = simulation.locator("[data-result=total]").first
    before = total.get_attribute("data-value")

    slide(simulation, "goal", 0.2)

    expect(total).not_to_have_attribute("data-value", before or "")
    assert float(notebook.run(2).inner_text()) == pytest.approx(0.2)
    assert axe(notebook.page, ".jp-OutputArea-output .funnelball") == []


def test_what_was_predicted_stands_below_its_name(new_notebook):
    """JupyterLab lays lists of terms out side by side."""
    notebook = new_notebook("predicted", START.format("en"), 'simulation("complementarity")')
    notebook.run_all()
    simulation = notebook.page.locator(".jp-OutputArea-output .funnelball").first
    simulation.locator('.fb-prediction input[type="text"]').fill("30")
    simulation.locator('.fb-prediction input[value="think"]').check()
    simulation.locator('[data-action="run"]').click()
    names, values = (simulation.locator(f".fb-judged {part}") for part in ("dt", "dd"))
    expect(values).to_have_text(["30%", "26.1%", "3.9 percentage points"])
    for name, value in zip(names.all(), values.all(), strict=True):
        above, below = name.bounding_box(), value.bounding_box()
        assert below["y"] >= above["y"] + above["height"] - 1 and below["x"] == above["x"]


def test_a_model_redefined_in_the_notebook_changes_what_the_slider_shows(new_notebook):
    notebook = new_notebook("own_model", START.format("en"), OWN_MODEL, REDEFINE)
    notebook.run_all()
    simulation = notebook.page.locator(".jp-OutputArea-output .funnelball").first

    slide(simulation, "goal", 0.19)

    expect(simulation.locator("[data-result=total]").first).to_have_attribute("data-value", "777")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notebook_of_the_course_runs(language, notebooks, open_notebook):
    for path in sorted((notebooks / language).glob("*.ipynb")):
        notebook = open_notebook(f"{language}/{path.name}")
        notebook.run_all()

        assert notebook.errors.count() == 0, path.name
        shown = notebook.page.locator(".jp-OutputArea-output .funnelball")
        expect(shown, path.name).to_have_count(widgets_of(path))
        for widget in shown.all():
            expect(widget.locator("button, input").first, path.name).to_be_attached()


def widgets_of(path) -> int:
    """How many cells of a notebook show a quiz, a simulation or the season."""
    cells = json.loads(path.read_text("utf8"))["cells"]
    return sum("data-funnelball=" in json.dumps(cell.get("outputs", [])) for cell in cells)
