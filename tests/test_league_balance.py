"""Who wins how often over 1,000 seasons. No split wins always; reading the funnel beats any constant split.

Of all 3,003 constant splits the best were found by playing each over 20 seasons, and the best 50 of them over
1,000; `BEST_CONSTANT` was the first of them.
"""

from functools import cache

import pytest

from funnelball.league import diagnosis
from funnelball.league.seasons import season, season_by
from funnelball.league.table import FIRMS, place_of

SEEDS = range(1000)
EVEN = [2, 2, 1, 2, 2, 1]
BEST_CONSTANT = [1, 2, 1, 4, 1, 1]
DECIDES = {
    "even": lambda seed: season(seed, [EVEN] * 12),
    "best constant": lambda seed: season(seed, [BEST_CONSTANT] * 12),
    "diagnosis": lambda seed: season_by(seed, diagnosis.reader),
}


@cache
def titles(who: str) -> dict[str, int]:
    """How many of the seasons each firm wins when "you" decide so; and your places, by "place 1" …"""
    counts = dict.fromkeys([*FIRMS, *(f"place {place}" for place in range(1, 7))], 0)
    for seed in SEEDS:
        rows = DECIDES[who](seed)["table"]
        counts[rows[0]["firm"]] += 1
        counts[f"place {place_of(rows, 'you')}"] += 1
    return counts


@pytest.mark.parametrize("who", DECIDES)
def test_titles(who, capsys):
    """The table of the balance, for the eye: pytest -s tests/test_league_balance.py."""
    counts = titles(who)
    with capsys.disabled():
        print(f"\n{who}: " + ", ".join(f"{name} {count}" for name, count in counts.items()))
    assert sum(counts[firm] for firm in FIRMS) == len(SEEDS)


def test_the_pages_tell_how_often_each_wins():
    """In `book/*/season.md`, and in chapter 62."""
    won = {who: titles(who)["you"] for who in DECIDES}
    assert won == {"even": 136, "best constant": 526, "diagnosis": 672}


def test_no_constant_split_wins_always_and_the_diagnosis_beats_it():
    assert 300 < titles("best constant")["you"] < 700
    assert titles("diagnosis")["you"] > titles("best constant")["you"] + 100
    assert titles("even")["you"] < titles("best constant")["you"] - 200


def test_a_newcomer_who_splits_evenly_comes_into_the_upper_half():
    counts = titles("even")
    assert sum(counts[f"place {place}"] for place in (1, 2, 3)) > 700


def test_neither_side_wins_alone_and_patience_beats_the_quota():
    counts = titles("even")
    assert counts["all_advertising"] + counts["all_selling"] < 100
    assert counts["patient_builder"] > 500 > counts["quota_chaser"]
    assert sum(counts[firm] > 0 for firm in FIRMS) >= 4
