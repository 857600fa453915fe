"""The texts of a notebook are those of a page, to the letter: numbers, shares, plurals, names."""

import json
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest

from funnelball import models, phrases
from tests.portable.two_pythons import node

ROOT = Path(__file__).parent.parent
PAGE = Path(__file__).parent / "page_phrases.mjs"
ESBUILD = ROOT / "web" / "node_modules" / "esbuild"
COUNTED = {
    "en": {"one": "{n} goal", "other": "{n} goals"},
    "ar": {
        "zero": "صفر",
        "one": "هدف",
        "two": "هدفان",
        "few": "{n} أهداف",
        "many": "{n} هدفًا",
        "other": "{n} هدف",
    },
}
FORMS = [
    (0, "صفر"),
    (1, "هدف"),
    (2, "هدفان"),
    (7, "7 أهداف"),
    (11, "11 هدفًا"),
    (100, "100 هدف"),
    (3.5, "3.5 هدف"),
]


@pytest.mark.parametrize(("n", "text"), FORMS)
def test_arabic_counts_in_six_forms(n, text):
    assert phrases.plural(COUNTED["ar"], n, "ar") == text


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{n}", "1,234.57"),
        ("{n:0}", "1,235"),
        ("{n:1}", "1,234.6"),
        ("{share:%}", "26%"),
        ("{share:1%}", "26.4%"),
        ("{list.1}", "20"),
        ("{word}", "the box"),
        ("{n:goals}", "1,234.57 goals"),
        ("no place", "no place"),
    ],
)
def test_a_template_is_filled(template, text):
    values = {"n": 1234.567, "share": 0.264, "list": [10, 20], "word": "box"}
    texts = {"goals": COUNTED["en"], "labels": {"box": "the box"}}
    assert phrases.fill(template, values, "en", texts) == text


@pytest.mark.parametrize(
    ("template", "told"), [("{gaols}", "asks for 'gaols'"), ("{n:gaols}", "plural phrase 'gaols'")]
)
def test_a_template_that_asks_for_nothing_known_is_told(template, told):
    with pytest.raises(phrases.PhraseError, match=told):
        phrases.fill(template, {"n": 1}, "en")


def templates(node: Any) -> list[str]:
    if isinstance(node, str):
        return [node]
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [text for one in inner for text in templates(one)]


def case(template: str, values: dict, language: str, texts: dict) -> dict:
    return {"template": template, "values": values, "language": language, "texts": texts}


def cases() -> list[dict]:
    """Every text of both models with random results, and numbers on the edge of rounding."""
    luck = random.Random(5)
    found: list[dict] = []
    for name in models.NAMES:
        model = models.MODELS[name]
        for language in ("en", "ar"):
            texts = phrases.in_language(phrases.read_texts(f"models/{name}"), language)
            parts = templates([texts[key] for key in ("charts", "figures", "explanation", "notice")])
            for _ in range(5):
                values = {
                    one.name: round(luck.uniform(one.low, one.high), 0 if one.unit == "count" else 3)
                    for one in model.PARAMETERS
                }
                run = {
                    "expected": model.expected(**values),
                    "simulated": model.simulate(luck.randrange(99), **values),
                }
                filled = {**run, "parameters": values}
                found += [case(template, filled, language, texts) for template in parts]
    written = "{n} {n:0} {n:1} {n:2} {n:%} {n:1%}"
    edges = [0.005, 0.015, 1.005, 2.5, 0.5, 1e-9, -0.004, -2.345, 999.995, 1234567.891, 0.1 + 0.2]
    numbers = [*((n, written) for n in (*edges, *(luck.uniform(-5000, 5000) for _ in range(200))))]
    numbers += [(n, "{n:goals}") for n in (*range(130), 0.5, 1.5, 2.25, 1e6)]
    for n, template in numbers:
        for language, goals in COUNTED.items():
            found.append(case(template, {"n": n}, language, {"goals": goals}))
    return found


def test_the_page_says_the_same():
    assert ESBUILD.exists(), f"{ESBUILD} is missing: `make setup` installs it"
    every = cases()
    given = "\n".join(json.dumps(case) for case in every)
    command = [node(), str(PAGE)]
    done = subprocess.run(command, input=given, capture_output=True, encoding="utf8", check=True)
    page = [json.loads(line) for line in done.stdout.splitlines()]
    ours = [phrases.fill(**case) for case in every]
    assert len(page) == len(ours) > 1000
    assert [pair for pair in zip(ours, page, strict=True) if pair[0] != pair[1]] == []
