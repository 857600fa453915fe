"""What stands in a page for a quiz or a simulation: its data in one language, and the element that holds it."""

import json
from html import escape
from typing import Any

from . import bank, course, grading, models, phrases, text_version
from .mission import Mission
from .names import UnknownName, unknown
from .references import reference

SEED = 7
END = "<!-- /funnelball -->"


def quiz_data(name: str, language: str, live: bool = False) -> dict:
    """Return a quiz as the front end gets it.

    Args:
        name: id of a concept or of a unit.
        language: "en" or "ar".
        live: a kernel grades; then neither grades nor keys are in the data.

    Raises:
        LookupError: there is no such quiz.
        LanguageError: the course does not speak the language.
    """
    course.known_language(language)
    questions = bank.quiz(name)
    return {
        "kind": "quiz",
        "name": name,
        "language": language,
        "title": quiz_title(name, language),
        "questions": [question_data(question, language, live) for question in questions],
    }


def quiz_title(name: str, language: str) -> str:
    """Return the heading of a quiz: the name of its concept or unit."""
    known = bank.concepts()
    named = [one for one in (*known.concepts, *known.units) if one.id == name]
    return getattr(named[0].name, language)


def question_data(question: Any, language: str, live: bool) -> dict:
    """Return a question in one language, with the grades of all possible answers where they are finite."""
    known = bank.concepts()
    key = bank.key_form(question)
    finite = None if live else grading.finite(key)
    beliefs = question.misconceptions()
    data = {
        "id": question.id,
        "hash": bank.content_hash(question),
        "type": question.type,
        "level": question.level,
        "concept": {"id": question.concept, "name": getattr(known.named(question.concept).name, language)},
        "prompt": getattr(question.prompt, language),
        "hints": [getattr(hint, language) for hint in question.hints],
        "explanation": getattr(question.explanation, language),
        "sources": [reference(source, language) for source in question.source],
        "answer_text": answer_text(question, language),
        "feedback": {name: getattr(text, language) for name, text in question.feedback_texts().items()},
        "misconceptions": {part: getattr(known.beliefs()[one].text, language) for part, one in beliefs.items()},
        "finite": finite,
        "key": None if live or finite else key,
    }
    return data | parts_data(question, language)


def parts_data(question: Any, language: str) -> dict:
    """Return what the controls of the question's type show."""
    listed = {
        name: [{"id": part.id, "text": getattr(part.text, language)} for part in getattr(question, name)]
        for name in ("options", "reasons", "categories", "cards", "items")
        if hasattr(question, name)
    }
    if question.type == "order":
        listed["items"].sort(key=lambda item: question.shown.index(item["id"]))
    if question.type == "numeric":
        return {"unit": question.unit and getattr(question.unit, language), "percent": question.percent}
    return listed


def answer_text(question: Any, language: str) -> str:
    """Return the right answer in words."""
    texts = [getattr(text, language) for text in question.answer_texts()]
    joined = {"order": " ← " if language == "ar" else " → ", "true-false": ": "}
    semicolon = "؛ " if language == "ar" else "; "
    return joined.get(question.type, semicolon).join(texts)


def simulation_data(
    model: str | Any,
    language: str,
    mission: str | None = None,
    seed: int | None = None,
    predict: bool = True,
    parameters: dict | None = None,
) -> dict:
    """Return a simulation as the front end gets it, with its first result.

    Args:
        model: name of a model, or a module or object with the same names in it.
        language: "en" or "ar".
        mission: id of a mission; it brings its own model, parameters, seed and prediction.
        seed: of the first run; 7 if none is given.
        predict: whether the reader predicts before the first run.
        parameters: where sliders start, other than at the model's defaults.

    Raises:
        LookupError: there is no such model or mission.
        ParameterError: a parameter is unknown or its value is not allowed.
    """
    course.known_language(language)
    task = bank.mission(mission) if mission else None
    name, module = model_named(task.model if task else model)
    texts = phrases.in_language(phrases.read_texts(f"models/{name}"), language)
    values = {**(task.parameters if task else {}), **(parameters or {})}
    start = seed if seed is not None else (task.seed if task else SEED)
    first = {"expected": module.expected(**values), "simulated": module.simulate(start, **values)}
    data = {
        "kind": "simulation",
        "name": task.id if task else name,
        "model": name,
        "language": language,
        "seed": start,
        "title": getattr(task.title, language) if task else texts["title"],
        "intro": texts["intro"],
        "parameters": parameters_data(module, texts, values, task.open if task else None),
        "stages": [{"id": stage, "label": texts["stages"][stage]} for stage in module.STAGES],
        "charts": [{**chart, **texts["charts"][chart["id"]]} for chart in module.CHARTS],
        "prediction": prediction_data(module, texts, task, language) if predict else None,
        "mission": mission_data(task, language),
        "explanation": getattr(task.explanation, language) if task else texts["explanation"],
        "first": first,
    }
    used = ("title", "intro", "parameters", "stages", "charts", "prediction", "explanation")
    return data | {"text": {key: value for key, value in texts.items() if key not in used}}


