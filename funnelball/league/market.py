"""The market of a season: how many buyers look around, its temper, and the luck, which is the same for all.

    buyers of week w    150 · size · wave · spell: size uniform in 0.45 … 1.6 for the season, wave uniform in
                        0.85 … 1.15 for the week, spell 1.7 in two weeks of rush and 0.5 in two of drought
    temper              one trait is strong (2.2), one is weak (0.4), the other two are ordinary (1):
        forgetful       awareness fades faster
        impatient       a lead that waits is lost sooner
        talkative       a let-down weighs more in what people say
        restless        customers leave sooner

All numbers are illustrative. The temper is told after the last whistle; until then it shows in the funnel.
"""

from ..models.random_numbers import Random
from .areas import WEEKS

TRAITS = ("forgetful", "impatient", "talkative", "restless")
STRONG, WEAK = 2.2, 0.4
BUYERS, QUIET, BUSY = 150, 0.45, 1.6
CALM, LIVELY = 0.85, 1.15
RUSH, DROUGHT = 1.7, 0.5
DRAWS = 5  # uniform numbers of a week: asked, won, confused, let down, left


def market(seed: int) -> dict:
    """Return the market of a season.

    Args:
        seed: whole number from 0 to 2147483647.

    Returns:
        temper: multiplier of each trait
        strong, weak: names of the two traits that are not ordinary
        rush, drought: index of the first of the two weeks of each
        buyers: how many look around in each week
        luck: for each week the uniform numbers that decide, for every firm alike

    Raises:
        ParameterError: the seed is not allowed.
    """
    random = Random(seed)
    traits = list(TRAITS)
    random.shuffle(traits)
    temper = {trait: 1.0 for trait in TRAITS}
    temper[traits[0]], temper[traits[1]] = STRONG, WEAK
    rush, drought = _two_spells(random)
    size = _between(random, QUIET, BUSY)
    waves = [size * _between(random, CALM, LIVELY) for _ in range(WEEKS)]
    return {
        "temper": temper,
        "strong": traits[0],
        "weak": traits[1],
        "rush": rush,
        "drought": drought,
        "buyers": [int(BUYERS * waves[week] * _spell(week, rush, drought) + 0.5) for week in range(WEEKS)],
        "luck": [[random.uniform() for _ in range(DRAWS)] for _ in range(WEEKS)],
    }


def _between(random, low: float, high: float) -> float:
    return low + (high - low) * random.uniform()


def _two_spells(random) -> tuple:
    """Return in which weeks, from the third on, rush and drought begin; they do not overlap."""
    early = 2 + int(random.uniform() * 4)
    late = early + 2 + int(random.uniform() * (WEEKS - 3 - early))
    return (early, late) if random.uniform() < 0.5 else (late, early)


def _spell(week: int, rush: int, drought: int) -> float:
    if rush <= week <= rush + 1:
        return RUSH
    return DROUGHT if drought <= week <= drought + 1 else 1.0
