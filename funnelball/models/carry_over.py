"""What advertising leaves behind: customers and memories build up, and fade when it stops.

For `stop` months a firm advertises with the strength A = `advertising` in a market of `market` = M people.
Each month it wins A / M of those who are not its customers, and l = `decay` of its customers drop out; at the
same time A people see the advertising so that they remember it, and d = `forgetting` of the memories fade.
With k = A / M + l, while it advertises, and with the time t since it stopped:

    customers        S' = A (1 - S / M) - l S,  S = S* (1 - exp(-k t)),  S* = A / k     (Vidale and Wolfe)
    memories         G' = A - d G,              G = G* (1 - exp(-d t)),  G* = A / d     (Nerlove and Arrow)
    after the stop   both fade, as exp(-l t) and exp(-d t), with the half-lives ln 2 / l and ln 2 / d
    in a run         S is binomial with n = M and the mean S; G is Poisson with the mean G

Both equations are linear, so the mean of the run is the solution itself: each person is won and drops out
by himself, each memory comes and fades by itself.

With the defaults: S* = 75, S(10) = 73.63, half of S* is there after 1.733 months, half of the customers are
gone 6.93 months after the stop, half of the memories after 2.31 and nine tenths after 7.7.

What to find: in the first month after the stop one customer in ten is missing, and whoever looks no further
concludes that the advertising did nothing; more advertising fills faster and higher, but nothing of it is
kept; the memories go first, the customers follow.

Sources: M. L. Vidale, H. B. Wolfe (1957), An operations-research study of sales response to advertising,
Operations Research 5, 370-381; M. Nerlove, K. J. Arrow (1962), Optimal advertising policy under dynamic
conditions, Economica 29, 129-142. Forgetting: 90 % of the effect is over after 6 to 9 months, d = 0.256 to
0.384 (R. P. Leone (1995), Generalizing what is known about temporal aggregation and advertising carryover,
Marketing Science 14(3), G141-G150). All else is illustrative.
"""

from math import sqrt

from .exact import exp
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("advertising", 30, 0, 100, 5, unit="number", basis="illustrative"),
    Parameter("stop", 12, 1, 36, 1, unit="count", basis="illustrative"),
    Parameter("decay", 0.10, 0.0, 0.50, 0.01, unit="number", basis="illustrative"),
    Parameter("forgetting", 0.30, 0.05, 0.60, 0.01, unit="number", basis="published"),
    Parameter("market", 100, 50, 1000, 50, unit="count", basis="illustrative"),
    Parameter("months", 30, 1, 48, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "after_6", "low": 0, "high": 100, "step": 1, "close": 8}
SERIES = ["customers", "memories"]
AFTER = [1, 3, 6, 12]  # months after the stop
KEPT = ["kept_1", "kept_3", "kept_6", "kept_12"]
CHARTS = (
    {"id": "fade", "kind": "line", "x": "month", "result": SERIES, "mark": "stop"},
    {"id": "kept", "kind": "bars", "labels": KEPT, "result": KEPT, "unit": "share"},
)
TOWNS = 10
LN_2 = 0.69314718055994530942
LN_10 = 2.30258509299404568402


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        stop: as given
        month: 0, 1, …, months
        customers, memories: how many there are, by month
        ceiling, memory_ceiling: where they would settle if the advertising went on
        half_time: months of advertising until half of `ceiling` is there; None if nobody is won or lost
        half_life, memory_half_life: months after the stop until half is gone; None if nobody drops out
        duration: months after the stop until nine tenths of the memories are gone
        at_stop, after_1, after_3, after_6, after_12: customers when it stops and so many months later
        kept_1, kept_3, kept_6, kept_12: share of the customers of the stop that are left; None if it had none
        mean, sd: of the customers at the end of all months

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    every = range(_last(given) + 1)
    customers = [customers_at(month, given) for month in every]
    result = _result(customers, [memories_at(month, given) for month in every], given)
    share = result["customers"][-1] / given["market"]
    result["mean"] = result["customers"][-1]
    result["sd"] = sqrt(given["market"] * share * max(1.0 - share, 0.0))
    return result


