"""The CES function: as it is written, without a seam, and SciPy's search for the best split."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize

from funnelball.models import ces

WEIGHT, R = st.floats(0.05, 0.95), st.floats(-5, 0.9)


def test_one_failure_fails_all_only_where_neither_can_stand_in() -> None:
    assert ces.ces(1e-12, 1, 0.5, -1) == pytest.approx(0, abs=1e-11)
    assert ces.ces(0, 1, 0.5, -1) == ces.ces(0, 1, 0.5, 0) == 0
    assert ces.ces(0, 1, 0.5, 0.5) == pytest.approx(0.25)
    assert ces.ces(0, 0, 0.5, 0.5) == 0


@given(st.floats(1e-3, 1e3), st.floats(1e-3, 1e3), WEIGHT, R, st.floats(0.1, 1))
def test_ces_as_written(marketing: float, selling: float, weight: float, r: float, scale: float) -> None:
    ours = ces.ces(marketing, selling, weight, r, scale)
    if abs(r) < 1e-3:
        theirs = marketing ** (weight * scale) * selling ** ((1 - weight) * scale)
        assert ours == pytest.approx(theirs, rel=0.05)
    else:
        theirs = (weight * marketing**r + (1 - weight) * selling**r) ** (scale / r)
        assert ours == pytest.approx(theirs, rel=1e-10)


@pytest.mark.parametrize("r", [1e-5, -1e-5])
def test_ces_has_no_seam_near_0(r: float) -> None:
    inside, outside = (ces.ces(0.1, 0.9, 0.3, r * factor) for factor in (0.999999, 1.000001))
    assert inside == pytest.approx(outside, rel=1e-9)
    assert ces.ces(0.1, 0.9, 0.3, 0) == pytest.approx(0.1**0.3 * 0.9**0.7)


@given(WEIGHT, R)
@settings(max_examples=40)
def test_no_split_sells_more_than_the_best(weight: float, r: float) -> None:
    best = ces.best_share(weight, r)
    found = optimize.minimize_scalar(
        lambda share: -ces.ces(share, 1 - share, weight, r),
        bounds=(0, 1),
        method="bounded",
        options={"xatol": 1e-9},
    )
    most = ces.ces(best, 1 - best, weight, r)
    assert most >= -found.fun * (1 - 1e-12)
    assert most == pytest.approx(-found.fun, rel=1e-6)
