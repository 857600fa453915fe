"""Quizzes and simulations in a page: stored ones are made anew, unknown ones stop the build."""

import json
import re

import pytest
from sphinx.errors import SphinxError

from funnelball import mounts
from funnelball.sphinx.mounts import refreshed

from .small_book import build

DATA = re.compile(r'<script type="application/json">(.*?)</script>', re.S)


def test_a_stored_mount_gets_its_data_in_the_book_s_language():
    stored = mounts.mount(mounts.simulation_data("pitch", "en", seed=3), {"seed": 3}, with_data=False)
    body = refreshed(f"<p>before</p>{stored}<p>after</p>", "ar")
    (data,) = DATA.findall(body)
    assert json.loads(data)["language"] == "ar"
    assert json.loads(data)["seed"] == 3
    assert body.startswith("<p>before</p>") and body.endswith("<p>after</p>")


def test_only_a_page_with_a_mount_loads_the_front_end(tmp_path):
    pages = {"book/en/index.md": "# Plain\n", "book/en/quiz.md": "# Quiz\n\n```{quiz} two-functions\n```\n"}
    html = build(tmp_path, pages)
    assert "page.js" not in (html / "index.html").read_text("utf8")
    text = (html / "quiz.html").read_text("utf8")
    assert "page.js" in text and "style.css" in text
    assert re.search(r'rel="modulepreload" href="[^"]*/page\.js"', text), "it would come after the styles"
    assert json.loads(DATA.findall(text)[0])["name"] == "two-functions"


def test_an_unknown_quiz_stops_the_build_and_says_what_was_meant(tmp_path):
    pages = {"book/en/index.md": "# Page\n\n```{quiz} two-function\n```\n"}
    with pytest.raises(SphinxError, match="did you mean 'two-functions'"):
        build(tmp_path, pages)
