"""Whoever has no script, or prints, or searches, reads all there is to a quiz or a simulation."""

import re
from html import unescape
from typing import Any

import pytest

from funnelball import bank, drawn_numbers, markup, models, mounts, simulation_text, text_version

LANGUAGES = ("en", "ar")
QUESTIONS = bank.questions()
MISSIONS = [one.id for one in bank.missions()]


def read(html: str) -> str:
    """What a reader sees of HTML: its words, without tags and with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def words(text: str) -> str:
    return read(markup.inline(text))


def parts_of(data: dict) -> list[str]:
    """Every text of the task: of options, cards, scenes and so on, with gaps left out."""
    names = ("options", "reasons", "categories", "cards", "items", "pairs", "matches", "scenes", "choices")
    parts = [part for name in names for part in data.get(name, [])]
    gaps = [option["text"] for gap in data.get("gaps", []) for option in gap.get("options", [])]
    around = re.split(r"\{.*?\}", data["text"]) if data["type"] == "cloze" else []
    inner = [choice["text"] for part in parts for choice in part.get("choices", [])]
    return [part["text"] for part in parts] + gaps + around + inner


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_has_all_its_words(question, language):
    data = drawn_numbers.filled(mounts.question_data(question, language, live=False), language)
    task, _, answer = text_version.question(data, language).rpartition("<details>")
    for text in (data["prompt"], *data["hints"], *parts_of(data)):
        assert words(text) in read(task)
    sources = [source["text"] for source in data["sources"]]
    for text in (data["answer_text"], data["explanation"], *data["feedback"].values(), *sources):
        assert words(text) in read(answer)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_answer_has_to_be_opened(question, language):
    data = drawn_numbers.filled(mounts.question_data(question, language, live=False), language)
    task = text_version.question(data, language).rpartition("<details>")[0]
    assert words(data["explanation"]) not in read(task)


def simulations(language: str) -> list[dict]:
    free = [mounts.simulation_data(name, language) for name in models.NAMES]
    return free + [mounts.simulation_data(None, language, mission=name) for name in MISSIONS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_simulation_has_its_task_its_values_and_its_result(language):
    for data in simulations(language):
        html = text_version.of(data)
        task, _, outcome = html.partition("<details>")
        assert words((data["mission"] or {}).get("prompt", data["intro"])) in read(task)
        assert words(data["prediction"]["prompt"]) in read(task)
        for parameter in data["parameters"]:
            assert parameter["label"] in read(task)
        for stage in data["stages"]:
            assert stage["label"] in read(outcome)
        assert outcome.count("<table>") == len(data["charts"])
        assert outcome.count("<svg") == sum(chart["kind"] != "pitch" for chart in data["charts"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_result_waits_until_the_reader_has_predicted(language):
    for data in simulations(language):
        task = text_version.of(data).partition("<details>")[0]
        assert "<svg" not in task
        for chart in data["charts"]:
            assert words(simulation_text.filled(chart["title"], data)) not in read(task)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_place_of_a_template_is_left_open(language):
    for data in simulations(language):
        assert "{" not in text_version.of(data)


def test_the_match_is_counted_stage_by_stage():
    data = mounts.simulation_data("pitch", "en", seed=11)
    attacks = data["first"]["simulated"]["attacks"]
    table = text_version.of(data).split("<table>")[2]
    rows = [re.findall(r'<bdi dir="ltr">([^<]*)<', row)[0] for row in table.split("<tr>")[2:]]
    assert rows == [str(sum(stage >= reached for stage in attacks)) for reached in range(5)]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a < b & c", "a &lt; b &amp; c"),
        ("`2 × 3 = 6`", '<bdi dir="ltr">2 × 3 = 6</bdi>'),
        ("**sales**", "<strong>sales</strong>"),
        ("`2**3` and `3**2`", '<bdi dir="ltr">2**3</bdi> and <bdi dir="ltr">3**2</bdi>'),
        ("**so `1 < 2`**", '<strong>so <bdi dir="ltr">1 &lt; 2</bdi></strong>'),
        ("<b>`</b>", "&lt;b&gt;`&lt;/b&gt;"),
    ],
)
def test_the_few_marks_of_a_text_become_html(text, html):
    assert markup.inline(text) == html


@pytest.mark.parametrize("language", LANGUAGES)
def test_bars_follow_the_reading_direction_and_number_axes_do_not(language):
    html = text_version.of(mounts.simulation_data("pitch", language))
    leak, histogram = re.findall(r"<svg.*?</svg>", html)
    first = re.search(r'<rect class="fb-bar-marketing" x="([\d.]+)" width="([\d.]+)"', leak)
    start, width = map(float, first.groups())
    assert (start if language == "en" else 480 - start - width) == pytest.approx(0, abs=0.1)
    ticks = [float(x) for x in re.findall(r'<text x="([\d.]+)" y="166"', histogram)]
    assert ticks == sorted(ticks)


def test_words_of_a_run_of_none_are_said_too():
    data: dict[str, Any] = mounts.simulation_data("pitch", "ar", parameters={"goal": 0, "matches": 1})
    assert "لم يسجّل الفريق أيّ هدف" in read(text_version.of(data))
