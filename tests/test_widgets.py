"""What a cell shows: with a kernel it answers, without one it can be read; what fails is said."""

import json
import re
import types

import pytest

from funnelball import bank, course, host, language, mounts, quiz, simulation
from funnelball.models import pitch

LIVE = "application/vnd.jupyter.widget-view+json"


@pytest.fixture(autouse=True)
def english():
    yield language("en")
    language("en")


@pytest.fixture
def built(tmp_path, monkeypatch):
    """A front end that was built."""
    for name in ("widget.js", "style.css"):
        (tmp_path / name).write_text(f"/* {name} */")
    monkeypatch.setattr(host, "STATIC", tmp_path)


@pytest.fixture
def still(monkeypatch):
    monkeypatch.setenv("FUNNELBALL_STATIC", "1")


def shown(thing) -> dict:
    bundle = thing._repr_mimebundle_()
    return bundle[0] if isinstance(bundle, tuple) else bundle


def answers(thing, name: str, **args):
    """What the front end gets for a call."""
    reply = host.reply(thing, {"id": 1, "name": name, "args": args})
    assert json.loads(json.dumps(reply)) == reply
    return reply


def right(question) -> str:
    return next(option["id"] for option in bank.key_form(question)["options"] if option["correct"])


def wrong(question) -> str:
    return next(option["id"] for option in bank.key_form(question)["options"] if not option["correct"])


@pytest.fixture
def choice():
    return next(one for one in bank.quiz("two-functions") if one.type == "single-choice")


def test_a_quiz_keeps_what_was_answered(choice):
    shown_quiz = quiz("two-functions")
    assert (shown_quiz.score, shown_quiz.out_of, shown_quiz.responses) == (
        0,
        len(bank.quiz("two-functions")),
        [],
    )
    first = answers(shown_quiz, "answer", id=choice.id, raw=wrong(choice), confidence="sure", hints=1)
    assert (first["ok"], first["value"]["verdict"]) == (True, "incorrect")
    answers(shown_quiz, "answer", id=choice.id, raw=right(choice))
    assert shown_quiz.score == 1
    assert [one["verdict"] for one in shown_quiz.responses] == ["incorrect", "correct"]
    assert shown_quiz.responses[0] == {
        "question": choice.id, "raw": wrong(choice), "verdict": "incorrect", "score": 0.0,
        "confidence": "sure", "hints": 1,
    }  # fmt: skip


def test_an_invalid_answer_costs_nothing(choice):
    shown_quiz = quiz("two-functions")
    reply = answers(shown_quiz, "answer", id=choice.id, raw="")
    assert reply["value"] == {"verdict": "invalid", "reason": "empty"}
    assert shown_quiz.responses == []


def test_a_cell_says_the_same_each_time_it_is_run(still):
    out_of = len(bank.quiz("two-functions"))
    assert repr(quiz("two-functions")) == f"Quiz two-functions: {out_of} questions, 0 answered"
    told = "possessions=100, final_third=0.5, box=0.4, shot=0.6, goal=0.2, matches=38, seed=3"
    assert repr(simulation("pitch", seed=3, goal=0.2)) == f"Simulation pitch: {told}"
    for make in (lambda: quiz("two-functions"), lambda: simulation("sales_funnel")):
        assert shown(make()) == shown(make())


def test_a_stored_cell_has_no_widget_and_no_answers_in_a_script(still):
    for thing in (quiz("kick-off"), simulation(mission="win-with-one-change")):
        bundle = shown(thing)
        assert set(bundle) == {"text/plain", "text/html"}
        assert "<script" not in bundle["text/html"]
        assert bundle["text/plain"] == repr(thing)


def test_a_stored_simulation_can_be_made_anew(still):
    html = shown(simulation("pitch", seed=3, predict=False, goal=0.2))["text/html"]
    options = json.loads(re.search(r'data-options="([^"]*)"', html)[1].replace("&quot;", '"'))
    assert options == {"seed": 3, "predict": False, "parameters": {"goal": 0.2}}
    fresh = mounts.simulation_data("pitch", "en", **options)
    assert (fresh["seed"], fresh["prediction"], fresh["parameters"][4]["value"]) == (3, None, 0.2)


def test_a_live_cell_has_the_widget_and_the_text(built):
    thing = quiz("two-functions")
    bundle = shown(thing)
    assert {LIVE, "text/plain", "text/html"} <= set(bundle)
    assert bundle["text/plain"] == repr(thing)
    assert thing.host.kind == "quiz"
    assert all(one["key"] is None and one["finite"] is None for one in thing.host.data["questions"])


def test_a_front_end_that_was_not_built_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(host, "STATIC", tmp_path)
    with pytest.raises(host.FrontEndMissing, match=r"widget.js is missing. In a checkout run `make setup`"):
        shown(quiz("two-functions"))


def test_the_language_of_the_notebook_is_that_of_the_cell(still):
    language("ar")
    assert 'lang="ar" dir="rtl"' in shown(quiz("two-functions"))["text/html"]
    assert 'lang="ar" dir="rtl"' in shown(simulation())["text/html"]


