"""What the cells of a notebook show, for slides: quizzes question by question, simulations, figures, text."""

import json
from html import escape, unescape

from nbformat.notebooknode import NotebookNode
from nbformat.v4 import new_output

from .. import mounts
from ..sphinx.mounts import STORED


def live(outputs: list[NotebookNode], language: str) -> list[tuple[str, NotebookNode]]:
    """Return the mounts of a cell with the kind of slide of each; a quiz has a slide for each question."""
    found: list[tuple[str, NotebookNode]] = []
    for output in outputs:
        stored = STORED.search(_html(output))
        if stored:
            kind, name, options = stored["kind"], stored["name"], json.loads(unescape(stored["options"]))
            found += [(kind, shown(html)) for html in _mounted(kind, name, language, options)]
    return found


def _mounted(kind: str, name: str, language: str, options: dict) -> list[str]:
    if kind != "quiz":
        return [mounts.fresh(kind, name, language, options)]
    data = mounts.quiz_data(language=language, **({"name": name} | options))
    return [mounts.mount({**data, "questions": [question]}, options) for question in data["questions"]]


def figures(cell: NotebookNode) -> list[NotebookNode]:
    """Return the other outputs of a cell; a picture has the alternative text that the cell has for it."""
    return [_picture(cell, output) if _png(output) else output for output in cell.outputs]


def _picture(cell: NotebookNode, output: NotebookNode) -> NotebookNode:
    told = cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")
    source = f"data:image/png;base64,{_png(output).strip()}"
    return shown(f'<img class="fb-slide-figure" alt="{escape(told)}" src="{source}">')


def shown(html: str) -> NotebookNode:
    """Return HTML as an output."""
    return new_output("display_data", data={"text/html": html})


def _html(output: NotebookNode) -> str:
    return "".join(output.get("data", {}).get("text/html", ""))


def _png(output: NotebookNode) -> str:
    return "".join(output.get("data", {}).get("image/png", ""))
