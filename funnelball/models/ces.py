"""The CES function: what two inputs bring together that can stand in for each other more or less.

    (d M^r + (1 - d) K^r)^(h / r), and M^(d h) K^((1 - d) h) for r = 0   (Cobb and Douglas)

The elasticity of substitution is 1 / (1 - r). Everything goes through logarithms, where nothing overflows.

Source: K. J. Arrow, H. B. Chenery, B. S. Minhas, R. M. Solow (1961), Capital-labor substitution and economic
efficiency, Review of Economics and Statistics 43, 225-250.
"""

from .exact import exp, log

NEARLY_0 = 1e-5  # closer to 0 a power series of the function is more exact than itself


def ces(marketing: float, selling: float, weight: float, r: float, scale: float = 1.0) -> float:
    """Return (d M^r + (1 - d) K^r)^(h / r), and M^(d h) K^((1 - d) h) for r = 0.

    Args:
        marketing, selling: M and K, 0 or more.
        weight: d, above 0 and below 1.
        r: below 1; for r <= 0 nothing comes of nothing, else one can stand in for the other.
        scale: h, above 0: what doubling both does, as a power of 2.
    """
    if marketing <= 0.0 or selling <= 0.0:
        left = weight * (marketing > 0.0) + (1.0 - weight) * (selling > 0.0)
        if r <= 0.0 or not left:
            return 0.0
        return exp(scale * (log(left) / r + log(max(marketing, selling))))
    return exp(scale * log_mean(log(marketing), log(selling), weight, r))


def log_mean(m: float, k: float, weight: float, r: float) -> float:
    """Return the logarithm of `ces` with the scale 1.

    Args:
        m, k: logarithms of what is spent.
        weight, r: as in `ces`.
    """
    middle = weight * m + (1.0 - weight) * k
    if r == 0.0:
        return middle
    if abs(r) < NEARLY_0:
        return middle + 0.5 * r * (
            weight * (m - middle) * (m - middle) + (1.0 - weight) * (k - middle) * (k - middle)
        )
    first, second = r * (m - middle), r * (k - middle)
    larger = max(first, second)
    return middle + (larger + log(weight * exp(first - larger) + (1.0 - weight) * exp(second - larger))) / r


def best_share(weight: float, r: float) -> float:
    """Return the share of a budget that M gets at the highest value of `ces`.

    Args:
        weight: d, above 0 and below 1.
        r: below 1.
    """
    return 1.0 / (1.0 + exp((log(1.0 - weight) - log(weight)) / (1.0 - r)))
