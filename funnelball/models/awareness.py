"""A brand becomes known: advertising tells a few, and those tell the others.

Of `people` = N nobody knows the brand at first. A person who does not know it yet hears of it from
`advertising` with the rate p a year, and from the others with the rate q x, q = `talk`, x = the share that
knows it already. In a large crowd x becomes (the diffusion model of Bass):

    share that knows     F(t) = p (1 - E) / (p + q E), E = exp(-(p + q) t)
    fastest growth       t* = ln(q / p) / (p + q), where F = (1 - p / q) / 2 and F' = (p + q)² / (4 q)
    half know it         ln(2 + q / p) / (p + q)
    heard it from ads    (p / q) ln((p + q) / (p + q E))
    without talk         1 - exp(-p t);  without advertising  0, for ever
    spread of a crowd    variance / N = ((p + q x) (1 - x) / (p + q))² times
                         q² x / (p (p + q x)) + x / (1 - x) + 2 q t, at x = F(t)

The run is a crowd of N single people, told one after the other (a pure birth process): while n know it, the
next hears of it after an exponential time with the rate (p + q n / N) (N - n). F is its limit for large N;
the smaller N p, the more the beginning, and with it the whole curve, is a matter of luck.

With the defaults: t* = 6.19 years with F = 0.461 and F' = 0.1106, half after 6.55 years, F(1) = 0.036,
F(5) = 0.331, F(10) = 0.813; of those who know it after 15 years, four in five heard it from other people.

What to find: word of mouth does most of the work and begins none of it; more advertising moves the curve to
the left, more talk makes it steeper.

Sources: F. M. Bass (1969), A new product growth for model consumer durables, Management Science 15, 215-227
(of first purchases; awareness is an analogy); J. A. Dodson, E. Muller (1978), Models of new product diffusion
through advertising and word-of-mouth, Management Science 24, 1568-1578. p and q are averages over many
products as F. Sultan, J. U. Farley, D. R. Lehmann (1990), A meta-analysis of applications of diffusion
models, Journal of Marketing Research 27, 70-77, are quoted for. The spread: linear noise approximation.
"""

from math import sqrt

from .exact import exp, log
from .parameters import Parameter, checked
from .random_numbers import Random

