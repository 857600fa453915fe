"""When a question comes back: spaced repetition by FSRS-6, with its published default weights.

A card is what is remembered of a question: {"stability": days until the chance to recall it falls to 90 %,
0.001 or more, "difficulty": 1 to 10, "last": whole seconds since 1970, "due": the same}. There are no
learning steps: a course is not drilled within minutes, and a wrong answer is explained at once. No interval
is shuffled (FSRS calls it fuzz): the same history always leads to the same card.

    R(t, S)  = (1 + F t / S) ** -w20, with F such that R(S, S) = 0.9          chance to recall after t days
    S right  = S (1 + e**w8 (11 - D) S**-w9 (e**(w10 (1 - R)) - 1) hard easy)  after a recall
    S wrong  = w11 D**-w12 ((S + 1)**w13 - 1) e**(w14 (1 - R)), at most S e**(-w17 w18)
    S today  = S e**(w17 (G - 3 + w18)) S**-w19                               again on the same day
    D        = w7 D0(4) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9)              after any review

G is the rating: 1 again, 2 hard, 3 good, 4 easy.

Source: Open Spaced Repetition (2025), "The algorithm", FSRS-6 (free spaced repetition scheduler wiki); after
Ye, Su & Cao (2022), "A stochastic shortest path algorithm for optimizing spaced repetition scheduling".
"""

from math import floor

from .models.exact import exp, power
from .models.parameters import ParameterError, checked_number
from .models.shown import shown

RATINGS = ("again", "hard", "good", "easy")
WEIGHTS = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
DESIRED_RETENTION = 0.9
FACTOR = power(0.9, -1.0 / WEIGHTS[20]) - 1.0
LOWEST_STABILITY = 0.001
LONGEST_INTERVAL = 36500
DAY = 86400
LATEST = 4102444800  # the year 2100
HIGHEST_STABILITY = 1e8  # days; no history up to 2100 leads near it
RANGES = (
    ("stability", LOWEST_STABILITY, HIGHEST_STABILITY, False),
    ("difficulty", 1, 10, False),
    ("last", 0, LATEST, True),
    ("due", 0, LATEST + LONGEST_INTERVAL * DAY, True),
)
VERDICTS = ("correct", "partial", "incorrect")
CONFIDENCES = ("sure", "think", "guess", None)
MOST = 1000000  # hints or tries


def rating_of(answer: dict) -> int:
    """Return how well an answer was known, 1 to 4.

    again: wrong, less than half right, or right only at a second try. FSRS has one rating for what was not
        recalled. A belief that the learner was sure of gets no other: it is the one that feedback corrects
        best (Butterfield & Metcalfe 2001). A second try comes after feedback and tells nothing of memory.
    hard: half right, right by a guess, or right after a hint. It was recalled, but holds less than it seems.
    good: right without a hint; also where nobody asked for the confidence.
    easy: right without a hint, and sure of it.

    Args:
        answer: {"verdict": "correct", "partial" or "incorrect", "score": 0 to 1, "confidence": "sure",
            "think", "guess" or None, "hints": how many, "tries": how many in this visit, this one included};
            confidence, hints and tries may be missing.

    Raises:
        ParameterError: something in the answer is not allowed.
    """
    if not isinstance(answer, dict):
        raise _not_allowed("answer", answer, "an object")
    verdict = _one_of("verdict", answer.get("verdict"), VERDICTS)
    confidence = _one_of("confidence", answer.get("confidence"), CONFIDENCES)
    score = checked_number("score", answer.get("score"), 0, 1)
    hints, tries = _count(answer, "hints", 0), _count(answer, "tries", 1)
    if verdict == "incorrect" or score < 0.5 or tries > 1:
        return 1
    if verdict == "partial" or confidence == "guess" or hints:
        return 2
    return 4 if confidence == "sure" else 3


def scheduled(card: dict | None, rating: int, now: float) -> dict:
    """Return the card after a review.

    Args:
        card: before it; None for a question that was never asked.
        rating: 1 to 4.
        now: whole seconds since 1970, not before the last review.

    Raises:
        ParameterError: the rating, the moment or something in the card is not allowed.
    """
    rating = int(checked_number("rating", rating, 1, 4, True))
    card = None if card is None else _checked_card(card)
    now = checked_number("now", now, card["last"] if card else 0, LATEST, True)
    if card is None:
        stability, difficulty = WEIGHTS[rating - 1], _within(_first_difficulty(rating), 1.0, 10.0)
    else:
        stability = _next_stability(card, rating, now)
        difficulty = _next_difficulty(card["difficulty"], rating)
    due = now + interval(stability) * DAY
    return {"stability": stability, "difficulty": difficulty, "last": now, "due": due}


def interval(stability: float) -> int:
    """Return after how many days to ask again: until the chance to recall has fallen to 90 %.

    Args:
        stability: in days, above 0.
    """
    days = stability / FACTOR * (power(DESIRED_RETENTION, -1.0 / WEIGHTS[20]) - 1.0)
    return int(_within(floor(days + 0.5), 1, LONGEST_INTERVAL))


