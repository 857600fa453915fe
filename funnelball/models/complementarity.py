"""One budget for two crafts: what each split between marketing and sales sells, and where the best one lies.

Of `budget` = B the share s goes to marketing, M = s B, and the rest to selling, K = (1 - s) B. In a year it
sells, with the elasticities a of advertising and b of personal selling, h = a + b and d = a / h:

    sales            A M^a K^b                           for r = `substitution` = 0 (Cobb and Douglas)
                     A (d M^r + (1 - d) K^r)^(h / r)     for any other r below 1 (CES)
    best split       s* = d^e / (d^e + (1 - d)^e), e = 1 / (1 - r) (the elasticity of substitution)
    loss             1 - sales / sales at s*
    best budget      where one more unit of it brings one more unit of margin: B / sales = h m, m = `margin`
    in a run         the deals of a year are Poisson around the sales

A is such that the best split of a budget of 100 sells 1,000 deals; a unit of money is what a deal brings in.
Advertising has two elasticities: what it does within the year (`advertising_now`), and what it does once it
has worked on (`advertising_later`).

With the defaults the best split is 26.1 % for marketing within the year and 41.4 % in the long run; half and
half loses 5.3 % and 0.9 %, and 90 % for marketing loses 41 % and 34 %.

What to find: the top is flat and the corners are cliffs, so the split matters little until one craft is
starved; the horizon decides, not taste. And only if neither can stand in for the other (r <= 0) does the
failure of one fail both.

Sources: advertising 0.12 and 0.24, R. Sethuraman, G. J. Tellis, R. A. Briesch (2011), How well does
advertising work?, Journal of Marketing Research 48, 457-471; selling 0.34, S. Albers, M. K. Mantrala, S.
Sridhar (2010), Personal selling elasticities, Journal of Marketing Research 47, 840-853. The best budget is
the rule of R. Dorfman, P. O. Steiner (1954), Optimal advertising and optimal quality, American Economic
Review 44, 826-836. The CES function: see `ces`. r is illustrative.
"""

from math import sqrt

