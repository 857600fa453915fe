"""A firm's year: from visitor to customer, every visitor through four stages.

Each month `visitors` people come. A visitor becomes a lead with probability `lead`, a lead is qualified with
probability `qualified`, becomes an opportunity with probability `opportunity` and a customer with probability
`customer`. Customers in a month are binomial:

    mean = visitors · lead · qualified · opportunity · customer   (see `thinning` for all of the closed form)

With the defaults: 100 000 · 0.02 · 0.06 · 0.50 · 0.25 = 15 customers a month, give or take 3.87 by luck.

What to find: it is the match of `pitch` with other words. 10 % more at any stage is 10 % more customers, so
compare what a stage can gain with what the gain costs; and in a small firm the months differ by luck alone.

Sources: benchmarks published by sellers of marketing and sales software, which disagree widely: visitor to
lead 1-5 %, lead to marketing-qualified 15-40 %, to sales-qualified 10-60 %, to opportunity 30-80 %, win
10-35 %. `qualified` is illustrative: 0.30 (marketing-qualified) times 0.20 (of those, sales-qualified).
"""

from . import thinning
from .parameters import Parameter, checked
from .random_numbers import Random

PARAMETERS = (
    Parameter("visitors", 100000, 1000, 1000000, 1000, scale="log", unit="count", basis="illustrative"),
    Parameter("lead", 0.02, 0.0, 0.2, 0.005, basis="vendor"),
    Parameter("qualified", 0.06, 0.0, 0.5, 0.01, basis="illustrative"),
    Parameter("opportunity", 0.50, 0.0, 1.0, 0.01, basis="vendor"),
    Parameter("customer", 0.25, 0.0, 1.0, 0.01, basis="vendor"),
    Parameter("months", 12, 1, 60, 1, unit="count", basis="illustrative"),
)
STAGES = ["visitor", "lead", "qualified", "opportunity", "customer"]
PREDICTION = {"kind": "number", "result": "total", "low": 0, "high": 400, "step": 5, "close": 15}
CHARTS = (
    {"id": "leak", "kind": "bar", "result": "stages", "lost": "lost"},
    {"id": "year", "kind": "histogram", "result": "distribution", "mark": "mean"},
)
RATES = ("lead", "qualified", "opportunity", "customer")


def expected(**parameters: float) -> dict:
    """Return the closed form of a month and of the whole run of months.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        The results of `thinning.expected`: numbers a month, "total" for all months.

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rates = [given[name] for name in RATES]
    return thinning.expected(STAGES, given["visitors"], rates, given["months"])


def simulate(seed: int, **parameters: float) -> dict:
    """Live through one run of months.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The results of `thinning.observed`; samples = customers won in each month.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rates = [given[name] for name in RATES]
    run = thinning.run(Random(seed), given["visitors"], rates, given["months"])
    return thinning.observed(STAGES, rates, run)
