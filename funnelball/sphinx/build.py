"""Builds the books: each language by Jupyter Book, both at a time, then the site around them."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from .. import course
from . import configuration, server, site

ROOT = course.PACKAGE.parent
BUILD = ROOT / "_build"


class BuildFailed(OSError):
    """A book did not build; what Jupyter Book said stands above."""


def build(languages: Sequence[str] = course.LANGUAGES, serve: bool = False, port: int = 8000) -> int:
    """Build the books into _build/site and, if asked, serve them.

    Args:
        languages: which of "en" and "ar".
        serve: whether to serve the site until it is interrupted.
        port: where to serve it, 1 to 65535.

    Raises:
        BuildFailed: a book did not build.
        OSError: the port is busy.
    """
    clock = Clock()
    if serve:
        server.check_free(port)
    clock.say(f"Building the book in {' and '.join(languages)} …")
    make_books(languages, clock)
    books = {language: output(language) for language in languages}
    site.assemble(books, BUILD / "site", base_url())
    pages = sum(1 for _ in (BUILD / "site").rglob("*.html"))
    clock.say(f"The site is in {(BUILD / 'site').relative_to(ROOT)}: {pages} pages")
    if serve:
        server.serve(BUILD / "site", port, [f"{language}/index.html" for language in languages])
    return 0


class Clock:
    """Says what is done, and after how many seconds."""

    def __init__(self) -> None:
        self.started = time.monotonic()

    def say(self, text: str) -> None:
        """Print one line."""
        print(f"{time.monotonic() - self.started:6.1f} s  {text}", flush=True)


def make_books(languages: Sequence[str], clock: Clock) -> None:
    """Build every language at the same time: each has its own folder, so none waits for another.

    Raises:
        BuildFailed: the first that did not build; the others are stopped.
    """
    books = {language: start(language, languages) for language in languages}
    try:
        for language, process in books.items():
            said, _ = process.communicate()
            if process.returncode:
                print(said, file=sys.stderr)
                told = "Jupyter Book's lines above say why (warnings are errors)"
                raise BuildFailed(f"the book in '{language}' did not build: {told}")
            clock.say(f"The book in '{language}' is done")
    finally:
        for process in books.values():
            process.kill()
            process.wait()


def start(language: str, languages: Sequence[str]) -> subprocess.Popen:
    """Start Jupyter Book on one language."""
    work = BUILD / language
    config, contents = configuration.write(ROOT, language, languages, work)
    command = [sys.executable, "-m", "funnelball.sphinx.run_jupyter_book", "build", str(ROOT)]
    where = ["--config", str(config), "--toc", str(contents), "--path-output", str(work)]
    return subprocess.Popen(
        [*command, *where, "-q", "-W", "--keep-going"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf8",
        errors="replace",
    )


def output(language: str) -> Path:
    """Return the folder that Jupyter Book writes a language to."""
    return BUILD / language / "_build" / "html"


def base_url() -> str:
    """Return where the book will be published: html.baseurl of _config.yml, often empty."""
    return (configuration.read(ROOT / "_config.yml").get("html", {}).get("baseurl") or "").rstrip("/")
