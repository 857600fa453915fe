"""BG/NBD: the published figures, the published formula, and customers that agree with both."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import special

from funnelball.models import repeat_purchase
from tests.test_models_all import SEED, values_of


@pytest.mark.parametrize(("weeks", "mean"), [(39, 1.197), (52, 1.446)])
def test_the_published_means(weeks: int, mean: float) -> None:
    found = repeat_purchase.expected(weeks=weeks)
    assert found["mean"] == found["repeats"][-1] == pytest.approx(mean, abs=5e-4)
    assert found["total"] == pytest.approx(100 * found["mean"])


def published(weeks: float, r: float, alpha: float, a: float, b: float) -> float:
    """The mean by the published formula, with SciPy's hypergeometric function."""
    z = weeks / (alpha + weeks)
    inside = 1 - (1 - z) ** r * special.hyp2f1(r, b, a + b - 1, z)
    return (a + b - 1) / (a - 1) * inside


@given(st.floats(0.1, 104), st.floats(0.05, 2), st.floats(2, 50), st.floats(0.2, 5), st.floats(0.1, 10))
def test_the_sum_is_the_published_formula(weeks: float, r: float, alpha: float, a: float, b: float) -> None:
    """To ten digits, away from a = 1 and a + b = 1, where the formula itself loses them."""
    assume(abs(a - 1) > 0.1 and abs(a + b - 1) > 0.05)
    ours = repeat_purchase.mean_purchases(weeks, r, alpha, a, b)[0]
    theirs = published(weeks, r, alpha, a, b)
    assert ours == pytest.approx(theirs, rel=1e-10, abs=1e-12 / abs(a - 1))


@given(values_of(repeat_purchase))
def test_mean_and_spread_are_those_of_the_chances(values: dict) -> None:
    """Summing P(more than i) and (2 i + 1) P(more than i), with the negative binomial of SciPy."""
    found = repeat_purchase.expected(**values)
    r, alpha, a, b, weeks = (values[name] for name in ("r", "alpha", "a", "b", "weeks"))
    z = weeks / (alpha + weeks)
    wanted, mean, squares = 1.0, 0.0, 0.0
    for i in range(4000):
        wanted = special.betainc(i + 1, r, z)  # P(W > i)
        alive = math.exp(special.betaln(a, b + i) - special.betaln(a, b))
        mean += wanted * alive
        squares += (2 * i + 1) * wanted * alive
        if i < 9:
            above = 1 - math.fsum(found["distribution"][: i + 1])
            assert above == pytest.approx(wanted * alive, abs=1e-10)
        if wanted < 1e-14:
            break
    assert found["mean"] == pytest.approx(mean, rel=1e-9)
    assert found["sd"] ** 2 == pytest.approx(squares - mean * mean, rel=1e-7)
    assert math.fsum(found["distribution"]) == pytest.approx(1)


def test_there_is_no_gap_at_a_equal_to_1() -> None:
    below, at, above = (repeat_purchase.expected(a=a)["mean"] for a in (0.999, 1.0, 1.001))
    assert above < at < below
    assert at == pytest.approx((below + above) / 2, rel=1e-5)


@given(SEED, values_of(repeat_purchase))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    """Four standard errors, and one customer who buys far more than the others."""
    run, found = repeat_purchase.simulate(seed, **values), repeat_purchase.expected(**values)
    n = values["customers"]
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] * (1 / math.sqrt(n) + 2 / n)
    never = min(found["never"], 1)
    assert abs(run["never"] - never) <= 4 * math.sqrt(never * (1 - never) / n) + 3 / n
    assert run["repeats"] == sorted(run["repeats"])
    assert run["total"] == pytest.approx(sum(run["samples"]))


def test_many_customers() -> None:
    """9,000 customers of the music store: mean, share that never came back, and the quarters."""
    runs = [repeat_purchase.simulate(seed, customers=150) for seed in range(60)]
    found = repeat_purchase.expected()
    samples = [count for run in runs for count in run["samples"]]
    assert abs(sum(samples) / 9000 - found["mean"]) <= 4 * found["sd"] / math.sqrt(9000)
    assert abs(samples.count(0) / 9000 - found["never"]) <= 4 * math.sqrt(0.25 / 9000)
    for quarter in range(5):
        mean = math.fsum(run["repeats"][quarter] for run in runs) / 60
        assert mean == pytest.approx(found["repeats"][quarter], rel=0.12)
