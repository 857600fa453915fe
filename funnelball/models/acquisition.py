"""What a new customer costs, and how sure one has to be before a quote is worth writing.

Each month `prospects` = N ask; each can be won with a chance W of his own, uniform from 0 to 1, which sales
knows. A quote goes to those with W >= T, T = `threshold`; it costs q = `quote_cost`. A customer leaves
LTV = revenue · gross margin · life, and a month's `marketing` = F is spent anyway:

    quotes sent      N (1 - T), of which the share (1 + T) / 2 is won
    profit a month   N (LTV (1 - T²) / 2 - q (1 - T)) - F, largest at T* = q / LTV: send if W · LTV >= q
    CAC              (F + quotes · q) / customers won, smallest at
                     T = 1 - (sqrt(f² + 2 f q) - f) / q, f = F / N; without F only when nobody is won
    quotes' part     2 q / (1 + T) a customer, which falls for ever
    payback          CAC / (revenue · gross margin) months

With F = 0, q = 200, LTV = 1000 a prospect leaves 300 at T = 0, 320 at 0.2, 75 at 0.9, while quotes cost 400,
333 and 211 a customer. With the defaults CAC is smallest at T = 0.642: 312 instead of 375 at T* = 0.2, but at
20,200 a month instead of 30,000.

What to find: fewer quotes help up to a point; whoever minimises CAC starves the firm. The rule of thumb
LTV : CAC >= 3 refuses the best threshold here (2.67) and praises the cheapest (3.21). CAC without what quotes
cost looks good and is wrong.

Sources: D. Skok, SaaS metrics: LTV : CAC of 3 and a payback within 12 months are rules of thumb of an
investor, no law. The rest is the algebra of the uniform distribution; all numbers are illustrative.
"""

from math import sqrt

