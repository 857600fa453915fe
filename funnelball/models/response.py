"""How long a lead waits for the call back: a queue with several sales representatives.

Leads arrive at random, `arrival_rate` = L an hour; a representative needs 1 / service_rate hours for one on
average; `servers` = c of them take the leads in the order of arrival. This is the queue M/M/c:

    utilisation      L / (c mu), mu = service_rate; from 1 on the queue never clears
    Erlang B         B(0) = 1, B(n) = a B(n-1) / (n + a B(n-1)), a = L / mu
    P(wait > 0)      C = B(c) / (1 - u (1 - B(c))), u = utilisation      (Erlang C)
    mean wait        C / (c mu - L) hours,  P(wait > t) = C exp(-(c mu - L) t)
    leads waiting    L times the mean wait  (Little's law)

`qualification` is the odds of qualifying a lead against an answer within the hour: 1 within an hour, 1/7
within a day, 1/60 later. `worth` is L times that: leads an hour, counted by what they are still worth.

With the defaults (2.6 an hour, 3 representatives at 1 an hour): P(wait > 0) = 0.759, mean wait 1.90 hours,
50.9 % wait for more than an hour, qualification 0.564; with a fourth 0.354, 0.253 hours, 8.7 % and 0.925.

What to find: near full capacity more leads *lower* what is won, and one more representative beats more
advertising. A queue that never clears has no mean wait: it is None, and the shares are those of the long run.

Sources: J. D. C. Little (1961), A proof for the queuing formula L = λW, Operations Research 9, 383-387;
J. B. Oldroyd, K. McElheran, D. Elkington (2011), The short life of online sales leads, Harvard Business
Review, March: within the hour nearly 7 times as likely to qualify as an hour later, and over 60 times as
likely as after a day (observed, not an experiment). The rates are illustrative.
"""

from math import sqrt

from .exact import exp
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("arrival_rate", 2.6, 0.5, 10.0, 0.1, unit="number", basis="illustrative"),
    Parameter("service_rate", 1.0, 0.2, 5.0, 0.1, unit="number", basis="illustrative"),
    Parameter("servers", 3, 1, 12, 1, unit="count", basis="illustrative"),
    Parameter("leads", 400, 10, 800, 10, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "over_hour", "low": 0, "high": 400, "step": 10, "close": 40}
SPEEDS = ["within_hour", "within_day", "later"]
CHARTS = (
    {"id": "patience", "kind": "line", "x": "hours", "result": ["tail"], "unit": "share", "mark": "wait"},
    {"id": "speed", "kind": "bars", "labels": SPEEDS, "result": SPEEDS, "unit": "share"},
)
HOURS = [0.25 * quarter for quarter in range(33)]
AFTER_AN_HOUR, AFTER_A_DAY = 1.0 / 7.0, 1.0 / 60.0
DAY = 24.0
NOTHING = 1e-12  # spare capacity below this share of it is a rounding error


