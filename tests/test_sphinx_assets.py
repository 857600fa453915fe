"""The front end's files in the book: a new folder for new content, and styles that both directions share."""

import json
import re

import pytest

from funnelball import models, portable
from funnelball.sphinx import assets

PHYSICAL = re.compile(
    r"[{;](?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right"
    r"|(?:text-align|float|clear):(?:left|right))\b[^;}]*"
)


@pytest.mark.parametrize("name", ["book.css", "style.css"])
def test_styles_know_start_and_end_not_left_and_right(name):
    """What is said of left and right would be wrong in one of the two directions."""
    css = assets.contents()[name].decode()
    assert len(css) > 1000
    assert PHYSICAL.findall(css) == []


def test_the_folder_is_named_after_what_is_in_it(monkeypatch):
    before = assets.folder()
    changed = {**assets.contents(), "book.css": b"body{}"}
    assets.folder.cache_clear()
    monkeypatch.setattr(assets, "contents", lambda: changed)
    assert assets.folder() != before
    assets.folder.cache_clear()
    monkeypatch.undo()
    assert assets.folder() == before


def test_the_page_s_python_is_among_the_files():
    """For every page, for each model and for the season: together the portable part, each file once."""
    parts = ["portable.json", "league.json", *(f"{name}.json" for name in models.NAMES)]
    sent = [path for part in parts for path in json.loads(assets.contents()[part])]
    assert sorted(sent) == sorted(portable.files())
    assert list(json.loads(assets.contents()["churn.json"])) == ["funnelball/models/churn.py"]
