"""A question's print twin: what the pencil finds on the worksheet, a function for each type of question."""

import re
from collections.abc import Callable

from .. import phrases
from ..markup import inline
from ..task_text import gap_numbers
from . import board
from .shown import Shown

PLACE = re.compile(r"\{([a-z0-9-]+)\}")
BOX, ROUND = '<i class="box"></i>', '<i class="box round"></i>'
BLANK = '<i class="blank"></i>'
ARROW = {"en": "→", "ar": "←"}


def task(shown: Shown) -> str:
    """Return what there is to tick, to number or to fill in, and the sentence that says so, as HTML."""
    return OF_TYPE[shown.type](shown)


def do(shown: Shown, kind: str, **values: float) -> str:
    """Return the sentence that says what to do."""
    return f'<p class="do">{inline(shown.say("do-" + kind, **values))}</p>'


def lettered(letter: str, text: str, after: str = "") -> str:
    """Return a part with its letter before it, and perhaps something behind it, which is HTML already."""
    return f'<b class="letter">{letter}</b> <span>{inline(text)}{after}</span>'


def ticked(shown: Shown, parts: list[dict], box: str = ROUND) -> str:
    """Return parts with a box to tick and a letter each."""
    rows = (f"<li>{box}{lettered(letter, part['text'])}</li>" for letter, part in shown.lettered(parts))
    return f'<ul class="parts">{"".join(rows)}</ul>'


def _single_choice(shown: Shown) -> str:
    return do(shown, "single-choice") + ticked(shown, shown.data["options"])


def _multiple_choice(shown: Shown) -> str:
    return do(shown, "multiple-choice") + ticked(shown, shown.data["options"], BOX)


def _true_false(shown: Shown) -> str:
    reasons = shown.data["reasons"]
    words = (f"<li>{ROUND}<span>{judgement(shown, word)}</span></li>" for word in (True, False))
    asked = f'<ul class="parts row">{"".join(words)}</ul>'
    if not reasons:
        return do(shown, "true-false") + asked
    because = f"<p>{inline(shown.say('because'))}</p>"
    return do(shown, "true-false-reason") + asked + because + ticked(shown, reasons)


def judgement(shown: Shown, value: bool) -> str:
    """Return the word for true or for false."""
    return phrases.say("quiz", "true" if value else "false", shown.language)


def _numeric(shown: Shown) -> str:
    return do(shown, "numeric") + _field(shown.data)


def _field(data: dict) -> str:
    return f'<p class="field">{measured(data)}</p>'


def measured(data: dict) -> str:
    """Return the blank for a number, and its unit; a percent sign stands on the right, as in 50%."""
    if data["percent"]:
        return f'<bdi class="number-of" dir="ltr">{BLANK} %</bdi>'
    return f"{BLANK} {inline(data['unit'] or '')}"


def _categorise(shown: Shown) -> str:
    return do(shown, "categorise") + _to_letter(shown, shown.data["cards"], shown.data["categories"])


def _match(shown: Shown) -> str:
    return do(shown, "match") + _to_letter(shown, shown.data["pairs"], shown.data["matches"])


def _to_letter(shown: Shown, parts: list[dict], groups: list[dict]) -> str:
    rows = "".join(f'<li><i class="box write"></i><span>{inline(part["text"])}</span></li>' for part in parts)
    named = "".join(f"<li>{lettered(letter, part['text'])}</li>" for letter, part in shown.lettered(groups))
    return f'<div class="pairs"><ul class="parts">{rows}</ul><ul class="parts groups">{named}</ul></div>'


def _order(shown: Shown) -> str:
    return do(shown, "order") + ticked(shown, shown.data["items"], '<i class="box write"></i>')


def _cloze(shown: Shown) -> str:
    numbers = gap_numbers(shown.data)
    gaps = {gap["id"]: gap for gap in shown.data["gaps"]}
    parts = PLACE.split(shown.data["text"])  # words and names of gaps take turns
    told = "".join(
        _blank(numbers[part], gaps[part]) if at % 2 else inline(part) for at, part in enumerate(parts)
    )
    choices = (_choices(shown, numbers[name], gaps[name]) for name in numbers)
    return f'{do(shown, "cloze")}<p class="cloze">{told}</p>{"".join(choices)}'


def _choices(shown: Shown, number: int, gap: dict) -> str:
    if gap["kind"] != "choice":
        return ""
    return f"<p>{inline(shown.say('gap-choice', number=number))}</p>{ticked(shown, gap['options'])}"


def _blank(number: int, gap: dict) -> str:
    blank = measured(gap) if gap["kind"] == "number" else BLANK
    return f'<span class="gap"><sup>{number}</sup>{blank}</span>'


def _hotspot(shown: Shown) -> str:
    told = "".join(f"<li>{inline(sentence)}</li>" for sentence in board.given(shown))
    given = f'<ul class="given">{told}</ul>' if told else ""
    return f"{do(shown, 'hotspot')}{board.board(shown)}{given}{ticked(shown, shown.data['options'])}"


def _scenario(shown: Shown) -> str:
    scenes = "".join(_scene(shown, number, scene) for number, scene in enumerate(shown.data["scenes"], 1))
    path = f'<p class="field">{inline(shown.say("your-path"))} {BLANK}</p>'
    return f'{do(shown, "scenario")}<ol class="scenes">{scenes}</ol>{path}'


def _scene(shown: Shown, number: int, scene: dict) -> str:
    rows = "".join(
        f"<li>{ROUND}{lettered(letter, choice['text'], _way(shown, choice['to']))}</li>"
        for letter, choice in shown.lettered(scene["choices"])
    )
    told = f'<p><b class="scene">{number}</b> {inline(scene["text"])}</p>'
    return f'<li>{told}<ul class="parts">{rows}</ul></li>'


def _way(shown: Shown, to: str) -> str:
    """Where a choice leads: to a scene, or to an ending, which only the key tells."""
    for kind in ("scene", "ending"):
        for number, part in enumerate(shown.data[kind + "s"], 1):
            if part["id"] == to:
                told = inline(shown.say("go-to-" + kind, number=number))
                return f' <em class="to">{ARROW[shown.language]} {told}</em>'
    raise LookupError(to)


def _predict(shown: Shown) -> str:
    if "range" not in shown.data:
        return do(shown, "predict-choice") + ticked(shown, shown.data["options"])
    span = shown.data["range"]
    return do(shown, "predict-number", low=span["low"], high=span["high"]) + _field(shown.data)


def _parametrised(shown: Shown) -> str:
    return _single_choice(shown) if shown.data["ask"] == "choice" else _numeric(shown)


OF_TYPE: dict[str, Callable[[Shown], str]] = {
    "single-choice": _single_choice,
    "multiple-choice": _multiple_choice,
    "true-false": _true_false,
    "numeric": _numeric,
    "categorise": _categorise,
    "order": _order,
    "match": _match,
    "cloze": _cloze,
    "hotspot": _hotspot,
    "scenario": _scenario,
    "predict": _predict,
    "parametrised": _parametrised,
}
