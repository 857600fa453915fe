"""A season in a notebook: played by code or in the cell, with the table and the report as plain data."""

import json

import pytest

from funnelball import host, language, season
from funnelball.league.told import told
from funnelball.models import ParameterError

EVEN = [2, 2, 1, 2, 2, 1]


@pytest.fixture(autouse=True)
def english():
    language("en")
    yield
    language("en")


def test_played_by_code():
    one = season(seed=5)
    assert repr(one) == "Season 5: 0 of 12 weeks played" and one.report is None and one.code is None
    week = one.play({"reps": 4, "content": 6})
    assert week["split"] == [0, 6, 0, 4, 0, 0]
    one.play("half_and_half", weeks=20)
    assert one.decisions == [[0, 6, 0, 4, 0, 0]] + [EVEN] * 11
    whole = told(5, one.decisions)
    assert (one.table, one.report, one.code) == (whole["table"], whole["report"], whole["code"])
    with pytest.raises(ParameterError, match="at most 12 weeks"):
        one.play(EVEN)


def test_a_split_that_is_not_allowed_changes_nothing():
    one = season(seed=5)
    with pytest.raises(ParameterError, match="must spend 10 in all, got 11"):
        one.play([2, 2, 2, 2, 2, 1])
    assert one.decisions == []


def test_what_the_cell_plays_is_there_for_the_next_one():
    one = season()
    reply = host.reply(one, {"id": 1, "name": "season", "args": {"seed": 9, "decisions": [EVEN, EVEN]}})
    assert reply["ok"] and reply["value"] == told(9, [EVEN, EVEN])
    assert one.seed == 9 and one.decisions == [EVEN, EVEN] and one.table == reply["value"]["table"]
    assert json.loads(json.dumps(one.data()))["decisions"] == [EVEN, EVEN]


def test_the_stored_cell_has_its_options_and_a_readable_text(monkeypatch):
    monkeypatch.setenv("FUNNELBALL_STATIC", "1")
    language("ar")
    told_of = season(seed=12)._repr_mimebundle_()
    assert 'data-funnelball="season"' in told_of["text/html"] and "البنّاء الصبور" in told_of["text/html"]
    assert "&quot;seed&quot;: 12" in told_of["text/html"] and "<script" not in told_of["text/html"]


def test_a_seed_that_is_not_allowed_is_told():
    with pytest.raises(ParameterError, match="seed must be a whole number"):
        season(seed=-1)
