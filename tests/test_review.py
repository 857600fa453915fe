"""A question comes back when py-fsrs says so, and when good sense says so."""

import json
import random
from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from funnelball import calls, review
from funnelball.models import ParameterError

ORACLE = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
START = 1_750_000_000
HISTORIES = 20_000
RIGHT = {"verdict": "correct", "score": 1, "at": START}
WRONG = {"verdict": "incorrect", "score": 0, "at": START}
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
def test_a_right_answer_lasts_longer_than_a_wrong_one(rated: list[tuple[int, int]], days: int) -> None:
    card = run(rated)
    now = card["last"] + days * review.DAY
    again, hard, good, easy = (review.scheduled(card, rating, now)["stability"] for rating in (1, 2, 3, 4))
    assert 0 < again < hard <= good <= easy


@given(RATED)
def test_a_card_stays_within_its_ranges(rated: list[tuple[int, int]]) -> None:
    card = run(rated)
    assert card["stability"] >= review.LOWEST_STABILITY and 1 <= card["difficulty"] <= 10
    assert review.DAY <= card["due"] - card["last"] <= review.LONGEST_INTERVAL * review.DAY
    assert json.loads(json.dumps(card)) == card


@given(st.dictionaries(st.text(), RATED, max_size=6), st.integers(0, 2000))
def test_what_is_due_is_ordered_by_the_chance_to_know_it(rated: dict, days: int) -> None:
    cards = {name: run(ratings) for name, ratings in rated.items()}
    now = START + days * review.DAY
    found = review.due(cards, now)
    assert set(found["due"]) == {name for name, card in cards.items() if card["due"] <= now}
    chances = [review.retrievability(cards[name], now) for name in found["due"]]
    assert chances == sorted(chances)
    assert found["next"] == min((card["due"] for card in cards.values() if card["due"] > now), default=None)


@given(RATED)
def test_state_is_rebuilt_from_the_answers(rated: list[tuple[int, int]]) -> None:
    kinds = [WRONG, RIGHT | {"hints": 1}, RIGHT | {"confidence": "think"}, RIGHT | {"confidence": "sure"}]
    history, now = [], START
    for rating, gap in rated:
        now += gap
        history.append(kinds[rating - 1] | {"at": now})
    assert review.replay(history) == run(rated)


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
        ({"verdict": "correct", "score": 1, "confidence": "sure", "tries": 1}, 4),
        ({"verdict": "correct", "score": 1, "confidence": "sure", "tries": 2}, 1),
    ],
)
def test_how_well_an_answer_was_known(answer: dict, rating: int) -> None:
    assert review.rating_of(answer) == rating


def test_what_is_due_comes_nearest_to_forgotten_first() -> None:
    cards = {
        "wrong": review.replay([WRONG]),
        "guessed": review.replay([RIGHT | {"confidence": "guess"}]),
        "sure": review.replay([RIGHT | {"confidence": "sure"}]),
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


def test_a_moment_before_the_last_review_is_one_of_full_memory() -> None:
    """A clock that was set back must not hide what a learner knows."""
    assert review.retrievability(review.scheduled(None, 3, START), START - 9 * review.DAY) == 1
    assert review.replay([]) is None


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (None, "answer"),
        ({}, "verdict"),
        (RIGHT | {"verdict": "invalid"}, "verdict"),
        (RIGHT | {"verdict": ["correct"]}, "verdict"),
        (RIGHT | {"score": float("nan")}, "score"),
        (RIGHT | {"score": 2}, "score"),
        (RIGHT | {"confidence": "certain"}, "confidence"),
        (RIGHT | {"hints": -1}, "hints"),
        (RIGHT | {"hints": 0.5}, "hints"),
        (RIGHT | {"tries": 0}, "tries"),
    ],
)
def test_an_answer_that_makes_no_sense_is_named(answer: dict, name: str) -> None:
    with pytest.raises(ParameterError, match=f"^{name} must be .*, got ") as caught:
        review.rating_of(answer)
    assert caught.value.where()["name"] == name
    with pytest.raises(ParameterError, match=f"^{name} must be"):
        review.replay([answer])


@pytest.mark.parametrize(
    ("name", "value"),
    [("stability", 0), ("difficulty", 0)]
    + [
        (name, value)
        for name in ("stability", "difficulty", "last", "due")
        for value in (-1, None, "1", True, float("nan"), float("inf"), 1e99, [1])
    ],
)
def test_a_card_that_makes_no_sense_is_named(name: str, value: object) -> None:
    card = review.scheduled(None, 3, START) | {name: value}
    for use in (
        lambda: review.scheduled(card, 3, START),
        lambda: review.retrievability(card, START),
        lambda: review.due({"q": card}, START),
    ):
        with pytest.raises(ParameterError, match=f"^{name} must be a .*, got"):
            use()


@pytest.mark.parametrize("wrong", [None, 3, "card", ["stability"]])
def test_what_is_no_card_no_history_and_no_table_is_named(wrong: object) -> None:
    with pytest.raises(ParameterError, match="^card must be an object, got"):
        review.retrievability(wrong, START)  # type: ignore[arg-type]
    with pytest.raises(ParameterError, match="^cards must be an object, got"):
        review.due(wrong, START)  # type: ignore[arg-type]
    if not isinstance(wrong, list):
        with pytest.raises(ParameterError, match="^history must be a list, got"):
            review.replay(wrong)  # type: ignore[arg-type]


def test_an_older_answer_after_a_newer_one_is_named() -> None:
    with pytest.raises(ParameterError, match="now must be a whole number from 1750000000"):
        review.replay([RIGHT, RIGHT | {"at": START - 1}])


def ask(name: str, **args: object) -> dict:
    """The answer of a call."""
    return json.loads(calls.call_json(name, json.dumps(args)))


def test_the_calls() -> None:
    first = ask("review", card=None, answer=RIGHT | {"confidence": "think"}, now=START)["value"]
    assert first == {"card": review.scheduled(None, 3, START), "rating": "good"}
    assert ask("review", answer=RIGHT | {"confidence": "think"}, now=START)["value"] == first
    later = START + 5 * review.DAY
    second = ask("review", card=first["card"], answer=WRONG, now=later)["value"]
    assert second == {"card": review.scheduled(first["card"], 1, later), "rating": "again"}
    cards = {"a": first["card"], "b": second["card"]}
    assert ask("due", cards=cards, now=later)["value"] == {"due": ["a"], "next": second["card"]["due"]}
    assert ask("due", cards=None, now=later)["value"] == {"due": [], "next": None}


@pytest.mark.parametrize(
    ("name", "args", "error", "word"),
    [
        ("review", {"answer": RIGHT}, "CallError", "needs the argument 'now'"),
        ("review", {"now": START}, "CallError", "needs the argument 'answer'"),
        ("review", {"answer": 3, "now": START}, "CallError", "'answer' of review is an object"),
        ("review", {"answer": RIGHT, "now": "today"}, "ParameterError", "now must be a whole number"),
        ("review", {"answer": RIGHT, "now": START, "card": {}}, "ParameterError", "stability must be"),
        ("due", {"cards": [], "now": START}, "CallError", "'cards' of due is an object"),
        ("due", {"cards": {"q": None}, "now": START}, "ParameterError", "card must be an object, got"),
        ("due", {"cards": {}, "now": None}, "ParameterError", "now must be a number"),
    ],
)
def test_a_call_that_cannot_be_answered(name: str, args: dict, error: str, word: str) -> None:
    found = ask(name, **args)
    assert found["ok"] is False and found["error"]["name"] == error
    assert word in found["error"]["message"]
