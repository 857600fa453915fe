"""A price cut: how many more units it needs, how many it brings, and what is left of it.

A unit sells at `price` = p and leaves the share `margin` = m of it after its own costs, so the unit cost is
c = p (1 - m). The price falls by the share `discount` = d, and `units` a month react with the elasticity e:

    units needed     m / (m - d) - 1 more, for the same contribution; from d = m on no number is enough
    units brought    (1 - d)**-e - 1 more, of demand Q(x) = units (x / p)**-e at the price x
    contribution     (x - c) Q(x) a month, largest at the price c e / (e - 1)
    Lerner index     (best price - c) / best price = 1 / e
    markup           m / (1 - m): the same gain as a share of the cost, not of the price
    in a month       the units sold are Poisson around Q(x)

With the defaults (margin 30 %, 10 % off, e = 2.62): 50 % more units needed, 31.8 % brought; revenue rises
from 100,000 to 118,612 and contribution falls from 30,000 to 26,358. At a margin of 50 % the cut needs 25 %,
and 20 % off at a margin of 40 % needs 100 %. With a unit cost of 60 the best price is 97.04, its Lerner index
0.382.

What to find: 10 % off does not need 10 % more, but three or five times as much; revenue can rise while the
money falls; the best price hangs on cost and elasticity alone, not on how much is sold.

Sources: A. P. Lerner (1934), The concept of monopoly, Review of Economic Studies 1, 157-175. Elasticity: the
mean of 1,851 estimates in T. Bijmolt, H. van Heerde, R. Pieters (2005), New empirical generalizations on the
determinants of price elasticity, Journal of Marketing Research 42, 141-156. One elasticity for all prices is
believable only near those that were tried.
"""

from math import sqrt

from .exact import power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("price", 100, 10, 1000, 5, unit="number", basis="illustrative"),
    Parameter("margin", 0.30, 0.05, 0.90, 0.01, basis="illustrative"),
    Parameter("discount", 0.10, 0.0, 0.50, 0.01, basis="illustrative"),
    Parameter("units", 1000, 100, 10000, 100, scale="log", unit="count", basis="illustrative"),
    Parameter("elasticity", 2.62, 1.1, 5.0, 0.01, unit="number", basis="published"),
    Parameter("months", 12, 1, 60, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "mean", "low": 0, "high": 60000, "step": 500, "close": 2000}
