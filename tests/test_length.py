"""A unit is read in one sitting or two: its running text stays within bounds, in each language.

Running text is what remains without boxes, tables, formulas, code and answers that are folded away.
"""

import re
from pathlib import Path

import nbformat
import pytest

from funnelball.course import LANGUAGES

ROOT = Path(__file__).parent.parent
MOST = 3500
# The sixth unit is a game and its review: there is less to read.
FEWEST = {1: 2000, 2: 2000, 3: 2000, 4: 2000, 5: 2000, 6: 1000}
NO_RUNNING_TEXT = re.compile(
    r"<details>.*?</details> | (?<=\])\([^)]*\) | \$\$.*?\$\$ | \$[^$]*\$ | `[^`]*` | ^[|>].*?$",
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def words(unit: int, language: str) -> int:
    """The words of the running text of a unit; a number is no word."""
    notebooks = sorted((ROOT / "notebooks" / language).glob(f"{unit}*.ipynb"))
    cells = [cell for path in notebooks for cell in nbformat.read(path, as_version=4).cells]
    texts = [cell.source for cell in cells if cell.cell_type == "markdown"]
    return sum(len(WORD.findall(NO_RUNNING_TEXT.sub("", text))) for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", FEWEST)
def test_running_text_of_a_unit_is_neither_thin_nor_long(unit, language):
    assert FEWEST[unit] <= words(unit, language) <= MOST


def test_only_running_text_is_counted():
    text = "One [two](#ref-three) `four` $x$ 5\n| six |\n> seven\n<details>eight</details>nine"
    assert WORD.findall(NO_RUNNING_TEXT.sub("", text)) == ["One", "two", "nine"]
