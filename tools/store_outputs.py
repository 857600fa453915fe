"""Runs the notebooks as the book shows them and stores what they print: `make notebooks`.

With --texts (`make texts`) nothing is run: only the text versions of quizzes and simulations are stored anew,
for a question, a mission or a model's words that have changed. `make test` proves all that is stored.
"""

import json
import os
import sys
from html import unescape
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from funnelball import mounts
from funnelball.sphinx.mounts import STORED

ROOT = Path(__file__).parent.parent
NOTEBOOKS = ROOT / "notebooks"
PATIENCE = 120  # seconds for a cell
LIVE_ONLY = "nbval-ignore-output"


def main(arguments: list[str]) -> int:
    """Store every notebook anew."""
    os.environ["FUNNELBALL_STATIC"] = "1"
    again = store_texts if arguments == ["--texts"] else store
    for file in sorted(NOTEBOOKS.rglob("*.ipynb")):
        if ".ipynb_checkpoints" in file.parts:
            continue
        print(file.relative_to(ROOT), flush=True)
        again(file)
    return 0


def store(file: Path) -> None:
    """Run one notebook and keep its outputs, without what differs from run to run."""
    notebook = nbformat.read(file, as_version=4)
    folder = {"metadata": {"path": str(file.parent)}}
    NotebookClient(notebook, timeout=PATIENCE, record_timing=False, resources=folder).execute()
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if LIVE_ONLY in cell.metadata.get("tags", []):
            cell.outputs = []
    write(file, notebook)


def store_texts(file: Path) -> None:
    """Make the text versions in one notebook anew."""
    notebook = nbformat.read(file, as_version=4)
    if sum([refresh_texts(cell, file.parent.name) for cell in notebook.cells if cell.cell_type == "code"]):
        write(file, notebook)


def refresh_texts(cell: nbformat.NotebookNode, language: str) -> bool:
    """Make the text versions that a cell stored anew; say whether one has changed."""
    shown = [output.data for output in cell.outputs if "text/html" in output.get("data", {})]
    before = [data["text/html"] for data in shown]
    for data in shown:
        data["text/html"] = STORED.sub(
            lambda found: mounts.fresh(
                found["kind"],
                found["name"],
                language,
                json.loads(unescape(found["options"])),
                with_data=False,
            ),
            data["text/html"],
        )
    return before != [data["text/html"] for data in shown]


def write(file: Path, notebook: nbformat.NotebookNode) -> None:
    """Write a notebook back as it is kept."""
    file.write_text(nbformat.writes(notebook).rstrip("\n") + "\n", "utf8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
