"""The funnel both models share: its closed form, and a simulation that agrees with it."""

import math
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnelball.models import pitch, sales_funnel, thinning
from funnelball.models.random_numbers import Random

FUNNELS = [pitch, sales_funnel]
BOTH = pytest.mark.parametrize("model", FUNNELS, ids=["pitch", "sales_funnel"])
STAGES = ["a", "b", "c", "d"]
RATE = st.floats(0, 1)
RATES = st.lists(RATE, min_size=3, max_size=3)
PERIODS = {pitch: "matches", sales_funnel: "months"}


def test_of_ten_shots_one_goal() -> None:
    result = thinning.expected(STAGES, 100, [0.5, 0.5, 0.4], 4)
    assert result["stages"] == [100.0, 50.0, 25.0, 10.0]
    assert result["lost"] == [50.0, 25.0, 15.0]
    assert (result["most_lost"], result["mean"], result["total"]) == ("b", 10.0, 40.0)
    assert result["sd"] == pytest.approx(3.0)
    assert result["total_sd"] == pytest.approx(6.0)
    assert result["none"] == pytest.approx(0.9**100)


@given(st.integers(1, 10**6), RATES)
def test_the_distribution_is_that_of_the_mean(start: int, rates: list[float]) -> None:
    """Its probabilities sum to 1 and, where every bar is one result, its mean is the mean."""
    result = thinning.expected(STAGES, start, rates, 1)
    distribution = result["distribution"]
    assert sum(distribution) == pytest.approx(1.0)
    assert 2 <= len(distribution) <= 61
    if result["distribution_step"] == 1:
        mean = sum(k * p for k, p in enumerate(distribution))
        assert mean == pytest.approx(result["mean"], rel=1e-3, abs=1e-3)
        assert distribution[0] == pytest.approx(result["none"], abs=1e-9)


@given(st.integers(1, 10**6), RATE)
def test_the_last_bar_is_far_out(start: int, chance: float) -> None:
    """Nearly nothing is lumped together in the bar "that many or more"."""
    last, step = thinning.bars(start, chance)
    assert last * step >= start * chance + 4 * math.sqrt(start * chance * (1 - chance))


@given(st.integers(1, 10**6), RATES, st.integers(1, 99), st.permutations(range(3)))
def test_the_order_of_the_rates_does_not_matter(
    start: int, rates: list[float], periods: int, order: list[int]
) -> None:
    one = thinning.expected(STAGES, start, rates, periods)
    other = thinning.expected(STAGES, start, [rates[k] for k in order], periods)
    for key in ("mean", "sd", "none", "total", "total_sd"):
        assert one[key] == pytest.approx(other[key], rel=1e-9, abs=1e-12)


@BOTH
@given(st.integers(0, 2**31 - 1), st.sampled_from([0, 1, 2, 3]))
def test_a_zero_anywhere_is_zero_at_the_end(model: ModuleType, seed: int, zero: int) -> None:
    rates = {model.RATES[zero]: 0.0}
    expected, simulated = model.expected(**rates), model.simulate(seed, **rates)
    for result in (expected, simulated):
        assert (result["mean"], result["sd"], result["total"], result["none"]) == (0, 0, 0, 1)
        assert result["distribution"][0] == 1.0
    assert set(simulated["samples"]) == {0}


@BOTH
@given(st.floats(0.1, 1), st.sampled_from([0, 1, 2, 3]))
def test_a_tenth_more_anywhere_is_a_tenth_more(model: ModuleType, share: float, lifted: int) -> None:
    """Which stage is lifted makes no difference to the mean: the lowest rate is not by itself the leak."""
    parameters = {parameter.name: parameter for parameter in model.PARAMETERS}
    name = model.RATES[lifted]
    rate = parameters[name].default * share
    before, after = model.expected(**{name: rate}), model.expected(**{name: rate * 1.1})
    assert after["mean"] == pytest.approx(1.1 * before["mean"])


