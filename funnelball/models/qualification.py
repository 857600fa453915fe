"""From MQL to SQL as a classifier: from which score on is a lead handed over, and how many can sales call?

Of `leads` = L a month the share `base_rate` = b would buy. Each lead has a score: normal with mean d =
`separation` for buyers, with mean 0 for the others, both with standard deviation 1. Marketing hands over what
scores at least t = `threshold`; sales calls at most `capacity` of them, any of them, and wins the buyers.

    recall           R = 1 - Phi(t - d), share of the buyers that are handed over
    false alarms     F = 1 - Phi(t), share of the others that are handed over
    handed over      P = b R + (1 - b) F, a month's number X is binomial(L, P)
    precision        b R / P, share of buyers among them
    AUC              Phi(d / sqrt 2), chance that a buyer scores above another lead
    calls            min(X, capacity), its mean summed exactly; the deals are binomial(calls, precision)
    best threshold   t* = d / 2 + ln((1 - b) c / (b (m - c))) / d, c = call_cost, m = margin: a lead that
                     scores t* buys with the chance c / m; if L P(t*) is above the capacity, L P(t) = capacity

With the defaults, and hands enough: t* = 0.594, recall 0.817, precision 0.135, AUC 0.856, 28.7 a lead instead
of 10.0 from calling all. With 200 calls a month the best threshold is 0.942.

What to find: where buyers are rare, most of what a good score hands over does not buy; who rejects all is
right in 95 %; with more leads than hands buyers are left lying, so the threshold has to rise.

Sources: D. M. Green, J. A. Swets (1966), Signal detection theory and psychophysics, Wiley, for two normal
distributions and a threshold; the rest is Bayes' rule. All numbers are illustrative: what sellers of software
publish for MQL to SQL reaches from 10 to 60 %.
"""

from math import sqrt

from . import binomial
from .exact import exp, log
from .normal import quantile, share_below
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("leads", 1000, 100, 2000, 50, scale="log", unit="count", basis="illustrative"),
    Parameter("base_rate", 0.05, 0.01, 0.30, 0.01, basis="illustrative"),
    Parameter("separation", 1.5, 0.0, 3.0, 0.1, unit="number", basis="illustrative"),
    Parameter("threshold", 0.6, -3.0, 5.0, 0.1, unit="number", basis="illustrative"),
    Parameter("call_cost", 40, 1, 500, 1, unit="number", basis="illustrative"),
    Parameter("margin", 1000, 100, 10000, 50, scale="log", unit="number", basis="illustrative"),
    Parameter("capacity", 200, 10, 2000, 10, scale="log", unit="count", basis="illustrative"),
    Parameter("months", 12, 1, 60, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "deals", "low": 0, "high": 200, "step": 1, "close": 5}
