"""Exponential, logarithm, powers and rounding that give the same bits on every Python.

The operating system's mathematical library rounds exp, log and pow its own way, so the same season could
end differently in a notebook and in a page. Here only + - * / floor frexp ldexp are used, which IEEE 754
fixes to the last bit.

exp and log follow fdlibm (e_exp.c, e_log.c), whose notice is kept as it asks:

    Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
    Developed at SunSoft, a Sun Microsystems, Inc. business.
    Permission to use, copy, modify, and distribute this software is freely granted,
    provided that this notice is preserved.
"""

from math import floor, frexp, ldexp

LARGEST_EXPONENT = 709.782712893384  # exp of more is above the largest double
SMALLEST_EXPONENT = -708.3964185322641  # exp of less is below the smallest normal double
WHOLE_DOUBLES = 4503599627370496.0  # 2**52: from here on every double is a whole number

LN2_HIGH = 6.93147180369123816490e-01  # ln 2 in two pieces: k * LN2_HIGH is exact for every exponent k
LN2_LOW = 1.90821492927058770002e-10
PER_LN2 = 1.44269504088896338700
HALF_ROOT_2 = 0.70710678118654752440

# Remez coefficients of fdlibm for x - (exp(x) - 1) * … on [-ln2/2, ln2/2] …
P1 = 1.66666666666666019037e-01
P2 = -2.77777777770155933842e-03
P3 = 6.61375632143793436117e-05
P4 = -1.65339022054652515390e-06
P5 = 4.13813679705723846039e-08

# … and for log(1 + f) on [sqrt(2)/2 - 1, sqrt(2) - 1].
L1 = 6.666666666666735130e-01
L2 = 3.999999999940941908e-01
L3 = 2.857142874366239149e-01
L4 = 2.222219843214978396e-01
L5 = 1.818357216161805012e-01
L6 = 1.531383769920937332e-01
L7 = 1.479819860511658591e-01

# ln k! - [ln sqrt(2 pi) + (k + 1/2) ln(k + 1) - (k + 1)] for k = 0 … 9
STIRLING_TAIL = (
    0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
    0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871,
)  # fmt: skip


def exp(x: float) -> float:
    """Return e**x, less than one unit in the last place off.

    Args:
        x: at most 709.78; below -708.39 the result is 0.

    Raises:
        ValueError: x is not a number, or its exponential is above the largest double.
    """
    if not x <= LARGEST_EXPONENT:
        raise ValueError("exp needs a number up to 709.78")
    if x < SMALLEST_EXPONENT:
        return 0.0
    k = floor(PER_LN2 * x + 0.5)
    high = x - k * LN2_HIGH
    low = k * LN2_LOW
    r = high - low
    t = r * r
    c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
    return ldexp(1.0 - ((low - (r * c) / (2.0 - c)) - high), k)


def log(x: float) -> float:
    """Return the natural logarithm of x, less than one unit in the last place off.

    Args:
        x: above 0, finite.

    Raises:
        ValueError: x is not a finite number above 0.
    """
    if not 0.0 < x < float("inf"):
        raise ValueError("log needs a finite number above 0")
    mantissa, k = frexp(x)
    if mantissa < HALF_ROOT_2:
        mantissa = 2.0 * mantissa
        k -= 1
    f = mantissa - 1.0
    s = f / (2.0 + f)
    z = s * s
    w = z * z
    r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6))
    half_square = 0.5 * f * f
    return k * LN2_HIGH - ((half_square - (s * (half_square + r) + k * LN2_LOW)) - f)


def power(base: float, exponent: float) -> float:
    """Return base**exponent.

    A whole exponent goes by repeated multiplication, any other by exp(exponent * log(base)).

    Args:
        base: any number for a whole exponent, otherwise above 0.
        exponent: any number.

    Raises:
        ValueError: the result is not a real number or above the largest double.
    """
    if exponent == floor(exponent):
        return _whole_power(base, floor(exponent))
    return exp(exponent * log(base))


def _whole_power(base: float, exponent: int) -> float:
    if exponent < 0 and base == 0.0:
        raise ValueError("0 has no negative power")
    result = 1.0
    square = float(base)
    left = abs(exponent)
    while left:
        if left % 2:
            result *= square
        square *= square
        left //= 2
    return 1.0 / result if exponent < 0 else result


def rounded(x: float, digits: int = 0) -> float:
    """Return x rounded half up to a number of decimals: rounded(2.5) is 3.0, rounded(-2.5) is -2.0.

    Args:
        x: any finite number.
        digits: decimals to keep, 0 to 15.
    """
    scale = _whole_power(10.0, digits)
    if abs(x) * scale >= WHOLE_DOUBLES:
        return float(x)
    return floor(x * scale + 0.5) / scale


def stirling_tail(k: int) -> float:
    """Return what Stirling's formula lacks: ln k! - [ln sqrt(2 pi) + (k + 1/2) ln(k + 1) - (k + 1)].

    Args:
        k: a whole number, 0 or more.

    Source: W. Hörmann (1993), The generation of binomial random variates, J. Stat. Comput. Simul. 46.
    """
    if k < 10:
        return STIRLING_TAIL[k]
    q = 1.0 / ((k + 1.0) * (k + 1.0))
    return (1.0 / 12.0 - (1.0 / 360.0 - 1.0 / 1260.0 * q) * q) / (k + 1.0)
