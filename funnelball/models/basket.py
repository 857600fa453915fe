"""What lies in the same basket: support, confidence and lift of two products.

A basket holds the first product A with the chance `first`; then it holds the second one B with the chance
`confidence`, and without A with the chance `otherwise`:

    support       P(A and B) = first · confidence
    second        P(B) = support + (1 - first) · otherwise
    confidence    P(B | A)
    lift          P(A and B) / (P(A) P(B)) = confidence / second; 1 means that they ignore each other
    in a week     baskets with both: binomial(baskets, support); the lift of n baskets has about the variance
                  lift² (1 / support - 1 / first - 1 / second + 2 lift - 1) / n

`caused` is the most that a recommendation can claim: at most the share `causal` of the joint baskets.

With the defaults (pasta sauce and dry pasta): support 0.0227, confidence 0.547, lift 10.9.

What to find: a product that everybody buys has a high confidence with anything and a lift of 1; lift is
symmetric, so it does not say which product leads to which; together is not because of.

Sources: R. Agrawal, T. Imielinski, A. Swami (1993), Mining association rules, SIGMOD, 207-216; S. Brin et
al. (1997) for the lift. Sauce and pasta: computed from the 155,691 baskets of the
Complete Journey data, which were simulated for teaching; so they are called illustrative.
`causal`: A. Sharma, J. Hofman, D. Watts (2015), Estimating the causal impact of recommendation systems, ACM
EC: at least 75 % of the clicks on recommendations would likely have happened anyway.
"""

from math import sqrt

from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd
from .thinning import distribution

PARAMETERS = (
    Parameter("baskets", 1000, 200, 100000, 100, scale="log", unit="count", basis="illustrative"),
    Parameter("first", 0.0415, 0.005, 0.5, 0.0005, basis="illustrative"),
    Parameter("confidence", 0.547, 0.0, 1.0, 0.001, basis="illustrative"),
    Parameter("otherwise", 0.0287, 0.005, 1.0, 0.0001, basis="illustrative"),
    Parameter("causal", 0.25, 0.0, 1.0, 0.05, basis="published"),
    Parameter("weeks", 52, 1, 100, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "mean", "low": 0, "high": 100, "step": 1, "close": 3}
SHARES = ["second", "confidence", "otherwise"]
CHARTS = (
    {"id": "share", "kind": "bars", "labels": SHARES, "result": SHARES, "unit": "share"},
    {"id": "week", "kind": "histogram", "result": "distribution", "mark": "mean"},
)


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        support, second, confidence, otherwise, lift: as above
        lift_sd: standard deviation of the lift computed from one week (approximately)
        chance: baskets a week that would hold both if the products ignored each other
        caused: the most baskets a week that a recommendation can claim
        mean, sd: baskets with both in a week
        distribution, distribution_step: of these, as in `thinning.expected`

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    n, first = given["baskets"], given["first"]
    support = first * given["confidence"]
    result = _shares(support, first, support + (1.0 - first) * given["otherwise"])
    result["lift_sd"] = _lift_sd(result, first, n)
    result["mean"] = n * support
    result["sd"] = sqrt(n * support * (1.0 - support))
    result["chance"] = n * first * result["second"]
    result["caused"] = given["causal"] * result["mean"]
    result.update(distribution(n, support))
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Fill the baskets of some weeks.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected` over all weeks together (a share is None where nobody bought that product;
        lift_sd is over the weeks that have a lift), and
        samples: baskets with both products in each week.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck = Random(seed)
    weeks = [_fill(luck, given) for _ in range(given["weeks"])]
    n = given["baskets"]
    sums = [0, 0, 0]
    for week in weeks:
        sums = [sums[k] + week[k] for k in range(3)]
    both, first, second = [count / (n * given["weeks"]) for count in sums]
    result = _shares(both, first, second)
    lifts = [both * n / (first * second) for both, first, second in weeks if first and second]
    result["lift_sd"] = mean_sd(lifts)[1] if lifts else 0.0
    result["samples"] = [week[0] for week in weeks]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    result["chance"] = n * first * second
    result["caused"] = given["causal"] * result["mean"]
    result.update(distribution(n, given["first"] * given["confidence"], result["samples"]))
    return result


def _fill(luck, given: dict) -> tuple:
    """Return how many baskets of a week hold both products, the first one, the second one."""
    first = luck.binomial(given["baskets"], given["first"])
    both = luck.binomial(first, given["confidence"])
    second = both + luck.binomial(given["baskets"] - first, given["otherwise"])
    return both, first, second


def _shares(support: float, first: float, second: float) -> dict:
    return {
        "support": support,
        "second": second,
        "confidence": support / first if first else None,
        "otherwise": (second - support) / (1.0 - first),
        "lift": support / (first * second) if first and second else None,
    }


def _lift_sd(shares: dict, first: float, n: int) -> float:
    """Return the standard deviation of a lift from n baskets, by linearising (delta method); 0 for lift 0."""
    support, lift = shares["support"], shares["lift"]
    if support <= 0.0:
        return 0.0
    spread = 1.0 / support - 1.0 / first - 1.0 / shares["second"] + 2.0 * lift - 1.0
    return lift * sqrt(max(spread, 0.0) / n)
