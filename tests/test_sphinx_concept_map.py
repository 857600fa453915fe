"""The concept map leads to each place that teaches, plays or asks a concept, in both languages."""

import re

import pytest

from funnelball import bank, lessons
from funnelball.sphinx import concept_net

from .small_book import build

CONCEPTS = bank.concepts().concepts
ENTRY = re.compile(r'<li id="concept-([\w-]+)">(.*?)</li>', re.S)


@pytest.fixture(scope="module", params=["en", "ar"])
def language(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def html(language, tmp_path_factory) -> str:
    pages = {f"book/{language}/concept_map.md": "# Map\n\n```{concept-map}\n```\n"}
    folder = build(tmp_path_factory.mktemp("map"), pages, language)
    return (folder / "concept_map.html").read_text("utf8")


def test_every_concept_has_its_entry_and_its_number_on_the_pitch(html):
    assert [name for name, _ in ENTRY.findall(html)] == [concept.id for concept in CONCEPTS]
    assert [html.count(f'<a href="#concept-{one.id}" aria-label=') for one in CONCEPTS] == [1] * 35


def test_an_entry_leads_to_section_simulation_questions_and_neighbours(html):
    entry = dict(ENTRY.findall(html))["football-analogy"]
    for address in (
        "notebooks/13_pitch.html#football-analogy",
        "notebooks/13_pitch.html#simulation-pitch",
        "notebooks/13_pitch.html#quiz-football-analogy",
        "notebooks/14_full_time.html#quiz-kick-off",
        "#concept-last-step-fallacy",
        "#concept-joint-diagnosis",
    ):
        assert f'href="{address}"' in entry


def test_a_concept_that_no_lesson_has_yet_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(lessons, "lessons", lambda language: ())
    pages = {"book/en/concept_map.md": "# Map\n\n```{concept-map}\n```\n"}
    bare = (build(tmp_path, pages) / "concept_map.html").read_text("utf8")
    entries = dict(ENTRY.findall(bare))
    assert all("fb-coming" in entry for entry in entries.values())
    assert not re.search(r'href="notebooks', bare[bare.index("fb-concepts") :])


def test_marks_keep_apart_and_stand_in_the_zone_of_their_unit():
    spots = concept_net.spots()
    units = [unit.id for unit in bank.concepts().units]
    for concept in CONCEPTS:
        x, y = spots[concept.id]
        assert int(x // concept_net.ZONE) == units.index(concept.unit)
        assert concept_net.RADIUS < y < concept_net.HEIGHT - concept_net.RADIUS
    points = list(spots.values())
    near = [
        (one, other)
        for at, one in enumerate(points)
        for other in points[:at]
        if (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 < (2 * concept_net.RADIUS) ** 2
    ]
    assert near == []


def test_in_arabic_the_map_runs_to_the_left():
    def first(language: str) -> list[int]:
        return [int(x) for x in re.findall(r'<circle cx="(\d+)"', concept_net.net(language))]

    width = 5 * concept_net.ZONE
    assert first("ar") == [width - x for x in first("en")]
