"""A paper is fair: many concepts, units in proportion, the same for a class, another on a retake."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import ParameterError
from funnelball.paper import APPLIED, draw, marked

UNITS = {"kick-off": 8, "build-up": 6, "finishing": 7, "one-team": 8, "online-pitch": 6}
TYPES = ["single-choice", "numeric", "match", "predict", "categorise", "order"]
LEVELS = ["remember", "understand", "apply", "apply", "analyse", "evaluate"]
BANK = [
    {
        "id": f"{unit}-{concept}-{k:02}",
        "concept": f"{unit}-{concept}",
        "unit": unit,
        "type": TYPES[(concept + k) % 6],
        "level": LEVELS[k],
        "hash": "",
        "misconceptions": {"b": f"belief-{unit}"},
    }
    for unit, concepts in UNITS.items()
    for concept in range(concepts)
    for k in range(6)
]
ENTRY = {entry["id"]: entry for entry in BANK}
SEEDS = st.integers(0, 2147483647)
WRONG = {"verdict": "incorrect", "score": 0, "feedback": ["b"], "marks": {}}
HALF = {"verdict": "partial", "score": 0.5, "feedback": ["a", "b"], "marks": {}}
RIGHT = {"verdict": "correct", "score": 1, "feedback": ["a"], "marks": {}}


@given(SEEDS, st.integers(1, 35))
def test_no_concept_comes_twice_while_there_are_others(seed: int, n: int) -> None:
    paper = draw(BANK, seed, n, [])
    assert len({ENTRY[name]["concept"] for name in paper}) == len(paper) == n


@given(SEEDS)
def test_units_come_in_proportion(seed: int) -> None:
    counts = Counter(ENTRY[name]["unit"] for name in draw(BANK, seed, 20, []))
    for unit, concepts in UNITS.items():
        assert abs(counts[unit] - 20 * concepts / 35) <= 1.5


@given(SEEDS)
def test_most_is_application(seed: int) -> None:
    paper = draw(BANK, seed, 20, [])
    assert sum(ENTRY[name]["level"] in APPLIED for name in paper) >= 15


@given(SEEDS, st.randoms())
def test_the_order_of_the_bank_plays_no_part(seed: int, chance) -> None:
    shuffled = chance.sample(BANK, len(BANK))
    assert draw(shuffled, seed, 20, []) == draw(BANK, seed, 20, [])


@given(SEEDS)
def test_a_retake_has_other_questions(seed: int) -> None:
    first = draw(BANK, seed, 20, [])
    assert not set(first) & set(draw(BANK, seed, 20, first))


def test_seeds_differ() -> None:
    papers = {tuple(sorted(draw(BANK, seed, 20, []))) for seed in range(100)}
    assert len(papers) == 100


def test_a_small_bank_is_asked_whole() -> None:
    assert sorted(draw(BANK[:7], 1, 20, [])) == sorted(entry["id"] for entry in BANK[:7])


@pytest.mark.parametrize("n", [0, 101, 2.5, True, None, "20"])
def test_a_wrong_number_is_told(n: object) -> None:
    with pytest.raises(ParameterError, match="n must be a whole number from 1 to 100, got"):
        draw(BANK, 1, n, [])  # type: ignore[arg-type]


def test_what_a_paper_comes_to() -> None:
    names = [f"kick-off-0-0{k}" for k in range(3)] + ["finishing-1-00"]
    result = marked(BANK, dict(zip(names, [RIGHT, HALF, None, WRONG], strict=True)), 0.6)
    assert result["score"] == pytest.approx(1.5 / 4)
    assert not result["passed"]
    assert [result[name] for name in ("right", "partial", "wrong", "left")] == [1, 1, 1, 1]
    assert result["by_concept"][0] == {"id": "kick-off-0", "score": 0.5, "asked": 3}
    assert result["by_unit"][1] == {"id": "finishing", "score": 0, "asked": 1}
    told = [{"id": "belief-finishing", "count": 1}, {"id": "belief-kick-off", "count": 1}]
    assert result["misconceptions"] == told


def test_the_pass_mark_itself_is_enough() -> None:
    assert marked(BANK, {"kick-off-0-00": HALF}, 0.5)["passed"]


def test_nothing_asked_is_not_passed() -> None:
    assert not marked(BANK, {}, 0)["passed"]


def test_a_card_that_lies_rightly_shows_no_belief() -> None:
    entry = BANK[0]
    marks = {"a": "wrong", "b": "right"}
    half = {"verdict": "partial", "score": 0.5, "marks": marks, "feedback": ["a", "b"]}
    assert marked([entry], {entry["id"]: half}, 0.7)["misconceptions"] == []
    whole = {"verdict": "correct", "score": 1, "marks": {"a": "right", "b": "right"}, "feedback": ["a", "b"]}
    assert marked([entry], {entry["id"]: whole}, 0.7)["misconceptions"] == []
