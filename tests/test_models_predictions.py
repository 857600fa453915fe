"""What was predicted is compared with what came out, and a mission knows when it is reached."""

from types import SimpleNamespace
from typing import Any

import pytest

from funnelball.models import ParameterError, pitch
from funnelball.models.predictions import PredictionError, judge, reach

NUMBER = pitch.PREDICTION
LIFTS = [
    {"id": "build-up", "parameters": {"final_third": 0.55}},
    {"id": "finish", "parameters": {"goal": 0.121}},
]


def choice(*options: dict, tie: str | None = None, result: str = "mean") -> dict[str, Any]:
    """A question which option gives most."""
    return {"kind": "choice", "result": result, "options": list(options), "tie": tie}


@pytest.mark.parametrize(
    ("off", "verdict"), [(0, "close"), (5, "close"), (-5, "close"), (6, "far"), (-20, "far")]
)
def test_a_number_is_close_or_far(off: int, verdict: str) -> None:
    goals = pitch.simulate(7)["total"]
    found = judge(pitch, NUMBER, goals + off, 7, {})
    assert found == {"outcome": goals, "values": None, "verdict": verdict, "difference": off}


def test_a_number_may_be_about_what_is_expected() -> None:
    found = judge(pitch, {**NUMBER, "of": "expected"}, 50, 7, {"matches": 10})
    assert found["outcome"] == pytest.approx(13.2)


@pytest.mark.parametrize("answer", [-1, 151, "50", None, True])
def test_a_number_has_to_be_in_range(answer: object) -> None:
    with pytest.raises(ParameterError, match="answer must be a number from 0 to 150"):
        judge(pitch, NUMBER, answer, 7, {})


def test_the_best_option_is_right() -> None:
    options = choice(LIFTS[0], {"id": "shots", "parameters": {"shot": 0.72}})
    found = judge(pitch, options, "shots", 1, {})
    assert (found["outcome"], found["verdict"], found["difference"]) == ("shots", "right", None)
    assert found["values"] == {"build-up": pytest.approx(1.452), "shots": pytest.approx(1.584)}
    assert judge(pitch, options, "build-up", 1, {})["verdict"] == "wrong"


@pytest.mark.parametrize("tie_is_an_option", [True, False])
def test_equal_lifts_are_a_tie(tie_is_an_option: bool) -> None:
    """10 % more build-up is as good as 10 % more finish."""
    options = [*LIFTS, {"id": "same"}] if tie_is_an_option else LIFTS
    found = judge(pitch, choice(*options, tie="same"), "same", 1, {})
    assert (found["outcome"], found["verdict"]) == ("same", "right")
    assert set(found["values"]) == {"build-up", "finish"}


def test_an_option_lies_on_top_of_the_run() -> None:
    found = judge(pitch, choice(LIFTS[1]), "finish", 1, {"possessions": 50})
    assert found["values"]["finish"] == pytest.approx(0.726)


@pytest.mark.parametrize(
    ("prediction", "answer", "part"),
    [
        ({"kind": "guess"}, 1, "kind"),
        (choice(LIFTS[0]), "elsewhere", "answer"),
        (choice(LIFTS[0]), None, "answer"),
        (choice(LIFTS[0], result="most_lost"), "build-up", "result"),
        (choice(LIFTS[0], result="gaols"), "build-up", "result"),
        ({**choice(LIFTS[0]), "of": "guessed"}, "build-up", "of"),
    ],
)
def test_what_cannot_be_judged(prediction: dict, answer: object, part: str) -> None:
    with pytest.raises(PredictionError) as caught:
        judge(pitch, prediction, answer, 1, {})
    assert caught.value.where() == {"part": part}


MISSION = {"parameters": {"goal": 0.10}, "reach": {"result": "mean", "at_least": 1.5, "changed_at_most": 1}}


@pytest.mark.parametrize(
    ("parameters", "changed", "reason"),
    [
        ({"goal": 0.13}, ["goal"], None),
        ({"goal": 0.12}, ["goal"], "value"),
        ({"goal": 0.10}, [], "value"),
        ({"goal": 0.10, "final_third": 0.7}, ["final_third"], None),
        ({"goal": 0.2, "final_third": 0.7}, ["final_third", "goal"], "changed"),
        ({"goal": 0.2, "box": 0.4 + 1e-15}, ["goal"], None),
    ],
)
def test_a_mission(parameters: dict, changed: list[str], reason: str | None) -> None:
    found = reach(pitch, MISSION, parameters, 1)
    assert (found["changed"], found["reason"], found["reached"]) == (changed, reason, reason is None)
    assert found["value"] == pytest.approx(pitch.expected(**parameters)["mean"])


def test_a_mission_may_ask_for_little_and_about_luck() -> None:
    mission = {"reach": {"result": "none", "of": "simulated", "at_most": 0.2}}
    seeds = [seed for seed in range(30) if reach(pitch, mission, {}, seed)["reached"]]
    assert seeds == [seed for seed in range(30) if pitch.simulate(seed)["none"] <= 0.2]
    assert 0 < len(seeds) < 30


def test_rounding_does_not_cost_a_mission() -> None:
    """1.32 is reached by 1.32, however the product was rounded."""
    mission = {"reach": {"result": "total", "at_least": 50.16, "at_most": 50.16}}
    assert reach(pitch, mission, {}, 1)["reached"]


def test_a_model_of_the_readers_own() -> None:
    """Anything with the names of a model can be judged, as in the last unit."""
    own = SimpleNamespace(
        PARAMETERS=pitch.PARAMETERS,
        expected=lambda **parameters: {"mean": 2.0},
        simulate=lambda seed, **parameters: {"total": 76},
    )
    assert judge(own, NUMBER, 74, 1, {})["verdict"] == "close"
    assert reach(own, MISSION, {"goal": 0.1}, 1)["reached"]
