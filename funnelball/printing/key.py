"""The key of a question: its answer as the pencil should have written it, the reason, the sources."""

from collections.abc import Callable
from html import escape

from .. import phrases
from ..grading import parametrised
from ..markup import inline
from ..task_text import gap_numbers
from .shown import Shown
from .task import ARROW, judgement, lettered

SOUND = {True: "✓", False: "✗"}


def key(shown: Shown) -> str:
    """Return answer, explanation and sources of a question, as HTML."""
    told = f'<p class="why">{inline(shown.data["explanation"])}</p>'
    sources = "".join(_source(shown, entry) for entry in shown.data["sources"])
    return f'<div class="right">{OF_TYPE[shown.type](shown)}</div>{told}{sources}'


def _source(shown: Shown, entry: dict) -> str:
    word = phrases.say("static", "source", shown.language)
    link = f' <span class="link" dir="ltr">{escape(entry["href"])}</span>' if entry["href"] else ""
    return f'<p class="source">{escape(word)} <bdi>{escape(entry["text"])}</bdi>{link}</p>'


def _listed(rows: list[str]) -> str:
    return f'<ul class="parts">{"".join(f"<li>{row}</li>" for row in rows)}</ul>'


def _part(shown: Shown, parts: list[dict], name: str) -> str:
    text = next(part["text"] for part in parts if part["id"] == name)
    return lettered(shown.letter(parts, name), text)


def _option(shown: Shown) -> str:
    return _listed([_part(shown, shown.data["options"], shown.right)])


def _multiple_choice(shown: Shown) -> str:
    return _listed([_part(shown, shown.data["options"], name) for name in shown.right])


def _true_false(shown: Shown) -> str:
    word = f"<b>{inline(judgement(shown, shown.right['value']))}</b>"
    reason = shown.right["reason"]
    return _listed([word, _part(shown, shown.data["reasons"], reason)] if reason else [word])


def _number(shown: Shown) -> str:
    key = shown.key
    return _answer(shown) + _range(shown, "range", key["value"], key["tolerance"])


def _answer(shown: Shown) -> str:
    return f'<p><b class="number">{inline(shown.data["answer_text"].strip())}</b></p>'


def _range(shown: Shown, phrase: str, value: float, width: float) -> str:
    ends = (phrases.number(end, None, shown.language) for end in (value - width, value + width))
    low, high = (f"`{end}`" for end in ends)
    return f'<p class="range">{inline(shown.say(phrase, low=low, high=high))}</p>'


def _predict(shown: Shown) -> str:
    key = shown.key
    if key["kind"] == "choice":
        return _option(shown)
    close = _range(shown, "range", key["value"], key["close"])
    return _answer(shown) + close + _range(shown, "near", key["value"], key["near"])


def _parametrised(shown: Shown) -> str:
    if shown.key["ask"] == "choice":
        return _option(shown)
    asked = parametrised.asked_of(shown.key, shown.variant) or {}
    return _answer(shown) + _range(shown, "range", asked["value"], asked["tolerance"])


def _categorise(shown: Shown) -> str:
    return _to_letter(shown, shown.data["cards"], shown.data["categories"])


def _match(shown: Shown) -> str:
    return _to_letter(shown, shown.data["pairs"], shown.data["matches"])


def _to_letter(shown: Shown, parts: list[dict], groups: list[dict]) -> str:
    rows = [lettered(shown.letter(groups, shown.right[part["id"]]), part["text"]) for part in parts]
    return _listed(rows)


def _order(shown: Shown) -> str:
    items = shown.data["items"]
    rows = [_part(shown, items, name) for name in shown.right]
    return f'<ol class="parts in-order">{"".join(f"<li>{row}</li>" for row in rows)}</ol>'


def _cloze(shown: Shown) -> str:
    numbers = gap_numbers(shown.data)
    gaps = {gap.id: gap for gap in shown.question.gaps}
    given = {gap["id"]: gap for gap in shown.data["gaps"]}
    rows = []
    for name, number in numbers.items():
        gap = gaps[name]
        text = getattr(gap.answer_text(), shown.language).strip()
        if gap.kind == "choice":
            told = _part(shown, given[name]["options"], shown.right[name])
        else:
            others = getattr(gap.accept, shown.language)[1:] if gap.accept else ()
            told = " / ".join(f"<b>{inline(word)}</b>" for word in (text, *others))
        rows.append(f"<sup>{number}</sup> {told}")
    return _listed(rows)


def _scenario(shown: Shown) -> str:
    data, said, arrow = shown.data, shown.data["feedback"], ARROW[shown.language]
    letters = {
        choice["id"]: (f"{number}{letter}", choice)
        for number, scene in enumerate(data["scenes"], 1)
        for letter, choice in shown.lettered(scene["choices"])
    }
    sound = {choice["id"]: choice["sound"] for scene in shown.key["scenes"] for choice in scene["choices"]}
    path = f" {arrow} ".join(letters[name][0] for name in shown.right)
    rows = [
        f'<b class="letter">{called}</b> <span>{_mark(shown, sound[name])} {inline(said[name])}</span>'
        for name, (called, _) in letters.items()
    ]
    ends = [
        f'<b class="letter">{number}</b> <span>{inline(part["text"])} ({_points(shown, part["id"])})</span>'
        for number, part in enumerate(data["endings"], 1)
    ]
    best = f'<p class="path">{inline(shown.say("best-path", path=path))}</p>'
    return f"{best}{_listed(rows)}<p>{inline(shown.say('endings'))}</p>{_listed(ends)}"


def _mark(shown: Shown, sound: bool) -> str:
    return f"<b>{SOUND[sound]} {escape(shown.say('sound' if sound else 'unsound'))}:</b>"


def _points(shown: Shown, ending: str) -> str:
    score = next(one["score"] for one in shown.key["endings"] if one["id"] == ending)
    return escape(shown.say("points", n=score))


OF_TYPE: dict[str, Callable[[Shown], str]] = {
    "single-choice": _option,
    "multiple-choice": _multiple_choice,
    "true-false": _true_false,
    "numeric": _number,
    "categorise": _categorise,
    "order": _order,
    "match": _match,
    "cloze": _cloze,
    "hotspot": _option,
    "scenario": _scenario,
    "predict": _predict,
    "parametrised": _parametrised,
}
