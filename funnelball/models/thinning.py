"""A funnel of stages, each of which lets a random part through: the thinning that both models share.

Of N_0 starts, N_1 reach the first stage, N_2 the next, and so on. Each start passes stage k with
probability p_k, independently of the others: N_k given N_(k-1) is binomial. Therefore

    N_k  is binomial with n = N_0 and P_k = p_1 p_2 … p_k,
    mean = N_0 P,   sd = sqrt(N_0 P (1 - P)),   P(none) = (1 - P)**N_0.

Only the product of the rates counts: 10 % more (relatively) at any stage is 10 % more at the end, and a
single zero is zero at the end.

Source: binomial thinning; F. W. Steutel, K. van Harn (1979), Discrete analogues of self-decomposability and
stability, Annals of Probability 7, 893-899.
"""

from math import ceil, sqrt

from .binomial import probabilities, shares
from .exact import power
from .spread import mean_sd

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
    result = _passage(stages, reached)
    result["mean"] = reached[-1]
    result["sd"] = sd
    result["none"] = power(1.0 - chance, start)
    result["total"] = result["total_mean"] = periods * reached[-1]
    result["total_sd"] = sqrt(periods) * sd
    result.update(distribution(start, chance))
    return result


def run(random, start: int, rates: list, periods: int) -> list:
    """Return how many reach each stage, the start first, in each of some random periods.

    Every period has a stream of its own, so that what happens in one leaves the luck of the others alone.

    Args:
        random: a `Random` at the beginning of a stream.
        start, rates, periods: as in `expected`.
    """
    periods_run = []
    for _ in range(periods):
        counts = [start]
        for rate in rates:
            counts.append(random.binomial(counts[-1], rate))
        periods_run.append(counts)
        random.next_stream()
    return periods_run


def observed(stages: list, rates: list, periods_run: list) -> dict:
    """Return what was observed in a run, under the same keys as `expected`, and the samples.

    Args:
        stages, rates: as in `expected`.
        periods_run: what `run` returned.

    Returns:
        The keys of `expected` (averages over the periods, sample standard deviation, shares), and
        samples: what reached the last stage in each period
    """
    samples = [counts[-1] for counts in periods_run]
    result = _passage(stages, _averages(periods_run))
    _add_spread(result, samples)
    result.update(distribution(periods_run[0][0], _chance(rates), samples))
    result["samples"] = samples
    return result


def distribution(start: int, chance: float, samples: list | None = None) -> dict:
    """Return how a binomial number is distributed, in the bars that `bars` cuts for it.

    Args:
        start: tries, a whole number above 0.
        chance: probability of success, 0 to 1.
        samples: numbers that were observed; None for the probabilities of the closed form.

    Returns:
        distribution, distribution_step: as in `expected`; of samples their shares, in the same bars
    """
    last, step = bars(start, chance)
    entries = probabilities(start, chance, last, step) if samples is None else shares(samples, last, step)
    return {"distribution": entries, "distribution_step": step}


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


def _chance(rates: list) -> float:
    chance = 1.0
    for rate in rates:
        chance *= rate
    return chance


def _averages(periods_run: list) -> list:
    averages = []
    for stage in range(len(periods_run[0])):
        total = 0
        for counts in periods_run:
            total += counts[stage]
        averages.append(total / len(periods_run))
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
    result["mean"], result["sd"] = mean_sd(samples)
    result["none"] = none / periods
    result["total"] = result["total_mean"] = total
    result["total_sd"] = sqrt(periods) * result["sd"]
