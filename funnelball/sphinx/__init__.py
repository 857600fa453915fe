"""The book, as a Sphinx extension: `extensions = [..., "funnelball.sphinx"]`. A module is one idea of it."""

import os
from importlib import import_module
from typing import Any

from .words import TEMPLATES, words

# Imported when Sphinx asks for them: what builds the site around the books needs few of them.
PARTS = (
    "anchors",
    "arabic_search",
    "assets",
    "body",
    "boxes",
    "concept_map",
    "contents",
    "directives",
    "freshness",
    "hidden_cells",
    "language_switch",
    "links",
    "lists",
    "mathml",
    "mounts",
    "page_head",
    "question_files",
    "search_index",
    "strip",
    "terms",
    "urls",
)


def setup(app: Any) -> dict:
    """Connect the parts with Sphinx."""
    # Cells that are run while the book is built show their text version.
    os.environ["FUNNELBALL_STATIC"] = "1"
    app.connect("config-inited", prepare)
    for part in PARTS:
        import_module(f".{part}", __name__).setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "version": "1"}


def prepare(app: Any, config: Any) -> None:
    """Use the book's own templates, and its words for what Sphinx names."""
    config.templates_path.insert(0, str(TEMPLATES))
    said = words(config.language)
    config.numfig_format = {"figure": said["figure"], "table": said["table"], "code-block": said["listing"]}
