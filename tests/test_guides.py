"""A trainer who follows a plan of a guide ends with the bell: its minutes add up to what its heading says."""

import re
from itertools import accumulate
from pathlib import Path

import pytest

from funnelball.course import LANGUAGES

BOOK = Path(__file__).parent.parent / "book"
GUIDES = sorted(path.stem for path in BOOK.glob("en/guide_*.md") if path.stem != "guide_season")
LONG = re.compile("90|Ninety|تسعون")
SHORT = re.compile("45|Forty-five|خمس وأربعون")


def plans(guide: str, language: str) -> dict[str, list[list[str]]]:
    """The rows of each plan, by its heading."""
    sections = (BOOK / language / f"{guide}.md").read_text("utf8").split("\n## ")[1:]
    return {
        section.partition("\n")[0]: [
            line.strip("|").split("|") for line in section.splitlines() if line[:1] == "|"
        ]
        for section in sections
        if LONG.match(section) or SHORT.match(section)
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("guide", GUIDES)
def test_the_minutes_add_up(guide, language):
    found = plans(guide, language)
    assert len(found) == 2
    for heading, (heads, _, *rows) in found.items():
        at = [head.strip() for head in heads].index({"en": "minutes", "ar": "الدقائق"}[language])
        minutes = [int(row[at]) for row in rows]
        assert sum(minutes) == (90 if LONG.match(heading) else 45), heading
        if at == 1:  # when each step begins stands before it
            starts = [int(hours) * 60 + int(rest) for hours, rest in (row[0].split(":") for row in rows)]
            assert starts == [0, *accumulate(minutes)][:-1], heading
