"""Prints HTML to PDF with the Chromium of this machine."""

import subprocess
import tempfile
from pathlib import Path

from ..browser import find_browser

# A profile of its own: a Chrome that is open on this machine would otherwise take the order and forget it.
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--no-pdf-header-footer",
)
PATIENCE = 300  # seconds


class NotPrinted(OSError):
    """Chromium made no PDF; the text has its last words."""


def pdf(html: str) -> bytes:
    """Return a document as PDF.

    Args:
        html: self-contained.

    Raises:
        NoBrowser: there is no Chromium; the text says what to do.
        NotPrinted: Chromium failed, or took longer than five minutes.
    """
    browser = find_browser()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        page, out = Path(folder, "paper.html"), Path(folder, "paper.pdf")
        page.write_text(html, "utf8")
        own = [f"--user-data-dir={Path(folder, 'profile')}", f"--print-to-pdf={out}"]
        told = _run([browser, *ARGUMENTS, *own, page.as_uri()])
        if not out.exists():
            raise NotPrinted(f"{browser} made no PDF; it said: {told or 'nothing'}")
        return out.read_bytes()


def _run(command: list[str]) -> str:
    """Run Chromium; returns the last line of what it said."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise NotPrinted(f"{command[0]} did not print within {PATIENCE} seconds") from None
    lines = done.stderr.strip().splitlines()
    return lines[-1] if lines else ""
