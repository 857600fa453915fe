"""Lead response: the published formula, the figures of the course, and a run against both."""

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import special

from funnelball.models import response
from funnelball.models.spread import mean_sd
from tests.test_models_all import SEED, values_of

RATES = st.floats(0.5, 10)


@pytest.mark.parametrize(
    ("servers", "delayed", "wait", "over", "qualification"),
    [(3, 0.759, 1.90, 0.509, 0.564), (4, 0.354, 0.253, 0.087, 0.925)],
)
def test_one_more_representative(
    servers: int, delayed: float, wait: float, over: float, qualification: float
) -> None:
    queue = response.expected(servers=servers)
    assert queue["delayed"] == pytest.approx(delayed, abs=5e-4)
    assert queue["wait"] == pytest.approx(wait, abs=5e-3)
    assert 1 - queue["within_hour"] == pytest.approx(over, abs=5e-4)
    assert queue["over_hour"] == pytest.approx(400 * over, abs=0.2)
    assert queue["qualification"] == pytest.approx(qualification, abs=5e-4)


def test_the_fifth_adds_little() -> None:
    assert response.expected(servers=5)["qualification"] == pytest.approx(0.988, abs=5e-4)


@given(st.floats(1e-3, 60), st.integers(1, 12))
def test_erlang_c(load: float, servers: int) -> None:
    """Against the incomplete gamma function of SciPy, over the whole range."""
    if load >= servers:
        assert response.erlang_c(load, servers) == 1.0
        return
    below = special.gammaincc(servers, load)  # sum of load**k / k! for k < servers, times exp(-load)
    last = math.exp(servers * math.log(load) - load - special.gammaln(servers + 1))
    waiting = last / (1 - load / servers)
    assert response.erlang_c(load, servers) == pytest.approx(waiting / (below + waiting), rel=1e-10)


@given(RATES, st.floats(0.2, 5), st.integers(1, 12))
def test_littles_law_and_the_shares(rate: float, speed: float, servers: int) -> None:
    queue = response.expected(arrival_rate=rate, service_rate=speed, servers=servers)
    assert queue["within_hour"] + queue["within_day"] + queue["later"] == pytest.approx(1)
    assert 1 / 60 <= queue["qualification"] <= 1 + 1e-12
    if queue["state"] == "clears":
        assert queue["queue"] == pytest.approx(rate * queue["wait"])
        assert queue["utilisation"] < 1
    else:
        assert queue["utilisation"] >= 1 - 1e-9


@pytest.mark.parametrize(("rate", "speed", "servers"), [(3, 1, 3), (10, 0.2, 1), (0.6, 0.2, 3)])
def test_a_queue_that_never_clears_says_so(rate: float, speed: float, servers: int) -> None:
    """Also where 3 times 0.2 is not quite 0.6: a rounding error is no spare capacity."""
    queue = response.expected(arrival_rate=rate, service_rate=speed, servers=servers)
    assert queue["state"] == "never-clears"
    assert [queue[key] for key in ("wait", "queue", "mean", "sd")] == [None] * 4
    assert (queue["delayed"], queue["later"], set(queue["tail"])) == (1, 1, {1.0})
    run = response.simulate(7, arrival_rate=rate, service_rate=speed, servers=servers, leads=800)
    assert run["state"] == "never-clears"
    assert run["samples"][-1] > run["samples"][10]


def test_more_leads_lower_what_is_won() -> None:
    """Near full capacity the leads come too late to be worth much."""
    worth = [response.expected(arrival_rate=rate)["worth"] for rate in (2.0, 2.6, 2.9)]
    assert worth[0] > worth[1] > worth[2]


@settings(max_examples=30)
@given(RATES, st.floats(0.2, 5), st.integers(1, 12), SEED)
def test_simulation_agrees_with_the_closed_form(rate: float, speed: float, servers: int, seed: int) -> None:
    """The wait of the 25th lead, over 300 runs that have nothing in common: four standard errors."""
    values = {"arrival_rate": rate, "service_rate": speed, "servers": servers}
    queue = response.expected(**values)
    assume(queue["state"] == "clears")
    runs = 300
    start = seed % 2**30
    last = [response.simulate(start + k, leads=25, **values)["samples"][-1] for k in range(runs)]
    delayed = queue["delayed"]
    error = 4 * math.sqrt(delayed * (1 - delayed) / runs) + 3 / runs
    assert abs(sum(wait > 0 for wait in last) / runs - delayed) <= error
    rare = 6 * queue["wait"] / max(delayed, 1e-9) / runs  # the mean of a few rare waits is skewed
    assert abs(sum(last) / runs - queue["wait"]) <= 4 * queue["sd"] / math.sqrt(runs) + rare
    within = queue["within_hour"]
    share = sum(wait <= 1 for wait in last) / runs
    assert abs(share - within) <= 4 * math.sqrt(within * (1 - within) / runs) + 3 / runs


def test_a_long_run_from_an_empty_queue() -> None:
    """Independent of where the run starts: 200,000 leads, in batches of which the spread is known."""
    values = {"arrival_rate": 2.6, "service_rate": 1.0, "servers": 3, "leads": 200_000}
    waits, hours, worked = response._serve(response.Random(1), values, [0.0] * 3)
    mean, _ = mean_sd(waits)
    _, sd = mean_sd([mean_sd(waits[at : at + 4000])[0] for at in range(0, 200_000, 4000)])
    assert abs(mean - response.expected()["wait"]) <= 4 * sd / math.sqrt(50)
    assert sd / math.sqrt(50) < 0.15
    assert worked / (3 * hours) == pytest.approx(2.6 / 3, rel=0.01)


@given(SEED, values_of(response))
def test_a_run_fits_together(seed: int, values: dict) -> None:
    run = response.simulate(seed, **values)
    waits = run["samples"]
    assert len(waits) == values["leads"] and min(waits) >= 0
    assert run["within_hour"] == pytest.approx(sum(wait <= 1 for wait in waits) / len(waits))
    assert run["over_hour"] == pytest.approx(sum(wait > 1 for wait in waits))
    assert run["tail"] == sorted(run["tail"], reverse=True)
