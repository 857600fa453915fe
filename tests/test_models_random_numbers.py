"""The generator gives the published numbers, and every sampler its own distribution."""

import math
from collections import Counter
from itertools import pairwise, permutations
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import binomial, normal
from funnelball.models.parameters import ParameterError
from funnelball.models.random_numbers import Random, hashed

DRAWS = 20_000


def test_the_published_numbers() -> None:
    """L'Ecuyer's RngStreams from 12345 in all six state numbers."""
    random = Random(1)
    random.restart([12345] * 6)
    numbers = [random.uniform() for _ in range(100_000)]
    assert numbers[:5] == [
        0.12701112204657714,
        0.3185275653967945,
        0.3091860155832701,
        0.8258468629271136,
        0.2216299157820229,
    ]
    assert numbers[999] == 0.98607848680213228
    assert numbers[99_999] == 0.69628910995743587
    random.next_stream()
    assert random.start == [3692455944, 1366884236, 2968912127, 335948734, 4161675175, 475798818]


@pytest.mark.parametrize(("seed", "published"), [(0, 0), (1, 0x514E28B7), (0xFFFFFFFF, 0x81F16F39)])
def test_the_hash_is_murmurs(seed: int, published: int) -> None:
    """The published MurmurHash3 (x86, 32 bits) of the empty text, which is fmix32 of its seed."""
    assert hashed(seed) == published


def test_a_stream_is_reached_by_number_or_step_by_step() -> None:
    random = Random(7)
    random.uniform()
    random.next_stream()
    random.next_stream()
    assert random.start == Random(7, 2).start


@pytest.mark.parametrize("seed", [-1, 2**31, 1.5, "1", None, True, math.nan, math.inf])
def test_a_seed_is_a_whole_number(seed: object) -> None:
    with pytest.raises(ParameterError, match="seed must be a whole number from 0 to 2147483647"):
        Random(seed)  # type: ignore[arg-type]


def chi_square_is_plausible(seen: Counter, chances: dict[int, float], number: int) -> bool:
    """Pearson's test at 4 standard deviations, sparse classes left out."""
    classes = {k: p * number for k, p in chances.items() if p * number >= 5}
    statistic = sum((seen[k] - mean) ** 2 / mean for k, mean in classes.items())
    return statistic < len(classes) + 4 * math.sqrt(2 * len(classes))


def test_uniform_fills_every_bin_and_streams_are_unrelated() -> None:
    one, other = Random(1), Random(1, 1)
    pairs = [(one.uniform(), other.uniform()) for _ in range(DRAWS)]
    cells = Counter(int(x * 10) * 10 + int(y * 10) for x, y in pairs)
    assert chi_square_is_plausible(cells, dict.fromkeys(range(100), 0.01), DRAWS)


@pytest.mark.parametrize(("stream", "step"), [(0, 1), (1, 1), (0, 1000)])
def test_neighbouring_seeds_are_unrelated(stream: int, step: int) -> None:
    first = [Random(seed * step, stream).uniform() for seed in range(4000)]
    cells = Counter(int(x * 10) * 10 + int(y * 10) for x, y in pairwise(first))
    assert chi_square_is_plausible(cells, dict.fromkeys(range(100), 0.01), 3999)


@pytest.mark.parametrize("p", [1e-12, 0.001, 0.07, 0.3, 0.5, 0.8, 0.999])
def test_normal_quantile(p: float) -> None:
    assert normal.quantile(p) == pytest.approx(NormalDist().inv_cdf(p), rel=1e-14, abs=1e-15)


def test_normal_and_exponential_have_their_mean_and_spread() -> None:
    random = Random(2)
    normals = [random.normal(3.0, 2.0) for _ in range(DRAWS)]
    waits = [random.exponential(5.0) for _ in range(DRAWS)]
    for sample, mean, sd in ((normals, 3.0, 2.0), (waits, 5.0, 5.0)):
        seen = sum(sample) / DRAWS
        assert abs(seen - mean) < 4 * sd / math.sqrt(DRAWS)
        assert sum((x - seen) ** 2 for x in sample) / DRAWS == pytest.approx(sd**2, rel=0.1)


@pytest.mark.parametrize("mean", [0.3, 4.0, 9.9, 10.0, 40.0, 1000.0])
def test_poisson(mean: float) -> None:
    random = Random(3)
    seen = Counter(random.poisson(mean) for _ in range(DRAWS))
    chances = {k: math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) for k in range(2000)}
    assert chi_square_is_plausible(seen, chances, DRAWS)


@pytest.mark.parametrize(
    ("n", "p"), [(1, 0.3), (12, 0.11), (100, 0.5), (150, 0.97), (1000, 0.004), (1000, 0.3), (10**6, 0.9999)]
)
def test_binomial(n: int, p: float) -> None:
    random = Random(4)
    seen = Counter(random.binomial(n, p) for _ in range(DRAWS))
    logs = {k: math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) for k in seen}
    chances = {k: math.exp(logs[k] + k * math.log(p) + (n - k) * math.log1p(-p)) for k in seen}
    assert chi_square_is_plausible(seen, chances, DRAWS)


def test_nothing_happens_to_nobody_and_never() -> None:
    random = Random(5)
    assert (random.poisson(0.0), random.binomial(0, 0.5), random.binomial(9, 0.0)) == (0, 0, 0)
    assert random.binomial(9, 1.0) == 9


@given(st.integers(0, 2**31 - 1), st.integers(0, 199), st.floats(0, 1), st.floats(0, 1))
def test_the_same_luck_never_gives_less_of_more(seed: int, n: int, p: float, q: float) -> None:
    """Up to 200 tries, a binomial number does not fall when the probability or the tries rise."""
    low, high = sorted((p, q))
    fewer = Random(seed).binomial(n, low)
    assert fewer <= Random(seed).binomial(n, high)
    assert fewer <= Random(seed).binomial(n + 1, low)


def test_every_order_is_equally_likely() -> None:
    random = Random(6)
    seen: Counter = Counter()
    for _ in range(DRAWS):
        items = [0, 1, 2, 3]
        random.shuffle(items)
        seen[tuple(items)] += 1
    assert chi_square_is_plausible(seen, dict.fromkeys(permutations(range(4)), 1 / 24), DRAWS)  # type: ignore[arg-type, misc]


@given(st.integers(1, 400), st.floats(0, 1), st.integers(1, 60), st.integers(1, 7))
def test_probabilities_are_those_of_the_definition(n: int, p: float, last: int, step: int) -> None:
    found = binomial.probabilities(n, p, last, step)
    truth = [0.0] * (last + 1)
    for k in range(n + 1):
        truth[min(k // step, last)] += math.comb(n, k) * p**k * (1 - p) ** (n - k)
    assert found == pytest.approx(truth, rel=1e-9, abs=1e-12)


def test_probabilities_of_many_tries_do_not_underflow() -> None:
    found = binomial.probabilities(1_000_000, 0.005, 60, 200)
    assert sum(found) == pytest.approx(1.0)
    assert found[24] + found[25] == pytest.approx(0.9953, abs=0.001)
