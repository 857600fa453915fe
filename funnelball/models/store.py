"""A month of an online store: from session to a parcel that is accepted and paid, without a salesperson.

Of `sessions`, the share `view` looks at a product, `cart` of those put one in the basket, `order` of those
check out, and `accepted` of the parcels are taken and paid for. The rest is the thinning of `pitch`:

    mean = sessions · view · cart · order · accepted       (parcels paid for a month, binomial)
    conversion = view · cart · order                       (orders a session, what a store reports)
    abandonment = 1 - order                                (baskets left behind)
    refused = sessions · view · cart · order · (1 - accepted)

With the defaults 10 000 sessions bring 200 orders (2.0 %), of which 160 are paid for.

What to find: an order is not yet a sale: where one pays cash on delivery, refused parcels are the last leak,
and a store that reports 2 % lives on 1.6 %; 10 % more at any stage is 10 % more at the end.

Sources: reports by sellers of shop software, which disagree: 1.4 % of sessions order on average (Littledata),
1.9 % (IRP), 3.3-3.8 % (Dynamic Yield); 70.2 % of baskets are abandoned (Baymard, about 50 studies). The other
rates are illustrative: `view` and `cart` make it 2 %, `accepted` is 1 where everybody pays beforehand.
"""

from . import thinning
from .parameters import Parameter, checked
from .random_numbers import Random

PARAMETERS = (
    Parameter("sessions", 10000, 1000, 1000000, 1000, scale="log", unit="count", basis="illustrative"),
    Parameter("view", 0.45, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("cart", 0.149, 0.0, 0.5, 0.001, basis="illustrative"),
    Parameter("order", 0.298, 0.0, 1.0, 0.001, basis="vendor"),
    Parameter("accepted", 0.80, 0.5, 1.0, 0.01, basis="illustrative"),
    Parameter("months", 12, 1, 60, 1, unit="count", basis="illustrative"),
)
STAGES = ["session", "view", "cart", "order", "accepted"]
PREDICTION = {"kind": "number", "result": "total", "low": 0, "high": 4000, "step": 50, "close": 150}
CHARTS = (
    {"id": "leak", "kind": "bar", "result": "stages", "lost": "lost"},
    {"id": "year", "kind": "histogram", "result": "distribution", "mark": "mean"},
)
RATES = ("view", "cart", "order", "accepted")
ORDER = STAGES.index("order")


def expected(**parameters: float) -> dict:
    """Return the closed form of a month and of the whole run of months.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        The results of `thinning.expected` (numbers a month, "total" for all months), and
        conversion: orders a session
        abandonment: share of baskets that do not become an order; None where there is no basket
        refused: parcels sent in vain a month

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rates = [given[name] for name in RATES]
    return _in_words_of_a_store(thinning.expected(STAGES, given["sessions"], rates, given["months"]))


def simulate(seed: int, **parameters: float) -> dict:
    """Live through one run of months.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`, as observed; samples = parcels paid for in each month.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rates = [given[name] for name in RATES]
    run = thinning.run(Random(seed), given["sessions"], rates, given["months"])
    return _in_words_of_a_store(thinning.observed(STAGES, rates, run))


def _in_words_of_a_store(result: dict) -> dict:
    reached = result["stages"]
    baskets, orders = reached[ORDER - 1], reached[ORDER]
    result["conversion"] = orders / reached[0]
    result["abandonment"] = 1.0 - orders / baskets if baskets else None
    result["refused"] = result["lost"][ORDER]
    return result
