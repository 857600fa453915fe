"""The element that stands in a page for a quiz or a simulation: its data, and its readable text version."""

import json
from html import escape

from . import course, text_version
from .exam_data import exam_data
from .quiz_data import question_data, quiz_data
from .season_data import season_data
from .simulation_data import simulation_data
from .squad_data import squad_data

__all__ = [
    "END",
    "exam_data",
    "fresh",
    "mount",
    "question_data",
    "quiz_data",
    "season_data",
    "simulation_data",
    "squad_data",
    "still",
]

END = "<!-- /funnelball -->"


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
        "data-name": data["model"] if data["kind"] == "simulation" else data["name"],
        "data-options": json.dumps(options or {}, ensure_ascii=False, sort_keys=True),
        "lang": language,
        "dir": course.DIRECTION[language],
    }
    told = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    inside = (script(data) if with_data else "") + text_part(data)
    return f'<div class="funnelball" {told}>{inside}</div>{END}'


def script(data: dict) -> str:
    """Return data as a JSON script; "<" is escaped, so that no text can end it."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    escaped = text.replace("<", "\\u003c")
    return f'<script type="application/json">{escaped}</script>'


def text_part(data: dict) -> str:
    """Return the text version in its element."""
    return f'<div class="funnelball-text">{text_version.of(data)}</div>'


def still(data: dict) -> str:
    """Return the text version alone, for what no page could bring to life: a notebook's own model."""
    language = data["language"]
    direction = course.DIRECTION[language]
    return f'<div class="funnelball" lang="{language}" dir="{direction}">{text_part(data)}</div>'


def fresh(kind: str, name: str, language: str, options: dict, with_data: bool = True) -> str:
    """Return a mount made anew from what a stored one says of itself; `with_data` as in `mount`."""
    return mount(_data(kind, name, language, options), {} if kind == "squad" else options, with_data)


def _data(kind: str, name: str, language: str, options: dict) -> dict:
    if kind == "squad":
        return squad_data(language)
    if kind == "exam":
        return exam_data(language, **options)
    if kind == "season":
        return season_data(language, **options)
    if kind == "quiz":
        return quiz_data(language=language, **({"name": name} | options))
    return simulation_data(name, language, **options)
