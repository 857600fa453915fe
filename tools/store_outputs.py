"""Runs the notebooks as the book shows them and stores what they print: `make notebooks`.

`make test` proves that the stored outputs are true.
"""

import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
NOTEBOOKS = ROOT / "notebooks"
PATIENCE = 120  # seconds for a cell
LIVE_ONLY = "nbval-ignore-output"


def main() -> int:
    """Run every notebook in static mode and write it back."""
    os.environ["FUNNELBALL_STATIC"] = "1"
    for file in sorted(NOTEBOOKS.rglob("*.ipynb")):
        if ".ipynb_checkpoints" in file.parts:
            continue
        print(file.relative_to(ROOT), flush=True)
        store(file)
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
    file.write_text(nbformat.writes(notebook).rstrip("\n") + "\n", "utf8")


if __name__ == "__main__":
    sys.exit(main())
