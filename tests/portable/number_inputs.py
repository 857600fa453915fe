"""Inputs for the mathematics and the random numbers."""

import math

from tests.portable.dice import Dice, Makers, anything, rate, seed, state

MAKERS = Makers()


@MAKERS.of("exact.exp")
def exp(dice: Dice) -> list:
    return [dice.choice([dice.uniform(-750, 720), dice.gauss(0, 1), dice.gauss(0, 1e-9)])]


@MAKERS.of("exact.log")
def log(dice: Dice) -> list:
    near_1 = 1.0 + dice.gauss(0, 1e-6)
    return [dice.choice([dice.random(), dice.uniform(-1, 100), math.exp(dice.uniform(-700, 700)), near_1])]


@MAKERS.of("exact.power")
def power(dice: Dice) -> list:
    base = dice.choice([dice.random(), dice.uniform(-3, 30)])
    return [base, dice.choice([dice.randrange(-20, 2000), dice.uniform(-5, 5)])]


@MAKERS.of("exact.rounded")
def rounded(dice: Dice) -> list:
    x = dice.choice([dice.uniform(-1e3, 1e3), dice.randrange(10**6) / 1000, 1e17])
    return [x, dice.randrange(16)]


@MAKERS.of("exact.stirling_tail")
def stirling_tail(dice: Dice) -> list:
    return [dice.choice([dice.randrange(30), dice.randrange(10**9)])]


@MAKERS.of("normal.quantile")
def quantile(dice: Dice) -> list:
    return [dice.choice([dice.random(), dice.random() ** 20, 1 - 1e-9 * dice.random()]) or 0.5]


@MAKERS.of("Random.__init__")
def stream(dice: Dice) -> list:
    return [dice.choice([seed(dice), anything(dice)]), dice.randrange(3)]


@MAKERS.of("Random.uniform")
@MAKERS.of("Random.next_stream")
def at_state(dice: Dice) -> list:
    return [state(dice)]


@MAKERS.of("Random.exponential")
def exponential(dice: Dice) -> list:
    return [state(dice), dice.uniform(0.1, 50)]


@MAKERS.of("Random.normal")
def normal(dice: Dice) -> list:
    return [state(dice), dice.uniform(-5, 5), dice.uniform(0, 9)]


@MAKERS.of("Random.poisson")
def poisson(dice: Dice) -> list:
    mean = dice.choice([0.0, dice.uniform(0, 10), dice.uniform(10, 50), dice.uniform(0, 1e6)])
    return [state(dice), mean]


@MAKERS.of("Random.binomial")
def binomial(dice: Dice) -> list:
    n = dice.choice([0, 1, dice.randrange(150), dice.randrange(10**6), 10**9])
    return [state(dice), n, rate(dice)]


@MAKERS.of("Random.shuffle")
def shuffle(dice: Dice) -> list:
    return [state(dice), list(range(dice.randrange(20)))]


@MAKERS.of("binomial.probabilities")
def probabilities(dice: Dice) -> list:
    return [dice.randrange(1, 300), rate(dice), dice.randrange(1, 61), dice.choice([1, 1, 2, 5])]


@MAKERS.of("shown.shown")
def shown(dice: Dice) -> list:
    return [anything(dice)]


@MAKERS.of("parameters.checked_number")
def checked_number(dice: Dice) -> list:
    return ["goal", anything(dice), dice.choice([0, 0.5]), 1, dice.random() < 0.5]


@MAKERS.of("parameters.checked_seed")
def checked_seed(dice: Dice) -> list:
    return [dice.choice([anything(dice), dice.randrange(2**32)])]


@MAKERS.of("thinning.bars")
def bars(dice: Dice) -> list:
    return [dice.choice([dice.randrange(1, 200), dice.randrange(1, 10**6)]), rate(dice)]


@MAKERS.of("pitch.attacks")
def attacks(dice: Dice) -> list:
    return [state(dice), sorted((dice.randrange(12) for _ in range(5)), reverse=True)]
