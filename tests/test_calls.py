"""The door for pages and widgets: each call answers with a value or a named error, and never raises."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball import calls, grading
from funnelball.models import MODELS, NAMES, pitch

NOT_ALLOWED = ["NaN", "1e999", "-1e999", "-1e300", "1e300", '"0.5"', "true", "null", "[1]"]
QUESTION = {"id": "q", "type": "numeric", "value": 15, "units": ["SAR", "ريال"]}


def ask(name: str, **args: object) -> dict:
    """The JSON answer of a call."""
    return json.loads(calls.call_json(name, json.dumps(args)))


def error(name: str, **args: object) -> dict:
    """The error of a call that must fail."""
    found = ask(name, **args)
    assert found["ok"] is False
    return found["error"]


@pytest.mark.parametrize("model", NAMES)
def test_describe(model: str) -> None:
    found = ask("describe", model=model)["value"]
    assert found["model"] == model
    assert set(found) == {"model", "parameters", "stages", "charts", "prediction"}
    for parameter in found["parameters"]:
        assert set(parameter) == {"name", "default", "low", "high", "step", "scale", "unit", "basis"}


def test_simulate() -> None:
    found = ask("simulate", model="pitch", seed=7, parameters={"goal": 0.2})["value"]
    assert found == json.loads(
        json.dumps({"expected": pitch.expected(goal=0.2), "simulated": pitch.simulate(7, goal=0.2)})
    )
    assert ask("simulate", model="pitch", seed=7) == ask("simulate", model="pitch", seed=7, parameters=None)


def test_answer() -> None:
    assert ask("answer", question=QUESTION, raw="١٥ ريالًا")["value"] == grading.answer(QUESTION, "15")
    assert ask("answer", question=QUESTION, raw="")["value"] == {"verdict": "invalid", "reason": "empty"}


def test_judge() -> None:
    goals = pitch.simulate(7)["total"]
    found = ask("judge", prediction=pitch.PREDICTION, answer=goals, model="pitch", seed=7, parameters={})
    assert found["value"] == {"outcome": goals, "values": None, "verdict": "close", "difference": 0}


def test_reach() -> None:
    aim = {"result": "mean", "at_least": 1.5, "changed_at_most": 1}
    mission = {"model": "pitch", "parameters": {}, "reach": aim}
    found = ask("reach", mission=mission, parameters={"goal": 0.13}, seed=1)["value"]
    assert found.pop("value") == pytest.approx(1.56)
    assert found == {"reached": True, "changed": ["goal"], "reason": None}


def test_a_parameter_out_of_range() -> None:
    assert error("simulate", model="pitch", seed=1, parameters={"goal": 0.7}) == {
        "name": "ParameterError",
        "message": "goal must be a number from 0 to 0.5, got 0.7",
        "where": {"name": "goal", "value": 0.7, "low": 0, "high": 0.5},
    }


@pytest.mark.parametrize("model", NAMES)
@pytest.mark.parametrize(
    "text", ["NaN", "1e999", "-1e999", "-1e300", "1e300", '"0.5"', "true", "null", "[1]"]
)
def test_no_model_takes_what_is_not_allowed(model: str, text: str) -> None:
    """Whatever stands for a parameter or the seed: the error names it, in JSON that a browser reads."""
    names = ["seed", *(parameter.name for parameter in MODELS[model].PARAMETERS)]
    for name in names:
        given = {"seed": "1"} | {name: text}
        parameters = ", ".join(f'"{key}": {value}' for key, value in given.items() if key != "seed")
        asked = f'{{"model": "{model}", "seed": {given["seed"]}, "parameters": {{{parameters}}}}}'
        found = json.loads(calls.call_json("simulate", asked), parse_constant=pytest.fail)["error"]
        assert (found["name"], found["where"]["name"]) == ("ParameterError", name)
        assert found["message"].startswith(f"{name} must be a ")


def test_what_is_received_is_not_echoed_at_length() -> None:
    found = error("simulate", model="pitch", seed=1, parameters={"goal": [[1] * 99] * 99})
    assert found["message"].endswith("got a list") and found["where"]["value"] is None


@pytest.mark.parametrize(
    ("name", "args", "error_name", "word"),
    [
        ("play", {}, "CallError", "unknown call 'play'"),
        ("describe", {}, "CallError", "describe needs the argument 'model'"),
        ("describe", {"model": "mars"}, "CallError", "unknown model 'mars', known are pitch, sales_funnel"),
        ("describe", {"model": ["pitch"]}, "CallError", "unknown model a list"),
        ("simulate", {"model": "pitch", "seed": 1, "parameters": 3}, "CallError", "'parameters' of simulate"),
        ("simulate", {"model": "pitch", "seed": 1.5}, "ParameterError", "seed must be a whole number"),
        ("answer", {"question": {"id": "q", "type": "riddle"}, "raw": 1}, "QuestionError", "single-choice"),
        ("answer", {"question": {"type": "order"}, "raw": [1]}, "UnexpectedError", "in the call 'answer'"),
        (
            "judge",
            {"prediction": {"kind": "guess"}, "answer": 1, "model": "pitch", "seed": 1},
            "PredictionError",
            "of kind 'number' or 'choice', got 'guess'",
        ),
        ("reach", {"mission": {}, "parameters": {}, "seed": 1}, "CallError", "unknown model nothing"),
    ],
)
def test_named_errors(name: str, args: dict, error_name: str, word: str) -> None:
    found = error(name, **args)
    assert found["name"] == error_name and word in found["message"]
    assert isinstance(found["where"], dict)


@given(
    st.sampled_from([*calls.NAMES, "", "play"]), st.text() | st.sampled_from(["{}", "[]", "null", "1", "{"])
)
def test_any_text_gets_an_answer(name: str, text: str) -> None:
    found = json.loads(calls.call_json(name, text))
    assert found["ok"] is False and found["error"]["name"] == "CallError"


def test_call_raises_for_the_kernel() -> None:
    """In the kernel the same calls are plain Python."""
    assert calls.call("simulate", {"model": "pitch", "seed": 1})["expected"]["mean"] == 1.32
    with pytest.raises(calls.CallError, match="unknown call"):
        calls.call("play", {})
