"""The one door from a page or a widget: a name and JSON arguments in, a JSON value or a named error out.

    describe {model}                        the model's parameters, stages, charts and prediction
    simulate {model, seed, parameters}      {"expected", "simulated"}
    answer   {question, raw}                the grade, or {"verdict": "invalid", "reason"}
    variant  {question, seed}               the numbers of a parametrised question
    judge    {prediction, answer, model, seed, parameters}
    reach    {mission, parameters, seed}    mission: {"model", "parameters", "reach"}
    squad    {index, answers, now}          how a learner stands
    review   {card, answer, now}            {"card", "rating"}; card: null if it was never asked, now: seconds
    due      {cards, now}                   {"due": ids, "next"}; cards: by the id of the question
    draw     {index, seed, n, avoid}        the paper of a final match
    marked   {index, grades, pass_mark}     what the answers to a paper come to
    season   {seed, decisions, predictions} where a season stands after some weeks
    replay   {code}                         {"decisions", "season": where it ended}

`model` is a name in `funnelball.models.NAMES`.
"""

import json

from . import grading, models, moment, paper, review, standing
from .grading.formulas import FormulaError
from .models import predictions
from .models.shown import shown


class CallError(ValueError):
    """A call has an unknown name, lacks an argument or names an unknown model.

    Attributes:
        call: name of the call.
        argument: the argument that is wrong, or None.
    """

    def __init__(self, message: str, call: object, argument: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.call = call
        self.argument = argument

    def where(self) -> dict:
        """Return call and argument."""
        return {"call": self.call if isinstance(self.call, str) else None, "argument": self.argument}


NAMED_ERRORS = (
    ("ParameterError", models.ParameterError),
    ("PredictionError", predictions.PredictionError),
    ("QuestionError", grading.QuestionError),
    ("FormulaError", FormulaError),
    ("MomentError", moment.MomentError),
    ("CallError", CallError),
)
NAMES = [
    "describe",
    "simulate",
    "answer",
    "variant",
    "judge",
    "reach",
    "squad",
    "review",
    "due",
    "draw",
    "marked",
    "season",
    "replay",
]
ARGUMENTS = {
    "describe": ("model",),
    "simulate": ("model", "seed"),
    "answer": ("question", "raw"),
    "variant": ("question", "seed"),
    "judge": ("prediction", "answer", "model", "seed"),
    "reach": ("mission", "parameters", "seed"),
    "squad": ("index", "answers", "now"),
    "review": ("answer", "now"),
    "due": ("cards", "now"),
    "draw": ("index", "seed", "n"),
    "marked": ("index", "grades", "pass_mark"),
    "season": ("seed", "decisions"),
    "replay": ("code",),
}


def call(name: str, args):
    """Carry out one call.

    Args:
        name: one of NAMES.
        args: its arguments, as above; parameters left out take their defaults.

    Raises:
        CallError: unknown name, missing argument or unknown model.
        ParameterError, PredictionError, QuestionError: something in the arguments is not allowed.
    """
    if name not in NAMES:
        raise CallError(f"unknown call {shown(name)}, known are {', '.join(NAMES)}", name)
    if not isinstance(args, dict):
        raise CallError(f"the arguments of {name} are an object, got {shown(args)}", name)
    for argument in ARGUMENTS[name]:
        if argument not in args:
            raise CallError(f"{name} needs the argument '{argument}'", name, argument)
    return CALLS[name](args)


def call_json(name: str, text: str) -> str:
    """Carry out one call on JSON text. Never raises.

    Returns:
        {"ok": true, "value": …} or {"ok": false, "error": {"name", "message", "where"}} as JSON text.
    """
    try:
        return json.dumps({"ok": True, "value": call(name, _arguments(name, text))})
    except Exception as error:
        return json.dumps({"ok": False, "error": described(error, name)})


def described(error: Exception, name: str) -> dict:
    """Return an error as {"name", "message", "where"}; one that nobody foresaw is an "UnexpectedError"."""
    for error_name, kind in NAMED_ERRORS:
        if isinstance(error, kind):
            return {"name": error_name, "message": error.message, "where": _held(error.where())}
    message = f"{type(error).__name__} in the call {shown(name)}"
    return {"name": "UnexpectedError", "message": message, "where": {"call": name}}


def _held(where: dict) -> dict:
    """Return it with None for what JSON text cannot hold: infinities and what is not a number."""
    held = {}
    for name in sorted(where):
        beyond = isinstance(where[name], float) and where[name] - where[name] != 0.0
        held[name] = None if beyond else where[name]
    return held


def _arguments(name: str, text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        raise CallError(f"the arguments of {shown(name)} are not JSON", name) from None


def _model(name: object, call_name: str):
    if name not in models.NAMES:
        known = ", ".join(models.NAMES)
        raise CallError(f"unknown model {shown(name)}, known are {known}", call_name, "model")
    return models.MODELS[name]


def _object(args: dict, argument: str, call_name: str) -> dict:
    value = args.get(argument)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise CallError(f"'{argument}' of {call_name} is an object, got {shown(value)}", call_name, argument)
    return value


def _describe(args: dict) -> dict:
    return models.describe(args["model"], _model(args["model"], "describe"))


def _simulate(args: dict) -> dict:
    model = _model(args["model"], "simulate")
    parameters = _object(args, "parameters", "simulate")
    return {"expected": model.expected(**parameters), "simulated": model.simulate(args["seed"], **parameters)}


def _answer(args: dict) -> dict:
    return grading.answer(_object(args, "question", "answer"), args["raw"])


def _variant(args: dict) -> dict:
    question = _object(args, "question", "variant")
    if question.get("type") != "parametrised":
        raise CallError("only a parametrised question has variants", "variant", "question")
    return grading.parametrised.variant(question, args["seed"])


def _judge(args: dict) -> dict:
    model = _model(args["model"], "judge")
    parameters = _object(args, "parameters", "judge")
    return predictions.judge(
        model, _object(args, "prediction", "judge"), args["answer"], args["seed"], parameters
    )


def _reach(args: dict) -> dict:
    mission = _object(args, "mission", "reach")
    model = _model(mission.get("model", args.get("model")), "reach")
    return predictions.reach(model, mission, _object(args, "parameters", "reach"), args["seed"])


def _squad(args: dict) -> dict:
    return standing.squad(_entries(args, "squad"), _object(args, "answers", "squad"), args["now"])


def _review(args: dict) -> dict:
    rating = review.rating_of(_object(args, "answer", "review"))
    card = review.scheduled(args.get("card"), rating, args["now"])
    return {"card": card, "rating": review.RATINGS[rating - 1]}


def _due(args: dict) -> dict:
    return review.due(_object(args, "cards", "due"), args["now"])


def _draw(args: dict) -> list:
    return paper.draw(_entries(args, "draw"), args["seed"], args["n"], args.get("avoid") or [])


def _marked(args: dict) -> dict:
    grades = _object(args, "grades", "marked")
    return paper.marked(_entries(args, "marked"), grades, args["pass_mark"])


def _season(args: dict) -> dict:
    from .league import told  # a page that plays no season does not have these files

    return told.told(args["seed"], args["decisions"], args.get("predictions"))


def _replay(args: dict) -> dict:
    from .league import result_code, told

    seed, decisions = result_code.decoded(args["code"])
    return {"decisions": decisions, "season": told.told(seed, decisions)}


def _entries(args: dict, call_name: str) -> list:
    index = args["index"]
    if not isinstance(index, list):
        raise CallError(f"'index' of {call_name} is a list, got {shown(index)}", call_name, "index")
    return index


CALLS = {
    "describe": _describe,
    "simulate": _simulate,
    "answer": _answer,
    "variant": _variant,
    "judge": _judge,
    "reach": _reach,
    "squad": _squad,
    "review": _review,
    "due": _due,
    "draw": _draw,
    "marked": _marked,
    "season": _season,
    "replay": _replay,
}
