"""Our exp and log are right to the last place, powers and rounding do what they say."""

import math
from decimal import Decimal, getcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import exact

getcontext().prec = 40


def ulps_off(value: float, truth: Decimal) -> Decimal:
    """How many units in the last place a double lies from the truth."""
    return abs(Decimal(value) - truth) / Decimal(math.ulp(value))


@given(st.floats(-708, 709))
def test_exp_is_less_than_one_ulp_off(x: float) -> None:
    assert ulps_off(exact.exp(x), Decimal(x).exp()) < 1


@given(st.floats(1e-300, 1e300) | st.floats(0.5, 2))
def test_log_is_less_than_one_ulp_off(x: float) -> None:
    if x != 1.0:
        assert ulps_off(exact.log(x), Decimal(x).ln()) < 1


def test_fixed_points() -> None:
    assert exact.exp(0.0) == 1.0
    assert exact.exp(-746.0) == 0.0
    assert exact.log(1.0) == 0.0
    assert exact.log(5e-324) == math.log(5e-324)


@pytest.mark.parametrize("x", [0.0, -1.0, math.inf, math.nan])
def test_log_of_what_has_none(x: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        exact.log(x)


@pytest.mark.parametrize("x", [710.0, math.inf, math.nan])
def test_exp_too_large(x: float) -> None:
    with pytest.raises(ValueError, match="709.78"):
        exact.exp(x)


@given(st.floats(0.01, 100), st.floats(-20, 20))
def test_power_agrees_with_the_library(base: float, exponent: float) -> None:
    assert exact.power(base, exponent) == pytest.approx(base**exponent, rel=1e-13)


def test_whole_powers() -> None:
    assert exact.power(2.0, 10) == 1024.0
    assert exact.power(-2.0, 3) == -8.0
    assert exact.power(0.0, 0) == 1.0
    assert exact.power(2.0, -2) == 0.25
    with pytest.raises(ValueError, match="no negative power"):
        exact.power(0.0, -1)
    with pytest.raises(ValueError, match="above 0"):
        exact.power(-2.0, 0.5)


def test_rounding_goes_half_up() -> None:
    assert exact.rounded(2.5) == 3.0
    assert exact.rounded(-2.5) == -2.0
    assert exact.rounded(1.32049, 2) == 1.32
    assert exact.rounded(1e17, 2) == 1e17


@pytest.mark.parametrize("k", [*range(12), 50, 1000])
def test_stirling_tail_completes_the_factorial(k: int) -> None:
    stirling = Decimal(2 * math.pi).sqrt().ln() + (k + Decimal("0.5")) * Decimal(k + 1).ln() - (k + 1)
    tail = float(Decimal(math.factorial(k)).ln() - stirling)
    assert exact.stirling_tail(k) == pytest.approx(tail, abs=1e-9)
