"""A paper can be answered with a pencil and tells nothing of its key, which is what grading calls right."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from funnelball import bank, grading
from funnelball.grading import TYPES
from funnelball.markup import inline
from funnelball.printing.document import document
from funnelball.printing.key import key
from funnelball.printing.papers import Paper, papers
from funnelball.printing.shown import Shown
from funnelball.printing.task import task
from funnelball.reading import read_items

LANGUAGES = ("en", "ar")
SAMPLES = Path(__file__).parent / "site" / "sample_questions.yml"
QUESTIONS = bank.questions()
VARIANT = 12
LETTERED = re.compile(r'<b class="letter">([^<]+)</b> <span>(.*?)(?: <em class="to">.*?)?</span>')
PARTS = ("options", "reasons", "categories", "cards", "items", "pairs", "matches", "scenes")


def read(html: str) -> str:
    """What a reader sees of HTML."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def id_of(parts: list[dict], text: str) -> str:
    return next(part["id"] for part in parts if inline(part["text"]) == text)


class Pencil:
    """Somebody who copies the key onto the worksheet: a letter stands for what is beside it there."""

    def __init__(self, shown: Shown) -> None:
        self.shown, self.data = shown, shown.data
        self.sheet, self.key = task(shown), key(shown).split('<p class="why">')[0]

    def letters(self, sheet: str | None = None) -> dict[str, str]:
        return dict(LETTERED.findall(self.sheet if sheet is None else sheet))

    def ticked(self, parts: list[dict], sheet: str | None = None, told: str | None = None) -> list[str]:
        on_sheet = self.letters(sheet)
        found = LETTERED.findall(self.key if told is None else told)
        assert all(on_sheet[letter] == text for letter, text in found)
        return [id_of(parts, text) for _, text in found]

    def paired(self, parts: list[dict], groups: list[dict]) -> dict[str, str]:
        on_sheet = self.letters()
        found = LETTERED.findall(self.key)
        return {id_of(parts, text): id_of(groups, on_sheet[letter]) for letter, text in found}

    def number(self) -> str:
        return re.findall(r'<b class="number">(.*?)</b>', self.key)[0]

    def raw(self) -> Any:
        """The answer, as a page would send it."""
        kind = self.shown.type
        if kind == "true-false":
            word = re.findall(r"<li><b>(.*?)</b></li>", self.key)[0]
            words = re.findall(r'<i class="box round"></i><span>(.*?)</span>', self.sheet)
            reasons = self.ticked(self.data["reasons"])
            return {"value": words.index(word) == 0, "reason": reasons[0] if reasons else None}
        if kind in ("multiple-choice", "order"):
            return self.ticked(self.data["options" if kind == "multiple-choice" else "items"])
        if kind == "categorise":
            return self.paired(self.data["cards"], self.data["categories"])
        if kind == "match":
            return self.paired(self.data["pairs"], self.data["matches"])
        if kind == "cloze":
            return self.gaps()
        if kind == "scenario":
            return self.path()
        if kind == "parametrised":
            asked = self.ticked(self.data["options"])[0] if self.data["options"] else self.number()
            return {"seed": VARIANT, "answer": "key" if asked == "correct" else asked}
        return self.ticked(self.data["options"])[0] if self.data.get("options") else self.number()

    def gaps(self) -> dict[str, str]:
        names = re.findall(r"\{([a-z0-9-]+)\}", self.data["text"])
        chosen = [name for name in names if self.gap(name)["kind"] == "choice"]
        lists = dict(zip(chosen, re.findall(r'<ul class="parts">.*?</ul>', self.sheet), strict=True))
        rows = re.findall(r"<li><sup>(\d)</sup> (.*?)</li>", self.key)
        found = {}
        for number, row in rows:
            name = names[int(number) - 1]
            if name in lists:
                found[name] = self.ticked(self.gap(name)["options"], lists[name], row)[0]
            else:
                found[name] = read(re.findall(r"<b>(.*?)</b>", row)[0])
        return found

    def gap(self, name: str) -> dict:
        return next(gap for gap in self.data["gaps"] if gap["id"] == name)

    def path(self) -> list[str]:
        scenes = self.sheet.split('<b class="scene">')[1:]
        steps = re.findall(r"(\d+)(\D+?)(?: [→←] |</p>)", re.findall(r'<p class="path">.*?</p>', self.key)[0])
        texts = [(int(number) - 1, self.letters(scenes[int(number) - 1])[letter]) for number, letter in steps]
        return [id_of(self.data["scenes"][scene]["choices"], text) for scene, text in texts]