def model_named(model: Any) -> tuple[str, Any]:
    """Return the name of a model and its module; anything with a model's names in it will do.

    Raises:
        LookupError: there is no such model, or the object lacks a name that a model has.
    """
    if isinstance(model, str):
        if model not in models.NAMES:
            raise UnknownName(unknown("model", model, list(models.NAMES)))
        return model, models.MODELS[model]
    needed = ("PARAMETERS", "STAGES", "PREDICTION", "CHARTS", "expected", "simulate")
    if missing := [name for name in needed if not hasattr(model, name)]:
        raise LookupError(f"{model!r} is no model: it lacks {', '.join(missing)}")
    alike = [name for name in models.NAMES if models.MODELS[name].STAGES == list(model.STAGES)]
    if not alike:
        raise LookupError(
            f"{model!r} has stages {list(model.STAGES)}, which no model of the course has texts for"
        )
    return alike[0], model


def parameters_data(module: Any, texts: dict, values: dict, opened: tuple[str, ...] | None) -> list[dict]:
    """Return the sliders."""
    return [
        {
            **parameter.describe(),
            "value": values.get(parameter.name, parameter.default),
            **texts["parameters"][parameter.name],
            "open": opened is None or parameter.name in opened,
        }
        for parameter in module.PARAMETERS
    ]


def prediction_data(module: Any, texts: dict, task: Mission | None, language: str) -> dict:
    """Return what the reader predicts, words and rule together."""
    if task is None:
        return {**module.PREDICTION, **texts["prediction"]}
    data = {**task.predict.rule(), "prompt": getattr(task.predict.prompt, language)}
    if task.predict.kind == "choice":
        data["options"] = [
            {"id": one.id, "text": getattr(one.text, language), "parameters": one.parameters}
            for one in task.predict.options
        ]
    return data


def mission_data(task: Mission | None, language: str) -> dict | None:
    """Return the mission's texts and its goal."""
    if task is None:
        return None
    said = {part: getattr(getattr(task, part), language) for part in ("title", "prompt", "explanation")}
    return {"id": task.id, **said, "reach": task.reach and task.reach.rule()}


def mount(data: dict, options: dict | None = None, with_data: bool = True) -> str:
    """Return the element that the page's script brings to life; its text version is inside.

    Args:
        data: of `quiz_data` or `simulation_data`.
        options: the keyword arguments it was made with, to make it anew when the book is built.
        with_data: a stored notebook keeps only the text version; the book adds the data.
    """
    language = data["language"]
    attributes = {
        "data-funnelball": data["kind"],
        "data-name": data["name"] if data["kind"] == "quiz" else data["model"],
        "data-options": json.dumps(options or {}, ensure_ascii=False, sort_keys=True),
        "lang": language,
        "dir": course.DIRECTION[language],
    }
    told = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    # "<" is escaped so that no text can end the script.
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    script = f'<script type="application/json">{text}</script>' if with_data else ""
    version = text_version.of(data)
    return f'<div class="funnelball" {told}>{script}<div class="funnelball-text">{version}</div></div>{END}'


def fresh(kind: str, name: str, language: str, options: dict) -> str:
    """Return a mount made anew with its data, from what a stored one says of itself."""
    data = quiz_data(name, language) if kind == "quiz" else simulation_data(name, language, **options)
    return mount(data, options)
