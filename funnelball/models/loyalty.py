"""Two kinds of buyers, ours and theirs: where the share settles when some stay and some come back.

Each period one of our buyers stays with the chance `retention` = s, and a buyer of the others comes over with
the chance `win_back` = w, whatever happened before. This is a Markov chain with two states:

    next share      x' = s x + w (1 - x)
    steady share    w / (1 + w - s), wherever it starts
    gap left        after n periods (s - w)**n of the first distance
    in a period     count of our buyers, given the last: binomial(ours, s) + binomial(theirs, w)

With the defaults (s = 0.8, w = 0.1) a third of the market is ours in the end, and the distance halves in 1.9
periods.

What to find: eight in ten stay, and yet two thirds belong to others; winning buyers back lifts the share more
than keeping a few more of the few one has; where one starts is soon forgotten.

Source: the chain of two states of any textbook of probability; the chances are illustrative. Double jeopardy
(A. Ehrenberg, B. Sharp: a small brand's buyers are also slightly less loyal) is not in the model: here s and
w are free.
"""

from math import sqrt

from .exact import log, power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("retention", 0.80, 0.0, 0.99, 0.01, basis="illustrative"),
    Parameter("win_back", 0.10, 0.0, 0.90, 0.01, basis="illustrative"),
    Parameter("start", 0.10, 0.0, 1.0, 0.05, basis="illustrative"),
    Parameter("buyers", 1000, 100, 10000, 100, scale="log", unit="count", basis="illustrative"),
    Parameter("periods", 24, 1, 60, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "ours", "low": 0, "high": 1000, "step": 10, "close": 50}
SOURCES = ["stayed", "came"]
CHARTS = (
    {"id": "share", "kind": "line", "x": "period", "result": ["share"], "unit": "share"},
    {"id": "origin", "kind": "bars", "labels": SOURCES, "result": SOURCES},
)
MARKETS = 10
LN_2 = 0.69314718055994530942


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        period, share: 0, 1, …, periods, and our share of the buyers in each
        ours: our buyers at the end
        stayed, came: of these, how many were ours in the period before, and how many come from the others
        steady_share: where the share settles
        gap_left: what is left of the first distance at the end, as a share of it; below 0 on the other side
        half_life: periods until half of the distance is gone; None unless retention is above win_back
        mean, sd: of our share at the end

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    stay, win = given["retention"], given["win_back"]
    first = _first(given)
    share = [first / given["buyers"]]
    for _ in range(given["periods"]):
        share.append(stay * share[-1] + win * (1.0 - share[-1]))
    last = share[-2]
    result = _series(share, given["buyers"] * stay * last, given["buyers"] * win * (1.0 - last))
    result.update(_limits(given))
    result["mean"] = share[-1]
    result["sd"] = sqrt(_variance(given, first)) / given["buyers"]
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Live through the periods in 10 markets that differ by luck alone.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`; the series, ours, stayed and came are those of the first market, mean and sd
        are over the ten, steady_share, gap_left and half_life follow from the parameters, and
        samples: our share at the end of each market.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck = Random(seed)
    markets = [_live(luck, given) for _ in range(MARKETS)]
    ours, stayed, came = markets[0]
    result = _series([count / given["buyers"] for count in ours], stayed, came)
    result.update(_limits(given))
    result["samples"] = [market[0][-1] / given["buyers"] for market in markets]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def _first(given: dict) -> int:
    return int(given["start"] * given["buyers"] + 0.5)


def _live(luck, given: dict) -> tuple:
    """Return our buyers by period, and how many of the last were ours before and how many come over."""
    ours = [_first(given)]
    stayed = came = 0
    for _ in range(given["periods"]):
        stayed = luck.binomial(ours[-1], given["retention"])
        came = luck.binomial(given["buyers"] - ours[-1], given["win_back"])
        ours.append(stayed + came)
    return ours, stayed, came


def _series(share: list, stayed: float, came: float) -> dict:
    return {
        "period": list(range(len(share))),
        "share": share,
        "stayed": stayed,
        "came": came,
        "ours": stayed + came,
    }


def _limits(given: dict) -> dict:
    stay, win = given["retention"], given["win_back"]
    pull = stay - win
    return {
        "steady_share": win / (1.0 + win - stay),
        "gap_left": power(pull, given["periods"]),
        "half_life": LN_2 / -log(pull) if pull > 0.0 else None,
    }


def _variance(given: dict, first: int) -> float:
    """Return the variance of our buyers at the end: two binomial counts, by where each buyer began."""
    steady, pull = _limits(given)["steady_share"], _limits(given)["gap_left"]
    from_ours = steady + pull * (1.0 - steady)
    from_theirs = steady - pull * steady
    theirs = given["buyers"] - first
    spread = first * from_ours * (1.0 - from_ours) + theirs * from_theirs * (1.0 - from_theirs)
    return max(spread, 0.0)