def retrievability(card: dict, now: float) -> float:
    """Return the chance that the learner still knows the answer, above 0 and up to 1.

    Args:
        card: of a question that was asked.
        now: seconds since 1970; whole days since the last review count, and before it the chance is 1.

    Raises:
        ParameterError: the moment or something in the card is not allowed.
    """
    return _chance(_checked_card(card), checked_number("now", now, 0, LATEST))


def replay(history: list) -> dict | None:
    """Return the card that a history leads to; None of an empty one.

    Args:
        history: answers as in `rating_of`, each with "at" in whole seconds since 1970, oldest first.

    Raises:
        ParameterError: something in an answer is not allowed, or one is older than the one before it.
    """
    if not isinstance(history, (list, tuple)):
        raise _not_allowed("history", history, "a list")
    card = None
    for answer in history:
        rating = rating_of(answer)
        card = scheduled(card, rating, answer.get("at"))
    return card


def due(cards: dict, now: float) -> dict:
    """Say what is to be asked now, the nearest to forgotten first.

    Args:
        cards: card by the id of the question.
        now: seconds since 1970.

    Returns:
        {"due": ids, those equally near in the order of their ids, "next": seconds since 1970 of the next
        after these, or None}.

    Raises:
        ParameterError: the moment or something in a card is not allowed.
    """
    if not isinstance(cards, dict):
        raise _not_allowed("cards", cards, "an object")
    now = checked_number("now", now, 0, LATEST)
    known = [(name, _checked_card(cards[name])) for name in sorted(cards)]
    order = sorted([(_chance(card, now), name) for name, card in known if card["due"] <= now])
    later = [card["due"] for _, card in known if card["due"] > now]
    return {"due": [name for _, name in order], "next": min(later) if later else None}


def _chance(card: dict, now: float) -> float:
    days = max(0, int((now - card["last"]) // DAY))
    return power(1.0 + FACTOR * days / card["stability"], -WEIGHTS[20])


def _next_stability(card: dict, rating: int, now: float) -> float:
    stability, difficulty = card["stability"], card["difficulty"]
    if now - card["last"] < DAY:
        new = _same_day(stability, rating)
    elif rating == 1:
        new = _forgotten(stability, difficulty, _chance(card, now))
    else:
        new = _recalled(stability, difficulty, _chance(card, now), rating)
    return max(new, LOWEST_STABILITY)


def _same_day(stability: float, rating: int) -> float:
    growth = exp(WEIGHTS[17] * (rating - 3 + WEIGHTS[18])) * power(stability, -WEIGHTS[19])
    return stability * (max(growth, 1.0) if rating > 1 else growth)


def _forgotten(stability: float, difficulty: float, chance: float) -> float:
    left = power(stability + 1.0, WEIGHTS[13]) - 1.0
    long_term = WEIGHTS[11] * power(difficulty, -WEIGHTS[12]) * left * exp((1.0 - chance) * WEIGHTS[14])
    return min(long_term, stability / exp(WEIGHTS[17] * WEIGHTS[18]))


def _recalled(stability: float, difficulty: float, chance: float, rating: int) -> float:
    hard = WEIGHTS[15] if rating == 2 else 1.0
    easy = WEIGHTS[16] if rating == 4 else 1.0
    surprise = exp((1.0 - chance) * WEIGHTS[10]) - 1.0
    growth = exp(WEIGHTS[8]) * (11.0 - difficulty) * power(stability, -WEIGHTS[9]) * surprise
    return stability * (1.0 + growth * hard * easy)


def _first_difficulty(rating: int) -> float:
    return WEIGHTS[4] - exp(WEIGHTS[5] * (rating - 1)) + 1.0


def _next_difficulty(difficulty: float, rating: int) -> float:
    change = -WEIGHTS[6] * (rating - 3) * (10.0 - difficulty) / 9.0
    new = WEIGHTS[7] * _first_difficulty(4) + (1.0 - WEIGHTS[7]) * (difficulty + change)
    return _within(new, 1.0, 10.0)


def _within(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def _checked_card(card: object) -> dict:
    if not isinstance(card, dict):
        raise _not_allowed("card", card, "an object")
    return {name: checked_number(name, card.get(name), low, high, whole) for name, low, high, whole in RANGES}


def _count(answer: dict, name: str, least: int) -> int:
    value = answer.get(name)
    return least if value is None else int(checked_number(name, value, least, MOST, True))


def _one_of(name: str, value: object, allowed: tuple) -> object:
    if value not in allowed:
        raise _not_allowed(name, value, "one of " + ", ".join([shown(one) for one in allowed]))
    return value


def _not_allowed(name: str, value: object, kind: str) -> ParameterError:
    return ParameterError(f"{name} must be {kind}, got {shown(value)}", name, value, None, None)