@settings(max_examples=40)
@given(st.integers(0, 2**31 - 1), st.integers(1, 5000), RATES)
def test_simulation_agrees_with_the_closed_form(seed: int, start: int, rates: list[float]) -> None:
    """Mean, variance and share of zeros lie within four standard errors."""
    periods = 400
    result = thinning.expected(STAGES, start, rates, periods)
    run = thinning.observed(STAGES, rates, thinning.run(Random(seed), start, rates, periods))
    assert abs(run["mean"] - result["mean"]) <= 4 * result["sd"] / math.sqrt(periods) + 1e-9
    assert abs(run["total"] - result["total"]) <= 4 * result["total_sd"] + 1e-9
    none = result["none"]
    assert abs(run["none"] - none) <= 4 * math.sqrt(none * (1 - none) / periods) + 4 / periods
    chance = result["mean"] / start
    excess = (1 - 6 * chance * (1 - chance)) / max(result["sd"] ** 2, 1e-9)
    error_of_variance = result["sd"] ** 2 * math.sqrt((2 + max(excess, 0)) / periods)
    assert abs(run["sd"] ** 2 - result["sd"] ** 2) <= 4 * error_of_variance + 0.05


@BOTH
@given(st.integers(0, 2**31 - 1))
def test_the_same_seed_is_the_same_run(model: ModuleType, seed: int) -> None:
    assert model.simulate(seed) == model.simulate(seed)


@BOTH
def test_other_seeds_are_other_runs(model: ModuleType) -> None:
    assert len({tuple(model.simulate(seed)["samples"]) for seed in range(50)}) == 50


@BOTH
@given(st.integers(0, 2**31 - 1), st.integers(1, 60))
def test_a_longer_run_begins_like_a_shorter_one(model: ModuleType, seed: int, periods: int) -> None:
    longer = model.simulate(seed, **{PERIODS[model]: 60})["samples"]
    assert model.simulate(seed, **{PERIODS[model]: periods})["samples"] == longer[:periods]


@given(st.integers(0, 2**31 - 1), st.integers(1, 10**6), RATES)
def test_counts_never_increase_along_the_stages(seed: int, start: int, rates: list[float]) -> None:
    for counts in thinning.run(Random(seed), start, rates, 3):
        assert counts == sorted(counts, reverse=True)
        assert counts[0] == start and counts[-1] >= 0


@BOTH
@given(st.integers(0, 2**31 - 1), st.integers(1, 60))
def test_the_numbers_of_a_run_fit_together(model: ModuleType, seed: int, periods: int) -> None:
    given_periods = {PERIODS[model]: periods}
    run, result = model.simulate(seed, **given_periods), model.expected(**given_periods)
    assert run["total"] == run["total_mean"] == sum(run["samples"])
    assert run["mean"] == run["stages"][-1] == pytest.approx(run["total"] / periods)
    assert run["none"] == run["samples"].count(0) / periods
    assert sum(run["distribution"]) == pytest.approx(1.0)
    assert len(run["distribution"]) == len(result["distribution"])
    assert set(result) <= set(run)
    assert sum(run["lost"]) == pytest.approx(run["stages"][0] - run["mean"])
    assert run["lost"][model.STAGES.index(run["most_lost"]) - 1] == max(run["lost"])


@BOTH
def test_a_call_fits_the_page(model: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """At its largest a run draws at most 4,000 random numbers and returns at most 1,000."""
    draws = []
    uniform = Random.uniform
    monkeypatch.setattr(Random, "uniform", lambda self: draws.append(1) or uniform(self))
    largest = {parameter.name: parameter.high for parameter in model.PARAMETERS if parameter.unit == "count"}
    result = model.simulate(1, **largest)
    assert len(draws) <= 4000
    assert sum(len(value) if isinstance(value, list) else 1 for value in result.values()) <= 1000


def test_more_visitors_are_not_more_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand times the visitors need hardly more random numbers."""
    draws = []
    uniform = Random.uniform
    monkeypatch.setattr(Random, "uniform", lambda self: draws.append(1) or uniform(self))
    sales_funnel.simulate(1, visitors=1000, months=60)
    few = len(draws)
    draws.clear()
    sales_funnel.simulate(1, visitors=1_000_000, months=60)
    assert len(draws) <= 4 * few
