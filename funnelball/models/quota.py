"""A quota for each representative, or one for the team: how often luck alone makes or misses it.

A representative has `opportunities` = n in a period and wins each with the chance `win` = w, independently of
the others. The wins X of a period are binomial, and so are those of the team of m, which pools its quotas:

    one quota        P(X >= k), X ~ binomial(n, w), k = quota
    a pooled quota   P(X_1 + … + X_m >= m k), the sum ~ binomial(m n, w)
    everybody        P(X >= k)**m: each of the m makes a quota of his own
    approximation    1 - Phi((k - 1/2 - n w) / sd), sd = sqrt(n w (1 - w))   (normal, continuity correction)
    a head's share   of the team's wins spreads by sd / sqrt(m)

With the defaults (n = 40, w = 0.25): P(X >= 10) = 0.560 and P(X >= 12) = 0.285 (normal: 0.292). For a team of
5, a quota of 12 a head is made in 6.2 % of the periods and one of 8 in 95.9 %, where one representative alone
makes 28.5 % and 81.8 %.

What to find: a quota at the mean is a coin toss; pooling makes easy quotas safe and stretch quotas hopeless;
of equally good people some always miss, so a missed quota is weak evidence of anything but luck.

Sources: exact binomial tails. Win rates of 20-30 % for proposals are what sellers of sales software publish.
I. Larkin (2014), The cost of high-powered incentives, Journal of Labor Economics 32, 199-227: timing deals to
suit the quota cost one vendor 6-8 % of its revenue; the model leaves out that people react to a quota.
"""

from math import ceil, floor, sqrt

from . import binomial, normal
from .exact import power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd
from .thinning import distribution

PARAMETERS = (
    Parameter("opportunities", 40, 5, 200, 1, unit="count", basis="illustrative"),
    Parameter("win", 0.25, 0.05, 0.60, 0.01, basis="vendor"),
    Parameter("quota", 10, 1, 120, 1, unit="count", basis="illustrative"),
    Parameter("team", 5, 1, 10, 1, unit="count", basis="illustrative"),
    Parameter("periods", 20, 1, 40, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "made", "low": 0, "high": 100, "step": 1, "close": 10}
WAYS = ["hit", "team_hit", "everyone"]
CURVES = ["alone", "pooled"]
CHARTS = (
    {"id": "wins", "kind": "histogram", "result": "distribution", "mark": "quota"},
    {"id": "stretch", "kind": "line", "x": "quotas", "result": CURVES, "unit": "share", "mark": "quota"},
    {"id": "pool", "kind": "bars", "labels": WAYS, "result": WAYS, "unit": "share"},
)
FAR = 3.0  # standard deviations of the wins to both sides of the mean


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        quota: as given, in wins a head
        hit, team_hit, everyone: chances of one quota, of the pooled one, and that everybody makes his own
        hit_normal: hit by the normal approximation
        made, team_made: how many single quotas are made in all periods, and how many pooled ones
        quotas, alone, pooled: quotas around the mean, and the chances to make them alone and pooled
        distribution, distribution_step: of the wins of one representative, as in `thinning.expected`
        mean, sd: of the wins of one representative in a period
        head_sd: standard deviation of the team's wins a head

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    n, win, team = given["opportunities"], given["win"], given["team"]
    alone = _at_least(binomial.probabilities(n, win, n), 1.0)
    pooled = _at_least(binomial.probabilities(team * n, win, n, team), 1.0)
    result = _curves(alone, pooled, given)
    result["everyone"] = power(result["hit"], team)
    result["made"] = given["periods"] * team * result["hit"]
    result["team_made"] = given["periods"] * result["team_hit"]
    result.update(distribution(n, win))
    result["mean"] = n * win
    result["sd"] = sqrt(n * win * (1.0 - win))
    result["head_sd"] = result["sd"] / sqrt(team)
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Let a team of equally good representatives work through some periods.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected` as observed over all representatives and periods, and
        samples: wins of each representative in each period, period by period.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    n, win, quota, luck = given["opportunities"], given["win"], given["quota"], Random(seed)
    periods = [[luck.binomial(n, win) for _ in range(given["team"])] for _ in range(given["periods"])]
    samples = [wins for period in periods for wins in period]
    heads = [_total(period) // given["team"] for period in periods]
    result = _curves(_observed(samples, n), _observed(heads, n), given)
    result["everyone"] = _reached([min(period) for period in periods], quota) / len(periods)
    result["made"] = _reached(samples, quota)
    result["team_made"] = _reached(heads, quota)
    result.update(distribution(n, win, samples))
    result["mean"], result["sd"] = mean_sd(samples)
    result["head_sd"] = mean_sd([_total(period) / given["team"] for period in periods])[1]
    result["samples"] = samples
    return result


def _at_least(weights: list, everything: float) -> list:
    """Return P(at least k) for k = 0, 1, … from weights of k that sum to everything."""
    tails = [0.0] * len(weights)
    total = 0.0
    for k in range(len(weights) - 1, -1, -1):
        total += weights[k]
        tails[k] = min(total / everything, 1.0)
    return tails


def _observed(counts: list, n: int) -> list:
    """Return the share of counts that are at least 0, 1, … n."""
    tally = [0] * (n + 1)
    for count in counts:
        tally[count] += 1
    return _at_least(tally, len(counts))


def _curves(alone: list, pooled: list, given: dict) -> dict:
    """Return what follows from the chances to win at least 0, 1, … n, alone and a head of the team."""
    n, quota = given["opportunities"], given["quota"]
    hit, team_hit = (alone[quota], pooled[quota]) if quota <= n else (0.0, 0.0)
    quotas = _quotas(n, given["win"])
    return {
        "quota": quota,
        "hit": hit,
        "team_hit": team_hit,
        "hit_normal": _normal_tail(n, given["win"], quota),
        "quotas": quotas,
        "alone": [alone[k] for k in quotas],
        "pooled": [pooled[k] for k in quotas],
    }


def _quotas(n: int, win: float) -> list:
    mean, far = n * win, FAR * sqrt(n * win * (1.0 - win))
    return list(range(max(floor(mean - far), 0), min(ceil(mean + far), n) + 1))


def _normal_tail(n: int, win: float, quota: int) -> float:
    """Return P(X >= quota) of the normal distribution, half a win below the quota counting as made."""
    return normal.share_below((n * win - quota + 0.5) / sqrt(n * win * (1.0 - win)))


def _reached(counts: list, quota: int) -> int:
    reached = 0
    for count in counts:
        reached += count >= quota
    return reached


def _total(counts: list) -> int:
    total = 0
    for count in counts:
        total += count
    return total
