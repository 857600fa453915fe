"""A season: the same luck for all, no money or people from nowhere, and more of a thing brings more of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.league import firm, market, table
from funnelball.league.areas import AREAS, BUDGET, checked_decisions, checked_split
from funnelball.league.result_code import split_of
from funnelball.league.rivals import RIVALS, decided
from funnelball.league.seasons import season
from funnelball.models import ParameterError

seeds = st.integers(0, 2**31 - 1)
splits = st.integers(0, 3002).map(split_of)
decisions = st.lists(splits, min_size=1, max_size=12)


@given(seeds, decisions)
def test_nothing_comes_from_nowhere(seed, choices):
    for week in season(seed, choices)["weeks"]:
        assert [sum(split) for split in week["splits"]] == [BUDGET] * len(table.FIRMS)
        for before, after, own in zip(week["before"], week["after"], week["results"], strict=True):
            assert before["customers"] + own["won"] - own["left"] == after["customers"] >= 0
            assert before["waiting"] + own["asked"] == own["answered"] + own["lost_waiting"] + own["waiting"]
            assert 0 <= own["won"] + own["confused"] <= own["answered"] <= own["queue"]
            assert 0 <= own["let_down"] <= before["customers"] + own["won"]
            shares = (after["awareness"], after["trust"], own["late"], own["level"], after["briefed"])
            assert all(0 <= share <= 1 for share in shares)
            assert own["goals"] == own["margin"] // firm.GOAL


@given(seeds, decisions)
def test_the_points_of_the_table_add_up(seed, choices):
    rows = season(seed, choices)["table"]
    played = len(choices)
    drawn = sum(row["drawn"] for row in rows) // 2
    assert {row["played"] for row in rows} == {played}
    assert sum(row["points"] for row in rows) == 3 * 3 * played - drawn
    assert sum(row["difference"] for row in rows) == 0
    assert [row["points"] for row in rows] == sorted((row["points"] for row in rows), reverse=True)


@given(seeds, st.sampled_from(RIVALS))
def test_who_copies_a_rival_has_his_very_result(seed, rival):
    """The luck is the same for all, so the same decisions are the same season."""
    at, choices = table.FIRMS.index(rival), []
    for _ in range(12):
        weeks = season(seed, choices)["weeks"]
        state = weeks[-1]["after"][at] if weeks else firm.start()
        choices.append(decided(rival, len(choices), state))
    for week in season(seed, choices)["weeks"]:
        assert week["results"][0] == week["results"][at]


@given(seeds, decisions, st.integers(1, 12))
def test_what_was_played_does_not_change_when_the_season_goes_on(seed, choices, length):
    some = choices[:length]
    assert season(seed, some)["weeks"] == season(seed, choices)["weeks"][: len(some)]


def test_everybody_meets_everybody_once_early_and_once_late_and_then_his_neighbour():
    met: dict = {}
    for week in range(table.ROUND_ROBIN):
        matches = table.fixtures(week, [])
        assert sorted(firm for match in matches for firm in match) == list(range(6))
        for match in matches:
            met.setdefault(frozenset(match), []).append(week)
    assert len(met) == 15
    assert {sum(weeks) for weeks in met.values()} == {9}
    rows = season(7, [[2, 2, 1, 2, 2, 1]] * 10)["table"]
    order = [table.FIRMS.index(row["firm"]) for row in rows]
    assert table.fixtures(10, rows) == [tuple(order[:2]), tuple(order[2:4]), tuple(order[4:])]


MORE_OF = {"awareness": "awareness", "content": "readiness", "reps": "reps", "training": "briefed"}


@given(seeds, splits, st.sampled_from(sorted(MORE_OF)))
def test_more_money_builds_more_of_what_it_is_for(seed, split, area):
    temper, more = market.market(seed)["temper"], list(split)
    more[AREAS.index(area)] += 1
    less, richer = (firm.prepared(firm.start(), spent, temper) for spent in (split, more))
    assert richer[MORE_OF[area]] > less[MORE_OF[area]]
    assert richer["pull"] >= less["pull"]


@given(seeds, splits)
def test_service_lets_fewer_down_and_retention_keeps_more(seed, split):
    place = market.market(seed)
    ready = firm.prepared(firm.start(), split, place["temper"])
    here = (place["temper"], place["buyers"][0], 3.0, place["luck"][0])
    outcomes = {}
    for area in ("", "service", "retention"):
        spent = [thousands + (name == area) for name, thousands in zip(AREAS, split, strict=True)]
        outcomes[area] = firm.played(ready, spent, here)[1]
    assert outcomes["service"]["let_down"] <= outcomes[""]["let_down"]
    assert outcomes["service"]["left"] <= outcomes[""]["left"] >= outcomes["retention"]["left"]


@given(seeds)
def test_a_market_has_one_strong_trait_one_weak_and_two_spells_apart(seed):
    place = market.market(seed)
    assert sorted(place["temper"].values()) == [market.WEAK, 1, 1, market.STRONG]
    assert place["temper"][place["strong"]] == market.STRONG
    first, second = sorted([place["rush"], place["drought"]])
    assert first >= 2 and first + 2 <= second <= 10
    assert min(place["buyers"]) > 0


@pytest.mark.parametrize(
    ("split", "told"),
    [
        ([2, 2, 2, 2, 2, 2], "week 1 must spend 10 in all, got 12"),
        ([2, 2, 2, 2, 2], "week 1 must be 6 whole numbers"),
        ([11, 0, 0, 0, 0, -1], "week 1, awareness must be a whole number from 0 to 10, got 11"),
        ([2.5, 2.5, 2, 2, 1, 0], "week 1, awareness must be a whole number from 0 to 10, got 2.5"),
        ({"bribes": 10}, "week 1: unknown area 'bribes', allowed are awareness,"),
        ("all", "week 1 must be 6 whole numbers"),
    ],
)
def test_a_split_that_is_not_allowed_is_told(split, told):
    with pytest.raises(ParameterError, match="^" + told.replace("(", r"\(")):
        checked_decisions([split])


def test_a_split_by_name_and_too_many_weeks():
    assert checked_split({"reps": 6, "content": 4}) == [0, 4, 0, 6, 0, 0]
    with pytest.raises(ParameterError, match="at most 12 weeks, got 13 weeks"):
        checked_decisions([[10, 0, 0, 0, 0, 0]] * 13)
