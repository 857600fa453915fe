"""Who is seen in a search, and what one place higher is worth.

In a month `searches` = n people look for something. On the page of results a site at rank r gets a click with
the probability c(r), and at most one site gets it; a visitor then orders with the probability `conversion`:

    visits at rank r   binomial with n and c(r) (1 - s (1 - f))
    orders             binomial with n and that times `conversion`
    one place up       visits at r - 1 less those at r; as a share c(r - 1) / c(r) - 1

where a summary written by AI stands above the results in the share s = `summary` of the searches, and leaves
f = `clicks_left` of the clicks.

With the defaults: c = 28.5, 15.7, 11.0, 8.0, 7.2, 5.1, 4.0, 3.2, 2.8 and 2.5 % from rank 1 to 10, together
88 %. Of 1,000 searches rank 1 gets 285 visits, give or take 14.3. From 2 to 1 it is 128 visits more, 82 %;
from 10 to 9 three, 12 %.

What to find: places are not worth the same; a summary takes from all of them; and a visit is not yet an
order: rank 1 brings 5.7 orders a month here.

Sources: Sistrix (2020), click-through rates of more than 80 million keywords in Google, as quoted by others;
by the layout of the page rank 1 lies between 13.7 and 46.9 % there. Pew Research Center (2025), 900 adults in
the USA in March 2025: a click on a result in 8 % of the searches with a summary and in 15 % of those without,
f = 8 / 15, and a summary in 18 % of all searches; Google disputes it, and searches with a summary differ from
those without in other ways too. `conversion` is illustrative.
"""

from math import sqrt

from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd
from .thinning import distribution

PARAMETERS = (
    Parameter("searches", 1000, 10, 100000, 10, scale="log", unit="count", basis="illustrative"),
    Parameter("rank", 2, 1, 10, 1, unit="count", basis="illustrative"),
    Parameter("conversion", 0.02, 0.0, 0.20, 0.005, basis="illustrative"),
    Parameter("summary", 0.0, 0.0, 1.0, 0.02, basis="illustrative"),
    Parameter("clicks_left", 0.53, 0.0, 1.0, 0.01, basis="published"),
    Parameter("months", 12, 1, 60, 1, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "two_to_one", "low": 0, "high": 300, "step": 5, "close": 25}
CLICKS = (0.285, 0.157, 0.110, 0.080, 0.072, 0.051, 0.040, 0.032, 0.028, 0.025)
RANKS = ["visits_" + str(rank) for rank in range(1, 11)]
STEPS = ["two_to_one", "ten_to_nine"]
CHARTS = (
    {"id": "ranks", "kind": "bars", "labels": RANKS, "result": RANKS},
    {"id": "step", "kind": "bars", "labels": STEPS, "result": STEPS},
    {"id": "orders", "kind": "histogram", "result": "distribution", "mark": "orders"},
)


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        visits_1, visits_2, …, visits_10: visits of a month at each rank
        two_to_one, ten_to_nine: visits gained by the step
        two_to_one_share, ten_to_nine_share: the same as a share of the visits before it; None without any
        click_rate: share of the searches that end with a click on the site at the chosen rank
        visits, visits_sd, orders: of a month at the chosen rank
        one_up: orders gained a month by one place up; None at rank 1
        lost: visits a month that the summaries take at the chosen rank
        clicked: share of the searches that end with a click on any of the ten results
        distribution, distribution_step: of the orders of a month, as in `thinning.expected`
        mean, sd: of the orders of a month

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    searches, rates = given["searches"], _rates(given)
    result = _by_rank([searches * rate for rate in rates], given)
    rate = rates[given["rank"] - 1]
    chance = rate * given["conversion"]
    result["visits_sd"] = sqrt(searches * rate * (1.0 - rate))
    result["orders"] = result["mean"] = searches * chance
    result["sd"] = sqrt(searches * chance * (1.0 - chance))
    result.update(distribution(searches, chance))
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Let people search for some months; the first month is followed at every rank.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`: the visits by rank and everything that follows from them are those of the
        first month, visits_sd is over all months and 0 for one (lost follows from the parameters), orders
        and mean are averages of them, and
        samples: orders of each month.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck, rates, searches = Random(seed), _rates(given), given["searches"]
    page = _click(luck, rates, searches)
    luck.next_stream()
    own, rate = given["rank"] - 1, rates[given["rank"] - 1]
    visits = [page[own]] + [luck.binomial(searches, rate) for _ in range(given["months"] - 1)]
    orders = [luck.binomial(count, given["conversion"]) for count in visits]
    result = _by_rank(page, given)
    result["visits_sd"] = mean_sd(visits)[1]
    result["samples"] = orders
    result["mean"], result["sd"] = mean_sd(orders)
    result["orders"] = result["mean"]
    result.update(distribution(searches, rate * given["conversion"], orders))
    return result


def _left(given: dict) -> float:
    """Return which share of the clicks the summaries leave."""
    return 1.0 - given["summary"] * (1.0 - given["clicks_left"])


def _rates(given: dict) -> list:
    return [rate * _left(given) for rate in CLICKS]


def _click(luck, rates: list, searches: int) -> list:
    """Return the clicks by rank: each search has one at most, so every rank chooses from those left over."""
    counts, free, chance = [], searches, 1.0
    for rate in rates:
        counts.append(luck.binomial(free, rate / chance))
        free -= counts[-1]
        chance -= rate
    return counts


def _by_rank(visits: list, given: dict) -> dict:
    """Return what follows from the visits at each rank."""
    own, searches = given["rank"] - 1, given["searches"]
    total = 0
    for count in visits:
        total += count
    result = {
        "two_to_one": visits[0] - visits[1],
        "ten_to_nine": visits[8] - visits[9],
        "two_to_one_share": visits[0] / visits[1] - 1.0 if visits[1] else None,
        "ten_to_nine_share": visits[8] / visits[9] - 1.0 if visits[9] else None,
        "click_rate": visits[own] / searches,
        "visits": visits[own],
        "one_up": (visits[own - 1] - visits[own]) * given["conversion"] if own else None,
        "lost": searches * CLICKS[own] * (1.0 - _left(given)),
        "clicked": total / searches,
    }
    for rank in range(len(RANKS)):
        result[RANKS[rank]] = visits[rank]
    return result
