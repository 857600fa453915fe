"""The joint diagnosis after a week: where the funnel lost people, and where one more thousand would help.

The largest loss is not what to mend first; what to mend is what gives most for its money. One more thousand
for an area would have brought the margin `now` this week, and `ahead` over four weeks of the same split (or
what is left of the season); one thousand less would have cost `missed`. All are means (no luck), with the
rivals as they were.
"""

from . import firm
from .areas import AREAS, WEEKS

AHEAD = 4  # weeks
# Each stage of the funnel, and what is lost before it.
STAGES = ("buyers", "asked", "answered", "in_time", "won", "everybody", "content", "stayed")
NEW_CUSTOMERS = 5  # how many of STAGES are about those who are no customers yet
# How somebody decides who reads the diagnosis.
FIRST_SPLIT = [2, 2, 1, 2, 2, 1]
MOVES = 2  # thousands a week


def funnel(week: dict) -> list:
    """Return the stages of a firm's week.

    Args:
        week: what happened to the firm, of `firm.played`.

    Returns:
        For each of STAGES {"stage", "people", "lost": before it}. Nobody is lost before a first stage, nor by
        an answer that comes late, and lost is None. Who waits on for next week is not lost either.
    """
    everybody = week["customers"] + week["left"]
    people = {
        "buyers": week["buyers"],
        "asked": week["asked"],
        "answered": week["answered"],
        "in_time": week["answered"] * (1.0 - week["late"]),
        "won": week["won"],
        "everybody": everybody,
        "content": everybody - week["let_down"],
        "stayed": week["customers"],
    }
    lost = {
        "asked": week["buyers"] - week["asked"],
        "answered": week["lost_waiting"],
        "won": week["answered"] - week["won"],
        "content": week["let_down"],
        "stayed": week["left"],
    }
    return [{"stage": stage, "people": people[stage], "lost": lost.get(stage)} for stage in STAGES]


def diagnosis(place: dict, weeks: list) -> dict:
    """Return the diagnosis of your last week.

    Args:
        place: of `market.market`.
        weeks: of `seasons.season`, one at least.

    Returns:
        funnel: of `funnel`
        most_lost: the stage between asking and buying before which most leads are lost
        areas: for each of AREAS {"area", "spent", "now", "ahead", "missed"}, in thousands; missed is None
            where nothing is spent
        best_now, best_ahead: area of the largest gain this week, and over the weeks ahead
        least: area with money whose last thousand is missed least
        weeks_ahead: how many weeks "ahead" counts
    """
    last, length = weeks[-1], min(AHEAD, WEEKS - len(weeks) + 1)
    stages = funnel(last["results"][0])
    split = last["splits"][0]
    now, ahead = _margins(place, weeks, split, length)
    areas = []
    for k in range(len(AREAS)):
        more = _margins(place, weeks, _moved(split, k, 1), length)
        less = _margins(place, weeks, _moved(split, k, -1), length) if split[k] else None
        row = {"area": AREAS[k], "spent": split[k], "now": more[0] - now, "ahead": more[1] - ahead}
        row["missed"] = ahead - less[1] if less else None
        areas.append(row)
    return {
        "funnel": stages,
        "most_lost": _most_lost(stages),
        "areas": areas,
        "best_now": _best(areas, "now", 1),
        "best_ahead": _best(areas, "ahead", 1),
        "least": _best(areas, "missed", -1),
        "weeks_ahead": length,
    }


def _most_lost(stages: list) -> str:
    lost = [(-stages[k]["lost"], k) for k in range(2, NEW_CUSTOMERS) if stages[k]["lost"] is not None]
    return stages[min(lost)[1]]["stage"]


def _best(areas: list, what: str, sign: int) -> str:
    ranked = [(-sign * areas[k][what], k) for k in range(len(areas)) if areas[k][what] is not None]
    return areas[min(ranked)[1]]["area"]


def _moved(split: list, area: int, by: int) -> list:
    moved = list(split)
    moved[area] += by
    return moved


def _margins(place: dict, weeks: list, split: list, length: int) -> tuple:
    """Return the mean margin of your last week with another split, and of that and more weeks of the same."""
    last = weeks[-1]
    state, buyers = last["before"][0], place["buyers"][len(weeks) - 1]
    own = firm.prepared(state, last["splits"][0], place["temper"])["pull"]
    total = first = 0.0
    for ahead in range(length):
        ready = firm.prepared(state, split, place["temper"])
        here = (place["temper"], buyers, last["pulls"] - own + ready["pull"], None)
        state, week = firm.played(ready, split, here)
        total += week["margin"]
        if ahead == 0:
            first = total
    return first, total


def reader(place: dict, weeks: list) -> list:
    """Decide as someone who reads the diagnosis: a strategy for `seasons.season_by`.

    It begins with the same for all and then moves up to two thousands a week from where money is missed least
    to where it brings most over the weeks ahead.
    """
    if not weeks:
        return list(FIRST_SPLIT)
    found, split = diagnosis(place, weeks)["areas"], list(weeks[-1]["splits"][0])
    for _ in range(MOVES):
        gains = [(-found[k]["ahead"], k) for k in range(len(AREAS))]
        costs = [(found[k]["missed"], k) for k in range(len(AREAS)) if split[k] and found[k]["spent"]]
        gains.sort()
        costs.sort()
        to, out_of = gains[0][1], costs[0][1]
        if to == out_of or -gains[0][0] <= costs[0][0]:
            break
        split[to] += 1
        split[out_of] -= 1
        found[out_of]["missed"] = -gains[0][0]
    return split
