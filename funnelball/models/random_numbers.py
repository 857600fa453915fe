"""Random numbers that anybody can draw again: the same seed gives the same numbers on every Python.

The generator is MRG32k3a with the streams of RngStreams. A seed is spread over its six state numbers by a
hash, for it is linear itself: seeds 1, 2, 3 would otherwise begin with related numbers.

Sources:
    P. L'Ecuyer (1999), Good parameters and implementations for combined multiple recursive random number
    generators, Operations Research 47, 159-164.
    P. L'Ecuyer, R. Simard, E. J. Chen, W. D. Kelton (2002), An object-oriented random-number package with
    many long streams and substreams, Operations Research 50, 1073-1075.
    A. Appleby (2011), MurmurHash3, the function fmix32.
"""

from . import binomial, normal, poisson
from .exact import log
from .parameters import checked_seed

WORD = 4294967296  # 2**32
GOLDEN = 2654435769  # 2**32 / golden ratio: multiples of it lie far apart
M1 = 4294967087.0  # 2**32 - 209
M2 = 4294944443.0  # 2**32 - 22853
PER_M1 = 2.328306549295727688e-10  # 1 / (M1 + 1)

# The two recurrences advanced by 2**127 steps: from the start of a stream to the start of the next.
NEXT_STREAM_1 = (
    (2427906178, 3580155704, 949770784),
    (226153695, 1230515664, 3580155704),
    (1988835001, 986791581, 1230515664),
)
NEXT_STREAM_2 = (
    (1464411153, 277697599, 1610723613),
    (32183930, 1464411153, 1022607788),
    (2824425944, 32183930, 2093834863),
)


class Random:
    """A stream of random numbers.

    Args:
        seed: whole number from 0 to 2147483647.
        stream: whole number, 0 or more: which stream of that seed. Streams lie 2**127 numbers apart, so
            they never meet. Reaching stream n takes n steps.
    """

    def __init__(self, seed: int, stream: int = 0) -> None:
        self.restart(spread(checked_seed(seed)))
        for _ in range(stream):
            self.next_stream()

    def restart(self, start: list) -> None:
        """Continue from six state numbers: three below 4294967087, three below 4294944443."""
        self.start = start
        self.state = tuple([float(number) for number in start])

    def next_stream(self) -> None:
        """Go to the first number of the next stream, wherever in this one we are."""
        first = _times(NEXT_STREAM_1, self.start[:3], 4294967087)
        self.restart(first + _times(NEXT_STREAM_2, self.start[3:], 4294944443))

    def uniform(self) -> float:
        """Return a number above 0 and below 1, all equally likely."""
        # Every product is below 2**53, so doubles hold it exactly.
        a, b, c, d, e, f = self.state
        p = (1403580.0 * b - 810728.0 * a) % M1
        q = (527612.0 * f - 1370589.0 * d) % M2
        self.state = (b, c, p, e, f, q)
        return (p - q if p > q else p - q + M1) * PER_M1

    def exponential(self, mean: float = 1.0) -> float:
        """Return a waiting time with the given mean (above 0, any unit), by inversion."""
        return -mean * log(self.uniform())

    def normal(self, mean: float = 0.0, sd: float = 1.0) -> float:
        """Return a normally distributed number, by inversion: one uniform number each."""
        return mean + sd * normal.quantile(self.uniform())

    def poisson(self, mean: float) -> int:
        """Return how many rare events happen when `mean` (0 to 10**6) are expected."""
        return poisson.draw(self, mean)

    def binomial(self, n: int, p: float) -> int:
        """Return how many of n (0 to 10**9) tries succeed when each does with probability p."""
        return binomial.draw(self, n, p)

    def shuffle(self, items: list) -> None:
        """Put a list in random order, every order equally likely (Fisher and Yates, Durstenfeld 1964)."""
        for last in range(len(items) - 1, 0, -1):
            other = int(self.uniform() * (last + 1))
            items[last], items[other] = items[other], items[last]


def spread(seed: int) -> list:
    """Return six state numbers, the hashes of six numbers that lie far apart for every seed."""
    words = [hashed((seed + k * GOLDEN) % WORD) for k in range(1, 7)]
    return [word % 4294967086 + 1 for word in words[:3]] + [word % 4294944442 + 1 for word in words[3:]]


def hashed(word: int) -> int:
    """Return a 32-bit number in which every bit depends on every bit of `word` (fmix32 of MurmurHash3)."""
    word = (word ^ (word >> 16)) * 0x85EBCA6B % WORD
    word = (word ^ (word >> 13)) * 0xC2B2AE35 % WORD
    return word ^ (word >> 16)


def _times(matrix: tuple, vector: list, modulus: int) -> list:
    x, y, z = vector
    return [(row[0] * x + row[1] * y + row[2] * z) % modulus for row in matrix]
