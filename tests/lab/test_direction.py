"""Arabic Markdown reads from right to left in JupyterLab; its code and English stay left to right."""

import pytest
from playwright.sync_api import Locator

pytestmark = pytest.mark.lab

ARABIC = """%md
# التسويق والمبيعات

يبني **التسويق** الهجمة (`simulate(seed=1)`).

> **توقّع** — كم هدفًا؟

- الاستحواذ

| المرحلة | العدد |
|---|---|
| هدف | 1 |

```python
print("x")
```
"""
LATIN_FIRST = "%md\nMQL هو عميل محتمل مؤهَّل من التسويق."
ENGLISH = """%md
# Marketing and sales

Marketing builds the attack (الهجمة).

> **Predict** — how many goals?
"""


def style(block: Locator, name: str) -> str:
    """A computed style of the block."""
    return block.evaluate(f"block => getComputedStyle(block).{name}")


def test_each_markdown_cell_has_the_direction_of_its_prose(new_notebook):
    notebook = new_notebook("direction", ARABIC, LATIN_FIRST, ENGLISH, "1")
    arabic, latin_first, english = (notebook.markdown.nth(index) for index in range(3))

    for block in ("h1", "p", "blockquote", "li", "td"):
        assert style(arabic.locator(block).first, "direction") == "rtl", block
        assert style(arabic.locator(block).first, "textAlign") in ("start", "right"), block
    assert style(arabic.locator("blockquote"), "borderRightWidth") == "5px"
    assert style(arabic.locator("blockquote"), "borderLeftWidth") == "0px"
    assert style(latin_first.locator("p"), "direction") == "rtl"
    assert style(english.locator("p").first, "direction") == "ltr"
    assert style(english.locator("blockquote"), "borderLeftWidth") == "5px"


def test_code_in_an_arabic_cell_stays_left_to_right(new_notebook):
    cell = new_notebook("code", ARABIC, "1").markdown.first

    assert style(cell.locator("pre"), "direction") == "ltr"
    assert style(cell.locator("p code"), "direction") == "ltr"


def test_an_edited_cell_takes_the_direction_of_its_new_text(new_notebook):
    notebook = new_notebook("edited", ENGLISH, "1")
    notebook.markdown.first.dblclick()
    notebook.page.locator(".jp-MarkdownCell .cm-content").click()
    notebook.page.keyboard.press("Control+a")
    notebook.page.keyboard.type("تبني فرق التسويق الهجمة")
    notebook.page.keyboard.press("Control+Enter")

    notebook.page.locator(".jp-RenderedMarkdown[dir=rtl]").wait_for()
