"""The words of the figures, in the notebook's language: titles, labels, and a figure told in sentences."""

import re
from typing import Any

from .. import course, models, phrases

PERCENT = re.compile(r"[\d.,]+%")


def say(key: str, **values: Any) -> str:
    """Return a phrase of text/plots.yml in the notebook's language."""
    return kept(phrases.say("plots", key, course.spoken(), **values))


def kept(text: str) -> str:
    """Return a text that is set right: in Arabic a percent sign would wander to the other side."""
    return PERCENT.sub("\u200e\\g<0>", text) if arabic() else text


def describe(result: dict, expected: dict | None = None) -> str:
    """Return what a figure shows as sentences in the notebook's language: its alternative text.

    Args:
        result: of a model's `expected` or `simulate`.
        expected: the closed form beside it, for `distribution`.
    """
    stages = models.MODELS[model_of(result)].STAGES
    texts = texts_of(result)
    comma = "، " if arabic() else ", "
    reached = [
        f"{texts['stages'][one]} {counted(n)}" for one, n in zip(stages, result["stages"], strict=True)
    ]
    told = say("describe", stages=comma.join(reached), most=texts["labels"][result["most_lost"]])
    if expected is None:
        return told
    means = {
        "run": result["mean"],
        "run_none": result["none"],
        "n": expected["mean"],
        "none": expected["none"],
    }
    return f"{told} {say('describe-beside', **means)}"


def model_of(result: dict) -> str:
    """Return the name of the model with stages that a result is of.

    Raises:
        ValueError: it is no result of such a model.
    """
    funnels = [name for name in models.NAMES if models.MODELS[name].STAGES]
    for name in funnels:
        if result.get("most_lost") in models.MODELS[name].STAGES:
            return name
    raise ValueError(f"this is no result of {', '.join(funnels)}: most_lost is {result.get('most_lost')!r}")


def texts_of(result: dict) -> dict:
    """Return the words of the model that a result is of. Raises ValueError as `model_of` does."""
    return phrases.in_language(phrases.read_texts(f"models/{model_of(result)}"), course.spoken())


def chart_title(result: dict, chart: str, **values: Any) -> str:
    """Return the finding of a chart.

    Args:
        result: of a model with stages.
        chart: id of one of its charts.
        **values: what the title's template asks for, such as `expected`.
    """
    texts = texts_of(result)
    return phrases.fill(texts["charts"][chart]["title"], values, course.spoken(), texts)


def counted(count: float) -> str:
    """Return a count as it is written on a figure: whole from 100 on, before that with up to two decimals."""
    return phrases.number(count, 0 if count >= 100 else None)


def arabic() -> bool:
    """Return whether the notebook speaks Arabic, and so reads from right to left."""
    return course.spoken() == "ar"
