"""Places to link to in a notebook: the section of a concept. Those of quizzes and simulations: mounts.py."""

import json
from typing import Any

from .. import bank


def anchor_sections(app: Any, docname: str, source: list[str]) -> None:
    """Name the section of each concept in a notebook after it: a cell with a concept's id begins one."""
    if not app.env.doc2path(docname).endswith(".ipynb"):
        return
    concepts = {concept.id for concept in bank.concepts().concepts}
    notebook = json.loads(source[0])
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown" and cell.get("id") in concepts:
            cell["source"] = f"({cell['id']})=\n{''.join(cell['source'])}"
    source[0] = json.dumps(notebook)


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("source-read", anchor_sections)
