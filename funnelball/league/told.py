"""What a page gets of a season: numbers and names, no text."""

from ..models.parameters import checked_number, checked_seed
from .areas import AREAS, BUDGET, WEEKS, checked_decisions
from .diagnosis import diagnosis
from .report import report
from .result_code import encoded
from .seasons import season
from .table import FIRMS, fixtures, outcome_of, place_of

PREDICTED = (0, 3, 7, 11)  # before these weeks a prediction is asked for
MOST_PREDICTED = 100
CLOSE = 2  # customers
SAID = (
    "buyers", "asked", "answered", "lost_waiting", "waiting", "late", "won", "confused", "level", "let_down",
    "left", "customers", "margin", "goals",
)  # fmt: skip
STANDING = ("awareness", "readiness", "briefed", "trust", "reps")


def told(seed: object, decisions: object, predictions: object = None) -> dict:
    """Return where a season stands after some decisions.

    Args:
        seed: whole number from 0 to 2147483647.
        decisions: a split for each week that was played.
        predictions: customers that were expected to be won, by the week's index as text; or None.

    Returns:
        seed, week: how many are played, of: 12, budget, areas, firms
        predicted: index of the weeks that ask for a prediction
        weeks: for each {"rival", "outcome", "goals", "against", "split", "happened", "standing", "matches",
            "place", "prediction"}
        table: rows
        next: whom you play next, None at the end
        diagnosis: of the last week, None before the first
        report, code: at the end, otherwise None

    Raises:
        ParameterError: the seed, a decision or a prediction is not allowed.
    """
    number, splits = checked_seed(seed), checked_decisions(decisions)
    played = season(number, splits)
    weeks, whole = played["weeks"], len(splits) == WEEKS
    guesses = predictions if isinstance(predictions, dict) else {}
    return {
        "seed": number,
        "week": len(weeks),
        "of": WEEKS,
        "budget": BUDGET,
        "areas": list(AREAS),
        "firms": list(FIRMS),
        "predicted": list(PREDICTED),
        "weeks": [_week(weeks[k], guesses.get(str(k))) for k in range(len(weeks))],
        "table": played["table"],
        "next": None if whole else FIRMS[_rival(fixtures(len(weeks), played["table"]))],
        "diagnosis": diagnosis(played["market"], weeks) if weeks else None,
        "report": report(number, splits) if whole else None,
        "code": encoded(number, splits) if whole else None,
    }


def _rival(matches: list) -> int:
    """Return whom the first firm plays."""
    for one, other in matches:
        if one == 0 or other == 0:
            return one + other
    return 0


def _week(week: dict, guess: object) -> dict:
    results, own = week["results"], week["results"][0]
    rival, after = _rival(week["matches"]), week["after"][0]
    return {
        "rival": FIRMS[rival],
        "outcome": outcome_of(own, results[rival]),
        "goals": own["goals"],
        "against": results[rival]["goals"],
        "split": week["splits"][0],
        "happened": {name: own[name] for name in SAID},
        "standing": {name: after[name] for name in STANDING},
        "matches": [
            {"firms": [FIRMS[k] for k in match], "goals": [results[k]["goals"] for k in match]}
            for match in week["matches"]
        ],
        "place": place_of(week["table"], FIRMS[0]),
        "prediction": None if guess is None else _judged(guess, own["won"]),
    }


def _judged(guess: object, won: int) -> dict:
    """Return what was expected, by how much it was off, and whether that is close."""
    said = checked_number("prediction", guess, 0, MOST_PREDICTED, True)
    verdict = "close" if abs(said - won) <= CLOSE else "far"
    return {"answer": said, "difference": said - won, "verdict": verdict}