FATES = ["deals", "wasted", "uncalled", "missed"]
GRADES = ["recall", "precision", "accuracy", "accuracy_none"]
HILL = ["profit_by_threshold"]
CHARTS = (
    {"id": "hill", "kind": "line", "x": "thresholds", "result": HILL, "mark": "best_with_capacity"},
    {"id": "month", "kind": "bars", "labels": FATES, "result": FATES},
    {"id": "grades", "kind": "bars", "labels": GRADES, "result": GRADES, "unit": "share"},
)
THRESHOLDS = [0.25 * k - 2.0 for k in range(25)]
ALARMS = [share_below(-threshold) for threshold in THRESHOLDS]
APART = 1e-6  # a separation below this is none
HALVINGS = 24


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        handed, calls: leads handed over and called in a month
        deals, wasted: calls of buyers and of others
        uncalled, missed: buyers handed over but not called, and buyers below the threshold
        recall, precision, accuracy: of the handing over, None where there is nobody to divide by; and
            accuracy_none: if nobody were handed over
        auc, posterior: chance that a buyer scores above another lead; that a lead at the threshold buys
        worth: the chance that pays for a call
        best_threshold: with hands enough; None where scores say nothing or no call pays
        capacity_threshold: where as many are handed over as can be called; None if all can
        best_with_capacity: the higher of the two (nearly the best)
        thresholds, profit_by_threshold: scores, and the profit of a month
        mean, sd, profit_per_lead: of the profit of a month; the mean a lead

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    leads, rate = given["leads"], given["base_rate"]
    recall, handed, precision = _chosen(given)
    calls, square = binomial.capped(leads, handed, given["capacity"])
    waiting, missed = leads * handed - calls, leads * rate * (1.0 - recall)
    result = _fates((leads * handed, calls, precision * calls, precision * waiting, missed), leads)
    result.update(_thresholds(given))
    result["profit_by_threshold"] = [_profit(k, given) for k in range(len(THRESHOLDS))]
    gain = given["margin"] * precision - given["call_cost"]
    luck = given["margin"] * given["margin"] * precision * (1.0 - precision) * calls
    result["mean"] = gain * calls
    result["sd"] = sqrt(luck + gain * gain * max(square - calls * calls, 0.0))
    result["profit_per_lead"] = result["mean"] / leads
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Score, hand over and call the leads of some months.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected` on average over the months; profit_by_threshold is of one more month, tried at
        every threshold; what hangs on the parameters alone is as expected. And
        samples: profit of each month.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck = Random(seed)
    one_more = _tried(luck, given)
    luck.next_stream()
    lived = [_live(luck, given) for _ in range(given["months"])]
    result = _fates(tuple([_average(lived, k) for k in range(5)]), given["leads"])
    result.update(_thresholds(given))
    result["profit_by_threshold"] = one_more
    result["samples"] = [given["margin"] * month[2] - given["call_cost"] * month[1] for month in lived]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    result["profit_per_lead"] = result["mean"] / given["leads"]
    return result


def _handed(threshold: float, alarms: float, given: dict) -> tuple:
    """Return the recall, the share of all leads that is handed over, and the share of buyers among these."""
    recall = share_below(given["separation"] - threshold)
    buyers = given["base_rate"] * recall
    share = buyers + (1.0 - given["base_rate"]) * alarms
    return recall, share, buyers / share


def _chosen(given: dict) -> tuple:
    return _handed(given["threshold"], share_below(-given["threshold"]), given)


def _profit(k: int, given: dict) -> float:
    _, share, precision = _handed(THRESHOLDS[k], ALARMS[k], given)
    calls = binomial.capped(given["leads"], share, given["capacity"])[0]
    return (given["margin"] * precision - given["call_cost"]) * calls


def _live(luck, given: dict) -> tuple:
    """Return a month's leads handed over, calls, deals, buyers not called and buyers below the threshold."""
    recall, share, precision = _chosen(given)
    handed = luck.binomial(given["leads"], share)
    calls = min(handed, given["capacity"])
    deals = luck.binomial(calls, precision)
    uncalled = luck.binomial(handed - calls, precision)
    below = given["base_rate"] * (1.0 - recall) / (1.0 - share)
    return handed, calls, deals, uncalled, luck.binomial(given["leads"] - handed, min(below, 1.0))


def _tried(luck, given: dict) -> list:
    """Return the profit of one month at each threshold, on average over who of too many is called.

    Buyers and others are counted from the highest score down: how many of the rest lie above the next
    threshold is binomial.
    """
    buyers = luck.binomial(given["leads"], given["base_rate"])
    found = _above(luck, buyers, given["separation"])
    alarms = _above(luck, given["leads"] - buyers, 0.0)
    profits = []
    for k in range(len(THRESHOLDS)):
        handed = found[k] + alarms[k]
        calls = min(handed, given["capacity"])
        deals = found[k] * calls / handed if handed else 0.0
        profits.append(given["margin"] * deals - given["call_cost"] * calls)
    return profits


def _above(luck, number: int, centre: float) -> list:
    """Return how many of a number of normal scores are above each threshold."""
    counts = [0] * len(THRESHOLDS)
    count, tail = 0, 0.0
    for k in range(len(THRESHOLDS) - 1, -1, -1):
        longer = share_below(centre - THRESHOLDS[k])
        count += luck.binomial(number - count, (longer - tail) / (1.0 - tail))
        counts[k], tail = count, longer
    return counts


def _average(months: list, k: int) -> float:
    total = 0
    for month in months:
        total += month[k]
    return total / len(months)


def _fates(counts: tuple, leads: int) -> dict:
    """Return what becomes of a month's leads, from the counts of `_live`."""
    handed, calls, deals, uncalled, missed = counts
    found = deals + uncalled
    buyers = found + missed
    return {
        "handed": handed,
        "calls": calls,
        "deals": deals,
        "wasted": calls - deals,
        "uncalled": uncalled,
        "missed": missed,
        "recall": found / buyers if buyers else None,
        "precision": found / handed if handed else None,
        "accuracy": (leads - handed - missed + found) / leads,
        "accuracy_none": 1.0 - buyers / leads,
    }


def _thresholds(given: dict) -> dict:
    """Return what hangs on the parameters alone: the thresholds, and the chances that they go by."""
    rate, apart, cost, margin = [given[name] for name in ("base_rate", "separation", "call_cost", "margin")]
    best, both, capacity = None, None, _capacity_threshold(given)
    if apart > APART and cost < margin:
        best = apart / 2.0 + log((1.0 - rate) * cost / (rate * (margin - cost))) / apart
        both = best if capacity is None else max(best, capacity)
    odds = exp(apart * (apart / 2.0 - given["threshold"])) * (1.0 - rate) / rate
    return {
        "auc": share_below(apart / sqrt(2.0)),
        "posterior": 1.0 / (1.0 + odds),
        "worth": cost / margin,
        "best_threshold": best,
        "capacity_threshold": capacity,
        "best_with_capacity": both,
        "thresholds": THRESHOLDS,
    }


def _capacity_threshold(given: dict) -> float | None:
    """Return the score from which on as many leads are handed over as can be called.

    Halves the interval from where so many of the others, to where so many buyers score higher.
    """
    if given["capacity"] >= given["leads"]:
        return None
    enough = given["capacity"] / given["leads"]
    low = -quantile(enough)
    high = low + given["separation"]
    for _ in range(HALVINGS):
        middle = (low + high) / 2.0
        if _handed(middle, share_below(-middle), given)[1] > enough:
            low = middle
        else:
            high = middle
    return high
