"""The book, as a Sphinx extension: `extensions = [..., "funnelball.sphinx"]`. Each module below is one idea of it."""

import os
from typing import Any

from . import arabic_search, assets, boxes, directives, links, mathml, mounts, page, urls
from .words import TEMPLATES


def setup(app: Any) -> dict:
    """Connect the parts with Sphinx."""
    # Cells that are run while the book is built show their text version.
    os.environ["FUNNELBALL_STATIC"] = "1"
    app.add_config_value("funnelball_site", False, "html")
    app.connect("config-inited", lambda _, config: config.templates_path.insert(0, str(TEMPLATES)))
    for part in (arabic_search, assets, boxes, directives, links, mathml, mounts, page, urls):
        part.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "version": "1"}
