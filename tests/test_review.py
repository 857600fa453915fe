"""A question comes back when py-fsrs says so, and when good sense says so."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from funnelball import review
from funnelball.models import ParameterError

ORACLE = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
START = 1_750_000_000
HISTORIES = 20_000
RATED = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 400 * review.DAY)), min_size=1, max_size=12)


def run(rated: list[tuple[int, int]]) -> dict:
    """The card after ratings, each some seconds after the one before."""
    card, now = None, START
    for rating, gap in rated:
        now += gap
        card = review.scheduled(card, rating, now)
    assert card
    return card


def oracle(rated: list[tuple[int, int]]) -> Card:
    """The same by py-fsrs."""
    card, now = Card(card_id=1), datetime.fromtimestamp(START, UTC)
    for rating, gap in rated:
        now += timedelta(seconds=gap)
        card, _ = ORACLE.review_card(card, Rating(rating), now)
    return card


def test_as_py_fsrs_has_it() -> None:
    """20,000 random histories of up to 12 reviews: gaps of minutes, days and months."""
    dice = random.Random(6)
    gaps = (600, 3 * 3600, review.DAY, 5 * review.DAY, 60 * review.DAY, 700 * review.DAY)
    for _ in range(HISTORIES):
        rated = [
            (dice.randint(1, 4), int(dice.random() * dice.choice(gaps))) for _ in range(dice.randint(1, 12))
        ]
        ours, theirs = run(rated), oracle(rated)
        assert ours["stability"] == pytest.approx(theirs.stability, rel=1e-9), rated
        assert ours["difficulty"] == pytest.approx(theirs.difficulty, rel=1e-9), rated
        assert ours["due"] == theirs.due.timestamp(), rated
        later = theirs.due + timedelta(days=dice.randint(0, 90))
        chance = ORACLE.get_card_retrievability(theirs, later)
        assert review.retrievability(ours, later.timestamp()) == pytest.approx(chance, rel=1e-9)


@given(RATED)
def test_a_wrong_answer_never_comes_back_later_than_a_right_one(rated: list[tuple[int, int]]) -> None:
    card = run(rated)
    now = card["last"] + 30 * review.DAY
    dues = [review.scheduled(card, rating, now)["due"] for rating in (1, 2, 3, 4)]
    assert dues == sorted(dues)


@given(RATED, st.integers(0, 1000))
def test_what_is_known_is_a_chance_that_falls(rated: list[tuple[int, int]], days: int) -> None:
    card = run(rated)
    now = card["last"] + days * review.DAY
    assert 0 < review.retrievability(card, now + review.DAY) < review.retrievability(card, now) <= 1


@pytest.mark.parametrize(
    "answer, rating",
    [
        ({"verdict": "incorrect", "score": 0, "confidence": "sure"}, 1),
        ({"verdict": "partial", "score": 0.25}, 1),
        ({"verdict": "partial", "score": 0.5, "confidence": "sure"}, 2),
        ({"verdict": "correct", "score": 1, "confidence": "guess"}, 2),
        ({"verdict": "correct", "score": 1, "confidence": "sure", "hints": 1}, 2),
        ({"verdict": "correct", "score": 1, "confidence": None, "hints": 0}, 3),
        ({"verdict": "correct", "score": 1, "confidence": "think"}, 3),
        ({"verdict": "correct", "score": 1, "confidence": "sure"}, 4),
    ],
)
def test_how_well_an_answer_was_known(answer: dict, rating: int) -> None:
    assert review.rating_of(answer) == rating


def test_what_is_due_comes_nearest_to_forgotten_first() -> None:
    right = {"verdict": "correct", "score": 1, "at": START}
    cards = {
        "wrong": review.replay([{"verdict": "incorrect", "score": 0, "at": START}]),
        "guessed": review.replay([right | {"confidence": "guess"}]),
        "sure": review.replay([right | {"confidence": "sure"}]),
    }
    after = START + 3 * review.DAY
    assert review.due(cards, START) == {"due": [], "next": START + review.DAY}
    assert review.due(cards, after) == {"due": ["wrong", "guessed"], "next": START + 8 * review.DAY}
    assert review.due({}, after) == {"due": [], "next": None}


@pytest.mark.parametrize("rating", [0, 5, 2.5, True, None, "good", float("nan")])
def test_a_rating_is_1_to_4(rating: object) -> None:
    with pytest.raises(ParameterError, match="rating must be a whole number from 1 to 4, got"):
        review.scheduled(None, rating, START)  # type: ignore[arg-type]


@pytest.mark.parametrize("now", [START - 1, float("nan"), float("inf"), "today"])
def test_no_review_before_the_last(now: object) -> None:
    with pytest.raises(ParameterError, match="now must be a whole number from 1750000000 to 4102444800"):
        review.scheduled(review.scheduled(None, 3, START), 3, now)  # type: ignore[arg-type]
