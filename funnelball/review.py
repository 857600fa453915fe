"""When a question comes back: spaced repetition by FSRS-6, with its published default weights.

A card is what is remembered of a question: {"stability": days until the chance to recall it falls to 90 %,
"difficulty": 1 to 10, "last": seconds since 1970, "due": the same}. There are no learning steps: a course is
not drilled within minutes, and a wrong answer is explained at once.

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
from .models.parameters import checked_number

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


def rating_of(answer: dict) -> int:
    """Return how well an answer was known, 1 to 4.

    A wrong one is "again", whatever the confidence. Half right, right by a guess and right after a hint are
    "hard": they hold less than they seem to. Right without a hint is "good"; and "easy" if the learner was
    sure of it.

    Args:
        answer: {"verdict", "score", "confidence": "sure", "think", "guess" or None, "hints": how many}.
    """
    if answer["verdict"] == "incorrect" or answer["score"] < 0.5:
        return 1
    if answer["verdict"] == "partial" or answer.get("confidence") == "guess" or answer.get("hints"):
        return 2
    return 4 if answer.get("confidence") == "sure" else 3


def scheduled(card: dict | None, rating: int, now: float) -> dict:
    """Return the card after a review.

    Args:
        card: before it; None for a question that was never asked.
        rating: 1 to 4.
        now: whole seconds since 1970, not before the last review.

    Raises:
        ParameterError: the rating or the moment is not allowed.
    """
    rating = int(checked_number("rating", rating, 1, 4, True))
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
    """Return the chance that the learner still knows the answer, 0 to 1.

    Args:
        card: of a question that was asked.
        now: seconds since 1970; whole days since the last review count.
    """
    days = max(0, int((now - card["last"]) // DAY))
    return power(1.0 + FACTOR * days / card["stability"], -WEIGHTS[20])


def replay(history: list) -> dict | None:
    """Return the card that a history leads to; None of an empty one.

    Args:
        history: answers as in `rating_of`, each with "at" in seconds since 1970, oldest first.
    """
    card = None
    for answer in history:
        card = scheduled(card, rating_of(answer), answer["at"])
    return card


def due(cards: dict, now: float) -> dict:
    """Say what is to be asked now, the nearest to forgotten first.

    Args:
        cards: card by the id of the question.
        now: seconds since 1970.

    Returns:
        {"due": ids, "next": seconds since 1970 of the next after these, or None}.
    """
    ripe = [name for name in sorted(cards) if cards[name]["due"] <= now]
    later = [cards[name]["due"] for name in sorted(cards) if cards[name]["due"] > now]
    order = sorted([(retrievability(cards[name], now), name) for name in ripe])
    return {"due": [name for _, name in order], "next": min(later) if later else None}


def _next_stability(card: dict, rating: int, now: float) -> float:
    stability, difficulty = card["stability"], card["difficulty"]
    if now - card["last"] < DAY:
        new = _same_day(stability, rating)
    elif rating == 1:
        new = _forgotten(stability, difficulty, retrievability(card, now))
    else:
        new = _recalled(stability, difficulty, retrievability(card, now), rating)
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
