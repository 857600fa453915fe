"""Where to mend a funnel: the rates that a sample shows, how sure they are, and what a fix is worth.

Of `visitors` = n people a share becomes leads, a share of the leads opportunities, a share of these
customers. A firm sees no rates, only counts: x of m went on. Two things follow from them.

    the band       (x + z²/2 -+ z sqrt(x (m - x) / m + z²/4)) / (m + z²), z = 1.96 (Wilson): about 95 % of
                   such bands hold the true rate
    a fix          would lift the rate of one stage to what is attainable there, for a cost. Rates multiply,
                   so it brings customers (attained / rate - 1), and per cost it brings that / cost

With the defaults: of 4,000 visitors 80 become leads, 12 opportunities and 3 customers. The first rate is by
far the lowest, 2 %, yet its fix brings 0.08 customers for each 1,000 spent; answering leads sooner brings
1.0. And 3 customers of 12 opportunities leave the true rate anywhere from 8.9 to 53.2 %. Elsewhere: 6 of 40
is (7.1, 29.1) %, 60 of 400 is (11.8, 18.8) %.

What to find: the lowest rate is not the leak, for rates of different stages cannot be compared; what can is
gain per cost. The last stages see the fewest cases, so they are known worst; and a small sample often points
at the wrong fix.

Sources: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of
the American Statistical Association 22, 209-212. Visitor to lead 1-5 % and win 10-35 % are benchmarks of
sellers of software, which disagree; what a fix attains and costs is illustrative.
"""

from math import sqrt

