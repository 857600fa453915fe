"""Inputs for reviews, the squad and the final match: a small bank, and what a learner did in it."""

import json
from typing import Any

from funnelball import moment
from tests.portable.dice import Dice, Makers, anything, seed

MAKERS = Makers()
NOW = 1_774_000_000
# Small: MicroPython holds the ten thousand inputs of a function in its memory.
CONCEPTS = {"trust": "build-up", "churn": "finishing"}
TYPES = ("single-choice", "numeric", "match")
LEVELS = ("understand", "apply", "evaluate")
CONFIDENCES = (None, "sure", "think", "guess")
VERDICTS = (("correct", 1), ("partial", 0.5), ("partial", 0.25), ("incorrect", 0))


def index(dice: Dice) -> list[dict]:
    """Entries of a few questions, in any order."""
    entries = [
        {
            "id": f"{concept}-{k:02}",
            "concept": concept,
            "unit": unit,
            "type": dice.choice(TYPES),
            "level": dice.choice(LEVELS),
            "hash": "h",
            "misconceptions": {"b": f"{concept}-{dice.choice('xy')}"},
        }
        for concept, unit in CONCEPTS.items()
        for k in range(dice.choice([0, 1, 1, 2]))
    ]
    return dice.sample(entries, len(entries))


def verdict(dice: Dice) -> dict[str, Any]:
    """A graded answer."""
    name, score = dice.choice(VERDICTS)
    return {"verdict": name, "score": score, "feedback": dice.choice([["a"], ["b"], ["a", "b"], []])}


def check(dice: Dice, at: Any) -> dict[str, Any]:
    """One check of an answer."""
    confidence, hints = dice.choice(CONFIDENCES), dice.choice([0, 0, 0, 1, 2])
    return {"at": at, "confidence": confidence, "hints": hints, **verdict(dice)}


def times(dice: Dice) -> list[int]:
    """A few moments before now, not always in order."""
    return [NOW - int(dice.random() ** 3 * 400 * 86400) for _ in range(dice.choice([1, 1, 1, 2]))]


def answer(dice: Dice) -> dict[str, Any]:
    """An answer as the page keeps it; some are older than reviews."""
    checks = [check(dice, moment.text(at)) for at in times(dice)]
    kept = {"hash": dice.choice(["h", "h", "h", "older"]), **checks[-1]}
    return kept if dice.random() < 0.2 else {**kept, "reviews": checks}


def card(dice: Dice) -> dict[str, Any]:
    """A card somewhere in its life."""
    last = NOW - dice.randrange(700 * 86400)
    stability = dice.choice([0.001, 0.212, 100.0, dice.random() * 9, dice.random() ** 4 * 36500 + 0.001])
    difficulty = dice.choice([1.0, 10.0, dice.uniform(1, 10)])
    return {"stability": stability, "difficulty": difficulty, "last": last, "due": last + 86400}


def spoilt(dice: Dice, whole: dict[str, Any]) -> dict[str, Any]:
    """The same with something left out or replaced by anything."""
    name = dice.choice(sorted(whole))
    rest = {key: value for key, value in whole.items() if key != name}
    return dice.choice([rest, {**whole, name: anything(dice)}])


def at_times_spoilt(dice: Dice, whole: dict[str, Any]) -> Any:
    """Mostly the same."""
    return dice.choice([whole, whole, whole, whole, spoilt(dice, whole), anything(dice)])


@MAKERS.of("review.rating_of")
def rating_of(dice: Dice) -> list:
    return [at_times_spoilt(dice, {"tries": dice.choice([None, 1, 1, 2]), **check(dice, NOW)})]


@MAKERS.of("review.retrievability")
def retrievability(dice: Dice) -> list:
    return [at_times_spoilt(dice, card(dice)), NOW + dice.uniform(-300, 3000) * 86400]


@MAKERS.of("calls.call_json of reviews")
def call_json_of_reviews(dice: Dice) -> list:
    now = NOW if dice.random() < 0.9 else dice.choice([NOW + 0.5, anything(dice)])
    cards = [card(dice) for _ in range(dice.randrange(4))]
    if cards:
        cards[0] = at_times_spoilt(dice, cards[0])
    asked = {f"q{k}": one for k, one in enumerate(cards)}
    name, args = dice.choice(
        [
            ("review", {"card": cards[0] if cards else None, "answer": check(dice, NOW), "now": now}),
            ("due", {"cards": asked, "now": now}),
        ]
    )
    return [name, json.dumps(at_times_spoilt(dice, args), ensure_ascii=False)]


@MAKERS.of("moment.seconds")
def seconds(dice: Dice) -> list:
    return [moment.text(dice.randrange(-10_000_000_000, 40_000_000_000))]


@MAKERS.of("moment.text")
def text(dice: Dice) -> list:
    return [dice.choice([dice.uniform(-1e10, 4e10), dice.randrange(-10_000_000_000, 40_000_000_000)])]


@MAKERS.of("review.scheduled")
def scheduled(dice: Dice) -> list:
    return [dice.choice([None, card(dice), card(dice), card(dice)]), dice.randrange(1, 5), NOW]


@MAKERS.of("review.replay")
def replay(dice: Dice) -> list:
    return [[check(dice, at) for at in sorted(times(dice))]]


@MAKERS.of("review.due")
def due(dice: Dice) -> list:
    return [{f"q{k}": card(dice) for k in range(dice.randrange(4))}, NOW - dice.randrange(300) * 86400]


@MAKERS.of("standing.squad")
def squad(dice: Dice) -> list:
    entries = index(dice)
    answers = {entry["id"]: answer(dice) for entry in entries if dice.random() < 0.7}
    return [entries, answers, moment.text(NOW)]


@MAKERS.of("paper.draw")
def draw(dice: Dice) -> list:
    entries = index(dice)
    avoid = [entry["id"] for entry in entries if dice.random() < 0.3]
    return [entries, seed(dice), dice.randrange(1, 12), avoid]


@MAKERS.of("paper.marked")
def marked(dice: Dice) -> list:
    entries = index(dice)
    grades = {entry["id"]: dice.choice([None, verdict(dice), verdict(dice)]) for entry in entries}
    return [entries, grades, dice.choice([0, 0.5, 0.7, 1])]
