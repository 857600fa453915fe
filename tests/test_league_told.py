"""What a page gets: where the season stands, the diagnosis, the report with its replays, the predictions."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnelball import bank, calls
from funnelball.league import diagnosis, report, result_code
from funnelball.league.areas import AREAS
from funnelball.league.seasons import season, season_by
from funnelball.league.told import CLOSE, PREDICTED, told

EVEN = [2, 2, 1, 2, 2, 1]
seeds = st.integers(0, 2**31 - 1)
splits = st.integers(0, 3002).map(result_code.split_of)


def test_before_the_first_week_there_is_a_rival_and_nothing_else():
    found = told(7, [])
    assert found["next"] == "patient_builder" and found["week"] == 0
    assert [found[name] for name in ("weeks", "diagnosis", "report", "code")] == [[], None, None, None]
    assert {row["points"] for row in found["table"]} == {0}


@given(seeds, st.lists(splits, min_size=1, max_size=11))
def test_every_number_can_travel_and_the_funnel_is_a_funnel(seed, choices):
    found = told(seed, choices)
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    stages = found["diagnosis"]["funnel"]
    assert all(stage["lost"] is None or stage["lost"] >= 0 for stage in stages)
    week = found["weeks"][-1]["happened"]
    lost = {stage["stage"]: stage["lost"] for stage in stages}
    assert lost["answered"] == week["lost_waiting"]  # who waits on for next week is not lost
    assert lost["answered"] + lost["won"] + week["won"] == week["answered"] + week["lost_waiting"]
    assert [row["area"] for row in found["diagnosis"]["areas"]] == list(AREAS)
    assert (found["next"] is None) == (found["report"] is not None) is False


@pytest.mark.parametrize("off", range(-CLOSE - 1, CLOSE + 2))
def test_a_prediction_is_judged(off):
    won = told(7, [EVEN])["weeks"][0]["happened"]["won"]
    said = won + off if won + off >= 0 else won
    judged = told(7, [EVEN], {"0": said})["weeks"][0]["prediction"]
    assert judged["difference"] == said - won
    assert judged["verdict"] == ("close" if abs(said - won) <= CLOSE else "far")
    assert PREDICTED == (0, 3, 7, 11)


@settings(max_examples=20, deadline=None)
@given(seeds, st.lists(splits, min_size=12, max_size=12))
def test_the_report_tells_what_a_season_without_an_area_would_have_been(seed, choices):
    found = report.report(seed, choices)
    yours = season(seed, choices)["table"]
    points = next(row["points"] for row in yours if row["firm"] == "you")
    assert found["points"] == points
    for row in found["brought"]:
        at = AREAS.index(row["area"])
        other = season(seed, [[0 if k == at else n for k, n in enumerate(split)] for split in choices])[
            "table"
        ]
        assert next(one["points"] for one in other if one["firm"] == "you") == points + row["points"]
    assert len(found["elsewhere"]) == 10 and set(found["elsewhere"]) <= set(range(1, 7))
    assert 0 < len(found["decided"]) <= 4


def test_the_concepts_of_the_report_are_concepts_of_the_course():
    known = {concept.id for concept in bank.concepts().concepts}
    assert set(report.CONCEPTS) == set(AREAS) and set(report.CONCEPTS.values()) <= known


def test_one_more_thousand_is_worth_what_the_diagnosis_says_when_the_season_is_short():
    """In the last week there is nothing ahead, so the gain ahead is the gain of that week."""
    played = season_by(3, diagnosis.reader, 12)
    found = diagnosis.diagnosis(played["market"], played["weeks"])
    assert found["weeks_ahead"] == 1
    assert all(row["now"] == row["ahead"] for row in found["areas"])
    assert found["best_now"] == found["best_ahead"]


def test_a_code_is_replayed_by_the_call():
    whole = told(5, [EVEN] * 12)
    again = calls.call("replay", {"code": whole["code"]})
    assert again == {"decisions": [EVEN] * 12, "season": whole}
    failed = json.loads(calls.call_json("replay", json.dumps({"code": "1G07G-03ZMV-4"})))
    assert failed["error"]["name"] == "ParameterError"
