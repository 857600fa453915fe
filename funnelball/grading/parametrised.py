"""A question whose numbers are drawn anew for each seed: "another one like this".

The page sends {"seed", "answer"}; the response has the same two keys, the answer read as a number or as the
id of an option. Everything about a seed is worked out again from the key: no answer travels with the page.

The right option of a choice has the id "key", the wrong ones have those of their formulas. With "percent" a
formula gives a share (0.46), and the learner's number is in percent (46), as in `numeric`.
"""

from ..models.exact import rounded
from ..models.parameters import ParameterError, checked_seed
from ..models.random_numbers import Random
from . import formulas, numeric, single_choice
from .formulas import FormulaError
from .options import invalid, valid

KEY = "key"
MOST_TRIES = 50  # draws in which two answers coincide are drawn again
APART = 0.02  # of two options, as a share of the larger: less would be a question of rounding
DECIMALS = 9  # 0.1 + 2 * 0.1 is drawn as 0.3
HALF_STEP = 0.5


def variant(question: dict, seed: int) -> dict:
    """Return the numbers of a seed.

    Args:
        question: the key of a parametrised question.
        seed: a whole number from 0 to 2147483647.

    Returns:
        {"seed", "values": {name: number, for what is drawn, what is given, and "answer"},
        "options": [{"id", "value"}] in the order of the seed; [] where a number is asked for}

    Raises:
        ParameterError: the seed is something else.
        FormulaError: no draw gives answers that differ.
    """
    random = Random(seed)
    values, wrong = _usable(question, random)
    options: list = []
    if question["ask"] == "choice":
        options = [{"id": KEY, "value": values["answer"]}] + wrong
        options = [options[place] for place in _shuffled(question, random)]
    return {"seed": checked_seed(seed), "values": values, "options": options}


def _shuffled(question: dict, random) -> list:
    """Return a random order of the options that does not depend on the order in which they are written."""
    names = [KEY] + [one["id"] for one in question["wrong"]]
    places = [place for _, place in sorted([(names[place], place) for place in range(len(names))])]
    random.shuffle(places)
    return places


def _usable(question: dict, random) -> tuple:
    """Return the first draw whose answers can be told apart: its values, and the wrong answers."""
    told = "no draw gives an answer that differs from all wrong ones"
    for _ in range(MOST_TRIES):
        drawn = {name: _draw(spec, random) for name, spec in question["draws"]}
        try:
            values = _with_given(question, drawn)
            wrong = _wrong(question, values)
        except FormulaError as error:
            told = error.message
            continue
        if _apart(question, values["answer"], [one["value"] for one in wrong]):
            return values, wrong
    raise FormulaError(told)


def _wrong(question: dict, values: dict) -> list:
    return [{"id": one["id"], "value": formulas.value(one["formula"], values)} for one in question["wrong"]]


def _draw(spec: dict, random) -> float:
    if "values" in spec:
        return float(spec["values"][int(random.uniform() * len(spec["values"]))])
    low = float(spec["low"])
    step = float(spec["step"])
    steps = int((spec["high"] - low) / step + HALF_STEP)
    return rounded(low + step * int(random.uniform() * (steps + 1)), DECIMALS)


def _with_given(question: dict, drawn: dict) -> dict:
    values = dict(drawn)
    for name, steps in question["given"]:
        values[name] = formulas.value(steps, values)
    values["answer"] = formulas.value(question["answer"], values)
    return values


def _apart(question: dict, answer: float, wrong: list) -> bool:
    if question["ask"] == "number":
        width = _tolerance(question, answer) / _scale(question)
        return not [number for number in wrong if numeric.within(number, answer, width)]
    numbers = [answer] + wrong
    for k in range(len(numbers)):
        for other in numbers[:k]:
            if abs(numbers[k] - other) < APART * max(abs(numbers[k]), abs(other), numeric.ROUNDING):
                return False
    return True


def _scale(question: dict) -> float:
    return 100.0 if question["percent"] is True else 1.0


def _tolerance(question: dict, answer: float) -> float:
    """Return what the learner's number may be off, in the unit of that number."""
    if "relative" in question:
        return question["relative"] * abs(answer) * _scale(question)
    return float(question["tolerance"])


def parse(question: dict, raw: object) -> dict:
    """Return seed and answer, or why there is no answer."""
    if not isinstance(raw, dict) or raw.get("answer") is None:
        return invalid("empty")
    asked = asked_of(question, raw.get("seed"))
    if asked is None:
        return invalid("unknown-option")
    parsed = _grader(question).parse(asked, raw["answer"])
    return valid({"seed": raw["seed"], "answer": parsed["response"]}) if parsed["ok"] else parsed


def grade(question: dict, response: object) -> dict:
    """Return the grade of the answer to the question of that seed, graded as a number or as one option."""
    given = response if isinstance(response, dict) else {}
    asked = asked_of(question, given.get("seed"))
    if asked is None:
        return {"verdict": "incorrect", "score": 0.0, "marks": {}, "feedback": []}
    found = _grader(question).grade(asked, given.get("answer"))
    found["feedback"] = ["correct" if key == KEY else key for key in found["feedback"]]
    return found


def _grader(question: dict):
    return single_choice if question["ask"] == "choice" else numeric


def asked_of(question: dict, seed: object) -> dict | None:
    """Return the numeric or single-choice key of a seed; None where the seed has none."""
    try:
        random = Random(checked_seed(seed))
        values, wrong = _usable(question, random)
    except (ParameterError, FormulaError):
        return None
    if question["ask"] == "choice":
        return {"options": [{"id": KEY, "correct": True}] + [{"id": one["id"]} for one in wrong]}
    scale = _scale(question)
    return {
        "value": scale * values["answer"],
        "tolerance": _tolerance(question, values["answer"]),
        "percent": question["percent"],
        "units": question["units"],
        "slips": [{"id": one["id"], "value": scale * one["value"]} for one in wrong],
    }


def finite(question: dict) -> None:
    """Return None: there is no end of seeds."""
    return None
