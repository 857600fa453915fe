"""A slider in JupyterLab with a live kernel: from its move to the paint."""

import tempfile
from pathlib import Path

import nbformat
from playwright.sync_api import Browser

from benchmarks.devices import DESKTOP, opened
from benchmarks.moments import Subject, slide
from benchmarks.subjects import COURSE_MOVE, COURSE_RESULT
from tools.lab_server import jupyterlab

CELL = 'from funnelball import simulation\nsimulation("pitch", predict=False)'
KERNEL = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
IDLE = "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"


def lab_slider_times(browser: Browser, moves: int) -> list[float]:
    """Seconds from each move of a slider in a notebook to its paint."""
    with tempfile.TemporaryDirectory() as folder:
        cells = [nbformat.v4.new_code_cell(CELL)]
        notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
        nbformat.write(notebook, Path(folder) / "season.ipynb")
        with jupyterlab(Path(folder)) as address, opened(browser, DESKTOP) as page:
            page.goto(f"{address}/lab/tree/season.ipynb?reset", wait_until="domcontentloaded")
            page.wait_for_function(IDLE)
            page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
            page.locator("[data-result=total]").first.wait_for(state="attached")
            return slide(page, Subject("JupyterLab", "", "", COURSE_RESULT, COURSE_MOVE), moves)
