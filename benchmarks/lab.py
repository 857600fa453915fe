"""The sliders in JupyterLab with a live kernel: from a move to the paint."""

import tempfile
from pathlib import Path

import nbformat
from playwright.sync_api import Browser

from benchmarks.devices import DESKTOP, opened
from benchmarks.model_pages import subject
from benchmarks.moments import slide
from funnelball import models
from tools.lab_server import jupyterlab

CELL = 'from funnelball import simulation\nsimulation("{model}", predict=False)'
KERNEL = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
IDLE = "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"


def lab_slider_times(browser: Browser, moves: int) -> dict[str, list[float]]:
    """By model the seconds from each move of its first slider to the paint, each in a notebook of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for model in models.NAMES:
            write_notebook(Path(folder) / f"{model}.ipynb", model)
        with jupyterlab(Path(folder)) as address:
            return {model: notebook_times(browser, address, model, moves) for model in models.NAMES}


def write_notebook(path: Path, model: str) -> None:
    """Write a notebook that shows a model and nothing else."""
    cells = [nbformat.v4.new_code_cell(CELL.format(model=model))]
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), path)


def notebook_times(browser: Browser, address: str, model: str, moves: int) -> list[float]:
    """Seconds of each move in the notebook of a model."""
    with opened(browser, DESKTOP) as page:
        page.goto(f"{address}/lab/tree/{model}.ipynb?reset", wait_until="domcontentloaded")
        page.wait_for_function(IDLE)
        page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
        page.locator("[data-result]").first.wait_for(state="attached")
        return slide(page, subject(model, address), moves)
