"""Builds the books: each language by Jupyter Book, both side by side, then the site around them."""

import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from .. import course
from . import server, site

ROOT = course.PACKAGE.parent
BUILD = ROOT / "_build"
FOLDER = re.compile(r"\b(book|notebooks)/en/")


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
    started = time.monotonic()
    if serve:
        server.check_free(port)
    print(f"Building the book ({' and '.join(languages)}) …", flush=True)
    books = [(language, start(language, languages)) for language in languages]
    for language, process in books:
        said, _ = process.communicate()
        if process.returncode:
            print(said, file=sys.stderr)
            raise BuildFailed(f"the book in '{language}' did not build: Jupyter Book's lines above say why")
        print(f"  {language}: done after {time.monotonic() - started:.1f} s", flush=True)
    site.assemble({language: output(language) for language in languages}, BUILD / "site")
    print(
        f"The site is in {(BUILD / 'site').relative_to(ROOT)} ({time.monotonic() - started:.1f} s)",
        flush=True,
    )
    if serve:
        server.serve(BUILD / "site", port, languages)
    return 0


def start(language: str, languages: Sequence[str]) -> subprocess.Popen:
    """Start Jupyter Book on one language; every warning is an error."""
    work = BUILD / language
    configure(language, languages, work)
    command = Path(sys.executable).with_name("jupyter-book")
    files = [
        "--config",
        str(work / "_config.yml"),
        "--toc",
        str(work / "_toc.yml"),
        "--path-output",
        str(work),
    ]
    options = ["build", str(ROOT), *files, "-q", "-W", "--keep-going"]
    return subprocess.Popen(
        [str(command), *options], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def output(language: str) -> Path:
    """Return the folder that Jupyter Book writes a language to."""
    return BUILD / language / "_build" / "html"


def configure(language: str, languages: Sequence[str], work: Path) -> None:
    """Write the configuration and the contents of one language; the files' times change only with them."""
    work.mkdir(parents=True, exist_ok=True)
    config, contents = derived(language, languages)
    for name, data in (("_config.yml", config), ("_toc.yml", contents)):
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
        file = work / name
        if not file.exists() or file.read_text("utf8") != text:
            file.write_text(text, "utf8")


def derived(language: str, languages: Sequence[str]) -> tuple[dict, dict]:
    """Return configuration and contents of a language, from the English ones and the language's overlay."""
    config = yaml.safe_load((ROOT / "_config.yml").read_text("utf8"))
    contents = yaml.safe_load(FOLDER.sub(rf"\1/{language}/", (ROOT / "_toc.yml").read_text("utf8")))
    overlay_file = ROOT / f"_config.{language}.yml"
    overlay = yaml.safe_load(overlay_file.read_text("utf8")) if overlay_file.exists() else {}
    captions = overlay.pop("toc_captions", {})
    for part in contents["parts"]:
        part["caption"] = captions.get(part["caption"], part["caption"])
    config = laid_over(config, overlay)
    config["sphinx"]["config"]["funnelball_languages"] = list(languages)
    return config, contents


def laid_over(base: dict, overlay: dict) -> dict:
    """Return the base with the overlay's values in place of its own, level by level."""
    merged: dict[str, Any] = dict(base)
    for key, value in overlay.items():
        merged[key] = laid_over(merged.get(key) or {}, value) if isinstance(value, dict) else value
    return merged
