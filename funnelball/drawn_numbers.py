"""A question with drawn numbers as it reads with those of its first variant."""

from typing import Any

from . import phrases

TEMPLATES = ("prompt", "explanation", "answer_text")
RIGHT = "key"


def filled(one: dict, language: str) -> dict:
    """Return a question with every template filled; one without drawn numbers as it is.

    Args:
        one: of `quiz_data.question_data`.
        language: "en" or "ar".
    """
    if one["type"] != "parametrised":
        return one

    def fill(template: str) -> str:
        return phrases.fill(template, one["variant"]["values"], language)

    texts: dict[str, Any] = {name: fill(one[name]) for name in TEMPLATES}
    texts["hints"] = [fill(hint) for hint in one["hints"]]
    texts["feedback"] = {key: fill(text) for key, text in one["feedback"].items()}
    options = [{"id": part["id"], "text": _shown(part["value"], one, language)} for part in _options(one)]
    return {**one, **texts, "options": options}


def _options(one: dict) -> list[dict]:
    return [
        {**part, "id": "correct" if part["id"] == RIGHT else part["id"]} for part in one["variant"]["options"]
    ]


def _shown(value: float, one: dict, language: str) -> str:
    if one["percent"]:
        return phrases.percent(value, one["decimals"] or 0, language)
    return f"{phrases.number(value, one['decimals'], language)} {one['unit'] or ''}".strip()
