"""What a question asks for, to be read without any script: a function for each type of question."""

import re
from collections.abc import Callable
from html import escape

from . import phrases
from .markup import inline, listed

PLACE = re.compile(r"\{([a-z0-9-]+)\}")
BLANK = "&nbsp;" * 12
COMMA = {"en": ", ", "ar": "، "}
ARROW = {"en": "→", "ar": "←"}


def task(one: dict, language: str) -> str:
    """Return what there is to choose from, or to fill in.

    Args:
        one: a question of `quiz_data.question_data`; with its numbers filled in where they are drawn.
        language: "en" or "ar".
    """
    asked = OF_TYPE.get(one["type"])
    return asked(one, language) if asked else listed(_texts(one["options"]))


def say(key: str, language: str, **values: float) -> str:
    """Return a phrase of static.yml as HTML."""
    return escape(phrases.say("static", key, language, **values))


def gap_numbers(one: dict) -> dict[str, int]:
    """Return the number of each gap: its place in the text of this language."""
    return {name: number for number, name in enumerate(PLACE.findall(one["text"]), 1)}


def _texts(parts: list[dict]) -> list[str]:
    return [inline(part["text"]) for part in parts]


def _said(key: str, language: str) -> str:
    return f"<p>{say(key, language)}</p>"


def _true_false(one: dict, language: str) -> str:
    because = _said("reasons", language) + listed(_texts(one["reasons"])) if one["reasons"] else ""
    return listed([say("true", language), say("false", language)]) + because


def _number(one: dict, language: str) -> str:
    return _field(say("number", language), one)


def _field(label: str, one: dict) -> str:
    return f"<p>{label} <u>{BLANK}</u> {inline('%' if one['percent'] else one['unit'] or '')}</p>"


def _categorise(one: dict, language: str) -> str:
    return _each_from("groups", one["categories"], one["cards"], language)


def _match(one: dict, language: str) -> str:
    return _each_from("matches", one["matches"], one["pairs"], language)


def _each_from(key: str, groups: list[dict], parts: list[dict], language: str) -> str:
    return f"<p>{say(key, language)} {COMMA[language].join(_texts(groups))}</p>{listed(_texts(parts))}"


def _order(one: dict, language: str) -> str:
    return _said("items", language) + listed(_texts(one["items"]))


def _cloze(one: dict, language: str) -> str:
    numbers = gap_numbers(one)
    gaps = sorted(one["gaps"], key=lambda gap: numbers[gap["id"]])
    blanks = PLACE.sub(lambda place: f"({numbers[place[1]]}) ____", one["text"])
    told = listed([_gap(gap, language) for gap in gaps], "ol")
    return f"{_said('gaps', language)}<p>{inline(blanks)}</p>{told}"


def _gap(gap: dict, language: str) -> str:
    if gap["kind"] == "choice":
        return f"{say('gap-choice', language)} {COMMA[language].join(_texts(gap['options']))}"
    unit = ("%" if gap["percent"] else gap["unit"] or "") if gap["kind"] == "number" else ""
    kind = say("gap-" + gap["kind"], language)
    return f"{kind} {inline(unit)}".strip()


def _hotspot(one: dict, language: str) -> str:
    given = [f"{say('ball', language)} {_place(one['ball'], language)}"] if one["ball"] else []
    for arrow in one["arrows"]:
        ends = f" {ARROW[language]} ".join(_place(arrow[end], language) for end in ("from", "to"))
        given.append(say("arrow-" + arrow["kind"], language) + " " + ends)
    return listed(given) + listed([_spot(option, language) for option in one["options"]])


def _spot(option: dict, language: str) -> str:
    name = option["spot"].get("zone") or option["spot"]["player"]
    return f"{inline(option['text'])} ({say('spot', language)} {_place(name, language)})"


def _place(name: str, language: str) -> str:
    known = phrases.read_texts("static")
    return say(f"zone-{name}" if f"zone-{name}" in known else f"player-{name}", language)


def _scenario(one: dict, language: str) -> str:
    names = scene_names(one, language)
    return listed([_scene(scene, names, language) for scene in one["scenes"]], "ol")


def scene_names(one: dict, language: str) -> dict[str, str]:
    """Return what each scene and each ending of a scenario is called."""
    return {
        part["id"]: say(kind, language, number=number)
        for kind, parts in (("scene", one["scenes"]), ("ending", one["endings"]))
        for number, part in enumerate(parts, 1)
    }


def _scene(scene: dict, names: dict[str, str], language: str) -> str:
    choices = [f"{inline(one['text'])} {ARROW[language]} {names[one['to']]}" for one in scene["choices"]]
    return f"<strong>{names[scene['id']]}</strong> {inline(scene['text'])}{listed(choices)}"


def _predict(one: dict, language: str) -> str:
    if "range" not in one:
        return listed(_texts(one["options"]))
    low, high = one["range"]["low"], one["range"]["high"]
    return _field(say("predicted-range", language, low=low, high=high), one)


def _parametrised(one: dict, language: str) -> str:
    asked = listed(_texts(one["options"])) if one["ask"] == "choice" else _number(one, language)
    return asked + _said("variant", language)


OF_TYPE: dict[str, Callable[[dict, str], str]] = {
    "true-false": _true_false,
    "numeric": _number,
    "categorise": _categorise,
    "order": _order,
    "match": _match,
    "cloze": _cloze,
    "hotspot": _hotspot,
    "scenario": _scenario,
    "predict": _predict,
    "parametrised": _parametrised,
}
