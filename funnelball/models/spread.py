"""How far the results of repeated runs lie apart."""

from math import sqrt


def mean_sd(samples: list) -> tuple:
    """Return the mean of some numbers and their sample standard deviation, 0 for a single one.

    Args:
        samples: one number or more.
    """
    total = 0.0
    for sample in samples:
        total += sample
    mean = total / len(samples)
    squares = 0.0
    for sample in samples:
        squares += (sample - mean) * (sample - mean)
    return mean, sqrt(squares / (len(samples) - 1)) if len(samples) > 1 else 0.0
