"""What it costs when a representative does not know the offer: trust is lost, and people talk.

With the chance `briefed` = b the customer meets a representative who knows the published offer, otherwise
one who does not, and is let down. A let-down weighs as much as `penalty` = k good contacts. After r good and
s bad ones (beta reputation with one good and one bad mark beforehand)

    trust                (r + 1) / (r + k s + 2), r and s binomial, so that its mean is a sum
    in the long run      b / (b + k (1 - b))
    sales                the sum over the contacts of purchase · trust before the contact
    word of mouth        each let-down tells Poisson(n) people, each hearer Poisson(m) more: n / (1 - m) hear
                         of one let-down, with the variance n / (1 - m)**3

With the defaults (90 % briefed, k = 3, n = 3, m = 0.4) trust goes to 0.75, not 0.9, and 5 people hear of each
let-down.

What to find: one tenth of unbriefed representatives costs a quarter of the trust; m close to 1 turns talk
into an avalanche.

Sources: A. Jøsang, R. Ismail (2002), The beta reputation system, 15th Bled Electronic Commerce Conference;
the number that hears is the total progeny of a branching process. k, n and m are illustrative. That bad
weighs more than good is disputed: P. Slovic (1993), Risk Analysis 13, 675-682, says so; R. East, K. Hammond,
W. Lomax (2008), International Journal of Research in Marketing 25, 215-224, find that good word of mouth has
the larger effect for most brands that people know.
"""

from math import sqrt

from .exact import power
from .parameters import Parameter, checked
from .random_numbers import Random
from .spread import mean_sd

PARAMETERS = (
    Parameter("briefed", 0.90, 0.0, 1.0, 0.01, basis="illustrative"),
    Parameter("penalty", 3.0, 1.0, 10.0, 0.5, unit="number", basis="illustrative"),
    Parameter("purchase", 0.25, 0.0, 1.0, 0.05, basis="illustrative"),
    Parameter("told", 3.0, 0.0, 15.0, 0.5, unit="number", basis="illustrative"),
    Parameter("retold", 0.40, 0.0, 0.9, 0.05, unit="number", basis="illustrative"),
    Parameter("contacts", 60, 10, 100, 10, unit="count", basis="illustrative"),
)
STAGES: list = []
PREDICTION = {"kind": "number", "result": "heard", "low": 0, "high": 200, "step": 1, "close": 10}
SALES = ["sales", "sales_if_briefed"]
CHARTS = (
    {"id": "trust", "kind": "line", "x": "contact", "result": ["trust"], "unit": "share"},
    {"id": "sales", "kind": "bars", "labels": SALES, "result": SALES},
)
CAMPAIGNS = 8


def expected(**parameters: float) -> dict:
    """Return the closed form.

    Args:
        **parameters: any of PARAMETERS by name; what is missing takes its default.

    Returns:
        contact, trust: 0, 1, …, contacts, and the mean trust after so many
        trust_limit, trust_lost: trust in the long run, and what is missing to 1
        let_down: customers who are let down
        reach, heard: people who hear of one let-down, and of all
        sales, sales_if_briefed: purchases, and what they would be if everybody were briefed
        mean, sd: of the people who hear of it

    Raises:
        ParameterError: a name is unknown or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    trust = _mean_trust(given["briefed"], given["penalty"], given["contacts"])
    let_down = given["contacts"] * (1.0 - given["briefed"])
    result = _result(trust, let_down, given)
    reach = given["told"] / (1.0 - given["retold"])
    result["reach"] = reach
    result["heard"] = result["mean"] = let_down * reach
    result["sales"] = given["purchase"] * _sum(trust[:-1])
    unlucky = let_down * given["briefed"] * reach * reach
    result["sd"] = sqrt(let_down * reach / power(1.0 - given["retold"], 2) + unlucky)
    return result


def simulate(seed: int, **parameters: float) -> dict:
    """Run 8 campaigns that differ by luck alone.

    Args:
        seed: whole number from 0 to 2147483647; the same seed is the same luck.
        **parameters: as in `expected`.

    Returns:
        The keys of `expected`. Trust, let_down, heard and sales are those of the first campaign, reach is
        heard for each let-down of all 8 (None without any), mean and sd are over the 8, sales_if_briefed and
        the limits follow from the parameters, and
        samples: how many people hear of it in each campaign.

    Raises:
        ParameterError: a name is unknown, or the seed or a value is not allowed.
    """
    given = checked(PARAMETERS, parameters)
    luck = Random(seed)
    campaigns = [_live(luck, given) for _ in range(CAMPAIGNS)]
    trust, sales, let_down, heard = campaigns[0]
    result = _result(trust, let_down, given)
    result["sales"] = sales
    result["heard"] = heard
    result["samples"] = [campaign[3] for campaign in campaigns]
    everybody = _sum([campaign[2] for campaign in campaigns])
    result["reach"] = _sum(result["samples"]) / everybody if everybody else None
    result["mean"], result["sd"] = mean_sd(result["samples"])
    return result


def _live(luck, given: dict) -> tuple:
    """Return the trust after each contact, the sales, how many are let down and how many hear of it."""
    good = sales = 0
    trust = [_trust(0, 0, given["penalty"])]
    for contact in range(1, given["contacts"] + 1):
        sales += luck.uniform() < given["purchase"] * trust[-1]
        good += luck.uniform() < given["briefed"]
        trust.append(_trust(good, contact - good, given["penalty"]))
    let_down = given["contacts"] - good
    return trust, sales, let_down, _talk(luck, let_down * given["told"], given["retold"])


def _talk(luck, mean: float, retold: float) -> int:
    """Return how many hear of it: those told first, those whom they tell, and so on until nobody is told."""
    heard = told = luck.poisson(mean)
    while told:
        told = luck.poisson(told * retold)
        heard += told
    return heard


def _trust(good: int, bad: int, penalty: float) -> float:
    return (good + 1.0) / (good + penalty * bad + 2.0)


def _mean_trust(briefed: float, penalty: float, contacts: int) -> list:
    """Return the mean of the trust after 0, 1, … contacts, over the binomial number of good ones."""
    chances, means = [1.0], [_trust(0, 0, penalty)]
    for contact in range(1, contacts + 1):
        before = [0.0] + chances + [0.0]
        chances = [before[k] * briefed + before[k + 1] * (1.0 - briefed) for k in range(contact + 1)]
        mean = 0.0
        for good in range(contact + 1):
            mean += chances[good] * _trust(good, contact - good, penalty)
        means.append(mean)
    return means


def _result(trust: list, let_down: float, given: dict) -> dict:
    good, penalty = given["briefed"], given["penalty"]
    limit = good / (good + penalty * (1.0 - good))
    whole = [_trust(contact, 0, penalty) for contact in range(given["contacts"])]
    return {
        "contact": list(range(given["contacts"] + 1)),
        "trust": trust,
        "trust_limit": limit,
        "trust_lost": 1.0 - limit,
        "let_down": let_down,
        "sales_if_briefed": given["purchase"] * _sum(whole),
    }


def _sum(numbers: list) -> float:
    total = 0.0
    for number in numbers:
        total += number
    return total
