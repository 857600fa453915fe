"""Cells that are closed in the book: code (tag hide-input), and a solution with its result (hide-cell)."""

from html import escape
from typing import Any

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.transforms.post_transforms import SphinxPostTransform

from .words import words


class Solutions(SphinxPostTransform):
    """A cell that is hidden as a whole is the solution of an exercise, and says so."""

    default_priority = 198  # before myst-nb wraps the cells
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        """Name the cells."""
        said = words(self.config.language)
        for cell in self.document.findall(nodes.container):
            if cell.get("nb_element") == "cell_code" and cell.get("hide_mode") == "all":
                cell["prompt_show"], cell["prompt_hide"] = said["solution-show"], said["solution-hide"]


def open_hidden(translator: Any, node: HideCodeCellNode) -> None:
    """Write the start: the words of the summary are its name, in the book's language."""
    show, hide = (escape(node[prompt]) for prompt in ("prompt_show", "prompt_hide"))
    classes = " ".join(["hide", *node["classes"]])
    translator.body.append(
        f'<details class="{classes}"><summary><span class="collapsed">{show}</span>'
        f'<span class="expanded">{hide}</span></summary>\n'
    )


def close_hidden(translator: Any, node: HideCodeCellNode) -> None:
    """Write the end."""
    translator.body.append("</details>\n")


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.add_node(HideCodeCellNode, override=True, html=(open_hidden, close_hidden))
    app.add_post_transform(Solutions)
