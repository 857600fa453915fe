"""A simulation in one language, as the front end gets it."""

from collections.abc import Mapping
from typing import Any

from . import bank, course, models, phrases
from .mission import Mission
from .models.parameters import checked
from .names import UnknownName, unknown

SEED = 7
MODEL = "pitch"
MODEL_NAMES = ("PARAMETERS", "STAGES", "PREDICTION", "CHARTS", "expected", "simulate")
# What the texts of a model say of things that stand elsewhere in the data.
TEXTS_USED = ("title", "intro", "parameters", "stages", "charts", "prediction", "explanation")


def simulation_data(
    model: Any,
    language: str,
    mission: str | None = None,
    seed: int | None = None,
    predict: bool = True,
    parameters: Mapping[str, float] | None = None,
) -> dict:
    """Return a simulation as the front end gets it, with its first result; live or not, it is the same.

    Args:
        model: name of a model, or something with the same names in it; None: the mission's, or "pitch".
        language: "en" or "ar".
        mission: id of a mission; it brings its parameters, seed and prediction.
        seed: of the first run, 0 to 2147483647; None: the mission's, or 7.
        predict: whether the reader predicts before the first run.
        parameters: where sliders start, other than at the model's defaults.

    Raises:
        UnknownName: there is no such model or mission.
        LanguageError: the course does not speak the language.
        ParameterError: a parameter is unknown, or it or the seed has a value that is not allowed.
    """
    course.known_language(language)
    task = bank.mission(mission) if mission else None
    name, module = played(model, task)
    texts = phrases.in_language(phrases.read_texts(f"models/{name}"), language)
    given = {**(task.parameters if task else {}), **(parameters or {})}
    values = checked(module.PARAMETERS, given)
    start = seed if seed is not None else (task.seed if task else SEED)
    asked = prediction_data(module, texts, task, language) if predict else None
    said = {key: text for key, text in texts.items() if key not in TEXTS_USED}
    return {
        "kind": "simulation",
        "name": task.id if task else name,
        "model": name,
        "language": language,
        "seed": start,
        "title": getattr(task.title, language) if task else texts["title"],
        "intro": texts["intro"],
        "parameters": parameters_data(module, texts, values, task),
        "stages": [{"id": stage, "label": texts["stages"][stage]} for stage in module.STAGES],
        "charts": charts_data(module, texts),
        "prediction": asked,
        "mission": mission_data(task, language),
        "explanation": getattr(task.explanation, language) if task else texts["explanation"],
        "first": {"expected": module.expected(**values), "simulated": module.simulate(start, **values)},
        "text": said,
    }


def played(model: Any, task: Mission | None = None) -> tuple[str, Any]:
    """Return the name of the model that is played, and the module or object that plays it.

    Raises:
        UnknownName: there is no such model, or the mission is played on another one.
    """
    name, module = model_named(model if model is not None else task.model if task else MODEL)
    if task and task.model != name:
        here = [one.id for one in bank.missions() if one.model == name]
        raise UnknownName(unknown(f"mission of {name}", task.id, here))
    return name, module


def model_named(model: Any) -> tuple[str, Any]:
    """Return the name of a model and its module; anything with a model's names in it will do.

    Raises:
        UnknownName: there is no such model, or the object lacks a name that a model has.
    """
    if isinstance(model, str):
        if model not in models.NAMES:
            raise UnknownName(unknown("model", model, models.NAMES))
        return model, models.MODELS[model]
    if missing := [name for name in MODEL_NAMES if not hasattr(model, name)]:
        raise UnknownName(f"{model!r} is no model: it lacks {', '.join(missing)}")
    for name in models.NAMES:
        if _shape(model) == _shape(models.MODELS[name]):
            return name, model
    known = "; ".join(f"{name}: {', '.join(_shape(models.MODELS[name]))}" for name in models.NAMES)
    raise UnknownName(
        f"{model!r} has the stages {', '.join(_shape(model))}; the course has words for {known}"
    )


def _shape(model: Any) -> list[str]:
    """What a model's words hang on: its stages, or its charts where it has none."""
    return list(model.STAGES) or [chart["id"] for chart in model.CHARTS]


def parameters_data(module: Any, texts: dict, values: dict, task: Mission | None) -> list[dict]:
    """Return the sliders; one that the course has no words for goes by its own name."""
    return [
        {
            **parameter.describe(),
            "value": values[parameter.name],
            **texts["parameters"].get(parameter.name, {"label": parameter.name, "help": ""}),
            "open": task is None or parameter.name in task.open,
        }
        for parameter in module.PARAMETERS
    ]


def charts_data(module: Any, texts: dict) -> list[dict]:
    """Return the charts with their words.

    Raises:
        UnknownName: the course has no words for a chart.
    """
    for chart in module.CHARTS:
        if chart["id"] not in texts["charts"]:
            raise UnknownName(unknown("chart", chart["id"], texts["charts"]))
    return [{**chart, **texts["charts"][chart["id"]]} for chart in module.CHARTS]


def prediction_data(module: Any, texts: dict, task: Mission | None, language: str) -> dict:
    """Return what the reader predicts, words and rule together."""
    if task is None:
        return {**module.PREDICTION, **texts["prediction"]}
    data = {**task.predict.rule(), "prompt": getattr(task.predict.prompt, language)}
    if task.predict.kind == "choice":
        options = task.predict.options
        said = {"options": [{**one.rule(), "text": getattr(one.text, language)} for one in options]}
        return data | said
    return data


def mission_data(task: Mission | None, language: str) -> dict | None:
    """Return the mission's texts and its goal."""
    if task is None:
        return None
    said = {part: getattr(getattr(task, part), language) for part in ("title", "prompt", "explanation")}
    return {"id": task.id, **said, "reach": task.reach and task.reach.rule()}
