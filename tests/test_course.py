"""The course is found in a checkout and in a wheel, and speaks two languages."""

from pathlib import Path

import pytest

from funnelball import bank, course, language

ROOT = Path(__file__).parent.parent


def test_an_installed_wheel_reads_the_course_inside_it(tmp_path, monkeypatch):
    inside = tmp_path / "funnelball" / "course"
    inside.mkdir(parents=True)
    (inside / "concepts.yml").symlink_to(ROOT / "concepts.yml")
    (tmp_path / "questions").mkdir()  # somebody else's
    monkeypatch.setattr(course, "PACKAGE", tmp_path / "funnelball")
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)
    assert len(bank.concepts().concepts) == 35
    with pytest.raises(FileNotFoundError, match="'missions' is missing: there is no .*course/missions"):
        bank.missions()


def test_a_language_that_is_not_spoken_is_told():
    with pytest.raises(course.LanguageError, match="unknown language 'fr'; the course speaks 'en' and 'ar'"):
        language("fr")
    assert course.spoken() == "en"
