"""The readable version inside a mount: what search, print, GitHub and a browser without JavaScript show."""

import re
from html import escape
from typing import Any

from . import phrases

CODE = re.compile(r"`([^`]+)`")
STRONG = re.compile(r"\*\*(.+?)\*\*")


def of(data: dict) -> str:
    """Return the text version of a quiz or a simulation as HTML.

    Args:
        data: of `mounts.quiz_data` or `mounts.simulation_data`.
    """
    return quiz(data) if data["kind"] == "quiz" else simulation(data)


def inline(text: str) -> str:
    """Return a text as HTML: formulas in backticks stay left to right, **strong** is strong."""
    marked = CODE.sub(r'<bdi dir="ltr">\1</bdi>', escape(text, quote=False))
    return STRONG.sub(r"<strong>\1</strong>", marked)


def word(key: str, language: str) -> str:
    """Return a word of text/static.yml."""
    return phrases.read_texts("static")[key][language]


def listed(items: list[str], kind: str = "ul") -> str:
    """Return items as a list; nothing for no items."""
    return f"<{kind}>{''.join(f'<li>{item}</li>' for item in items)}</{kind}>" if items else ""


def quiz(data: dict) -> str:
    """Return every question with its options, and the answer behind a <details>."""
    language = data["language"]
    head = f"<p><strong>{inline(data['title'])}</strong></p>"
    return head + listed([question(one, language) for one in data["questions"]], "ol")


def question(one: dict, language: str) -> str:
    """Return one question."""
    return f"<p>{inline(one['prompt'])}</p>{task(one, language)}{answer(one, language)}"


def task(one: dict, language: str) -> str:
    """Return what there is to choose from, or to fill in."""
    texts = {name: [inline(part["text"]) for part in one.get(name) or []] for name in PARTS}
    if one["type"] == "true-false":
        because = f"<p>{word('reasons', language)}</p>" if texts["reasons"] else ""
        return listed([word("true", language), word("false", language)]) + because + listed(texts["reasons"])
    if one["type"] == "numeric":
        unit = "%" if one["percent"] else one["unit"] or ""
        return f"<p>{word('number', language)} ______ {inline(unit)}</p>"
    if one["type"] == "categorise":
        groups = "، ".join(texts["categories"]) if language == "ar" else ", ".join(texts["categories"])
        return f"<p>{word('groups', language)} {groups}</p>" + listed(texts["cards"])
    return listed(texts["options"] or texts["items"])


PARTS = ("options", "reasons", "categories", "cards", "items")


def answer(one: dict, language: str) -> str:
    """Return the right answer, why it is right, and what is to be said of each part."""
    texts = {part["id"]: part["text"] for name in PARTS for part in one.get(name) or []}
    reasons = [reason(texts.get(key), text) for key, text in one["feedback"].items()]
    sources = [source(entry, language) for entry in one["sources"]]
    return (
        f"<details><summary>{word('answer', language)}</summary>"
        f"<p><strong>{word('right', language)}</strong> {inline(one['answer_text'])}</p>"
        f"<p>{inline(one['explanation'])}</p>{listed(reasons)}{''.join(sources)}</details>"
    )


def reason(part: str | None, text: str) -> str:
    """Return the feedback of a part, with the part before it."""
    return f"<strong>{inline(part)}</strong> — {inline(text)}" if part else inline(text)


def source(entry: dict, language: str) -> str:
    """Return a reference as a line."""
    text = inline(entry["text"])
    linked = f'<a href="{escape(entry["href"])}">{text}</a>' if entry["href"] else text
    return f"<p>{word('source', language)} {linked}</p>"


def simulation(data: dict) -> str:
    """Return what is predicted, the values of the run, its result in sentences, and its stages as a table."""
    language = data["language"]
    values = values_of(data)
    said = [
        filled(chart[part], data, values) for chart in data["charts"] for part in ("title", "description")
    ]
    head = f"<p><strong>{inline(data['title'])}</strong></p><p>{inline((data['mission'] or {}).get('prompt', data['intro']))}</p>"
    asked = data["prediction"]
    predict = (
        f"<p><strong>{word('predict', language)}</strong> {inline(asked['prompt'])}</p>" if asked else ""
    )
    options = listed([inline(option["text"]) for option in (asked or {}).get("options", [])])
    result = "".join(f"<p>{sentence}</p>" for sentence in said)
    details = f"<details><summary>{word('outcome', language)}</summary>{result}{stages(data)}</details>"
    return head + predict + options + sliders(data) + details


def values_of(data: dict) -> dict:
    """Return what the templates of a simulation may ask for."""
    return {**data["first"], "parameters": {one["name"]: one["value"] for one in data["parameters"]}}


def filled(template: str, data: dict, values: dict) -> str:
    """Return a sentence about the first result."""
    return inline(phrases.fill(template, values, data["language"], data["text"]))


def table(caption: str, heads: list[str], rows: list[list[Any]]) -> str:
    """Return a table whose first column names the rows."""
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(str(first))}</th>'
        + "".join(f"<td>{cell}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def sliders(data: dict) -> str:
    """Return the parameters of the run with their ranges."""
    language = data["language"]
    heads = [word(key, language) for key in ("parameter", "value", "range")]
    rows = [
        [one["label"], shown(one, "value"), f"{shown(one, 'low')}–{shown(one, 'high')}"]
        for one in data["parameters"]
    ]
    return table(word("sliders", language), heads, rows)


def shown(parameter: dict, what: str) -> str:
    """Return a value of a parameter in its unit."""
    value = parameter[what]
    text = phrases.percent(value) if parameter["unit"] == "share" else phrases.number(value)
    return f'<bdi dir="ltr">{text}</bdi>'


def stages(data: dict) -> str:
    """Return how many reach each stage, in this run and as expected."""
    language = data["language"]
    heads = [word(key, language) for key in ("stage", "simulated", "expected")]
    runs = (data["first"]["simulated"]["stages"], data["first"]["expected"]["stages"])
    rows = [
        [stage["label"], *(phrases.number(run[index]) for run in runs)]
        for index, stage in enumerate(data["stages"])
    ]
    return table(data["title"], heads, rows)
