"""The lessons write the smallest Arabic words one way: كل, كلما, أما, ثم, إن, أن, لكن without a shadda.

Where an ending helps to read it stands with its shadda, as in كلٌّ منهما. Questions, missions and models write
the shadda throughout; a title of theirs may be quoted.
"""

import re
from pathlib import Path

import nbformat
import pytest

from funnelball import bank

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("notebooks/ar/*.ipynb"), *ROOT.glob("book/ar/*.md")])
SHADDA = "\u0651"
SMALL = re.compile(
    rf"\b[وفبل]?(?:كل{SHADDA}(?:ه|ها|هم|هما)?|كل{SHADDA}ما|أم{SHADDA}ا|ثم{SHADDA}|[إأ]ن{SHADDA}|لكن{SHADDA})(?![\u064b-\u0652\w])"
)


def written(path: Path) -> str:
    """The text of a page without the titles of missions."""
    text = path.read_text("utf8")
    if path.suffix == ".ipynb":
        text = "\n".join(cell.source for cell in nbformat.reads(text, as_version=4).cells)
    for mission in bank.missions():
        text = text.replace(mission.title.ar, "")
    return text


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_small_words_have_no_shadda(path):
    assert SMALL.findall(written(path)) == []
