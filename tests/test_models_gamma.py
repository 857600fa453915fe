"""Gamma and beta numbers: their distributions, tested against SciPy's."""

import pytest
from scipy import stats

from funnelball.models import gamma
from funnelball.models.random_numbers import Random


@pytest.mark.parametrize("shape", [0.05, 0.243, 0.9, 1.0, 2.4, 20.0, 1000.0])
def test_gamma(shape: float) -> None:
    """Kolmogorov and Smirnov see no difference in 20,000 draws."""
    luck = Random(3)
    draws = [gamma.draw(luck, shape) for _ in range(20000)]
    assert min(draws) > 0 or shape == 0.05
    assert stats.kstest(draws, stats.gamma(shape).cdf).pvalue > 1e-4


@pytest.mark.parametrize(("a", "b"), [(0.704, 1.182), (0.668, 3.806), (0.1, 0.1), (10.0, 20.0)])
def test_beta(a: float, b: float) -> None:
    luck = Random(4)
    draws = [gamma.beta(luck, a, b) for _ in range(20000)]
    assert min(draws) >= 0 and max(draws) <= 1
    assert stats.kstest(draws, stats.beta(a, b).cdf).pvalue > 1e-4