from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("prospects", 100, 10, 1000, 10, scale="log", unit="count", basis="illustrative"),
    Parameter("threshold", 0.50, 0.0, 0.95, 0.05, basis="illustrative"),
    Parameter("quote_cost", 200, 20, 1000, 10, unit="number", basis="illustrative"),
    Parameter("marketing", 2000, 0, 20000, 100, unit="number", basis="illustrative"),
    Parameter("revenue", 100, 10, 1000, 10, unit="number", basis="illustrative"),
    Parameter("gross_margin", 0.50, 0.05, 1.0, 0.05, basis="illustrative"),
    Parameter("life", 20, 1, 60, 1, unit="number", basis="illustrative"),
    Parameter("months", 12, 1, 24, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {
    "kind": "number",
    "result": "best_percent",
    "unit": "percent",
    "low": 0,
    "high": 95,
    "step": 5,
    "close": 5,
}
RULES = ["all", "best", "chosen", "cheapest"]
PROFITS = ["profit_" + rule for rule in RULES]
COSTS = ["cac_" + rule for rule in RULES]
HILL = ["profit_by_threshold"]
CHARTS = (
    {"id": "hill", "kind": "line", "x": "thresholds", "result": HILL, "mark": "best_percent"},
    {"id": "profit", "kind": "bars", "labels": PROFITS, "result": PROFITS},
    {"id": "cost", "kind": "bars", "labels": COSTS, "result": COSTS},
)
GRID = [k / 20 for k in range(20)]


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        ltv: margin that a customer leaves over his life
        sent, wins, spend: quotes, new customers and all spending in a month
        cac, ltv_cac, payback, quote_cost_per_win, ads_per_win: cost of a customer, with it LTV : CAC and the
            months until it is back; the part of the quotes and of marketing; None if nobody is won
        profit_per_prospect: before marketing
        best_threshold, cheapest_threshold: with the largest profit, with the smallest CAC; …_percent: same
        thresholds, profit_by_threshold: thresholds in percent, and the profit of a month
        profit_…, cac_…, wins_…: of a month with quotes for all, at the best threshold, at the chosen one and
            at the cheapest; no cac where nobody is won
        mean, sd: of the profit of a month at the chosen threshold

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rules = _rules(given)
    result = _fixed(rules)
    result.update(_customer(_count(given["threshold"], given), given))
    result.update(_compared([_count(threshold, given) for threshold in rules], given))
    result["profit_by_threshold"] = [_profit(_count(threshold, given), given) for threshold in GRID]
    result["mean"] = result["profit_chosen"]
    result["sd"] = sqrt(_variance(given))
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Let sales answer the prospects of some months, the same ones at every threshold.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`, on average over the months (the thresholds best and cheapest are those to be
        expected), and
        samples: profit of each month at the chosen threshold.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck, rules = Random(seed), _rules(given)
    edges = sorted(GRID + rules)
    months = [_answer(luck, edges, given["prospects"]) for _ in range(given["months"])]
    average = _averages(months)
    result = _fixed(rules)
    chosen = edges.index(given["threshold"])
    result.update(_customer(average[chosen], given))
    result.update(_compared([average[edges.index(threshold)] for threshold in rules], given))
    result["profit_by_threshold"] = [_profit(average[edges.index(at)], given) for at in GRID]
    result["samples"] = [_profit(month[chosen], given) for month in months]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def _ltv(given: dict) -> float:
    return given["revenue"] * given["gross_margin"] * given["life"]


def _rules(given: dict) -> list:
    """Return the thresholds of RULES, each from 0 (quote to all) to 1 (to nobody)."""
    cost, fixed = given["quote_cost"], given["marketing"] / given["prospects"]
    share = (sqrt(fixed * fixed + 2.0 * fixed * cost) - fixed) / cost
    return [0.0, min(cost / _ltv(given), 1.0), given["threshold"], max(1.0 - share, 0.0)]


def _count(threshold: float, given: dict) -> tuple:
    """Return the quotes and the customers of a month that are to be expected at a threshold."""
    sent = given["prospects"] * (1.0 - threshold)
    return sent, sent * (1.0 + threshold) / 2.0


def _answer(luck, edges: list, prospects: int) -> list:
    """Return quotes and customers of a month at each threshold of `edges`, which ascend from 0.

    Prospects are counted from the surest down: how many of the rest lie between an edge and the one above is
    binomial, and the mean of their chances is the middle.
    """
    counts: list = [None] * len(edges)
    above, sent, wins = 1.0, 0, 0
    for k in range(len(edges) - 1, -1, -1):
        share = (above - edges[k]) / above if above else 0.0
        more = luck.binomial(prospects - sent, share)
        sent += more
        wins += luck.binomial(more, (above + edges[k]) / 2.0)
        counts[k] = (sent, wins)
        above = edges[k]
    return counts


def _averages(months: list) -> list:
    averages = []
    for k in range(len(months[0])):
        sent = wins = 0
        for month in months:
            sent += month[k][0]
            wins += month[k][1]
        averages.append((sent / len(months), wins / len(months)))
    return averages


def _profit(count: tuple, given: dict) -> float:
    return count[1] * _ltv(given) - count[0] * given["quote_cost"] - given["marketing"]


def _variance(given: dict) -> float:
    """Return the variance of a month's profit: of one prospect, times their number."""
    ltv, cost, threshold = _ltv(given), given["quote_cost"], given["threshold"]
    sent = 1.0 - threshold
    won = sent * (1.0 + threshold) / 2.0
    mean = won * ltv - sent * cost
    square = won * (ltv - cost) * (ltv - cost) + (sent - won) * cost * cost
    return given["prospects"] * max(square - mean * mean, 0.0)


def _fixed(rules: list) -> dict:
    """Return what is the same in every run."""
    return {
        "best_threshold": rules[1],
        "cheapest_threshold": rules[3],
        "best_percent": 100.0 * rules[1],
        "cheapest_percent": 100.0 * rules[3],
        "thresholds": [5 * k for k in range(len(GRID))],
    }


def _customer(count: tuple, given: dict) -> dict:
    """Return what a customer costs and leaves at the chosen threshold."""
    sent, wins = count
    ltv, quotes = _ltv(given), sent * given["quote_cost"]
    cac = (given["marketing"] + quotes) / wins if wins else None
    return {
        "ltv": ltv,
        "sent": sent,
        "wins": wins,
        "spend": given["marketing"] + quotes,
        "cac": cac,
        "ltv_cac": ltv / cac if cac else None,
        "payback": cac / (given["revenue"] * given["gross_margin"]) if cac else None,
        "quote_cost_per_win": quotes / wins if wins else None,
        "ads_per_win": given["marketing"] / wins if wins else None,
        "profit_per_prospect": (wins * ltv - quotes) / given["prospects"],
    }


def _compared(counts: list, given: dict) -> dict:
    """Return profit, customers and CAC by rule."""
    result = {}
    for rule, count in zip(RULES, counts):
        result["profit_" + rule] = _profit(count, given)
        result["wins_" + rule] = count[1]
        result["cac_" + rule] = _customer(count, given)["cac"]
    return result
