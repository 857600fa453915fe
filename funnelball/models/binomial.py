"""The binomial distribution: how many of n independent tries succeed, each with probability p."""

from math import floor, sqrt

from .exact import log, power, stirling_tail

# Up to here one uniform number decides by inversion, whatever p is. Then the same luck gives never fewer
# successes when n or p rises, and moving a slider shows its effect instead of new luck.
INVERSION_UP_TO = 200
NEGLIGIBLE = 1e-18
SURE_SDS, SURE_MORE = 7.0, 20.0  # further from the mean there is nothing of the distribution


def draw(random, n: int, p: float) -> int:
    """Return a binomially distributed number, at a cost that does not grow with n.

    Args:
        random: a `Random`.
        n: tries, a whole number from 0 to 10**9.
        p: probability of success, 0 to 1.
    """
    if n == 0 or p <= 0.0:
        return 0
    if p >= 1.0:
        return n
    rare = p if p <= 0.5 else 1.0 - p
    if n > INVERSION_UP_TO and n * rare >= 10.0:
        k = _by_rejection(random, n, rare)
        return k if p <= 0.5 else n - k
    return quantile(random.uniform(), n, p)


def quantile(luck: float, n: int, p: float) -> int:
    """Return the smallest k with P(N <= k) >= luck: the same luck gives never fewer when n or p rises.

    Args:
        luck: above 0 and below 1.
        n: tries, a whole number from 0 to 1000.
        p: probability of success, 0 to 1.
    """
    if n == 0 or p <= 0.0:
        return 0
    if p >= 1.0:
        return n
    return _by_inversion(luck, n, p) if p <= 0.5 else n - _by_inversion(1.0 - luck, n, 1.0 - p)


def _by_inversion(luck: float, n: int, p: float) -> int:
    """Algorithm BINV: the smallest k with P(N <= k) >= luck.

    Source: V. Kachitvichyanukul, B. W. Schmeiser (1988), Binomial random variate generation,
    Communications of the ACM 31, 216-222.
    """
    chance = power(1.0 - p, n)
    odds = p / (1.0 - p)
    scaled = (n + 1) * odds
    k = 0
    while luck > chance and k < n:
        luck -= chance
        k += 1
        chance *= scaled / k - odds  # P(k) / P(k - 1) = (n - k + 1) / k * odds
    return k


def _by_rejection(random, n: int, p: float) -> int:
    """Algorithm BTRS, exact for n p >= 10 and p <= 1/2.

    Source: W. Hörmann (1993), The generation of binomial random variates, Journal of Statistical
    Computation and Simulation 46, 101-110.
    """
    sd = sqrt(n * p * (1.0 - p))
    b = 1.15 + 2.53 * sd
    a = -0.0873 + 0.0248 * b + 0.01 * p
    alpha = (2.83 + 5.1 / b) * sd
    enough = 0.92 - 4.2 / b
    while True:
        u = random.uniform() - 0.5
        v = random.uniform()
        edge = 0.5 - abs(u)
        k = floor((2.0 * a / edge + b) * u + n * p + 0.5)
        if edge >= 0.07 and v <= enough:
            return k
        if 0 <= k <= n and log(v * alpha / (a / (edge * edge) + b)) <= _log_ratio_to_mode(n, p, k):
            return k


def _log_ratio_to_mode(n: int, p: float, k: int) -> float:
    """Return ln P(N = k) - ln P(N = m) at the mode m."""
    m = floor((n + 1) * p)
    odds = p / (1.0 - p)
    tails = stirling_tail(m) + stirling_tail(n - m) - stirling_tail(k) - stirling_tail(n - k)
    rise = (m + 0.5) * log((m + 1.0) / (odds * (n - m + 1.0)))
    fall = (n + 1.0) * log((n - m + 1.0) / (n - k + 1.0))
    return rise + fall + (k + 0.5) * log(odds * (n - k + 1.0) / (k + 1.0)) + tails


def probabilities(n: int, p: float, last: int, step: int = 1) -> list:
    """Return the probabilities of 0, 1, …, last steps of successes; the last entry is "or more".

    Entry i is P(i step <= N < (i + 1) step). Each probability follows from its neighbour by
    P(k + 1) / P(k) = (n - k) / (k + 1) * p / (1 - p), starting at the mode, where nothing underflows.

    Args:
        n: tries, a whole number above 0.
        p: probability of success, 0 to 1.
        last: index of the last entry, 1 or more.
        step: how many numbers of successes one entry gathers, 1 or more.
    """
    if p <= 0.0 or p >= 1.0:
        return shares([0 if p <= 0.0 else n], last, step)
    entries = [0.0] * (last + 1)
    odds = p / (1.0 - p)
    mode = floor((n + 1) * p)
    weight = 1.0
    for k in range(mode, n + 1):
        entries[min(k // step, last)] += weight
        weight = weight * odds * (n - k) / (k + 1)
        if weight < NEGLIGIBLE:
            break
    weight = 1.0
    for k in range(mode, 0, -1):
        weight = weight * k / (odds * (n - k + 1))
        if weight < NEGLIGIBLE:
            break
        entries[min((k - 1) // step, last)] += weight
    return _normed(entries)


def capped(n: int, p: float, most: int) -> tuple:
    """Return the mean of min(N, most) and the mean of its square.

    Args:
        n: tries, a whole number above 0.
        p: probability of success, above 0 and at most 0.999999.
        most: a whole number above 0.
    """
    mean = n * p
    sd = sqrt(mean * (1.0 - p))
    sure = SURE_SDS * sd + SURE_MORE
    if most >= min(mean + sure, n):
        return mean, mean * mean + sd * sd
    first, second = (0.0, 0.0) if mean - sure > most else _shortfall(n, p, most, sure)
    return most - first, most * most - second


def _shortfall(n: int, p: float, most: int, sure: float) -> tuple:
    """Return by how much min(N, most) and its square fall short of most and its square, on average."""
    odds = p / (1.0 - p)
    low, high = max(floor(n * p - sure), 0), min(floor(n * p + sure) + 1, n)
    weight, total, first, second = 1.0, 0.0, 0.0, 0.0
    for k in range(low, high + 1):
        total += weight
        if k < most:
            short = (most - k) * weight
            first += short
            second += short * (most + k)
        weight *= odds * (n - k) / (k + 1)
    return first / total, second / total


def _normed(entries: list) -> list:
    total = 0.0
    for entry in entries:
        total += entry
    return [entry / total for entry in entries]


def shares(counts: list, last: int, step: int = 1) -> list:
    """Return which share of the observed counts falls into each entry of `probabilities`.

    Args:
        counts: one whole number or more, 0 or more each.
        last, step: as in `probabilities`.
    """
    tally = [0] * (last + 1)
    for count in counts:
        tally[min(count // step, last)] += 1
    return [number / len(counts) for number in tally]
