"""Fixtures and table of the six firms.

Weeks 1 to 10 are a double round robin by the circle method; its second half is the first one backwards, so
that everybody meets everybody once early and once late (in weeks t and 11 - t): strategies ripen at different
speeds. Weeks 11 and 12 are the run-in: neighbours of the table meet, first and second, third and fourth, and
the last two, as in a tournament by the Swiss system. A win is 3 points, a draw 1. Equal points: goal
difference, then goals, then margin of the season, then the order of FIRMS.
"""

from .rivals import RIVALS

FIRMS = ("you",) + RIVALS
ROUND_ROBIN = 10
POINTS = {"won": 3, "drawn": 1, "lost": 0}
COUNTS = ("played", "won", "drawn", "lost", "goals", "against", "difference", "points", "customers")


def fixtures(week: int, rows: list) -> list:
    """Return the three matches of a week as pairs of indexes of FIRMS.

    Args:
        week: 0 to 11.
        rows: of the table before the week; they decide the last two weeks.
    """
    if week < ROUND_ROBIN:
        return _round(min(week, ROUND_ROBIN - 1 - week))
    order = [FIRMS.index(row["firm"]) for row in rows]
    return [(order[2 * k], order[2 * k + 1]) for k in range(len(FIRMS) // 2)]


def _round(turn: int) -> list:
    """Return a round of the circle method: the first firm stays, the others turn by one place a round."""
    others = len(FIRMS) - 1
    circle = [0] + [1 + (k + turn) % others for k in range(others)]
    return [(circle[k], circle[others - k]) for k in range(len(FIRMS) // 2)]


def new_table() -> list:
    """Return the rows before the first week, in the order of FIRMS."""
    rows = []
    for firm in FIRMS:
        row: dict = {name: 0 for name in COUNTS}
        row["firm"], row["margin"] = firm, 0.0
        rows.append(row)
    return rows


def entered(rows: list, matches: list, results: list) -> list:
    """Return the rows after a week, the first place first.

    Args:
        rows: before the week.
        matches: of `fixtures`.
        results: what happened to each firm, in the order of FIRMS; goals, margin and customers are read.
    """
    by_firm = {row["firm"]: dict(row) for row in rows}
    for one, other in matches:
        _enter(by_firm[FIRMS[one]], results[one], results[other])
        _enter(by_firm[FIRMS[other]], results[other], results[one])
    ranks = [_rank(by_firm[FIRMS[k]], k) for k in range(len(FIRMS))]
    ranks.sort()
    return [by_firm[FIRMS[rank[-1]]] for rank in ranks]


def _rank(row: dict, at: int) -> tuple:
    return (-row["points"], -row["difference"], -row["goals"], -row["margin"], at)


def _enter(row: dict, own: dict, other: dict) -> None:
    row["played"] += 1
    row["goals"] += own["goals"]
    row["against"] += other["goals"]
    row["difference"] = row["goals"] - row["against"]
    row["margin"] += own["margin"]
    row["customers"] = own["customers"]
    outcome = outcome_of(own, other)
    row[outcome] += 1
    row["points"] += POINTS[outcome]


def outcome_of(own: dict, other: dict) -> str:
    """Return how a match went for the first of two firms: "won", "drawn" or "lost"."""
    if own["goals"] == other["goals"]:
        return "drawn"
    return "won" if own["goals"] > other["goals"] else "lost"


def place_of(rows: list, firm: str) -> int:
    """Return the place of a firm in the table, 1 to 6."""
    return [row["firm"] for row in rows].index(firm) + 1
