"""Customers who leave: how long they stay, what monthly revenue settles at, and what one of them is worth.

Each month a customer leaves with probability `churn` = c, whatever happened before, and stays with r = 1 - c:

    retention after t months     S(t) = r**t,  mean life 1/c,  half-life ln 2 / -ln r   (months)
    churn of a year              1 - r**12
    leaky bucket                 MRR' = MRR r + new,  which settles at new / c           (money a month)
    lifetime value               m / c                    undiscounted
    with m = price · margin      m (1 + d) / (1 + d - r)  first margin now, d = discount of a month
                                 m r / (1 + d - r)        first margin after a month, if the customer stays

With the defaults (3.5 % a month) 34.8 % leave in a year, half of the customers are gone after 19.5 months,
and 100 new customers a month at 100 each settle at 285,714 a month, however many there were at first.

What to find: 5 % a month is 46 % a year, not 60 %; a bucket that leaks is never filled by pouring: the level
is new / c, so less churn lifts it as surely as more sales; the three lifetime values differ, so say which.

Sources: S. Gupta, D. R. Lehmann (2003), Customers as assets, Journal of Interactive Marketing 17(1), 9-24.
Churn of 3.5 % a month is what sellers of subscription software publish for business customers (small firms
3-7 %, large ones 1-2 %). That everybody leaves at the same rate is the weak point: see `survival`.
"""

from math import sqrt

from .exact import exp, log, power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("churn", 0.035, 0.005, 0.20, 0.005, basis="vendor"),
    Parameter("customers", 1000, 100, 10000, 100, scale="log", unit="count", basis="illustrative"),
    Parameter("new_customers", 100, 0, 1000, 10, unit="count", basis="illustrative"),
    Parameter("price", 100, 10, 1000, 10, unit="number", basis="illustrative"),
    Parameter("margin", 0.80, 0.05, 1.0, 0.05, basis="illustrative"),
    Parameter("discount", 0.10, 0.0, 0.30, 0.01, basis="illustrative"),
    Parameter("months", 24, 1, 60, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "survivors", "low": 0, "high": 1000, "step": 10, "close": 50}
STAY = ["retention"]
VALUES = ["ltv", "ltv_margin_now", "ltv_margin_later"]
CHARTS = (
    {"id": "stay", "kind": "line", "x": "month", "result": STAY, "unit": "share", "mark": "half_life"},
    {"id": "bucket", "kind": "line", "x": "month", "result": ["mrr"]},
    {"id": "value", "kind": "bars", "labels": VALUES, "result": VALUES},
)
FIRMS = 10
LN_2 = 0.69314718055994530942


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        month: 0, 1, …, months
        retention: share of the first customers who are still there, by month
        mrr: monthly recurring revenue, by month
        survival, survivors: share and number of the first customers who are left at the end
        annual_churn: share lost in twelve months
        mean_life, half_life: months
        mrr_limit: where the revenue settles
        ltv, ltv_margin_now, ltv_margin_later: value of a customer by the three conventions
        mean, sd: of the revenue at the end

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    stay, price, new = 1.0 - given["churn"], given["price"], given["new_customers"]
    retention, mrr, variance = [1.0], [price * given["customers"]], 0.0
    for _ in range(given["months"]):
        variance += new * retention[-1] * (1.0 - retention[-1])
        retention.append(retention[-1] * stay)
        mrr.append(mrr[-1] * stay + price * new)
    variance += given["customers"] * retention[-1] * (1.0 - retention[-1])
    result = _series(retention, mrr, given)
    result.update(_by_churn(given["churn"], given))
    result["mean"] = mrr[-1]
    result["sd"] = price * sqrt(variance)
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Live through the months with 10 firms that differ by luck alone.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`. The series, survival and survivors are those of the first firm; its observed
        churn (losses a customer and month) stands behind life, limit and values, which are None if nobody
        left. mean and sd are over the 10 firms, and
        samples: revenue at the end of each firm.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck = Random(seed)
    firms = [_live(luck, given) for _ in range(FIRMS)]
    first, everybody = firms[0]
    price, start = given["price"], given["customers"]
    result = _series([n / start for n in first], [price * n for n in everybody], given)
    result.update(_by_churn(_observed_churn(first), given))
    result["samples"] = [price * firm[1][-1] for firm in firms]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def _live(luck, given: dict) -> tuple:
    """Return how many of the first customers, and how many customers in all, there are month by month."""
    first, later = [given["customers"]], 0
    everybody = [given["customers"]]
    stay = 1.0 - given["churn"]
    for _ in range(given["months"]):
        first.append(luck.binomial(first[-1], stay))
        later = luck.binomial(later, stay) + given["new_customers"]
        everybody.append(first[-1] + later)
    return first, everybody


def _observed_churn(counts: list) -> float:
    months = 0
    for count in counts[:-1]:
        months += count
    return (counts[0] - counts[-1]) / months


def _series(retention: list, mrr: list, given: dict) -> dict:
    return {
        "month": list(range(given["months"] + 1)),
        "retention": retention,
        "mrr": mrr,
        "survival": retention[-1],
        "survivors": retention[-1] * given["customers"],
    }


def _by_churn(churn: float, given: dict) -> dict:
    """Return everything that follows from the churn of a month."""
    stay, margin = 1.0 - churn, given["price"] * given["margin"]
    growth = exp(log(1.0 + given["discount"]) / 12.0)
    discounted = growth - stay if growth > stay else None
    return {
        "annual_churn": 1.0 - power(stay, 12),
        "mean_life": 1.0 / churn if churn else None,
        "half_life": _half_life(stay),
        "mrr_limit": given["price"] * given["new_customers"] / churn if churn else None,
        "ltv": margin / churn if churn else None,
        "ltv_margin_now": margin * growth / discounted if discounted else None,
        "ltv_margin_later": margin * stay / discounted if discounted else None,
    }


def _half_life(stay: float) -> float | None:
    """Return after how many months half are gone; 0 if all go at once, None if nobody ever goes."""
    if stay <= 0.0:
        return 0.0
    return LN_2 / -log(stay) if stay < 1.0 else None
