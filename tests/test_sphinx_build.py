"""`jupyter-book build .` gives the English book by itself; a book that does not build says why."""

import subprocess
import sys
from pathlib import Path

import pytest

from funnelball.sphinx import build

ROOT = Path(__file__).parent.parent
CONTENTS = """
format: jb-book
root: book/en/index
parts: [{caption: Unit 1, chapters: [{file: book/en/quiz}]}]
"""


def test_jupyter_book_alone_gives_the_english_book(tmp_path):
    command = Path(sys.executable).with_name("jupyter-book")
    told = subprocess.run(
        [command, "build", ".", "--path-output", tmp_path, "-W", "--keep-going"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stderr
    html = tmp_path / "_build" / "html"
    start = (html / "index.html").read_text("utf8")
    assert '<html lang="en" dir="ltr">' in start
    assert 'data-part="language"' not in start
    chapter = (html / "notebooks" / "13_pitch.html").read_text("utf8")
    (script,) = {line.split('"')[3] for line in chapter.splitlines() if "page.js" in line}
    assert (html / "notebooks" / script).resolve().exists()


def test_a_book_that_does_not_build_says_why(tmp_path, monkeypatch, capfd):
    broken = tmp_path / "course"
    (broken / "book" / "en").mkdir(parents=True)
    for name in ("_config.yml", "_config.ar.yml"):
        (broken / name).write_text((ROOT / name).read_text("utf8"), "utf8")
    (broken / "_toc.yml").write_text(CONTENTS)
    (broken / "book" / "en" / "index.md").write_text("# Start\n")
    (broken / "book" / "en" / "quiz.md").write_text("# Quiz\n\n```{quiz} two-function\n```\n")
    monkeypatch.setattr(build, "ROOT", broken)
    monkeypatch.setattr(build, "BUILD", broken / "_build")
    with pytest.raises(build.BuildFailed, match="the book in 'en' did not build"):
        build.build(["en"])
    assert "did you mean 'two-functions'" in capfd.readouterr().err
