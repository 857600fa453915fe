"""A sequence of messages to subscribers: how many buy, how many leave, and when one more is too many.

Each message finds every subscriber who is still on the list. With the chance `conversion` = c one buys (and
gets no more messages), otherwise with the chance `unsubscribe` = u one leaves:

    stay for the next message   q = (1 - c)(1 - u)
    bought within n messages    c (1 - q**n) / (1 - q),  at most c / (1 - q) however many are sent
    left within n messages      (1 - c) u (1 - q**n) / (1 - q)
    buyers                      binomial with n = subscribers and that share

With c = 1.49 % and u = 0.3 %: 1, 3, 5, 10 messages bring 1.49, 4.39, 7.19 and 13.76 % of the list.

What to find: each message brings less than the one before; raise u and the list dies before it has bought;
c / (1 - q) is what the list can give at all.

Sources: 1.49 % for automated messages and 0.08 % for campaigns are what a seller of e-mail software reports
(Omnisend, 2025). Whoever triggers an automatic message wanted to buy already, so the difference is not its
effect. `unsubscribe` is illustrative.
"""

from math import sqrt

from .exact import power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("conversion", 0.0149, 0.0001, 0.05, 0.0001, basis="vendor"),
    Parameter("unsubscribe", 0.003, 0.0, 0.10, 0.001, basis="illustrative"),
    Parameter("messages", 5, 1, 50, 1, unit="count", basis="illustrative"),
    Parameter("subscribers", 10000, 100, 100000, 100, scale="log", unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "buyers", "low": 0, "high": 2000, "step": 10, "close": 70}
SERIES = ["converted", "left"]
CHARTS = (
    {"id": "list", "kind": "line", "x": "message", "result": SERIES, "unit": "share"},
    {
        "id": "gain",
        "kind": "bars",
        "labels": ["first_gain", "last_gain"],
        "result": ["first_gain", "last_gain"],
    },
)
LISTS = 10


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        message: 0, 1, …, messages
        converted, left, active: shares of the list that bought, left, or are still there, by message
        conversion_total, unsubscribed, remaining: their last entries
        buyers: how many bought in all; first_gain, last_gain: by the first and by the last message
        ceiling: share of the list that would buy if the messages never ended
        mean, sd: of the buyers

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    buy, leave, n = given["conversion"], given["unsubscribe"], given["subscribers"]
    stay = (1.0 - buy) * (1.0 - leave)
    active = [power(stay, message) for message in range(given["messages"] + 1)]
    converted = [buy * (1.0 - share) / (1.0 - stay) for share in active]
    left = [(1.0 - buy) * leave * (1.0 - share) / (1.0 - stay) for share in active]
    result = _series(converted, left, active, n)
    result["ceiling"] = _ceiling(given)
    chance = converted[-1]
    result["mean"] = result["buyers"]
    result["sd"] = sqrt(n * chance * (1.0 - chance))
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Write to 10 lists that differ by luck alone.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`: those of the first list, mean and sd over the ten, ceiling from the
        parameters, and
        samples: buyers of each list.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck, n = Random(seed), given["subscribers"]
    lists = [_write(luck, given) for _ in range(LISTS)]
    shares = [[count / n for count in counts] for counts in lists[0]]
    result = _series(shares[0], shares[1], shares[2], n)
    result["buyers"] = lists[0][0][-1]
    result["ceiling"] = _ceiling(given)
    result["samples"] = [counts[0][-1] for counts in lists]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def _write(luck, given: dict) -> tuple:
    """Return how many have bought, have left and are still there, message by message."""
    bought, left, active = [0], [0], [given["subscribers"]]
    for _ in range(given["messages"]):
        buyers = luck.binomial(active[-1], given["conversion"])
        leavers = luck.binomial(active[-1] - buyers, given["unsubscribe"])
        bought.append(bought[-1] + buyers)
        left.append(left[-1] + leavers)
        active.append(active[-1] - buyers - leavers)
    return bought, left, active


def _series(converted: list, left: list, active: list, subscribers: int) -> dict:
    return {
        "message": list(range(len(active))),
        "converted": converted,
        "left": left,
        "active": active,
        "conversion_total": converted[-1],
        "unsubscribed": left[-1],
        "remaining": active[-1],
        "buyers": subscribers * converted[-1],
        "first_gain": subscribers * converted[1],
        "last_gain": subscribers * (converted[-1] - converted[-2]),
    }


def _ceiling(given: dict) -> float:
    buy = given["conversion"]
    return buy / (1.0 - (1.0 - buy) * (1.0 - given["unsubscribe"]))
