"""The front end's files, in a folder named after their content, so that no cache mixes two versions."""

import functools
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from .. import course, portable
from . import arabic_search
from .words import TEMPLATES

STATIC = course.PACKAGE / "static"

FILES = (
    "page.js",
    "simulation.js",
    "squad.js",
    "exam.js",
    "season.js",
    "worker.js",
    "style.css",
    "book.css",
    "book.js",
    "search.js",
    "terms.js",
    "glossary.js",
    "micropython.wasm",
)
FAVICON = TEMPLATES / "favicon.svg"
# Of what Sphinx and the theme put into _static, only the search's words are loaded by a page.
KEPT = ("funnelball", "language_data.js")


@functools.cache
def contents() -> dict[str, bytes]:
    """Return every file that the pages load, by name.

    Raises:
        FrontEndMissing: the front end is not built; the text says what to do.
    """
    files = {"favicon.svg": FAVICON.read_bytes(), **{name: built(name) for name in FILES}}
    files["arabic_words.js"] = arabic_search.SCRIPT.encode()
    return files | python()


def built(name: str) -> bytes:
    """Return a built file. Raises FrontEndMissing as `contents` does."""
    if not (STATIC / name).exists():
        from .. import host  # only now: it takes a second to load

        host.built(name)
    return (STATIC / name).read_bytes()


def python() -> dict[str, bytes]:
    """Return the portable part as the worker fetches it: what is always needed, each model, the season."""
    files = portable.files()
    models = {f"{name}.json": {path: files.pop(path)} for name, path in portable.model_files().items()}
    league = {path: files.pop(path) for path in portable.league_files()}
    parts = {"portable.json": files, "league.json": league, **models}
    return {
        name: json.dumps(part, ensure_ascii=False, sort_keys=True).encode() for name, part in parts.items()
    }


@functools.cache
def folder() -> str:
    """Return the folder of this version, below _static."""
    digest = hashlib.sha256()
    for name, content in sorted(contents().items()):
        digest.update(name.encode() + content)
    return f"funnelball/{digest.hexdigest()[:12]}"


def copy(app: Any, error: Exception | None) -> None:
    """Write the files; drop those of older versions, and what no page loads."""
    if error or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    shutil.rmtree(static / "funnelball", ignore_errors=True)
    for path in static.iterdir():
        if path.name not in KEPT:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    (static / folder()).mkdir(parents=True)
    for name, content in contents().items():
        (static / folder() / name).write_bytes(content)


def name_folder(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Tell a page where the files are: books of one site share them, a book alone has its own."""
    up = "../" if app.config.funnelball_languages else ""
    context["front_end"] = f"{context.get('content_root', './')}{up}_static/{folder()}/"


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", name_folder, priority=230)
    app.connect("build-finished", copy, priority=900)
