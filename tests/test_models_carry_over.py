"""Carry-over: the figures of the course, SciPy against both equations, and towns that agree with them."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate

from funnelball.models import carry_over
from tests.test_models_all import SEED, values_of


def test_the_figures_of_the_course() -> None:
    found = carry_over.expected()
    assert found["ceiling"] == pytest.approx(75)
    assert found["customers"][10] == pytest.approx(73.63, abs=5e-3)
    assert found["half_time"] == pytest.approx(1.733, abs=5e-4)
    assert found["memory_ceiling"] == pytest.approx(100)
    assert found["memory_half_life"] == pytest.approx(2.31, abs=5e-3)
    assert found["kept_1"] == pytest.approx(math.exp(-0.1))


@pytest.mark.parametrize(("forgetting", "months"), [(0.256, 9), (0.384, 6)])
def test_forgetting_as_published(forgetting: float, months: float) -> None:
    """Nine tenths of the effect are gone after 6 to 9 months."""
    assert carry_over.expected(forgetting=forgetting)["duration"] == pytest.approx(months, abs=0.01)


@given(values_of(carry_over))
@settings(max_examples=30)
def test_the_curves_solve_their_equations(values: dict) -> None:
    advertising, market = values["advertising"], values["market"]
    found = carry_over.expected(**values)

    def change(spent: float) -> object:
        return lambda _, now: [
            spent * (1 - now[0] / market) - values["decay"] * now[0],
            spent - values["forgetting"] * now[1],
        ]

    stop = min(values["stop"], values["months"])
    options = {"rtol": 1e-11, "atol": 1e-11, "method": "DOP853"}
    ends = integrate.solve_ivp(change(advertising), (0, stop), [0.0, 0.0], **options).y[:, -1]
    if values["months"] > stop:
        ends = integrate.solve_ivp(change(0), (stop, values["months"]), ends, **options).y[:, -1]
    assert found["customers"][-1] == pytest.approx(ends[0], abs=1e-7)
    assert found["memories"][-1] == pytest.approx(ends[1], abs=1e-7)


def test_advertising_that_goes_on_settles() -> None:
    found = carry_over.expected(stop=36, months=36)
    assert found["customers"] == sorted(found["customers"])
    assert found["customers"][-1] == pytest.approx(found["ceiling"], rel=1e-5)
    assert carry_over.expected(advertising=60)["ceiling"] < 2 * found["ceiling"]


@given(SEED)
def test_nothing_happens_without_advertising(seed: int) -> None:
    for result in (carry_over.expected(advertising=0), carry_over.simulate(seed, advertising=0)):
        assert set(result["customers"]) == set(result["memories"]) == {0}
        assert result["kept_6"] is None
    still = carry_over.expected(advertising=0, decay=0)
    assert still["half_time"] is still["half_life"] is None and still["ceiling"] == 0


@given(SEED, values_of(carry_over))
def test_simulation_agrees_with_the_closed_form(seed: int, values: dict) -> None:
    """The towns at the end; and in the first town customers and memories month by month."""
    run, found = carry_over.simulate(seed, **values), carry_over.expected(**values)
    market = values["market"]
    assert abs(run["mean"] - found["mean"]) <= 4 * found["sd"] / math.sqrt(10) + 1
    for month in (1, values["months"]):
        mean = found["customers"][month]
        sd = math.sqrt(max(mean * (1 - mean / market), 0))
        assert abs(run["customers"][month] - mean) <= 4.5 * sd + 3
        mean = found["memories"][month]
        assert abs(run["memories"][month] - mean) <= 4.5 * math.sqrt(mean) + 3


@given(st.integers(0, 2**31 - 100))
@settings(max_examples=10)
def test_many_towns_agree_to_the_last_standard_error(seed: int) -> None:
    runs = [carry_over.simulate(seed + k) for k in range(40)]
    found = carry_over.expected()
    towns = [count for run in runs for count in run["samples"]]
    assert abs(sum(towns) / 400 - found["mean"]) <= 4 * found["sd"] / 20
    later = found["after_6"]
    error = math.sqrt(later * (1 - later / 100) / 40)
    assert abs(sum(run["after_6"] for run in runs) / 40 - later) <= 4 * error
    memories = found["memories"][15]
    assert abs(sum(run["memories"][15] for run in runs) / 40 - memories) <= 4 * math.sqrt(memories / 40)


@given(SEED)
def test_without_dropping_out_nobody_is_lost(seed: int) -> None:
    run = carry_over.simulate(seed, decay=0)
    assert run["customers"] == sorted(run["customers"])
    assert run["kept_12"] == 1 and run["half_life"] is None