def customers_at(time: float, given: dict) -> float:
    """Return S, the mean number of customers.

    Args:
        time: months since the beginning, 0 or more.
        given: a value for each of advertising, market, decay and stop.
    """
    won, decay = given["advertising"] / given["market"], given["decay"]
    until = min(time, given["stop"])
    return given["market"] * _settling(won, decay, until) * exp(-decay * (time - until))


def memories_at(time: float, given: dict) -> float:
    """Return G, the mean number of memories.

    Args:
        time: months since the beginning, 0 or more.
        given: a value for each of advertising, forgetting and stop.
    """
    fading, until = given["forgetting"], min(time, given["stop"])
    return given["advertising"] / fading * (1.0 - exp(-fading * until)) * exp(-fading * (time - until))


def _settling(won: float, decay: float, time: float) -> float:
    """Return the share that has been won and has not dropped out; nobody at the beginning."""
    both = won + decay
    return won / both * (1.0 - exp(-both * time)) if both > 0.0 else 0.0


def _last(given: dict) -> int:
    return max(given["months"], given["stop"] + AFTER[-1])


def _result(customers: list, memories: list, given: dict) -> dict:
    """Return everything that follows from the two series, which go on beyond `months`."""
    stop, end, decay, fading = given["stop"], given["months"] + 1, given["decay"], given["forgetting"]
    both = given["advertising"] / given["market"] + decay
    result = {
        "stop": stop,
        "month": list(range(end)),
        "customers": customers[:end],
        "memories": memories[:end],
        "ceiling": given["advertising"] / both if both > 0.0 else 0.0,
        "memory_ceiling": given["advertising"] / fading,
        "half_time": _in_time(LN_2, both),
        "half_life": _in_time(LN_2, decay),
        "memory_half_life": LN_2 / fading,
        "duration": LN_10 / fading,
        "at_stop": customers[stop],
    }
    for later in AFTER:
        name = str(later)
        result["after_" + name] = customers[stop + later]
        result["kept_" + name] = _kept(customers, stop, later)
    return result


def _in_time(logarithm: float, rate: float) -> float | None:
    """Return after how many months a rate has brought that much; None if it is too slow to tell."""
    return logarithm / rate if rate > 1e-9 else None


def _kept(series: list, stop: int, later: int) -> float | None:
    return series[stop + later] / series[stop] if series[stop] else None


def simulate(seed: int, **parameters: float) -> dict:
    """Advertise in 10 towns that differ by luck alone, and stop.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`. The series and what is counted after the stop are those of the first town;
        ceilings, half-lives and the duration follow from the parameters; mean and sd are over the 10 towns,
        and
        samples: customers at the end in each town.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck, last = Random(seed), _last(given)
    memories = _remember(luck, given, last)
    luck.next_stream()
    first = _win_and_lose(luck, given, last)
    result = _result(first, memories, given)
    months = given["months"]
    others = [_win_and_lose(luck, given, months)[months] for _ in range(TOWNS - 1)]
    result["samples"] = [first[months]] + others
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def _win_and_lose(luck, given: dict, last: int) -> list:
    """Return the customers of a town, month by month: each person is a chain of two states, exactly.

    Within a month a person may be won, drop out, and be won again.
    """
    won, decay, market = given["advertising"] / given["market"], given["decay"], given["market"]
    counts = [0]
    for month in range(last):
        rate = won if month < given["stop"] else 0.0
        come, stay = _settling(rate, decay, 1.0), 1.0 - _settling(decay, rate, 1.0)
        stayed = luck.binomial(counts[-1], stay)
        counts.append(stayed + luck.binomial(market - counts[-1], come))
    return counts


def _remember(luck, given: dict, last: int) -> list:
    """Return the memories, month by month: new ones come at random, and each fades by itself."""
    fading = given["forgetting"]
    lasting = given["advertising"] / fading * (1.0 - exp(-fading))
    counts = [0]
    for month in range(last):
        new = luck.poisson(lasting) if month < given["stop"] else 0
        counts.append(luck.binomial(counts[-1], exp(-fading)) + new)
    return counts
