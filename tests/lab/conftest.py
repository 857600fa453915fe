"""A real JupyterLab with a live kernel, on a copy of the notebooks, and what a test does in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Locator, Page, expect

from tools.lab_server import jupyterlab

NOTEBOOKS = Path(__file__).parent.parent.parent / "notebooks"
KERNEL = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
RUN_ALL = "jupyterapp.commands.execute('notebook:run-all-cells')"
WRONG = ("application/vnd.jupyter.stderr", "application/vnd.jupyter.error")
IDLE = "() => jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"


@pytest.fixture(scope="session")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course's notebooks, so that a run changes nothing."""
    return Path(shutil.copytree(NOTEBOOKS, tmp_path_factory.mktemp("lab") / "notebooks"))


@pytest.fixture(scope="session")
def lab(notebooks: Path) -> Iterator[str]:
    """Address of a JupyterLab on these notebooks."""
    with jupyterlab(notebooks) as address:
        yield address


class Notebook:
    """An open notebook with a live kernel."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def run_all(self) -> None:
        """Run all cells and wait until the kernel has done them."""
        self.page.evaluate(RUN_ALL)
        self.page.wait_for_function(IDLE)

    def run(self, index: int) -> Locator:
        """Run one code cell again; returns its output."""
        cell = self.cells.nth(index)
        before = cell.locator(".jp-InputPrompt").inner_text()
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        expect(cell.locator(".jp-InputPrompt")).not_to_have_text(before)
        self.page.wait_for_function(IDLE)
        return cell.locator(".jp-OutputArea-output")

    @property
    def cells(self) -> Locator:
        """The code cells."""
        return self.page.locator(".jp-Notebook .jp-CodeCell")

    @property
    def markdown(self) -> Locator:
        """The rendered Markdown cells."""
        return self.page.locator(".jp-Notebook .jp-RenderedMarkdown")

    @property
    def errors(self) -> Locator:
        """Outputs that are a traceback."""
        return self.page.locator(", ".join(f".jp-Notebook [data-mime-type='{kind}']" for kind in WRONG))


@pytest.fixture
def open_notebook(page: Page, lab: str) -> Callable[[str], Notebook]:
    """Opens a notebook by its path below notebooks/ and waits for its kernel."""

    def open_path(path: str) -> Notebook:
        page.set_viewport_size({"width": 1300, "height": 2400})
        page.set_default_timeout(60_000)
        page.goto(f"{lab}/lab/tree/{path}?reset", wait_until="domcontentloaded")
        page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
        page.wait_for_function(IDLE)
        return Notebook(page)

    return open_path


@pytest.fixture
def new_notebook(notebooks: Path, open_notebook: Callable[[str], Notebook]) -> Callable[..., Notebook]:
    """Writes a notebook of these cells (Markdown: starts with "%md") and opens it."""

    def make(name: str, *sources: str) -> Notebook:
        cells = [
            nbformat.v4.new_markdown_cell(text.removeprefix("%md").lstrip())
            if text.startswith("%md")
            else nbformat.v4.new_code_cell(text)
            for text in sources
        ]
        book = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
        nbformat.write(book, notebooks / f"{name}.ipynb")
        return open_notebook(f"{name}.ipynb")

    return make
