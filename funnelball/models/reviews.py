"""Ratings that follow ratings: an urn in which every draw adds to its own colour.

A product starts with `good` = a good and `bad` = b bad marks, planted or earned. Each customer rates well
with the chance (good marks) / (all marks), and adds `herding` = k marks to what was chosen (Pólya's urn).
Then

    number of good ones among n ratings    beta-binomial with a/k and b/k; binomial for k = 0
    mean share                             a / (a + b), whatever k is
    sd of the share                        sqrt(p (1 - p) (1 + (n - 1) rho) / n),
                                           p = a / (a + b), rho = k / (a + b + k)

With the defaults (a = b = k = 1, n = 100) every number of good ratings is equally likely: equal products end
anywhere between 0 and 100 %, though on average at one half.

What to find: with k = 0 the shops agree; with k = 1 they do not, and no single shop shows it: its share
settles and looks like quality. One planted mark at the start moves the end for good. So buying reviews works;
it is still fraud, and the reader of early ratings should know what they are worth.

Sources: F. Eggenberger, G. Pólya (1923) for the urn; M. Salganik, P. Dodds, D. Watts (2006), Science 311,
854-856: 8 worlds in which the same songs fared differently; L. Muchnik, S. Aral, S. Taylor (2013), Science
341, 647-651: a planted up-vote raised the final score by 25 %. The marks here are illustrative.
"""

from math import floor, sqrt

from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("good", 1.0, 0.5, 20.0, 0.5, unit="number", basis="illustrative"),
    Parameter("bad", 1.0, 0.5, 20.0, 0.5, unit="number", basis="illustrative"),
    Parameter("herding", 1.0, 0.0, 5.0, 0.1, unit="number", basis="illustrative"),
    Parameter("ratings", 100, 10, 200, 10, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "extreme_shops", "low": 0, "high": 20, "step": 1, "close": 2}
WORLDS = ["world_1", "world_2", "world_3", "world_4", "world_5", "world_6"]
CHARTS = (
    {"id": "worlds", "kind": "line", "x": "rating", "result": WORLDS, "unit": "share"},
    {"id": "ends", "kind": "histogram", "result": "distribution", "mark": "mean_good"},
)
SHOPS = 20
BARS = 10
POINTS = 20


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        rating, world_1 … world_6: some numbers of ratings, and the mean share of good ones after so many
        distribution: chance of 0 to step - 1 good ratings, step to 2 step - 1, …; the last one "or more"
        distribution_step: how many results one bar gathers
        mean_good: mean number of good ratings
        extreme, extreme_shops: chance that at most 20 % or at least 80 % are good; times 20 shops
        mean, sd: of the share of good ratings at the end

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    n, marks = given["ratings"], given["good"] + given["bad"]
    mean = given["good"] / marks
    alike = given["herding"] / (marks + given["herding"])
    chances = beta_binomial(n, given["good"], given["bad"], given["herding"])
    points = _points(n)
    result: dict = {name: [mean] * len(points) for name in WORLDS}
    result["rating"] = points
    result.update(_ends(chances, n, 1))
    result["mean"] = mean
    result["sd"] = sqrt(mean * (1.0 - mean) * (1.0 + (n - 1.0) * alike) / n)
    result["mean_good"] = n * mean
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Let customers rate the same product in 20 shops that know nothing of each other.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`, as observed in the 20 shops (the first six of them are drawn), and
        samples: share of good ratings at the end of each shop.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck, n = Random(seed), given["ratings"]
    shops = [_rate(luck, given) for _ in range(SHOPS)]
    points = _points(n)
    result: dict = {WORLDS[k]: [shops[k][at] / at for at in points] for k in range(len(WORLDS))}
    result["rating"] = points
    tally = [0] * (n + 1)
    for shop in shops:
        tally[shop[-1]] += 1
    result.update(_ends(tally, n, SHOPS))
    result["samples"] = [shop[-1] / n for shop in shops]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    result["mean_good"] = n * result["mean"]
    return result


def _rate(luck, given: dict) -> list:
    """Return the number of good ratings after 0, 1, … ratings."""
    good, bad, herding = given["good"], given["bad"], given["herding"]
    counts = [0]
    for _ in range(given["ratings"]):
        if luck.uniform() * (good + bad) < good:
            good += herding
            counts.append(counts[-1] + 1)
        else:
            bad += herding
            counts.append(counts[-1])
    return counts


def beta_binomial(n: int, good: float, bad: float, herding: float) -> list:
    """Return the chances of 0, 1, … n good ratings.

    Each follows from its neighbour by the ratio (n - x)(a + x k) / ((x + 1)(b + (n - x - 1) k)), starting at
    the mean, where nothing underflows.

    Args:
        n: ratings, a whole number above 0.
        good, bad: marks at the start, above 0.
        herding: marks that a rating adds, 0 or more.
    """
    weights = [0.0] * (n + 1)
    middle = floor(n * good / (good + bad))
    weights[middle] = 1.0
    for x in range(middle, n):
        ratio = (n - x) * (good + x * herding) / ((x + 1) * (bad + (n - x - 1) * herding))
        weights[x + 1] = weights[x] * ratio
    for x in range(middle - 1, -1, -1):
        ratio = (n - x) * (good + x * herding) / ((x + 1) * (bad + (n - x - 1) * herding))
        weights[x] = weights[x + 1] / ratio
    total = 0.0
    for weight in weights:
        total += weight
    return [weight / total for weight in weights]


def _points(n: int) -> list:
    """Return at most 20 numbers of ratings from 1 to n."""
    step = (n + POINTS - 1) // POINTS
    return [1] + [at for at in range(step, n + 1, step) if at > 1]


def _ends(weights: list, n: int, total: int) -> dict:
    """Return the bars of a distribution whose weights sum to total, and how much of it lies far out."""
    step = (n + BARS - 1) // BARS
    last = (n - 1) // step
    bars = [0] * (last + 1)
    extreme = 0
    for good in range(n + 1):
        bars[min(good // step, last)] += weights[good]
        if 5 * good <= n or 5 * good >= 4 * n:
            extreme += weights[good]
    return {
        "distribution": [bar / total for bar in bars],
        "distribution_step": step,
        "extreme": extreme / total,
        "extreme_shops": SHOPS * extreme / total,
    }
