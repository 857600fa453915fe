"""A funnel of stages, each of which lets a random part through: the thinning that both models share.

Of N_0 starts, N_1 reach the first stage, N_2 the next, and so on. Each start passes stage k with
probability p_k, independently of the others: N_k given N_(k-1) is binomial. Therefore

    N_k  is binomial with n = N_0 and P_k = p_1 p_2 … p_k,
    mean = N_0 P,   sd = sqrt(N_0 P (1 - P)),   P(none) = (1 - P)**N_0.

Only the product of the rates counts: 10 % more (relatively) at any stage is 10 % more at the end, and a
single zero is zero at the end.

Source: binomial thinning, e.g. J. F. C. Kingman (1993), Poisson Processes, section 5.1.
"""

from math import ceil, sqrt

from .binomial import probabilities, shares
from .exact import power

MOST_BARS = 60
FEWEST_BARS = 5
BAR_WIDTHS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000)


def expected(stages: list, start: int, rates: list, periods: int) -> dict:
    """Return the closed form for one period and for the sum of all periods.

    Args:
        stages: ids of the stages, the start first.
        start: how many enter in one period, a whole number above 0.
        rates: probability of passing from each stage to the next, 0 to 1.
        periods: how many periods make the total, a whole number above 0.

    Returns:
        stages: mean number that reaches each stage in one period
        lost: mean number lost before each next stage
        most_lost: id of the stage before which most are lost
        mean, sd, none: of what reaches the last stage in one period; none = P(0)
        total, total_mean, total_sd: of the sum over all periods; total = total_mean
        distribution: P(0), P(1), …; the last entry is "that many or more"
        distribution_step: how many results one entry gathers; 1 unless there would be too many entries
    """
    reached = [float(start)]
    for rate in rates:
        reached.append(reached[-1] * rate)
    chance = _chance(rates)
    sd = sqrt(start * chance * (1.0 - chance))
    last, step = bars(start, chance)
    result = _passage(stages, reached)
    result["mean"] = reached[-1]
    result["sd"] = sd
    result["none"] = power(1.0 - chance, start)
    result["total"] = result["total_mean"] = periods * reached[-1]
    result["total_sd"] = sqrt(periods) * sd
    result["distribution"] = probabilities(start, chance, last, step)
    result["distribution_step"] = step
    return result


def simulate(random, stages: list, start: int, rates: list, periods: int) -> dict:
    """Return one random run: the same keys as `expected`, but observed, and the samples.

    Every period has a stream of its own, so that what happens in one leaves the luck of the others alone.

    Args:
        random: a `Random` at the beginning of a stream.
        stages, start, rates, periods: as in `expected`.

    Returns:
        The keys of `expected` (averages over the periods, sample standard deviation, shares), and
        samples: what reached the last stage in each period
    """
    runs = []
    for _ in range(periods):
        runs.append(one_period(random, start, rates))
        random.next_stream()
    samples = [counts[-1] for counts in runs]
    result = _passage(stages, _averages(runs))
    _add_spread(result, samples)
    last, step = bars(start, _chance(rates))
    result["distribution"] = shares(samples, last, step)
    result["distribution_step"] = step
    result["samples"] = samples
    return result


def bars(start: int, chance: float) -> tuple:
    """Return how the distribution is cut into bars: the index of the last bar, and the results a bar holds.

    The last bar begins at least four standard deviations above the mean. There are 6 to 61 bars of one
    result each, or of 2, 5, 10, 20, … results where single ones would be too many.
    """
    mean = start * chance
    top = max(ceil(mean + 4.0 * sqrt(mean * (1.0 - chance))), FEWEST_BARS)
    for step in BAR_WIDTHS:
        if top <= MOST_BARS * step:
            return (top + step - 1) // step, step
    return MOST_BARS, BAR_WIDTHS[-1]


def one_period(random, start: int, rates: list) -> list:
    """Return how many reach each stage in one random period, the start first."""
    counts = [start]
    for rate in rates:
        counts.append(random.binomial(counts[-1], rate))
    return counts


def _chance(rates: list) -> float:
    chance = 1.0
    for rate in rates:
        chance *= rate
    return chance


def _averages(runs: list) -> list:
    averages = []
    for stage in range(len(runs[0])):
        total = 0
        for counts in runs:
            total += counts[stage]
        averages.append(total / len(runs))
    return averages


def _passage(stages: list, reached: list) -> dict:
    lost = [reached[k] - reached[k + 1] for k in range(len(reached) - 1)]
    most = 0
    for k in range(len(lost)):
        if lost[k] > lost[most]:
            most = k
    return {"stages": reached, "lost": lost, "most_lost": stages[most + 1]}


def _add_spread(result: dict, samples: list) -> None:
    periods = len(samples)
    total = none = 0
    for sample in samples:
        total += sample
        none += sample == 0
    mean = total / periods
    squares = 0.0
    for sample in samples:
        squares += (sample - mean) * (sample - mean)
    sd = sqrt(squares / (periods - 1)) if periods > 1 else 0.0
    result["mean"] = mean
    result["sd"] = sd
    result["none"] = none / periods
    result["total"] = result["total_mean"] = total
    result["total_sd"] = sqrt(periods) * sd
