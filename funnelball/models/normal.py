"""The normal distribution: which share of all values is below x, and which value has a share p below it?

Sources:
    M. J. Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution,
    Applied Statistics 37, 477-484; routine PPND16, accurate to about 1 part in 10**16.
    J. F. Hart et al. (1968), Computer Approximations, Wiley: formula 5666, and the continued fraction of
    the far tail, as given by G. West (2005), Better approximations to cumulative normal functions, Wilmott.
"""

from math import sqrt

from .exact import exp, log

# Numerator and denominator of each ratio of polynomials, highest power first.
CENTRE = (
    (
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
        4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
        1.3314166789178437745e2, 3.387132872796366608,
    ),
    (
        5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4,
        2.1213794301586595867e4, 5.3941960214247511077e3, 6.871870074920579083e2,
        4.2313330701600911252e1, 1.0,
    ),
)  # fmt: skip
SHOULDER = (
    (
        7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.4178072517745061177e-1,
        1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055,
        4.6303378461565452959, 1.42343711074968357734,
    ),
    (
        1.05075007164441684324e-9, 5.475938084995344946e-4, 1.51986665636164571966e-2,
        1.4810397642748007459e-1, 6.8976733498510000455e-1, 1.6763848301838038494,
        2.05319162663775882187, 1.0,
    ),
)  # fmt: skip
TAIL = (
    (
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3,
        2.6532189526576123093e-2, 2.9656057182850489123e-1, 1.7848265399172913358,
        5.4637849111641143699, 6.6579046435011037772,
    ),
    (
        2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
        7.868691311456132591e-4, 1.48753612908506148525e-2, 1.3692988092273580531e-1,
        5.9983220655588793769e-1, 1.0,
    ),
)  # fmt: skip
# Of exp(-x**2 / 2) up to x = 7.07; beyond it a continued fraction.
BELOW = (
    (
        3.52624965998911e-2, 7.00383064443688e-1, 6.37396220353165, 33.912866078383, 112.079291497871,
        221.213596169931, 220.206867912376,
    ),
    (
        8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
        637.333633378831, 793.826512519948, 440.413735824752,
    ),
)  # fmt: skip
FAR = 7.07106781186547
ROOT_2_PI = 2.50662827463100050242


def share_below(x: float) -> float:
    """Return the share of the standard normal distribution that is below x.

    Args:
        x: any finite number.
    """
    distance = abs(x)
    height = exp(-0.5 * distance * distance)
    if distance < FAR:
        tail = height * _ratio(BELOW, distance)
    else:
        fraction = distance + 0.65
        for k in (4.0, 3.0, 2.0, 1.0):
            fraction = distance + k / fraction
        tail = height / (fraction * ROOT_2_PI)
    return tail if x < 0.0 else 1.0 - tail


def quantile(p: float) -> float:
    """Return the value of the standard normal distribution that has the share p below it.

    Args:
        p: above 0 and below 1.
    """
    q = p - 0.5
    if abs(q) <= 0.425:
        return q * _ratio(CENTRE, 0.180625 - q * q)
    r = sqrt(-log(p if q < 0.0 else 1.0 - p))
    distance = _ratio(SHOULDER, r - 1.6) if r <= 5.0 else _ratio(TAIL, r - 5.0)
    return -distance if q < 0.0 else distance


def _ratio(polynomials: tuple, x: float) -> float:
    above = below = 0.0
    for coefficient in polynomials[0]:
        above = above * x + coefficient
    for coefficient in polynomials[1]:
        below = below * x + coefficient
    return above / below
