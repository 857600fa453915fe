"""A season: six firms in one market, week by week. The same seed and decisions are the same season."""

from . import firm
from .areas import WEEKS
from .market import market
from .rivals import decided
from .table import FIRMS, entered, fixtures, new_table


def season(seed: int, decisions: list) -> dict:
    """Play a season, or as many weeks of it as there are decisions.

    Args:
        seed: whole number from 0 to 2147483647.
        decisions: a split a week, 0 to 12 of them. Not checked here: a split may leave money unspent.

    Returns:
        market: of `market.market`
        weeks: of `week_after`, one for each decision
        table: rows after the last of them

    Raises:
        ParameterError: the seed is not allowed.
    """
    place = market(seed)
    weeks: list = []
    for split in decisions:
        weeks.append(week_after(place, weeks, split))
    return {"market": place, "weeks": weeks, "table": table_of(weeks)}


def season_by(seed: int, choose, length: int = WEEKS) -> dict:
    """Play a season with a function that decides.

    Args:
        seed: whole number from 0 to 2147483647.
        choose: function of (market, weeks so far) that returns a split.
        length: weeks, 0 to 12.

    Raises:
        ParameterError: the seed is not allowed.
    """
    place = market(seed)
    weeks: list = []
    for _ in range(length):
        weeks.append(week_after(place, weeks, choose(place, weeks)))
    return {"market": place, "weeks": weeks, "table": table_of(weeks)}


def table_of(weeks: list) -> list:
    """Return the rows of the table after some weeks."""
    return weeks[-1]["table"] if weeks else new_table()


def week_after(place: dict, weeks: list, mine: list) -> dict:
    """Play one week more.

    Args:
        place: of `market.market`.
        weeks: those before.
        mine: what "you" spend.

    Returns:
        matches: pairs of indexes of FIRMS
        before, after: the firms before and after the week, in the order of FIRMS
        splits, results: what each spent, and what happened to it (`firm.played`)
        pulls: pull of all firms together
        table: rows after the week
    """
    week = len(weeks)
    before = weeks[-1]["after"] if weeks else [firm.start() for _ in FIRMS]
    splits = [mine] + [decided(FIRMS[k], week, before[k]) for k in range(1, len(FIRMS))]
    ready = [firm.prepared(before[k], splits[k], place["temper"]) for k in range(len(FIRMS))]
    pulls = 0.0
    for one in ready:
        pulls += one["pull"]
    after, results = [], []
    for k in range(len(FIRMS)):
        here = (place["temper"], place["buyers"][week], pulls, place["luck"][week])
        state, happened = firm.played(ready[k], splits[k], here)
        after.append(state)
        results.append(happened)
    rows = table_of(weeks)
    matches = fixtures(week, rows)
    return {
        "matches": matches,
        "before": before,
        "after": after,
        "splits": splits,
        "results": results,
        "pulls": pulls,
        "table": entered(rows, matches, results),
    }
