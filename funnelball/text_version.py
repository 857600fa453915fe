"""The readable version inside a mount: what search, print, GitHub and a browser without JavaScript show."""

from html import escape
from typing import Any

from . import exam_data, season_data, simulation_text, squad_data
from .drawn_numbers import filled
from .markup import inline, listed, opening
from .question_parts import LISTS
from .task_text import gap_numbers, say, scene_names, task

__all__ = ["inline", "of", "question", "quiz"]

KEYS = ("correct", "other", "value-correct", "value-incorrect", "low", "high")
GAP_KEYS = {"correct": "key-right-gap", "other": "key-other-gap"}


def of(data: dict) -> str:
    """Return the text version of a quiz, a simulation, the squad, the final match or the season as HTML.

    Args:
        data: of `mounts.quiz_data`, `mounts.simulation_data`, `mounts.squad_data`,
            `mounts.exam_data` or `mounts.season_data`.
    """
    if data["kind"] == "squad":
        return squad_data.text(data)
    if data["kind"] == "exam":
        return exam_data.text(data)
    if data["kind"] == "season":
        return season_data.text(data)
    return quiz(data) if data["kind"] == "quiz" else simulation_text.simulation(data)


def quiz(data: dict) -> str:
    """Return every question with its options, its hints and its answer to be opened."""
    language = data["language"]
    head = f"<p><strong>{inline(data['title'])}</strong></p>"
    return head + listed([question(one, language) for one in data["questions"]], "ol")


def question(one: dict, language: str) -> str:
    """Return one question; drawn numbers are those of its first variant."""
    one = filled(one, language)
    hints = listed([inline(hint) for hint in one["hints"]], "ol")
    told = opening(say("hints", language), hints) if hints else ""
    return f"<p>{inline(one['prompt'])}</p>{task(one, language)}{told}{answer(one, language)}"


def answer(one: dict, language: str) -> str:
    """Return the right answer, why it is right, and what is to be said of each part, to be opened."""
    names = _names(one, language)
    reasons = [
        f"<strong>{names.get(key) or _named(key, language)}</strong> – {inline(text)}"
        for key, text in one["feedback"].items()
    ]
    right = f"<p><strong>{say('right', language)}</strong> {inline(one['answer_text'])}</p>"
    sources = "".join(_source(entry, language) for entry in one["sources"])
    told = f"{right}<p>{inline(one['explanation'])}</p>{listed(reasons)}{sources}"
    return opening(say("answer", language), told)


def _names(one: dict, language: str) -> dict[str, str]:
    """What the parts of a question are called in its answer, by feedback key."""
    names = {part["id"]: inline(part["text"]) for name in LISTS for part in one.get(name) or []}
    if one["type"] == "cloze":
        return {key: _gap_named(key, one, language) for key in one["feedback"]}
    if one["type"] == "scenario":
        choices = [choice for scene in one["scenes"] for choice in scene["choices"]]
        return scene_names(one, language) | {choice["id"]: inline(choice["text"]) for choice in choices}
    return names


def _gap_named(key: str, one: dict, language: str) -> str:
    gap, _, inner = key.partition(".")
    options = next(part for part in one["gaps"] if part["id"] == gap).get("options", [])
    texts = {option["id"]: inline(option["text"]) for option in options}
    kind = GAP_KEYS.get(inner, "key-slip-gap")
    return f"{say('gap', language, number=gap_numbers(one)[gap])}: {texts.get(inner) or say(kind, language)}"


def _named(key: str, language: str) -> str:
    """What a feedback is called that belongs to no option: of a number, or of a judgement."""
    return say(f"key-{key}" if key in KEYS else "key-slip", language)


def _source(entry: dict[str, Any], language: str) -> str:
    text = f"<bdi>{escape(entry['text'])}</bdi>"
    linked = f'<a href="{escape(entry["href"])}">{text}</a>' if entry["href"] else text
    return f"<p>{say('source', language)} {linked}</p>"