from .exact import power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("visitors", 4000, 100, 1000000, 100, scale="log", unit="count", basis="illustrative"),
    Parameter("lead", 0.02, 0.0, 0.20, 0.005, basis="vendor"),
    Parameter("opportunity", 0.15, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("customer", 0.25, 0.0, 1.0, 0.01, basis="vendor"),
    Parameter("lead_attained", 0.022, 0.0, 0.20, 0.001, basis="illustrative"),
    Parameter("opportunity_attained", 0.20, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("customer_attained", 0.30, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("lead_cost", 4000, 100, 20000, 100, unit="number", basis="illustrative"),
    Parameter("opportunity_cost", 1000, 100, 20000, 100, unit="number", basis="illustrative"),
    Parameter("customer_cost", 2000, 100, 20000, 100, unit="number", basis="illustrative"),
    Parameter("samples", 40, 1, 100, 1, unit="count", basis="illustrative"),
)
STAGES = ["visitor", "lead", "opportunity", "customer"]
PREDICTION = {
    "kind": "number",
    "result": "highest_percent",
    "unit": "percent",
    "low": 0,
    "high": 100,
    "step": 1,
    "close": 8,
}
FIXES = STAGES[1:]
RATES = ["rate_" + name for name in FIXES]
LOWEST = ["low_" + name for name in FIXES]
HIGHEST = ["high_" + name for name in FIXES]
VALUES = ["value_" + name for name in FIXES]
EDGES = ["lowest_by_visitors", "highest_by_visitors"]
CHARTS = (
    {"id": "leak", "kind": "bar", "result": "stages", "lost": "lost"},
    {
        "id": "rates",
        "kind": "bars",
        "labels": RATES,
        "result": RATES,
        "unit": "share",
        "low": LOWEST,
        "high": HIGHEST,
    },
    {"id": "value", "kind": "bars", "labels": VALUES, "result": VALUES},
    {"id": "narrow", "kind": "line", "x": "seen", "result": EDGES, "unit": "share"},
)
PARTS = 25  # in which the visitors of the first sample come
PER = 1000.0  # money of which VALUES speak
Z = 1.959963984540054  # 95 % of a normal distribution lie within so many standard deviations


def expected(**parameters: float) -> dict:
    """Return the closed form: what a sample shows whose counts are those to be expected.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        stages, lost, most_lost: how many reach each stage, are lost before the next, and before which stage
            most are lost
        rate_…, low_…, high_…: of lead, opportunity and customer the rate, and its 95 % band; no rate where
            nobody arrives
        gain_…, value_…: customers that the fix of each stage brings, in all and for each 1,000 spent; none
            where nobody arrives
        lowest_rate, best_fix: stage with the lowest rate, and with the most customers for the money; the
            first of equal ones, and no fix where no gain can be told
        highest_percent: upper end of the band of `customer`
        seen, lowest_by_visitors, highest_by_visitors: visitors seen so far, and the band of `customer` then
        none: probability that a sample has no customer at all
        mean, sd: customers of a sample

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    visitors, chance = given["visitors"], given["lead"] * given["opportunity"] * given["customer"]
    counts = _passed(visitors, given)
    result = _shown(counts, given)
    result.update(_narrowing([_passed(seen, given) for seen in _seen(visitors)]))
    result["none"] = power(1.0 - chance, visitors)
    result["mean"] = counts[-1]
    result["sd"] = sqrt(visitors * chance * (1.0 - chance))
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Take some samples of equally many visitors of the same firm.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected` as the first sample shows them (none, mean and sd over all samples), and
        pointed: share of the samples whose rates point at the fix that is best in truth
        held: share of the samples whose band of `customer` holds the true rate
        samples: customers of each sample.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck, visitors = Random(seed), given["visitors"]
    parts = _in_parts(luck, given)
    luck.next_stream()
    every = [parts[-1]] + [_pass(luck, visitors, given) for _ in range(given["samples"] - 1)]
    result = _shown(every[0], given)
    result.update(_narrowing(parts))
    truth = _shown(_passed(visitors, given), given)["best_fix"]
    pointed = held = none = 0
    for counts in every:
        low, high = wilson(counts[3], counts[2])
        pointed += _shown(counts, given)["best_fix"] == truth
        held += low <= given["customer"] <= high
        none += counts[-1] == 0
    result["pointed"] = pointed / len(every)
    result["held"] = held / len(every)
    result["none"] = none / len(every)
    result["samples"] = [counts[-1] for counts in every]
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def wilson(successes: float, tries: float) -> tuple:
    """Return the ends of the 95 % band of a rate; everything from 0 to 1 is possible without a try.

    Args:
        successes: 0 to tries.
        tries: 0 or more.
    """
    if tries <= 0.0:
        return 0.0, 1.0
    middle, whole = successes + 0.5 * Z * Z, tries + Z * Z
    far = Z * sqrt(successes * (tries - successes) / tries + 0.25 * Z * Z)
    return max((middle - far) / whole, 0.0), min((middle + far) / whole, 1.0)


def _passed(visitors: float, given: dict) -> list:
    """Return how many visitors reach each stage on average."""
    counts = [visitors]
    for name in FIXES:
        counts.append(counts[-1] * given[name])
    return counts


def _pass(luck, visitors: int, given: dict) -> list:
    """Return how many visitors reach each stage in a sample."""
    counts = [visitors]
    for name in FIXES:
        counts.append(luck.binomial(counts[-1], given[name]))
    return counts


def _seen(visitors: int) -> list:
    return [visitors * part // PARTS for part in range(1, PARTS + 1)]


def _in_parts(luck, given: dict) -> list:
    """Return the counts of a sample as they add up while its visitors come."""
    added, before, parts = [0] * len(STAGES), 0, []
    for seen in _seen(given["visitors"]):
        more = _pass(luck, seen - before, given)
        added = [added[k] + more[k] for k in range(len(added))]
        before = seen
        parts.append(added)
    return parts


def _narrowing(parts: list) -> dict:
    """Return the band of the last rate as the counts add up."""
    bands = [wilson(counts[3], counts[2]) for counts in parts]
    return {
        "seen": [counts[0] for counts in parts],
        "lowest_by_visitors": [band[0] for band in bands],
        "highest_by_visitors": [band[1] for band in bands],
        "highest_percent": 100.0 * bands[-1][1],
    }


def _shown(counts: list, given: dict) -> dict:
    """Return rates, bands and what the fixes bring, as far as the counts of a sample tell."""
    lost = [counts[k] - counts[k + 1] for k in range(len(FIXES))]
    result: dict = {"stages": counts, "lost": lost, "most_lost": FIXES[_largest(lost)]}
    rates, values = [], []
    for k in range(len(FIXES)):
        name, cost = FIXES[k], given[FIXES[k] + "_cost"]
        rate = counts[k + 1] / counts[k] if counts[k] else None
        result["low_" + name], result["high_" + name] = wilson(counts[k + 1], counts[k])
        gain = _gain(k, counts, given)
        result["rate_" + name] = rate
        result["gain_" + name] = gain
        result["value_" + name] = None if gain is None else PER * gain / cost
        rates.append(-2.0 if rate is None else -rate)
        values.append(-1.0 if gain is None else gain / cost)
    result["lowest_rate"] = FIXES[_largest(rates)]
    result["best_fix"] = FIXES[_largest(values)] if max(values) >= 0.0 else None
    return result


def _largest(values: list) -> int:
    """Return where the largest of some numbers stands, the first of equal ones."""
    largest = 0
    for k in range(len(values)):
        if values[k] > values[largest]:
            largest = k
    return largest


def _gain(stage: int, counts: list, given: dict) -> float | None:
    """Return the customers that a fix brings: more go on here, and of these as many as before later.

    None where somebody would be needed to tell. A stage that is as good as it can be gains nothing.
    """
    if not counts[stage]:
        return None
    more = counts[stage] * given[FIXES[stage] + "_attained"] - counts[stage + 1]
    for later in range(stage + 1, len(FIXES)):
        if not counts[later]:
            return None
        more *= counts[later + 1] / counts[later]
    return max(more, 0.0)
