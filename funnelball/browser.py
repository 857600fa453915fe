"""Finds a Chromium on this machine: the one that is named, else an installed one, else Playwright's."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
NONE = "No Chromium was found. Install Chromium or Chrome, or name one with CHROMIUM=/path/to/chromium"


class NoBrowser(FileNotFoundError):
    """There is no Chromium that starts; the text says what to do."""


def find_browser() -> str:
    """Return the path of a Chromium that starts.

    Raises:
        NoBrowser: there is none; the text says what to do.
    """
    for path in candidates():
        if starts(path):
            return path
    raise NoBrowser(NONE + ".")


def candidates() -> Iterator[str]:
    """Where a Chromium may be, the wished-for one first."""
    if wished := os.environ.get("CHROMIUM"):
        yield wished
    yield from (path for command in COMMANDS if (path := shutil.which(command)))
    yield from (path for path in PLACES if Path(path).exists())
    if Path(path := playwrights()).is_file():
        yield path


def playwrights() -> str:
    """Where Playwright keeps its own Chromium, be it there or not; nowhere without Playwright."""
    try:
        from playwright.sync_api import sync_playwright  # of the tests: whoever prints need not have it
    except ImportError:
        return ""
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def starts(path: str) -> bool:
    """Whether the browser runs on this machine: a downloaded one may lack system libraries."""
    if os.name == "nt":  # there `--version` opens a window
        return True
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
