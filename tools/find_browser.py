"""Finds the browser for the tests and the benchmark, as `funnelball print` does.

`python -m tools.find_browser --install` also fetches one: Playwright's, else the system's package.
"""

import os
import shutil
import subprocess
import sys

from funnelball.browser import NONE, NoBrowser, find_browser

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
FETCH = NONE + "; `python -m tools.find_browser --install` fetches one."
PATIENCE = 300  # seconds that a download may take


def install() -> str:
    """Find a browser, fetching one if there is none."""
    ways: list[list[list[str]]] = [[], playwright_install(), system_package()]
    for commands in ways:
        for command in commands:
            attempt(command)
        try:
            return find_browser()
        except NoBrowser:
            continue
    raise NoBrowser(FETCH)


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
    except NoBrowser as error:
        print(FETCH if str(error) == NONE + "." else error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