from .ces import best_share, ces, log_mean
from .exact import exp, log
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("marketing_share", 0.50, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("advertising_now", 0.12, 0.05, 0.40, 0.01, unit="number", basis="published"),
    Parameter("advertising_later", 0.24, 0.05, 0.40, 0.01, unit="number", basis="published"),
    Parameter("selling", 0.34, 0.10, 0.60, 0.01, unit="number", basis="published"),
    Parameter("substitution", 0.0, -5.0, 0.9, 0.1, unit="number", basis="illustrative"),
    Parameter("budget", 100, 10, 1000, 10, unit="number", basis="illustrative"),
    Parameter("margin", 0.40, 0.10, 0.80, 0.01, basis="illustrative"),
    Parameter("years", 10, 1, 40, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {
    "kind": "number",
    "result": "best_now_percent",
    "of": "expected",  # there is no luck in it
    "unit": "percent",
    "low": 0,
    "high": 100,
    "step": 1,
    "close": 5,
}
HILLS = ["hill_now", "hill_later"]
BEST = ["best_now", "best_later"]
ALONE = ["sales", "sales_all_selling", "sales_all_marketing"]
CHARTS = (
    {
        "id": "hill",
        "kind": "line",
        "x": "splits",
        "result": HILLS,
        "unit": "share",
        "mark": "marketing_percent",
    },
    {"id": "best", "kind": "bars", "labels": BEST, "result": BEST, "unit": "share"},
    {"id": "alone", "kind": "bars", "labels": ALONE, "result": ALONE},
)
SPLITS = [5.0 * k for k in range(21)]  # percent of the budget that marketing gets
# Of the shares of the splits but the first and the last, worked out once.
LOGS = [(log(0.01 * split), log(1.0 - 0.01 * split)) for split in SPLITS[1:-1]]
USUAL_BUDGET, USUAL_SALES = 100.0, 1000.0
LARGEST = 1e6  # a budget above this is out of reach


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        marketing_percent: the chosen split
        splits, hill_now, hill_later: splits in percent, and their sales as a share of those at the best one
        best_now, best_later: best share for marketing; best_now_percent: the same in percent
        sales, sales_best: deals of a year at the chosen and the best split, within the year
        sales_all_marketing, sales_all_selling: the same if one of the two gets everything
        loss_now, loss_later: share of the sales that the chosen split loses
        larger_loss_percent: the larger of the two, in percent
        best_budget: budget at the best split that leaves most money within the year; None if every
            larger one leaves more, or it lies above 1,000,000
        mean, sd: of the deals of a year at the chosen split

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    now, later = _craft(given["advertising_now"], given), _craft(given["advertising_later"], given)
    result = _fixed(now, later, given)
    result["hill_now"], result["hill_later"] = _hill(now), _hill(later)
    result.update(_sold(_sales_by_split(now, given)))
    result["loss_later"] = 1.0 - _part_of_best(given["marketing_share"], later)
    result["larger_loss_percent"] = 100.0 * max(result["loss_now"], result["loss_later"])
    result["mean"] = result["sales"]
    result["sd"] = sqrt(result["sales"])
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Let firms sell for some years with the chosen split, with the best one, and with all on one side.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`. Sales, mean and loss_now are averages over the years, and so is loss_later,
        of firms whose advertising has worked on; each point of a hill is one year of one firm, beside what is
        to be expected at the best split. The best splits and the budget follow from the parameters; and
        samples: deals of each year at the chosen split.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    now, later = _craft(given["advertising_now"], given), _craft(given["advertising_later"], given)
    luck, years = Random(seed), given["years"]
    result = _fixed(now, later, given)
    most = _sales_by_split(now, given)[1]
    for hill, craft in (("hill_now", now), ("hill_later", later)):
        sold = _sell(luck, [most * part for part in _hill(craft)])
        result[hill] = [deals / most for deals in sold]
    chosen, *others = [_sell(luck, [deals] * years) for deals in _sales_by_split(now, given)]
    result.update(_sold([mean_sd(deals)[0] for deals in [chosen] + others]))
    slow = _sell(luck, [most * _part_of_best(given["marketing_share"], later)] * years)
    best = _sell(luck, [most] * years)
    result["loss_later"] = _lost(mean_sd(slow)[0], mean_sd(best)[0])
    result["larger_loss_percent"] = 100.0 * max(result["loss_now"], result["loss_later"])
    result["samples"] = chosen
    result["mean"], result["sd"] = mean_sd(chosen)
    return result


def _craft(advertising: float, given: dict) -> dict:
    """Return weight, r, scale, best share and the value at it, of an elasticity of advertising."""
    scale, r = advertising + given["selling"], given["substitution"]
    weight = advertising / scale
    best = best_share(weight, r)
    top = ces(best, 1.0 - best, weight, r, scale)
    return {"weight": weight, "r": r, "scale": scale, "best": best, "top": top}


def _part_of_best(share: float, craft: dict) -> float:
    """Return the sales of a split as a share of those at the best one."""
    height = ces(share, 1.0 - share, craft["weight"], craft["r"], craft["scale"])
    return min(height / craft["top"], 1.0)


def _hill(craft: dict) -> list:
    """Return the sales of SPLITS as a share of those at the best one."""
    ends = [_part_of_best(share, craft) for share in (0.0, 1.0)]
    weight, r, scale, top = craft["weight"], craft["r"], craft["scale"], craft["top"]
    between = [min(exp(scale * log_mean(m, k, weight, r)) / top, 1.0) for m, k in LOGS]
    return [ends[0]] + between + [ends[1]]


def _sales_by_split(craft: dict, given: dict) -> list:
    """Return the deals of a year at the chosen split, the best one, all in marketing and all in selling."""
    most = USUAL_SALES * exp(craft["scale"] * log(given["budget"] / USUAL_BUDGET))
    return [
        most * _part_of_best(share, craft) for share in (given["marketing_share"], craft["best"], 1.0, 0.0)
    ]


def _sold(deals: list) -> dict:
    """Return what follows from the deals of a year at the four splits of `_sales_by_split`."""
    return {
        "sales": deals[0],
        "sales_best": deals[1],
        "sales_all_marketing": deals[2],
        "sales_all_selling": deals[3],
        "loss_now": _lost(deals[0], deals[1]),
    }


def _lost(deals: float, most: float) -> float:
    return 1.0 - deals / max(most, 1.0)  # at least 100 deals are to be expected at the best split


def _fixed(now: dict, later: dict, given: dict) -> dict:
    """Return everything in which there is no luck."""
    return {
        "marketing_percent": 100.0 * given["marketing_share"],
        "splits": SPLITS,
        "best_now": now["best"],
        "best_later": later["best"],
        "best_now_percent": 100.0 * now["best"],
        "best_budget": _best_budget(now["scale"], given["margin"]),
    }


def _best_budget(scale: float, margin: float) -> float | None:
    """Return B with B = scale margin sales(B), where sales(B) = 1000 (B / 100)^scale."""
    if scale >= 1.0:
        return None
    usual = scale * margin * USUAL_SALES / USUAL_BUDGET
    size = log(usual) / (1.0 - scale)
    return USUAL_BUDGET * exp(size) if size <= log(LARGEST / USUAL_BUDGET) else None


def _sell(luck, means: list) -> list:
    """Return the deals of some years, with luck of their own."""
    deals = [luck.poisson(mean) for mean in means]
    luck.next_stream()
    return deals
