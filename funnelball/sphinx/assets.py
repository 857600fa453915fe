"""The front end's files in the book, in a folder named after their content, so that no cache mixes two versions."""

import functools
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from .. import portable
from ..widgets import NOT_BUILT, STATIC, FrontEndMissing

FILES = (
    "page.js",
    "simulation.js",
    "worker.js",
    "style.css",
    "book.css",
    "book.js",
    "micropython.mjs",
    "micropython.wasm",
)
UNUSED = (
    "scripts",
    "styles",
    "vendor",
    "webpack-macros.html",
    "images",
    "locales",
    "sphinx-book-theme",
    "sbt-webpack-macros.html",
)


@functools.cache
def contents() -> dict[str, bytes]:
    """Return every file that the pages load, by name.

    Raises:
        FrontEndMissing: the front end is not built.
    """
    files = {}
    for name in FILES:
        if not (STATIC / name).exists():
            raise FrontEndMissing(NOT_BUILT.format(path=STATIC / name))
        files[name] = (STATIC / name).read_bytes()
    files["portable.json"] = json.dumps(portable.files(), ensure_ascii=False, sort_keys=True).encode()
    return files


@functools.cache
def folder() -> str:
    """Return the folder of this version, below _static."""
    digest = hashlib.sha256()
    for name, content in sorted(contents().items()):
        digest.update(name.encode() + content)
    return f"funnelball/{digest.hexdigest()[:12]}"


def copy(app: Any, error: Exception | None) -> None:
    """Write the files; drop those of older versions, and the theme's own, which no page loads."""
    static = Path(app.outdir) / "_static"
    if error or app.builder.format != "html":
        return
    shutil.rmtree(static / "funnelball", ignore_errors=True)
    (static / folder()).mkdir(parents=True)
    for name, content in contents().items():
        (static / folder() / name).write_bytes(content)
    for name in UNUSED:
        path = static / name
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)


def name_folder(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Tell a page where the files are."""
    context["front_end"] = f"{context.get('content_root', './')}_static/{folder()}/"


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", name_folder, priority=300)
    app.connect("build-finished", copy, priority=900)
