"""A team's season of matches: from possession to goal, every attack through four stages.

In each match the team wins the ball `possessions` times. A possession reaches the final third with
probability `final_third`, then the box with probability `box`, then ends in a shot with probability `shot`,
and the shot is a goal with probability `goal`. Goals in a match are binomial:

    mean = possessions · final_third · box · shot · goal        (see `thinning` for all of the closed form)

With the defaults: 100 · 0.50 · 0.40 · 0.60 · 0.11 = 1.32 goals a match from 12 shots, variance 1.3026,
and no goal at all in 26.48 % of the matches.

What to find: 10 % more at *any* stage is 10 % more goals, so the lowest rate is not by itself the leak; a
rate of zero anywhere is zero goals; and a season of 38 matches still holds a lot of luck.

In marketing words: possession = people who hear of the firm, final third and box = the build-up by
marketing, shot and goal = the finish by sales.

Sources: about one shot in nine or ten is a goal (C. Reep, B. Benjamin (1968), Skill and chance in
association football, J. R. Stat. Soc. A 131, 581-585: ten shots to score one goal); the build-up rates are
illustrative, chosen to give 12 shots a match.
"""

from . import thinning
from .parameters import Parameter, checked
from .random_numbers import Random

PARAMETERS = (
    Parameter("possessions", 100, 50, 150, 1, unit="count", basis="illustrative"),
    Parameter("final_third", 0.50, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("box", 0.40, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("shot", 0.60, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("goal", 0.11, 0.0, 0.5, 0.01, basis="published"),
    Parameter("matches", 38, 1, 100, 1, unit="count", basis="published"),
)
STAGES = ["possession", "final-third", "box", "shot", "goal"]
PREDICTION = {"kind": "number", "result": "total", "low": 0, "high": 150, "step": 1, "close": 5}
CHARTS = (
    {"id": "match", "kind": "pitch", "result": "attacks"},
    {"id": "leak", "kind": "bar", "result": "stages", "lost": "lost"},
    {"id": "season", "kind": "histogram", "result": "distribution", "mark": "mean"},
)
RATES = ("final_third", "box", "shot", "goal")


def expected(**parameters: float) -> dict:
    """Return the closed form of a match and of the season.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        The results of `thinning.expected`: numbers a match, "total" for the season.

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rates = [given[name] for name in RATES]
    return thinning.expected(STAGES, given["possessions"], rates, given["matches"])


def simulate(seed: int, **parameters: float) -> dict:
    """Play one season.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck. With the same luck a higher
            rate, more possessions or more matches never give fewer goals.
        **parameters: as in `expected`.

    Returns:
        The results of `thinning.observed` (samples = goals of each match), and
        attacks: for every possession of match 1, in playing order, the index in STAGES of the last stage
        that it reached.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    rates = [given[name] for name in RATES]
    luck = Random(seed)
    order = luck.start  # the first stream shuffles match 1; the matches have the streams behind it
    luck.next_stream()
    season = thinning.run(luck, given["possessions"], rates, given["matches"])
    result = thinning.observed(STAGES, rates, season)
    luck.restart(order)
    result["attacks"] = attacks(luck, season[0])
    return result


def attacks(random: Random, counts: list) -> list:
    """Return a match in playing order: the index of the last stage that each possession reached.

    Given how many possessions reached each stage, every order of them is equally likely; so a shuffle is
    exact. It draws the same numbers whatever the counts are: a better finish turns some shots into goals and
    leaves the order of the match as it was.

    Args:
        random: a `Random`.
        counts: how many possessions reached each stage, never increasing.
    """
    order = []
    for stage in range(len(counts)):
        beyond = counts[stage + 1] if stage + 1 < len(counts) else 0
        order.extend([stage] * (counts[stage] - beyond))
    random.shuffle(order)
    return order
