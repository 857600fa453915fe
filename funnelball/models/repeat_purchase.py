"""How often customers come back, when nobody says goodbye: the model BG/NBD.

While active, a customer buys at random, r / alpha times a week on average; after each repeat purchase he
drops out for good with a chance p. Over all customers the rates are gamma distributed (r, alpha weeks), the
chances beta distributed (a, b). In t weeks there would be W purchases without dropping out (negative binomial
with r and z = t / (alpha + t)), and i purchases are survived with the chance

    alive(i) = b (b + 1) … (b + i - 1) / ((a + b)(a + b + 1) … (a + b + i - 1)), so that

    P(more than i repeat purchases)   P(W > i) alive(i)
    mean                              the sum of that over i = 0, 1, …; the published form
        (a + b - 1) / (a - 1) (1 - (alpha / (alpha + t))**r 2F1(r, b; a + b - 1; z))
    never a repeat purchase           (alpha / (alpha + t))**r

The sum has no gap at a = 1, where the published form divides by zero.

With the defaults (the published fit to 2,357 customers of a music store) there are 1.197 repeat purchases a
customer in 39 weeks, 1.446 in 52. Of the real customers 59.9 % never came back.

What to find: most customers buy once; few carry the repeat business; and who looks lost may only be slow.

Source: P. S. Fader, B. G. S. Hardie, K. L. Lee (2005), "Counting your customers" the easy way, Marketing
Science 24(2), 275-284.
"""

from math import floor, sqrt

from . import gamma
from .binomial import shares
from .exact import log, power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("r", 0.243, 0.05, 2.0, 0.001, scale="log", unit="number", basis="published"),
    Parameter("alpha", 4.414, 2.0, 50.0, 0.001, scale="log", unit="number", basis="published"),
    Parameter("a", 0.793, 0.1, 5.0, 0.001, scale="log", unit="number", basis="published"),
    Parameter("b", 2.426, 0.1, 10.0, 0.001, scale="log", unit="number", basis="published"),
    Parameter("weeks", 39, 4, 104, 1, unit="count", basis="published"),
    Parameter("customers", 100, 10, 150, 10, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "never_count", "low": 0, "high": 100, "step": 1, "close": 8}
CHARTS = (
    {"id": "growth", "kind": "line", "x": "week", "result": ["repeats"]},
    {"id": "often", "kind": "histogram", "result": "distribution", "mark": "mean"},
)
QUARTERS = 4
LAST_BAR = 10
MANY = 1000000
NEGLIGIBLE = 1e-17


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        week, repeats: 0 and the four quarters of `weeks`, and repeat purchases a customer until then
        never, never_count: share and number of customers who never came back
        distribution: chances of 0, 1, … repeat purchases; the last one is "10 or more"
        distribution_step: 1
        total: repeat purchases of all customers
        mean, sd: repeat purchases of a customer

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    weeks = _quarters(given["weeks"])
    repeats = [0.0] + [mean_purchases(week, *_four(given))[0] for week in weeks[1:]]
    mean, squares = mean_purchases(weeks[-1], *_four(given))
    result = _result(weeks, repeats, _chances(given), given)
    result["mean"] = mean
    result["sd"] = sqrt(max(squares - mean * mean, 0.0))
    return result


def mean_purchases(weeks: float, r: float, alpha: float, a: float, b: float) -> tuple:
    """Return the means of the number of repeat purchases in so many weeks, and of its square.

    Args:
        weeks: 0 or more.
        r, alpha, a, b: the four numbers of the model, above 0.
    """
    z = weeks / (alpha + weeks)
    chance = power(alpha / (alpha + weeks), r)
    left, alive = 1.0, 1.0
    survived = odd = mean = squares = 0.0
    j = 0
    while left > 0.0 and (chance > NEGLIGIBLE or j < r * z / (1.0 - z)):
        mean += chance * survived
        squares += chance * odd
        left -= chance
        survived += alive
        odd += (2 * j + 1) * alive
        alive *= (b + j) / (a + b + j)
        chance *= z * (r + j) / (j + 1)
        j += 1
    return mean, squares


def simulate(seed: int, **parameters: float) -> dict:
    """Follow some customers, each with a rate and a chance of dropping out of his own.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`, as observed, and
        samples: repeat purchases of each customer.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck, customers = Random(seed), given["customers"]
    histories = [_buy(luck, given) for _ in range(customers)]
    repeats = []
    for quarter in range(QUARTERS + 1):
        total = 0
        for history in histories:
            total += history[quarter]
        repeats.append(total / customers)
    samples = [history[-1] for history in histories]
    result = _result(_quarters(given["weeks"]), repeats, shares(samples, LAST_BAR), given)
    result["samples"] = samples
    result["mean"], result["sd"] = mean_sd(samples)
    return result


def _buy(luck, given: dict) -> list:
    """Return the repeat purchases of a customer until each quarter: those wanted, up to the last made."""
    rate = gamma.draw(luck, given["r"]) / given["alpha"]
    most = _until_dropped(luck, 1.0 - gamma.beta(luck, given["a"], given["b"]))
    wanted, made = 0, [0]
    for _ in range(QUARTERS):
        wanted += luck.poisson(rate * given["weeks"] / QUARTERS)
        made.append(min(wanted, most))
    return made


def _until_dropped(luck, stay: float) -> int:
    """Return with which repeat purchase a customer drops out, who stays after each with the same chance."""
    chance = luck.uniform()
    if stay <= 0.0:
        return 1
    if stay >= 1.0:
        return MANY
    return 1 + floor(min(log(chance) / log(stay), MANY))


def _four(given: dict) -> tuple:
    return given["r"], given["alpha"], given["a"], given["b"]


def _quarters(weeks: int) -> list:
    return [weeks * quarter / QUARTERS for quarter in range(QUARTERS + 1)]


def _chances(given: dict) -> list:
    """Return the chances of 0, 1, … repeat purchases, the last one "or more"."""
    r, alpha, a, b = _four(given)
    z = given["weeks"] / (alpha + given["weeks"])
    chance = power(alpha / (alpha + given["weeks"]), r)
    wanted_more, alive, above = 1.0, 1.0, 1.0
    chances = []
    for count in range(LAST_BAR):
        wanted_more = max(wanted_more - chance, 0.0)
        chances.append(above - wanted_more * alive)
        above = wanted_more * alive
        alive *= (b + count) / (a + b + count)
        chance *= z * (r + count) / (count + 1)
    return chances + [above]


def _result(weeks: list, repeats: list, distribution: list, given: dict) -> dict:
    return {
        "week": weeks,
        "repeats": repeats,
        "never": distribution[0],
        "never_count": given["customers"] * distribution[0],
        "distribution": distribution,
        "distribution_step": 1,
        "total": given["customers"] * repeats[-1],
    }
