"""A closed cell says what it holds, in the book's language: a solution, or code."""

import json

import pytest

from .small_book import build

CELL = {"cell_type": "code", "execution_count": None, "outputs": [], "source": "1 + 1"}
CELLS = [
    {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# Lesson"},
    {**CELL, "id": "solution-sum", "metadata": {"tags": ["hide-cell"]}},
    {**CELL, "id": "figure", "metadata": {"tags": ["hide-input"]}},
]
PYTHON = {"language_info": {"name": "python", "pygments_lexer": "ipython3"}}
PROMPTS = {
    "en": ["Show the solution", "Hide the solution", "Show the code", "Hide the code"],
    "ar": ["أظهر الحلّ", "أخفِ الحلّ", "Show the code", "Hide the code"],
}


@pytest.mark.parametrize("language", PROMPTS)
def test_a_closed_cell_says_what_it_holds(tmp_path, language):
    notebook = {"cells": CELLS, "metadata": PYTHON, "nbformat": 4, "nbformat_minor": 5}
    pages = {f"book/{language}/index.md": "# Start\n", f"book/{language}/lesson.ipynb": json.dumps(notebook)}
    prompts = {"nb_code_prompt_show": "Show the code", "nb_code_prompt_hide": "Hide the code"}
    html = (build(tmp_path, pages, language, **prompts) / "lesson.html").read_text("utf8")
    for prompt in PROMPTS[language]:
        assert html.count(f">{prompt}<") == 1
    assert html.count('<details class="hide') == 2
    assert "Toggle hidden content" not in html
