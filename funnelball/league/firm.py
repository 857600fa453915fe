"""A firm through a week of the season: the models of the course, chained.

Of a week's budget, in thousands, a goes to awareness, c to content, r to retention, p to reps, t to training
and s to service. In the order of the week (' marks what holds after it):

    awareness   A' = A (1 - 0.10 forgetful) + (1 - A) (1 - exp(-0.07 a) + talk), talk = 0.0008 customers
                (2 trust - 1) if above 0                                    Vidale-Wolfe: model `carry_over`
    readiness   V' = 0.85 V + c, y = V' / (V' + 8): buyers who found and read the content   Nerlove-Arrow
    reps        R' = R + 0.6 (p - R): new ones need time to settle
    briefed     K' = 0.85 K + t, b = K' / (K' + 6): what was trained is forgotten
    pull        (A' + 0.5 y + 0.06 R') (0.3 + trust); each of the week's buyers asks this firm with the
                chance pull / (1.5 + pull of all six firms)
    answered    up to (9 + 6 R') (1 + 0.35 y) leads; of the rest, half wait for next week, half go away
    late        u**4 / (1 + u**4), u = leads / capacity: the share that waits for too long, little up to two
                thirds of the capacity and half at the whole of it, a simple stand-in for the queue of the
                model `response`; of them 0.6 impatient, at most all, lose interest
    won         with the chance 0.85 (0.45 + 0.55 b) (0.6 + 0.4 y) (0.4 + 0.6 trust)
    confused    of those answered and not won, 0.06 a (1 - b): the advertisement promised what the rep does
                not know                                                          model `credibility`
    served      level S = (9 + 13 s) / (9 + 13 s + 0.35 customers); 0.4 (1 - S) of the customers are let down
    trust       (g + 1) / (g + 1.5 talkative bad + 2) of good and bad marks, which fade by 0.75 a week
    leave       0.10 restless (1.5 - S) (1 - 0.85 (1 - exp(-30 r / customers)))          model `churn`
    margin      0.16 a customer and 0.45 a sale, in thousands; a goal for every full 2 thousand

Numbers of people are binomial; with luck None they are their means. All numbers are illustrative, chosen so
that neither side wins alone and no split wins always.
"""

from math import floor

from ..models.binomial import quantile
from ..models.exact import exp

FORGET, REACH, TALK = 0.10, 0.07, 0.0008
FADE, HALF_CONTENT, HALF_SKILL, SETTLE = 0.85, 8.0, 6.0, 0.6
VISIBLE, PROSPECTING, NOBODY, LIKED = 0.5, 0.06, 1.5, 0.3
BASE_CALLS, CALLS, EASE, INTEREST_LOST = 9.0, 6.0, 0.35, 0.6
WIN, CONFUSED = 0.85, 0.06
BASE_CARE, CARE, NEED, LET_DOWN = 9.0, 13.0, 0.35, 0.4
MARKS_FADE, BAD_WEIGHT = 0.75, 1.5
CHURN, KEPT, KEEPING = 0.10, 0.85, 30.0
PER_CUSTOMER, PER_SALE, GOAL = 0.16, 0.45, 2.0


def start() -> dict:
    """Return a firm before the first week; all six are alike."""
    return {
        "awareness": 0.15,
        "content": 4.0,
        "skill": 4.0,
        "reps": 2.0,
        "good": 40.0,
        "bad": 10.0,
        "trust": 0.72,
        "customers": 20,
        "waiting": 0,
    }


def prepared(state: dict, split: list, temper: dict) -> dict:
    """Return the firm when its budget has begun to work: who knows it, who finds it, what its reps can do.

    Args:
        state: of `start`, or after the week before.
        split: thousands for each area, in the order of AREAS.
        temper: of the market.

    Returns:
        The state, and readiness, briefed and pull.
    """
    ready = dict(state)
    ready["awareness"] = _awareness(state, split[0], temper)
    ready["content"] = FADE * state["content"] + split[1]
    ready["skill"] = FADE * state["skill"] + split[4]
    ready["reps"] = state["reps"] + SETTLE * (split[3] - state["reps"])
    ready["readiness"] = ready["content"] / (ready["content"] + HALF_CONTENT)
    ready["briefed"] = ready["skill"] / (ready["skill"] + HALF_SKILL)
    found = ready["awareness"] + VISIBLE * ready["readiness"] + PROSPECTING * ready["reps"]
    ready["pull"] = found * (LIKED + state["trust"])
    return ready


