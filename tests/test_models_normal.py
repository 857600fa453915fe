"""The share of the normal distribution below a value, against SciPy's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from funnelball.models import normal


@given(st.floats(-40, 40))
def test_share_below(x: float) -> None:
    assert normal.share_below(x) == pytest.approx(stats.norm.cdf(x), rel=0, abs=1e-12)
    if x > -30:
        assert normal.share_below(x) == pytest.approx(stats.norm.cdf(x), rel=1e-7, abs=0)


@pytest.mark.parametrize(("x", "share"), [(-1e300, 0), (0, 0.5), (1e300, 1), (1.959963984540054, 0.975)])
def test_far_out_and_in_the_middle(x: float, share: float) -> None:
    assert normal.share_below(x) == pytest.approx(share, abs=1e-15)


@given(st.floats(1e-12, 1 - 1e-12))
def test_it_undoes_the_quantile(p: float) -> None:
    assert normal.share_below(normal.quantile(p)) == pytest.approx(p, rel=1e-8)
