"""The report of a season: which concepts decided it, found by playing it again with something changed.

Every "what if" is a whole season with the same seed, the same luck and the same rivals, who answer as they
always do. `brought` says what would be missing without a single thousand for an area (the money is not spent
elsewhere); `more` says what one thousand a week more for it would have changed, taken from where you spent
most.
"""

from ..models.parameters import LARGEST_SEED
from .areas import AREAS
from .seasons import season
from .table import FIRMS, place_of

# The concept of the course (concepts.yml) that each area of spending stands for.
CONCEPTS = {
    "awareness": "brand-awareness",
    "content": "thought-leadership",
    "retention": "churn-reduction",
    "reps": "customer-readiness",
    "training": "offer-credibility",
    "service": "negative-word-of-mouth",
}
OTHERS = 10  # other seasons with the same decisions
DECIDED = 2  # of each kind


def report(seed: int, decisions: list) -> dict:
    """Return the report of a whole season.

    Args:
        seed: whole number from 0 to 2147483647.
        decisions: twelve splits, checked.

    Returns:
        place, points, margin, customers: of yours at the end
        strong, weak, rush, drought: of the market
        brought, more: for each area {"area", "concept", "points", "margin", "place"}: how yours would change;
            of `brought` only areas with money; `more` has also "from", where the thousand is taken
        decided: up to four of them {"kind": "carried" | "missing" | "too_much", …}, the weightiest first
        elsewhere: places of the same decisions with the next ten seeds
    """
    played = season(seed, decisions)
    yours = _yours(played["table"])
    brought = [
        _change(k, yours, seed, _without(decisions, k)) for k in range(len(AREAS)) if _spent(decisions, k)
    ]
    more = []
    for k in range(len(AREAS)):
        source = _largest(decisions, k)
        if source is not None:
            row = _change(k, yours, seed, _shifted(decisions, k, source))
            row["from"] = AREAS[source]
            more.append(row)
    market = played["market"]
    found = {name: yours[name] for name in ("place", "points", "margin", "customers")}
    found.update({name: market[name] for name in ("strong", "weak", "rush", "drought")})
    found["brought"], found["more"] = brought, more
    found["decided"] = _decided(brought, more)
    found["elsewhere"] = elsewhere(seed, decisions)
    return found


def elsewhere(seed: int, decisions: list) -> list:
    """Return the places that the same decisions reach with the ten seeds after this one."""
    seeds = [(seed + k) % (LARGEST_SEED + 1) for k in range(1, OTHERS + 1)]
    return [place_of(season(other, decisions)["table"], "you") for other in seeds]


def _yours(rows: list) -> dict:
    place = place_of(rows, FIRMS[0])
    yours = dict(rows[place - 1])
    yours["place"] = place
    return yours


def _change(area: int, yours: dict, seed: int, decisions: list) -> dict:
    """Return how points, margin and place differ with other decisions: the other season less yours."""
    other = _yours(season(seed, decisions)["table"])
    row: dict = {"area": AREAS[area], "concept": CONCEPTS[AREAS[area]]}
    row.update({name: other[name] - yours[name] for name in ("points", "margin", "place")})
    return row


def _spent(decisions: list, area: int) -> int:
    total = 0
    for split in decisions:
        total += split[area]
    return total


def _largest(decisions: list, but: int) -> int | None:
    """Return the area with the most money of the season, another one than this."""
    ranked = [(-_spent(decisions, k), k) for k in range(len(AREAS)) if k != but]
    most = min(ranked)
    return most[1] if most[0] else None


def _without(decisions: list, area: int) -> list:
    return [[0 if k == area else split[k] for k in range(len(AREAS))] for split in decisions]


def _shifted(decisions: list, to: int, source: int) -> list:
    """Return decisions with one thousand a week moved, in the weeks in which the source has any."""
    shifted = []
    for split in decisions:
        other = list(split)
        if other[source]:
            other[source] -= 1
            other[to] += 1
        shifted.append(other)
    return shifted


def _decided(brought: list, more: list) -> list:
    """Return what weighs most, by points and then by margin: what carried the season, and what it lacked."""
    lost = [(row["points"], row["margin"]) for row in brought]
    gained = [(-row["points"], -row["margin"]) for row in more]
    nothing = (0, 0.0)
    carried = [(lost[k], k) for k in range(len(brought)) if lost[k] < nothing]
    missing = [(gained[k], k) for k in range(len(more)) if gained[k] < nothing]
    useless = [(lost[k], k) for k in range(len(brought)) if lost[k] >= nothing]
    found = []
    for kind, ranked, rows in (
        ("carried", carried, brought),
        ("missing", missing, more),
        ("too_much", useless, brought),
    ):
        for _, k in sorted(ranked)[:DECIDED]:
            row = dict(rows[k])
            row["kind"] = kind
            found.append(row)
    return found[: 2 * DECIDED]