def _awareness(state: dict, spent: float, temper: dict) -> float:
    known = state["awareness"]
    talk = max(TALK * state["customers"] * (2.0 * state["trust"] - 1.0), 0.0)
    reached = min(1.0 - exp(-REACH * spent) + talk, 1.0)
    return known * (1.0 - FORGET * temper["forgetful"]) + (1.0 - known) * reached


def played(state: dict, split: list, here: tuple) -> tuple:
    """Let a prepared firm live through the week.

    Args:
        state: of `prepared`.
        split: as there.
        here: (temper of the market, buyers who look around, pull of all firms together, uniform numbers of
            the week or None).

    Returns:
        The firm after the week, and what happened: the people buyers, asked, queue, answered, waiting,
        lost_waiting, won, confused, let_down, left, customers; the shares load, late, level; margin in
        thousands, and goals.
    """
    temper, buyers, pulls, luck = here
    asked = _some(luck, 0, buyers, state["pull"] / (NOBODY + pulls))
    week = _answered(state, asked)
    week["buyers"], week["asked"] = buyers, asked
    week["won"] = _some(luck, 1, week["answered"], _chance(state, week["late"], temper))
    loud = CONFUSED * split[0] * (1.0 - state["briefed"])
    week["confused"] = _some(luck, 2, week["answered"] - week["won"], loud)
    _serve(state, split, here, week)
    week["margin"] = PER_CUSTOMER * week["customers"] + PER_SALE * week["won"]
    week["goals"] = floor(week["margin"] / GOAL)
    return _after(state, week, temper), week


def _some(luck: list | None, which: int, n: float, p: float) -> float:
    """Return how many of n, each with the chance p: by the week's luck, or on average."""
    return n * p if luck is None else quantile(luck[which], int(n), p)


def _answered(state: dict, asked: float) -> dict:
    """Return who is answered this week, who too late, who waits on and who goes away."""
    queue = state["waiting"] + asked
    capacity = (BASE_CALLS + CALLS * state["reps"]) * (1.0 + EASE * state["readiness"])
    answered = min(queue, floor(capacity))
    waiting = (queue - answered) // 2
    load = queue / capacity
    fourth = load * load * load * load
    people = {"queue": queue, "answered": answered, "waiting": waiting}
    people.update({"lost_waiting": queue - answered - waiting, "load": load, "late": fourth / (1.0 + fourth)})
    return people


def _chance(state: dict, late: float, temper: dict) -> float:
    """Return the chance that a lead who is answered buys."""
    still_cares = 1.0 - late * min(INTEREST_LOST * temper["impatient"], 1.0)
    skilled, informed = 0.45 + 0.55 * state["briefed"], 0.6 + 0.4 * state["readiness"]
    return WIN * skilled * informed * (0.4 + 0.6 * state["trust"]) * still_cares


def _serve(state: dict, split: list, here: tuple, week: dict) -> None:
    """Add to the week who was let down, who left and who is a customer at its end."""
    temper, luck = here[0], here[3]
    everybody = state["customers"] + week["won"]
    care = BASE_CARE + CARE * split[5]
    week["level"] = care / (care + NEED * everybody)
    week["let_down"] = _some(luck, 3, everybody, LET_DOWN * (1.0 - week["level"]))
    kept = KEPT * (1.0 - exp(-KEEPING * split[2] / everybody)) if everybody else 0.0
    leave = CHURN * temper["restless"] * (1.5 - week["level"]) * (1.0 - kept)
    week["left"] = _some(luck, 4, everybody, leave)
    week["customers"] = everybody - week["left"]


def _after(state: dict, week: dict, temper: dict) -> dict:
    """Return the firm at the end of the week."""
    after = dict(state)
    after["customers"], after["waiting"] = week["customers"], week["waiting"]
    content = state["customers"] + week["won"] - week["let_down"]
    after["good"] = MARKS_FADE * state["good"] + content
    after["bad"] = MARKS_FADE * state["bad"] + week["let_down"] + week["confused"]
    weighed = BAD_WEIGHT * temper["talkative"] * after["bad"]
    after["trust"] = (after["good"] + 1.0) / (after["good"] + weighed + 2.0)
    return after
