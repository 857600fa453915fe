"""The readable version inside a mount: what search, print, GitHub and a browser without JavaScript show."""

from html import escape
from typing import Any

from . import phrases, simulation_text, squad_data
from .markup import inline, listed, opening

__all__ = ["inline", "of", "question", "quiz"]

PARTS = ("options", "reasons", "categories", "cards", "items")
KEYS = ("correct", "other", "value-correct", "value-incorrect")
COMMA = {"en": ", ", "ar": "، "}


def of(data: dict) -> str:
    """Return the text version of a quiz, a simulation or the squad as HTML.

    Args:
        data: of `mounts.quiz_data`, `mounts.simulation_data` or `mounts.squad_data`.
    """
    if data["kind"] == "squad":
        return squad_data.text(data)
    return quiz(data) if data["kind"] == "quiz" else simulation_text.simulation(data)


def quiz(data: dict) -> str:
    """Return every question with its options, its hints and its answer to be opened."""
    language = data["language"]
    head = f"<p><strong>{inline(data['title'])}</strong></p>"
    return head + listed([question(one, language) for one in data["questions"]], "ol")


def question(one: dict, language: str) -> str:
    """Return one question."""
    hints = listed([inline(hint) for hint in one["hints"]], "ol")
    told = opening(_say("hints", language), hints) if hints else ""
    return f"<p>{inline(one['prompt'])}</p>{task(one, language)}{told}{answer(one, language)}"


def task(one: dict, language: str) -> str:
    """Return what there is to choose from, or to fill in."""
    texts = {name: [inline(part["text"]) for part in one.get(name) or []] for name in PARTS}
    if one["type"] == "true-false":
        because = f"<p>{_say('reasons', language)}</p>" if texts["reasons"] else ""
        return listed([_say("true", language), _say("false", language)]) + because + listed(texts["reasons"])
    if one["type"] == "numeric":
        unit = "%" if one["percent"] else one["unit"] or ""
        return f"<p>{_say('number', language)} <u>{'&nbsp;' * 12}</u> {inline(unit)}</p>"
    if one["type"] == "categorise":
        groups = COMMA[language].join(texts["categories"])
        return f"<p>{_say('groups', language)} {groups}</p>{listed(texts['cards'])}"
    if one["type"] == "order":
        return f"<p>{_say('items', language)}</p>{listed(texts['items'])}"
    return listed(texts["options"])


def answer(one: dict, language: str) -> str:
    """Return the right answer, why it is right, and what is to be said of each part, to be opened."""
    parts = {part["id"]: part["text"] for name in PARTS for part in one.get(name) or []}
    reasons = [
        f"<strong>{inline(parts.get(key) or _named(key, language))}</strong> – {inline(text)}"
        for key, text in one["feedback"].items()
    ]
    right = f"<p><strong>{_say('right', language)}</strong> {inline(one['answer_text'])}</p>"
    sources = "".join(_source(entry, language) for entry in one["sources"])
    told = f"{right}<p>{inline(one['explanation'])}</p>{listed(reasons)}{sources}"
    return opening(_say("answer", language), told)


def _named(key: str, language: str) -> str:
    """What a feedback is called that belongs to no option: of a number, or of a judgement."""
    return phrases.say("static", f"key-{key}" if key in KEYS else "key-slip", language)


def _source(entry: dict[str, Any], language: str) -> str:
    text = f"<bdi>{escape(entry['text'])}</bdi>"
    linked = f'<a href="{escape(entry["href"])}">{text}</a>' if entry["href"] else text
    return f"<p>{_say('source', language)} {linked}</p>"


def _say(key: str, language: str) -> str:
    return escape(phrases.say("static", key, language))