def test_a_simulation_keeps_the_run_and_the_prediction():
    thing = simulation("pitch", seed=3)
    assert thing.result["simulated"] == pitch.simulate(3)
    assert thing.prediction is None
    values = {**thing.result["parameters"], "goal": 0.2}
    run = answers(thing, "simulate", model="pitch", seed=4, parameters=values)["value"]
    assert run["simulated"] == pitch.simulate(4, goal=0.2)
    assert thing.result == {**run, "parameters": values, "seed": 4}
    answers(thing, "judge", prediction=pitch.PREDICTION, answer=60, model="pitch", seed=4, parameters=values)
    outcome = run["simulated"]["total"]
    assert (thing.prediction["answer"], thing.prediction["outcome"]) == (60, outcome)
    assert thing.prediction["verdict"] == ("close" if abs(60 - outcome) <= 5 else "far")


def test_a_mission_is_reached_in_the_kernel():
    thing = simulation(mission="win-with-one-change")
    task = bank.mission("win-with-one-change")
    values = {**thing.result["parameters"], "goal": 0.2}
    reply = answers(thing, "reach", mission=task.reached_by(), parameters=values, seed=1)
    assert (reply["value"]["reached"], reply["value"]["changed"]) == (True, ["goal"])


def own_model(**changes) -> types.SimpleNamespace:
    """A model as a learner writes it: that of the pitch with something changed."""
    names = ("PARAMETERS", "STAGES", "PREDICTION", "CHARTS", "expected", "simulate")
    return types.SimpleNamespace(**{name: getattr(pitch, name) for name in names} | changes)


def test_a_model_of_ones_own_is_run_in_the_kernel():
    model = own_model()
    thing = simulation(model)
    model.expected = lambda **values: {**pitch.expected(**values), "mean": 99.0}
    run = answers(thing, "simulate", seed=1, parameters={})["value"]
    assert run["expected"]["mean"] == 99.0
    assert run["simulated"] == pitch.simulate(1)


def test_a_model_of_ones_own_is_text_in_a_page(still):
    model = own_model(simulate=lambda seed, **values: {**pitch.simulate(seed, **values), "total": 777})
    html = shown(simulation(model))["text/html"]
    assert "data-funnelball" not in html
    assert "777" in html


def test_a_model_that_fails_is_told_by_its_own_error():
    def broken(seed, **values):
        raise ZeroDivisionError("the learner divided by 0")

    model = own_model()
    thing = simulation(model)
    model.simulate = broken
    error = answers(thing, "simulate", seed=1, parameters={})["error"]
    assert (error["name"], error["message"]) == ("ZeroDivisionError", "the learner divided by 0")


def test_a_result_that_no_message_can_carry_is_told():
    model = own_model()
    thing = simulation(model)
    model.expected = lambda **values: {"mean": float("nan")}
    assert answers(thing, "simulate", seed=1, parameters={})["error"]["name"] == "ValueError"
    model.expected = lambda **values: {"mean": {1, 2}}
    assert answers(thing, "simulate", seed=1, parameters={})["error"]["name"] == "TypeError"


@pytest.mark.parametrize(
    ("name", "args", "error"),
    [
        ("simulate", {"seed": 1, "parameters": {"goal": 2}}, "ParameterError"),
        ("simulate", {"seed": "x", "parameters": {}}, "ParameterError"),
        ("simulate", {}, "KeyError"),
        ("judge", {"prediction": {"kind": "x"}, "answer": 1, "seed": 1}, "PredictionError"),
        ("fly", {}, "CallError"),
        (None, {}, "CallError"),
    ],
)
def test_what_goes_wrong_in_a_simulation_is_named(name, args, error):
    thing = simulation()
    before = thing.result
    assert answers(thing, name, **args)["error"]["name"] == error
    assert thing.result == before


@pytest.mark.parametrize("message", [None, "text", [], {}, {"id": 1, "name": "answer", "args": []}])
def test_any_message_is_answered(message):
    reply = host.reply(quiz("two-functions"), message)
    assert reply["ok"] is False
    assert reply["error"]["name"] in ("CallError", "UnknownName")


def test_an_unknown_question_is_told():
    error = answers(quiz("two-functions"), "answer", id="two-functions-99", raw="a")["error"]
    assert error["name"] == "UnknownName"
    assert "there are: two-functions-01" in error["message"]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: quiz("two-function"), "unknown quiz 'two-function'; did you mean 'two-functions'?"),
        (lambda: simulation("sales"), "unknown model 'sales'; did you mean 'sales_funnel'?"),
        (lambda: simulation(mission="win"), "unknown mission 'win'; did you mean 'win-with-one-change'?"),
        (lambda: simulation(goals=0.1), "unknown parameter 'goals', allowed are possessions,"),
        (lambda: simulation(types.SimpleNamespace()), "is no model: it lacks PARAMETERS, STAGES"),
        (
            lambda: simulation(own_model(STAGES=["a", "b"])),
            "has the stages a, b; the course has words for pitch:",
        ),
    ],
)
def test_what_cannot_be_shown_is_told(make, told):
    with pytest.raises((LookupError, ValueError), match=re.escape(told)):
        make()


def test_the_course_is_spoken_from_the_start_in_english():
    assert course.spoken() == "en"
