"""Where the notebooks teach, play and ask: the section of a concept, the mounts of a page."""

import pytest

from funnelball import lessons
from funnelball.course import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_section_goes_from_its_concept_to_the_next(language):
    lesson = lessons.teaching("two-functions", language)
    assert lesson.page == "notebooks/11_two_functions"
    cells = [cell.id for cell in lesson.section("two-functions")]
    assert cells[0] == "title"  # the first of a notebook has the scene, too
    assert "quiz-two-functions" in cells
    assert "one-team-trap" not in cells
    last = [cell.id for cell in lesson.section("complementarity")]
    assert last[0] == "complementarity"
    assert "summary" not in last


def test_a_concept_without_a_section_is_taught_nowhere():
    assert lessons.teaching("kick-off", "en") is None


def test_mounts_are_found_by_kind_and_name():
    assert [one.page for one in lessons.showing("simulation", "pitch", "ar")][0] == "notebooks/13_pitch"
    assert [one.page for one in lessons.showing("quiz", "kick-off", "en")] == ["notebooks/14_full_time"]
    assert lessons.showing("quiz", "pitch", "en") == []