def expected(**parameters: float) -> dict:
    """Return the closed form of the queue in the long run.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        utilisation: work that arrives, as a share of what can be done; 1 and more is too much
        state: "clears", or "never-clears" from a utilisation of 1 on
        delayed: share of leads that wait at all
        wait, queue: mean hours of waiting, mean number waiting; None if the queue never clears
        within_hour, within_day, later: shares answered within 1 hour, within 24, after that
        over_hour: how many of the leads wait for more than an hour
        qualification, worth: as explained above
        hours, tail: 0, 0.25, … 8, and the share that waits for longer
        mean, sd: of the wait in hours; None if the queue never clears

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rate, spare = given["arrival_rate"], _spare(given)
    delayed = 1.0 if spare is None else erlang_c(rate / given["service_rate"], given["servers"])
    tail = [1.0 if spare is None else delayed * exp(-spare * hour) for hour in HOURS + [DAY]]
    over, late = tail[HOURS.index(1.0)], tail.pop()
    wait = None if spare is None else delayed / spare
    result = _by_speed((1.0 - over, over - late, late), rate, given)
    result["utilisation"] = rate / (given["servers"] * given["service_rate"])
    result["delayed"] = delayed
    result["wait"] = result["mean"] = wait
    result["queue"] = None if wait is None else rate * wait
    result["sd"] = None if spare is None else sqrt(delayed * (2.0 - delayed)) / spare
    result["hours"] = HOURS
    result["tail"] = tail
    return result


def erlang_c(load: float, servers: int) -> float:
    """Return the share of those who have to wait in the queue M/M/c; 1 if it never clears.

    Args:
        load: arrival rate divided by the rate of one server, above 0.
        servers: a whole number above 0.
    """
    if load >= servers:
        return 1.0
    blocked = 1.0
    for n in range(1, servers + 1):
        blocked = load * blocked / (n + load * blocked)
    return blocked / (1.0 - load / servers * (1.0 - blocked))


def _spare(given: dict) -> float | None:
    """Return how many more leads an hour could be answered; None if there is no room."""
    capacity = given["servers"] * given["service_rate"]
    spare = capacity - given["arrival_rate"]
    return spare if spare > NOTHING * capacity else None


def _by_speed(shares: tuple, rate: float, given: dict) -> dict:
    """Return what follows from the shares answered within an hour, within a day and later."""
    qualification = shares[0] + shares[1] * AFTER_AN_HOUR + shares[2] * AFTER_A_DAY
    return {
        "state": "never-clears" if _spare(given) is None else "clears",
        "within_hour": shares[0],
        "within_day": shares[1],
        "later": shares[2],
        "over_hour": given["leads"] * (shares[1] + shares[2]),
        "qualification": qualification,
        "worth": rate * qualification,
    }


def simulate(seed: int, **parameters: float) -> dict:
    """Answer one lead after the other.

    A queue that clears is met on an ordinary day, as it is in the long run; one that never clears begins
    with nobody waiting and grows from then on.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`, as observed (mean, wait and queue are numbers here), and
        samples: hours that each lead waited, in the order of arrival.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck = Random(seed)
    waits, hours, worked = _serve(luck, given, _busy_until(luck, given))
    leads, servers = given["leads"], given["servers"]
    tail = [_share_above(waits, hour) for hour in HOURS + [DAY]]
    over, late = tail[HOURS.index(1.0)], tail.pop()
    result = _by_speed((1.0 - over, over - late, late), leads / hours, given)
    result["utilisation"] = worked / (servers * hours)
    result["delayed"] = _share_above(waits, 0.0)
    result["mean"], result["sd"] = mean_sd(waits)
    result["wait"] = result["mean"]
    result["queue"] = result["mean"] * leads / hours
    result["hours"] = HOURS
    result["tail"] = tail
    result["samples"] = waits
    return result


def _busy_until(luck, given: dict) -> list:
    """Return when each representative is through with the leads that are there already.

    If all are busy, the time until the leads that wait have all been taken is 0 with the chance 1 - u, else
    exponential with the mean 1 / spare: a geometric number of exponential times. What is left of a talk is
    as long as a new one (exponential times have no memory).
    """
    servers, spare = given["servers"], _spare(given)
    if spare is None:
        return [0.0] * servers
    load, talk = given["arrival_rate"] / given["service_rate"], 1.0 / given["service_rate"]
    if luck.uniform() < erlang_c(load, servers):
        behind = luck.exponential(1.0 / spare) if luck.uniform() * servers < load else 0.0
        return [behind + luck.exponential(talk) for _ in range(servers)]
    busy = _some_busy(luck.uniform(), load, servers)
    return [luck.exponential(talk) if k < busy else 0.0 for k in range(servers)]


def _some_busy(chance: float, load: float, servers: int) -> int:
    """Return how many are busy, given that not all are: proportional to load**n / n!."""
    weights = [1.0]
    for n in range(1, servers):
        weights.append(weights[-1] * load / n)
    total = 0.0
    for weight in weights:
        total += weight
    left, busy = chance * total, 0
    while busy < servers - 1 and left > weights[busy]:
        left -= weights[busy]
        busy += 1
    return busy


def _serve(luck, given: dict, free: list) -> tuple:
    """Return the wait of each lead, the hours that passed until the last came, and the hours of talk."""
    now = worked = 0.0
    waits = []
    for _ in range(given["leads"]):
        now += luck.exponential(1.0 / given["arrival_rate"])
        talk = luck.exponential(1.0 / given["service_rate"])
        soonest = min(free)
        waits.append(max(soonest - now, 0.0))
        free[free.index(soonest)] = max(soonest, now) + talk
        worked += talk
    return waits, now, worked


def _share_above(waits: list, hours: float) -> float:
    longer = 0
    for wait in waits:
        longer += wait > hours
    return longer / len(waits)
