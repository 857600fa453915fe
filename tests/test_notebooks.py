"""Each notebook opens well, runs from its first cell, and was stored with what it shows."""

from pathlib import Path

import nbformat
import pytest

from tools.store_outputs import refresh_texts

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*/*.ipynb"))
IMPORTS = "from funnelball import language, plots, quiz, simulation"
SHOWN_LINES = 8
CLOSED = {"hide-input", "remove-input", "hide-cell"}


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def path(request) -> Path:
    return request.param


@pytest.fixture
def notebook(path: Path) -> nbformat.NotebookNode:
    return nbformat.read(path, as_version=4)


def code_cells(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def tags(cell: nbformat.NotebookNode) -> list[str]:
    return cell.metadata.get("tags", [])


def alt(cell: nbformat.NotebookNode) -> str:
    return cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")


def shows_picture(cell: nbformat.NotebookNode) -> bool:
    data = [output.get("data", {}) for output in cell.outputs]
    return any(kind.startswith("image/") for kinds in data for kind in kinds)


def test_it_opens_with_its_only_title(notebook):
    prose = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    titles = [line for text in prose for line in text.splitlines() if line.startswith("# ")]
    assert titles == notebook.cells[0].source.splitlines()[:1]


def test_the_first_code_imports_the_course_and_sets_the_language(path, notebook):
    first = code_cells(notebook)[0]
    assert first.source.splitlines() == [IMPORTS, "", f'language("{path.parent.name}")']


def test_a_search_engine_finds_a_description(notebook):
    description = notebook.metadata["myst"]["html_meta"]["description"]
    assert 50 < len(description) < 220


def test_no_cell_is_empty(notebook):
    assert [cell.id for cell in notebook.cells if not cell.source.strip()] == []


def test_code_that_is_shown_is_short(notebook):
    shown = [cell for cell in code_cells(notebook) if not CLOSED & set(tags(cell))]
    assert [cell.id for cell in shown if len(cell.source.splitlines()) > SHOWN_LINES] == []


def test_every_figure_has_words(notebook):
    pictures = [cell for cell in code_cells(notebook) if shows_picture(cell)]
    assert [cell.id for cell in pictures if len(alt(cell)) < 40] == []


def test_what_has_words_shows_a_figure(notebook):
    assert [cell.id for cell in code_cells(notebook) if alt(cell) and not shows_picture(cell)] == []


def test_it_was_stored_as_it_ran(notebook):
    for cell in code_cells(notebook):
        silent = cell.id == "setup" or "remove-output" in tags(cell)
        assert bool(cell.outputs) != silent, cell.id
        assert not any(output.output_type == "error" for output in cell.outputs), cell.id


def test_quizzes_and_simulations_were_stored_as_the_course_has_them_now(path, notebook):
    """`make texts` stores them anew after a question, a mission or a model's words have changed."""
    assert [cell.id for cell in code_cells(notebook) if refresh_texts(cell, path.parent.name)] == []


def test_nothing_of_one_machine_or_one_run_is_stored(notebook):
    assert "widgets" not in notebook.metadata
    assert not any("execution" in cell.metadata for cell in notebook.cells)
    outputs = [output for cell in code_cells(notebook) for output in cell.outputs]
    assert not any("application/vnd.jupyter.widget-view+json" in output.get("data", {}) for output in outputs)