def samples() -> tuple:
    return read_items([SAMPLES], bank.Question, lambda _: ())


def wanted_parts(data: dict) -> list[str]:
    texts = [part["text"] for name in PARTS for part in data.get(name) or []]
    texts += [choice["text"] for scene in data.get("scenes", []) for choice in scene["choices"]]
    texts += [option["text"] for gap in data.get("gaps", []) for option in gap.get("options", [])]
    return texts


@pytest.mark.parametrize("question", [*QUESTIONS, *samples()], ids=lambda question: question.id)
def test_the_key_answers_the_worksheet_rightly(question):
    for language in LANGUAGES:
        shown = Shown(question, VARIANT, language)
        raw = Pencil(shown).raw()
        assert grading.answer(shown.key, raw)["verdict"] == "correct", raw


@pytest.mark.parametrize("question", [*QUESTIONS, *samples()], ids=lambda question: question.id)
def test_a_worksheet_has_everything_but_the_key(question):
    for language in LANGUAGES:
        shown = Shown(question, VARIANT, language)
        html = document([Paper(1, VARIANT - 1, (question,))], [language], "course", ["worksheet"])
        sheet = read(html.partition("<body>")[2])
        for text in (shown.data["prompt"], *wanted_parts(shown.data)):
            assert read(inline(text)) in sheet
        for text in (shown.data["explanation"], *shown.data["feedback"].values(), *shown.data["hints"]):
            assert read(inline(text)) not in sheet
        assert html.count('class="blank"') == task(shown).count('class="blank"')
        assert "{" not in sheet


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_key_says_why_and_from_where(question):
    for language in LANGUAGES:
        shown = Shown(question, VARIANT, language)
        told = read(key(shown))
        for text in (shown.data["explanation"], *(source["text"] for source in shown.data["sources"])):
            assert read(inline(text)) in told
        assert "{" not in told


def test_every_type_is_among_those_tried():
    assert {one.type for one in (*QUESTIONS, *samples())} == set(TYPES)


def test_each_gap_that_is_written_has_a_blank():
    cloze = next(one for one in samples() if one.id == "two-functions-92")
    sheet = task(Shown(cloze, 1, "ar"))
    assert sheet.count('class="blank"') == 3
    assert re.findall(r"<sup>(\d)</sup>", sheet) == ["1", "2", "3"]


def test_the_board_is_mirrored_for_those_who_read_from_the_right():
    hotspot = next(one for one in samples() if one.type == "hotspot")
    places = {}
    for language in LANGUAGES:
        svg = re.findall(r"<svg.*?</svg>", task(Shown(hotspot, 1, language)))[0]
        badges = re.findall(r'<text x="([\d.]+)"[^>]*>([^<]+)</text>', svg)
        places[language] = [float(x) for x, _ in badges]
        assert [letter for _, letter in badges] == list("ABCDEF" if language == "en" else "أبجد") + (
            [] if language == "en" else ["هـ", "و"]
        )
    width = 105 + 13 - 3
    assert places["ar"] == pytest.approx([width - x for x in places["en"]])


def test_side_by_side_a_question_stands_in_both_languages_the_arabic_on_the_right():
    paper = papers(1, 4711, 5, unit="finishing")[0]
    html = document([paper], LANGUAGES, "finishing", ["worksheet", "key"])
    articles = re.findall(r"<article.*?</article>", html)
    assert len(articles) == 10
    for article in articles:
        columns = re.findall(r'<div lang="(\w+)" dir="(\w+)"><h2 aria-label="[^"]*">(\d)</h2>', article)
        assert [column[:2] for column in columns] == [("en", "ltr"), ("ar", "rtl")]
        assert columns[0][2] == columns[1][2]
    assert html.startswith('<!doctype html>\n<html lang="en" dir="ltr">')
    assert '<html lang="ar" dir="rtl">' in document([paper], ["ar"], "finishing", ["key"])


def test_the_document_asks_for_nothing():
    html = document(papers(3, 1, 12), LANGUAGES, "course", ["worksheet", "key"])
    assert not re.search(r"<(script|img|link|iframe|a)\b|url\(|src=|href=", html)


def test_paper_and_seed_stand_on_every_page():
    html = document(papers(2, 4711, 3), ["ar"], "course", ["worksheet"])
    assert re.findall(
        r'@page worksheet-(\d) \{ counter-increment: worksheet-\d; @bottom-right \{ content: "([^"]+)', html
    ) == [
        ("1", "\u2067ورقة أسئلة: الورقة 1، البذرة 4711\u2069"),
        ("2", "\u2067ورقة أسئلة: الورقة 2، البذرة 4712\u2069"),
    ]
