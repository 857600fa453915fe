"""Each question as a file of its own: a page that draws some from the whole bank loads just those."""

import json
from pathlib import Path
from typing import Any

from .. import bank
from ..quiz_data import question_data

FOLDER = "questions"


def write(app: Any, error: Exception | None) -> None:
    """Write them beside the book's pages, in the book's language."""
    if error or app.builder.format != "html":
        return
    folder = Path(app.outdir) / FOLDER
    folder.mkdir(exist_ok=True)
    written = set()
    for question in bank.questions():
        path = folder / f"{question.id}.json"
        data = question_data(question, app.config.language, live=False)
        path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf8")
        written.add(path)
    for path in set(folder.glob("*.json")) - written:
        path.unlink()


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("build-finished", write)