PARAMETERS = (
    Parameter("advertising", 0.03, 0.0, 0.10, 0.005, unit="number", basis="published"),
    Parameter("talk", 0.38, 0.0, 0.80, 0.01, unit="number", basis="published"),
    Parameter("people", 400, 50, 800, 50, unit="count", basis="illustrative"),
    Parameter("years", 15, 1, 30, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "told", "low": 0, "high": 400, "step": 10, "close": 30}
SOURCES = ["by_advertising", "by_talk"]
ALONE = ["aware_end", "advertising_alone", "talk_alone"]
CHARTS = (
    {"id": "curve", "kind": "line", "x": "year", "result": ["aware"], "unit": "share", "mark": "peak_year"},
    {"id": "sources", "kind": "line", "x": "year", "result": SOURCES, "unit": "share"},
    {"id": "alone", "kind": "bars", "labels": ALONE, "result": ALONE, "unit": "share"},
)
POINTS = 30  # of a series, after its beginning
WINDOW = 5  # steps of it over which the growth of a run is measured: single ones are mostly luck
NOTHING = 1e-12  # a rate a year below this brings nobody


def expected(**parameters: float) -> dict:
    """Return the closed form, which is that of a large crowd.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        state: "spreads", or "never-starts" without advertising
        year: 31 times from 0 to `years`
        aware, by_advertising, by_talk: share that knows the brand, and that heard of it from either, by time
        aware_end, told, from_talk: at the end the share that knows it, the number that heard of it from other
            people, and that number as a share of those who know it; None if nobody does
        peak_year, peak_share, peak_growth: time of the fastest growth, share that knows it then, and growth
            of the share a year; the time is None if nobody ever hears of it, and 0 if talk is no stronger
            than advertising
        half_year: time until half know it; None if that never comes
        advertising_alone, talk_alone: share that would know it at the end without talk, without advertising
        mean, sd: of the number that knows it at the end

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    p, q, people = given["advertising"], given["talk"], given["people"]
    times = _times(given)
    aware = [share_aware(p, q, time) for time in times]
    heard = [min(share_told_by_ads(p, q, time), share) for time, share in zip(times, aware)]
    result = _result(aware, heard, given)
    result.update(_milestones(p, q))
    result["advertising_alone"] = 1.0 - exp(-p * given["years"])
    result["talk_alone"] = 0.0
    result["mean"] = people * aware[-1]
    result["sd"] = sqrt(people * _variance(p, q, given["years"], aware[-1]))
    return result


def share_aware(p: float, q: float, time: float) -> float:
    """Return F, the share of a large crowd that knows the brand.

    Args:
        p, q: rates a year of advertising and of talk, 0 to 10.
        time: years, 0 or more.
    """
    if p < NOTHING:
        return 0.0
    left = exp(-(p + q) * time)
    return p * (1.0 - left) / (p + q * left)


def share_told_by_ads(p: float, q: float, time: float) -> float:
    """Return the share of a large crowd that has heard of the brand from advertising.

    Args:
        p, q, time: as in `share_aware`.
    """
    if p < NOTHING or q < NOTHING:
        return share_aware(p, q, time)
    left = exp(-(p + q) * time)
    return p / q * _log_of_one_and(q * (1.0 - left) / (p + q * left))


def _log_of_one_and(x: float) -> float:
    """Return log(1 + x), exact for small x too."""
    one_and = 1.0 + x
    return x if one_and == 1.0 else log(one_and) * x / (one_and - 1.0)


def _times(given: dict) -> list:
    return [given["years"] * k / POINTS for k in range(POINTS + 1)]


def _variance(p: float, q: float, time: float, share: float) -> float:
    """Return the variance of the number that knows the brand, for each person of a large crowd."""
    if p < NOTHING or share >= 1.0:
        return 0.0
    growth = p + q * share
    speed = growth * (1.0 - share) / (p + q)
    return speed * speed * (q * q * share / (p * growth) + share / (1.0 - share) + 2.0 * q * time)


def _milestones(p: float, q: float) -> dict:
    """Return when and how fast the brand becomes known in a large crowd."""
    if p < NOTHING:
        return {"peak_year": None, "peak_share": 0.0, "peak_growth": 0.0, "half_year": None}
    rise = q > p
    return {
        "peak_year": (log(q) - log(p)) / (p + q) if rise else 0.0,
        "peak_share": 0.5 - 0.5 * p / q if rise else 0.0,
        "peak_growth": (p + q) * (p + q) / (4.0 * q) if rise else p,
        "half_year": (log(2.0 * p + q) - log(p)) / (p + q),
    }


def _result(aware: list, heard: list, given: dict) -> dict:
    """Return what follows from the shares that know the brand and that heard of it from advertising."""
    talked = [max(aware[k] - heard[k], 0.0) for k in range(len(aware))]
    return {
        "state": "never-starts" if given["advertising"] < NOTHING else "spreads",
        "year": _times(given),
        "aware": aware,
        "by_advertising": heard,
        "by_talk": talked,
        "aware_end": aware[-1],
        "told": given["people"] * talked[-1],
        "from_talk": talked[-1] / aware[-1] if aware[-1] else None,
    }


def simulate(seed: int, **parameters: float) -> dict:
    """Tell one person after the other.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected` as observed: peak_year is the middle, and peak_growth the growth a year, of
        the five steps of `year` in which most people heard of the brand, peak_share the share that knew it
        then;
        advertising_alone is a second crowd that does not talk. sd follows from the parameters. And
        samples: years after which each person heard of the brand, in that order.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    p, q, people, luck = given["advertising"], given["talk"], given["people"], Random(seed)
    silent = luck.binomial(people, 1.0 - exp(-p * given["years"]))
    luck.next_stream()
    heard_at, by_ads = _spread_the_word(luck, p, q, given)
    counts = _by_time(heard_at, given)
    aware = [count / people for count in counts]
    result = _result(aware, [by_ads[count] / people for count in counts], given)
    result.update(_observed(heard_at, aware, given))
    result["advertising_alone"] = silent / people
    result["talk_alone"] = 0.0
    result["mean"] = counts[-1]
    result["sd"] = sqrt(people * _variance(p, q, given["years"], share_aware(p, q, given["years"])))
    result["samples"] = heard_at
    return result


def _spread_the_word(luck, p: float, q: float, given: dict) -> tuple:
    """Return when each person heard, and how many of the first 0, 1, 2, … heard it from advertising."""
    people, years = given["people"], given["years"]
    heard_at: list = []
    by_ads, time = [0], 0.0
    if p < NOTHING:
        return heard_at, by_ads
    for known in range(people):
        rate = p + q * known / people
        time += luck.exponential(1.0 / (rate * (people - known)))
        if time > years:
            break
        heard_at.append(time)
        by_ads.append(by_ads[-1] + (luck.uniform() * rate < p))
    return heard_at, by_ads


def _by_time(heard_at: list, given: dict) -> list:
    """Return how many have heard of the brand by each time of the series."""
    counts, known = [], 0
    for time in _times(given):
        while known < len(heard_at) and heard_at[known] <= time:
            known += 1
        counts.append(known)
    return counts


def _observed(heard_at: list, aware: list, given: dict) -> dict:
    """Return the milestones of a run; nobody at all has none."""
    if not heard_at:
        return {"peak_year": None, "peak_share": 0.0, "peak_growth": 0.0, "half_year": None}
    step, best = given["years"] / POINTS, 0
    for k in range(1, POINTS - WINDOW + 1):
        if aware[k + WINDOW] - aware[k] > aware[best + WINDOW] - aware[best]:
            best = k
    half = (given["people"] + 1) // 2
    return {
        "peak_year": (best + 0.5 * WINDOW) * step,
        "peak_share": 0.5 * (aware[best] + aware[best + WINDOW]),
        "peak_growth": (aware[best + WINDOW] - aware[best]) / (WINDOW * step),
        "half_year": heard_at[half - 1] if len(heard_at) >= half else None,
    }
