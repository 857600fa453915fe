"""Gamma and beta distributed numbers: how customers differ in how often they buy and how soon they leave.

Source: G. Marsaglia, W. W. Tsang (2000), A simple method for generating gamma variables, ACM Transactions on
Mathematical Software 26, 363-372.
"""

from math import sqrt

from .exact import exp, log


def draw(random, shape: float) -> float:
    """Return a gamma distributed number with the scale 1, above 0.

    Args:
        random: a `Random`.
        shape: 0.05 to 1000; also the mean.
    """
    if shape >= 1.0:
        return _from_one_on(random, shape)
    # A gamma number of shape + 1 times U**(1 / shape) has the shape itself.
    return _from_one_on(random, shape + 1.0) * exp(log(random.uniform()) / shape)


def beta(random, a: float, b: float) -> float:
    """Return a beta distributed number, from 0 to 1, with the mean a / (a + b).

    Args:
        random: a `Random`.
        a, b: 0.05 to 1000.
    """
    x = draw(random, a)
    return x / (x + draw(random, b))


def _from_one_on(random, shape: float) -> float:
    d = shape - 1.0 / 3.0
    c = 1.0 / sqrt(9.0 * d)
    while True:
        x = random.normal()
        v = 1.0 + c * x
        if v > 0.0:
            v = v * v * v
            u = random.uniform()
            if u < 1.0 - 0.0331 * x * x * x * x or log(u) < 0.5 * x * x + d * (1.0 - v + log(v)):
                return d * v