MONEY = ["revenue_before", "revenue_cut", "contribution_before", "contribution_cut"]
CHARTS = (
    {
        "id": "need",
        "kind": "line",
        "x": "cuts",
        "result": ["needed", "brought"],
        "unit": "share",
        "mark": "cut",
    },
    {"id": "money", "kind": "bars", "labels": MONEY, "result": MONEY},
    {"id": "hill", "kind": "line", "x": "prices", "result": ["by_price"], "mark": "best_price"},
)
CUTS, PRICES = 16, 20
DEEPEST = 0.8  # of the margin: there a cut needs five times the units
NEAR = 0.5  # of the price: how far to both sides the elasticity is trusted
NOTHING = 1e-9


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        unit_margin, unit_margin_cut, markup: what a unit leaves before and after the cut; as a share of cost
        break_even, break_even_units: more units needed, as a share; and units a month then; None if no number
            is enough
        lift: more units brought, as a share
        units_before, units_cut, revenue_…, contribution_…: of a month, at the old and the new price
        change: contribution after the cut less that before
        best_price, lerner: the price with the largest contribution, and its Lerner index
        cut: the discount in percent
        cuts, needed, brought: discounts in percent, and the units that they need and bring, as shares
        prices, by_price: prices, and the contribution of a month
        mean, sd: of the contribution of a month after the cut

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    after = _demand(_cut_price(given), given)
    result = _month(float(given["units"]), after, given)
    result.update(_by_price_alone(given))
    result["lift"] = _brought(given["discount"], given)
    result["brought"] = [_brought(cut / 100.0, given) for cut in result["cuts"]]
    result["by_price"] = [_left(price, _demand(price, given), given) for price in result["prices"]]
    result["mean"] = result["contribution_cut"]
    result["sd"] = abs(result["unit_margin_cut"]) * sqrt(after)
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Sell for some months in two equal shops, one at the old price and one at the new.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`; units, revenue, contribution, change and lift are averages over the months,
        mean and sd those of the shop with the discount. brought and by_price are of one month in a shop for
        each discount and each price; the rest follows from the parameters. And
        samples: contribution of each month in the shop with the discount.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck = Random(seed)
    before, after, price = given["units"], _demand(_cut_price(given), given), _cut_price(given)
    old = _sell(luck, [before] * given["months"])
    new = _sell(luck, [after] * given["months"])
    sold_before, sold_after = mean_sd(old)[0], mean_sd(new)[0]
    result = _month(sold_before, sold_after, given)
    result.update(_by_price_alone(given))
    result["lift"] = sold_after / sold_before - 1.0 if sold_before else None
    demands = [before * (1.0 + _brought(cut / 100.0, given)) for cut in result["cuts"]]
    result["brought"] = [sold / before - 1.0 for sold in _sell(luck, demands)]
    prices = result["prices"]
    sold = _sell(luck, [_demand(price, given) for price in prices])
    result["by_price"] = [_left(prices[k], sold[k], given) for k in range(len(prices))]
    result["samples"] = [_left(price, units, given) for units in new]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def _sell(luck, demands: list) -> list:
    """Return the units sold in some months, with luck of its own."""
    sold = [luck.poisson(demand) for demand in demands]
    luck.next_stream()
    return sold


def _cut_price(given: dict) -> float:
    return given["price"] * (1.0 - given["discount"])


def _demand(price: float, given: dict) -> float:
    return given["units"] * power(price / given["price"], -given["elasticity"])


def _brought(discount: float, given: dict) -> float:
    return power(1.0 - discount, -given["elasticity"]) - 1.0


def _left(price: float, units: float, given: dict) -> float:
    """Return the contribution of some units at a price."""
    return (price - given["price"] * (1.0 - given["margin"])) * units


def _needed(discount: float, margin: float) -> float | None:
    """Return how many more units a discount needs, as a share of the old; None if no number is enough."""
    left = margin - discount
    return discount / left if left > NOTHING else None


def _month(before: float, after: float, given: dict) -> dict:
    """Return a month's units and money at both prices."""
    old, new = given["price"], _cut_price(given)
    contributions = _left(old, before, given), _left(new, after, given)
    return {
        "units_before": before,
        "units_cut": after,
        "revenue_before": old * before,
        "revenue_cut": new * after,
        "contribution_before": contributions[0],
        "contribution_cut": contributions[1],
        "change": contributions[1] - contributions[0],
    }


def _by_price_alone(given: dict) -> dict:
    """Return everything in which there is no luck."""
    price, margin, elasticity = given["price"], given["margin"], given["elasticity"]
    cost, needed = price * (1.0 - margin), _needed(given["discount"], margin)
    deepest, lowest = min(DEEPEST * margin, NEAR), max(cost, (1.0 - NEAR) * price)
    cuts = [100.0 * deepest * k / CUTS for k in range(CUTS + 1)]
    highest = (1.0 + NEAR) * price
    return {
        "unit_margin": price - cost,
        "unit_margin_cut": _cut_price(given) - cost,
        "markup": margin / (1.0 - margin),
        "break_even": needed,
        "break_even_units": None if needed is None else given["units"] * (1.0 + needed),
        "best_price": cost * elasticity / (elasticity - 1.0),
        "lerner": 1.0 / elasticity,
        "cut": 100.0 * given["discount"],
        "cuts": cuts,
        "needed": [_needed(cut / 100.0, margin) for cut in cuts],
        "prices": [lowest + (highest - lowest) * k / PRICES for k in range(PRICES + 1)],
    }
