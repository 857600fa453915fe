"""The Poisson distribution: how many rare, independent events happen in a period."""

from math import floor, sqrt

from .exact import exp, log, stirling_tail

HALF_LOG_2_PI = 0.91893853320467274178


def draw(random, mean: float) -> int:
    """Return a Poisson distributed number.

    Args:
        random: a `Random`.
        mean: 0 to 10**6.
    """
    return _by_inversion(random, mean) if mean < 10.0 else _by_rejection(random, mean)


def _by_inversion(random, mean: float) -> int:
    left = random.uniform()
    chance = exp(-mean)
    k = 0
    while left > chance and chance > 0.0:
        left -= chance
        k += 1
        chance = chance * mean / k
    return k


def _by_rejection(random, mean: float) -> int:
    """Algorithm PTRS, exact for a mean of 10 and more.

    Source: W. Hörmann (1993), The transformed rejection method for generating Poisson random variables,
    Insurance: Mathematics and Economics 12, 39-45.
    """
    b = 0.931 + 2.53 * sqrt(mean)
    a = -0.059 + 0.02483 * b
    per_alpha = 1.1239 + 1.1328 / (b - 3.4)
    enough = 0.9277 - 3.6224 / (b - 2.0)
    while True:
        u = random.uniform() - 0.5
        v = random.uniform()
        edge = 0.5 - abs(u)
        k = floor((2.0 * a / edge + b) * u + mean + 0.43)
        if edge >= 0.07 and v <= enough:
            return k
        if k < 0 or (edge < 0.013 and v > edge):
            continue
        if log(v * per_alpha / (a / (edge * edge) + b)) <= k * log(mean) - mean - _log_factorial(k):
            return k


def _log_factorial(k: int) -> float:
    return HALF_LOG_2_PI + (k + 0.5) * log(k + 1.0) - (k + 1.0) + stirling_tail(k)
