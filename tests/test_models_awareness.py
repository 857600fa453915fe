"""Awareness: the figures of the course, SciPy's solution of the equation, and crowds that agree with both."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate

from funnelball.models import awareness
from tests.test_models_all import SEED, values_of

RATE = st.floats(0.001, 1)


def test_the_figures_of_the_course() -> None:
    found = awareness.expected()
    assert found["peak_year"] == pytest.approx(6.193, abs=5e-4)
    assert found["peak_share"] == pytest.approx(0.4605, abs=5e-5)
    assert found["peak_growth"] == pytest.approx(0.1106, abs=5e-5)
    assert found["half_year"] == pytest.approx(6.550, abs=5e-4)
    for year, share in ((1, 0.0358), (5, 0.3312), (10, 0.8128)):
        assert awareness.expected(years=year)["aware_end"] == pytest.approx(share, abs=5e-5)
    assert found["from_talk"] == pytest.approx(0.79, abs=5e-3)


@given(RATE, RATE, st.floats(0.1, 30))
@settings(max_examples=40)
def test_the_curve_solves_the_equation_of_bass(p: float, q: float, years: float) -> None:
    """Against SciPy; and those whom advertising told against its quadrature."""

    def growth(_: float, share: list[float]) -> list[float]:
        return [(p + q * share[0]) * (1 - share[0])]

    solved = integrate.solve_ivp(growth, (0, years), [0.0], rtol=1e-12, atol=1e-13, method="DOP853")
    assert awareness.share_aware(p, q, years) == pytest.approx(solved.y[0, -1], abs=1e-10)
    told, _ = integrate.quad(
        lambda time: p * (1 - awareness.share_aware(p, q, time)), 0, years, epsabs=1e-12, epsrel=1e-12
    )
    assert awareness.share_told_by_ads(p, q, years) == pytest.approx(told, abs=1e-10)


@given(values_of(awareness))
def test_the_peak_and_the_half_lie_on_the_curve(values: dict) -> None:
    p, q = values["advertising"], values["talk"]
    found = awareness.expected(**values)
    if found["half_year"] is not None and found["half_year"] < 1e6:
        assert awareness.share_aware(p, q, found["half_year"]) == pytest.approx(0.5)
    if found["peak_year"]:
        at_peak = awareness.share_aware(p, q, found["peak_year"])
        assert at_peak == pytest.approx(found["peak_share"], abs=1e-9)
        assert (p + q * at_peak) * (1 - at_peak) == pytest.approx(found["peak_growth"])


def test_without_talk_the_curve_is_exponential() -> None:
    found = awareness.expected(talk=0)
    for year, share in zip(found["year"], found["aware"], strict=True):
        assert share == pytest.approx(1 - math.exp(-0.03 * year))
    assert found["told"] == 0 and found["peak_year"] == 0
    assert found["aware_end"] == pytest.approx(found["advertising_alone"])
    nearly = awareness.expected(talk=1e-9)
    assert nearly["by_advertising"] == pytest.approx(found["by_advertising"], abs=1e-8)


@given(SEED, st.floats(0, 0.8))
def test_without_advertising_nothing_ever_starts(seed: int, talk: float) -> None:
    for result in (
        awareness.expected(advertising=0, talk=talk),
        awareness.simulate(seed, advertising=0, talk=talk),
    ):
        assert result["state"] == "never-starts"
        assert set(result["aware"]) == {0} and result["told"] == 0
        assert result["peak_year"] is result["half_year"] is result["from_talk"] is None


@given(SEED, values_of(awareness))
def test_a_crowd_adds_up(seed: int, values: dict) -> None:
    run = awareness.simulate(seed, **values)
    assert run["samples"] == sorted(run["samples"])
    assert len(run["samples"]) == run["mean"] <= values["people"]
    for share, ads, talk in zip(run["aware"], run["by_advertising"], run["by_talk"], strict=True):
        assert share == pytest.approx(ads + talk)
    assert run["aware"] == sorted(run["aware"])
    assert run["told"] <= run["mean"]


@given(st.integers(0, 2**31 - 100), st.floats(0.01, 0.1), st.floats(0, 0.8), st.integers(1, 25))
@settings(max_examples=25)
def test_simulation_agrees_with_the_closed_form(seed: int, p: float, q: float, years: int) -> None:
    """The mean of 16 crowds; a crowd of 800 lags behind an endless one by about a person or two."""
    values = {"advertising": p, "talk": q, "people": 800, "years": years}
    found = awareness.expected(**values)
    runs = [awareness.simulate(seed + k, **values) for k in range(16)]
    mean = sum(run["mean"] for run in runs) / 16
    lag = 0.15 * found["sd"] + 1
    assert abs(mean - found["mean"]) <= 4 * found["sd"] / 4 + lag
    alone = found["advertising_alone"]
    silent = sum(run["advertising_alone"] for run in runs) / 16
    assert abs(silent - alone) <= 4 * math.sqrt(alone * (1 - alone) / (16 * 800)) + 1e-3


@given(st.integers(0, 2**31 - 100), st.floats(0.01, 0.1), st.floats(0.1, 0.8))
@settings(max_examples=20)
def test_the_time_until_half_know_it_is_exact(seed: int, p: float, q: float) -> None:
    """In a crowd of 50 too: a sum of exponential times, whose mean and variance are sums."""
    people = 50
    rates = [(p + q * known / people) * (people - known) for known in range(people // 2)]
    runs = [awareness.simulate(seed + k, advertising=p, talk=q, people=people, years=30) for k in range(40)]
    times = [run["half_year"] for run in runs]
    if any(time is None for time in times):
        return  # cut off at 30 years
    error = math.sqrt(sum(1 / rate**2 for rate in rates) / len(times))
    assert abs(sum(times) / len(times) - sum(1 / rate for rate in rates)) <= 4 * error


@given(st.integers(0, 2**31 - 100))
@settings(max_examples=10)
def test_crowds_spread_as_they_should(seed: int) -> None:
    counts = [awareness.simulate(seed + k, people=800, years=6)["mean"] for k in range(60)]
    mean = sum(counts) / 60
    sd = math.sqrt(sum((count - mean) ** 2 for count in counts) / 59)
    assert sd == pytest.approx(awareness.expected(people=800, years=6)["sd"], rel=0.45)
