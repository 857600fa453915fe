"""What a week's budget is spent on, and how a decision is checked."""

from ..models.parameters import ParameterError, checked_number
from ..models.shown import shown

AREAS = ("awareness", "content", "retention", "reps", "training", "service")
BUDGET = 10  # thousands a week
WEEKS = 12


def checked_split(split: object, name: str = "split") -> list:
    """Return a week's decision: thousands for each of AREAS, in their order.

    Args:
        split: a list of six whole numbers from 0 to 10, or an object with a number for each area.
        name: how the message calls it.

    Raises:
        ParameterError: it is something else, or it does not spend the budget to the last thousand.
    """
    if isinstance(split, dict):
        for area in sorted(split):
            if area not in AREAS:
                message = f"{name}: unknown area {shown(area)}, allowed are {', '.join(AREAS)}"
                raise ParameterError(message, name, None, 0, BUDGET)
        split = [split.get(area, 0) for area in AREAS]
    if not isinstance(split, (list, tuple)) or len(split) != len(AREAS):
        message = f"{name} must be {len(AREAS)} whole numbers ({', '.join(AREAS)}), got {shown(split)}"
        raise ParameterError(message, name, None, 0, BUDGET)
    spent = [int(checked_number(f"{name}, {AREAS[k]}", split[k], 0, BUDGET, True)) for k in range(len(AREAS))]
    total = 0
    for thousands in spent:
        total += thousands
    if total != BUDGET:
        message = f"{name} must spend {BUDGET} in all, got {total}"
        raise ParameterError(message, name, total, BUDGET, BUDGET)
    return spent


def checked_decisions(decisions: object) -> list:
    """Return the decisions of 0 to 12 weeks.

    Raises:
        ParameterError: there are too many, or one of them is not allowed.
    """
    if not isinstance(decisions, (list, tuple)) or len(decisions) > WEEKS:
        got = f"{len(decisions)} weeks" if isinstance(decisions, (list, tuple)) else shown(decisions)
        message = f"decisions must be a list of at most {WEEKS} weeks, got {got}"
        raise ParameterError(message, "decisions", None, 0, WEEKS)
    return [checked_split(decisions[k], f"week {k + 1}") for k in range(len(decisions))]
