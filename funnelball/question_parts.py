"""What the controls of a question show, in one language; most types have lists, some have more."""

from collections.abc import Callable
from typing import Any

from . import bank

LISTS = ("options", "reasons", "categories", "cards", "items", "pairs", "matches")


def parts_data(question: Any, language: str) -> dict:
    """Return what the controls of the question's type show."""
    lists = {
        name: [_part(part, language) for part in getattr(question, name)]
        for name in LISTS
        if getattr(question, name, ())
    }
    more = OF_TYPE.get(question.type)
    return lists | (more(question, language) if more else {})


def _part(part: Any, language: str) -> dict:
    return {"id": part.id, "text": getattr(part.text, language)}


def _true_false(question: Any, language: str) -> dict:
    return {"reasons": [_part(reason, language) for reason in question.reasons]}


def _measured(question: Any, language: str) -> dict:
    return {"unit": question.unit and getattr(question.unit, language), "percent": question.percent}


def _order(question: Any, language: str) -> dict:
    items = {item.id: _part(item, language) for item in question.items}
    return {"items": [items[name] for name in question.shown]}


def _cloze(question: Any, language: str) -> dict:
    gaps = [_gap(gap, language) for gap in question.gaps]
    return {"text": getattr(question.text, language), "gaps": gaps}


def _gap(gap: Any, language: str) -> dict:
    named = {"id": gap.id, "kind": gap.kind}
    if gap.kind == "choice":
        return {**named, "options": [_part(option, language) for option in gap.options]}
    return named | (_measured(gap, language) if gap.kind == "number" else {})


def _hotspot(question: Any, language: str) -> dict:
    options = [
        {**_part(option, language), "spot": option.spot.model_dump(exclude_none=True)}
        for option in question.options
    ]
    return {"options": options, "arrows": question.drawn_arrows(), "ball": question.ball}


def _scenario(question: Any, language: str) -> dict:
    scenes = [
        {**_part(scene, language), "choices": [_decision(choice, language) for choice in scene.choices]}
        for scene in question.scenes
    ]
    return {"scenes": scenes, "endings": [_part(ending, language) for ending in question.endings]}


def _decision(choice: Any, language: str) -> dict:
    data = {**_part(choice, language), "to": choice.to, "consequence": getattr(choice.consequence, language)}
    if choice.concept:
        name = bank.concepts().title(choice.concept, language)
        data["concept"] = {"id": choice.concept, "name": name, "href": None}
    return data


def _predict(question: Any, language: str) -> dict:
    run = {name: getattr(question, name) for name in ("model", "parameters", "seed", "result", "of")}
    run |= {"outcome": question.outcome, "outcomes": question.outcomes, "link": None}
    slider = question.answer and {"range": question.answer.model_dump(include={"low", "high", "step"})}
    return {**_measured(question, language), **(slider or {}), "run": run}


def _parametrised(question: Any, language: str) -> dict:
    asked = {"ask": question.ask, "decimals": question.decimals, "variant": question.first}
    return _measured(question, language) | asked


OF_TYPE: dict[str, Callable[[Any, str], dict]] = {
    "true-false": _true_false,
    "numeric": _measured,
    "order": _order,
    "cloze": _cloze,
    "hotspot": _hotspot,
    "scenario": _scenario,
    "predict": _predict,
    "parametrised": _parametrised,
}
