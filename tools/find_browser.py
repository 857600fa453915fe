"""Finds the browser for the tests and the benchmark: the machine's Chromium or Chrome, else Playwright's.

`python -m tools.find_browser --install` also fetches one: Playwright's, else the system's package.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
NONE = (
    "No Chromium was found. Install Chromium or Chrome, or name one with CHROMIUM=/path/to/chromium; "
    "`python -m tools.find_browser --install` fetches one."
)
PATIENCE = 300  # seconds that a download may take


def find_browser() -> str:
    """Path of a Chromium that starts.

    Raises:
        FileNotFoundError: there is none; the text says what to do.
    """
    for path in candidates():
        if starts(path):
            return path
    raise FileNotFoundError(NONE)


def candidates() -> Iterator[str]:
    """Where a Chromium may be, the wished-for one first."""
    if wished := os.environ.get("CHROMIUM"):
        yield wished
    yield from (path for command in COMMANDS if (path := shutil.which(command)))
    yield from (path for path in PLACES if Path(path).exists())
    if Path(path := playwrights()).exists():
        yield path


def playwrights() -> str:
    """Where Playwright keeps its own Chromium, be it there or not."""
    from playwright.sync_api import sync_playwright

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


def install() -> str:
    """Find a browser, fetching one if there is none."""
    ways: list[list[list[str]]] = [[], playwright_install(), system_package()]
    for commands in ways:
        for command in commands:
            attempt(command)
        try:
            return find_browser()
        except FileNotFoundError:
            continue
    raise FileNotFoundError(NONE)


def playwright_install() -> list[list[str]]:
    """Playwright's own Chromium, with the system's libraries where they can be installed."""
    playwright = [sys.executable, "-m", "playwright"]
    libraries = [[*playwright, "install-deps", "chromium"]] if can_apt() else []
    return [[*playwright, "install", "chromium"], *libraries]


def system_package() -> list[list[str]]:
    """The Debian package, for whoever may install it."""
    return [["apt-get", "update", "-q"], ["apt-get", "install", "-qy", "chromium"]] if can_apt() else []


def can_apt() -> bool:
    """Whether this user may install system packages."""
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def attempt(command: list[str]) -> None:
    """Run a step that may fail: the next one is then tried."""
    print("==", " ".join(command), flush=True)
    try:
        subprocess.run(command, timeout=PATIENCE, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
    except (OSError, subprocess.TimeoutExpired) as error:
        print(error, file=sys.stderr)


def main(arguments: list[str]) -> int:
    """Print the browser's path."""
    try:
        print(install() if "--install" in arguments else find_browser())
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
