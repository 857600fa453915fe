"""Takes the README's pictures from the built book, the same view in each language."""

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools.file_server import serving
from tools.find_browser import ARGUMENTS, find_browser

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "site"
PICTURES = ROOT / "docs" / "pictures"
PAGE = "notebooks/13_pitch.html"
SIZE = {"width": 1100, "height": 860}
PREDICTED = "50"
REST = 1000  # milliseconds until nothing moves any more


def main() -> int:
    """Take one picture a language."""
    path = find_browser()
    PICTURES.mkdir(parents=True, exist_ok=True)
    with serving(SITE) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for language in ("en", "ar"):
            take(browser, f"{address}/{language}/{PAGE}", PICTURES / f"{language}.png")
        browser.close()
    return 0


def take(browser: Browser, address: str, picture: Path) -> None:
    """The first simulation of the page, predicted, run and shown as a whole match."""
    context = browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address)
    simulation = page.locator("[data-simulation]").first
    simulation.locator("[data-part=prediction] input[type=text]").fill(PREDICTED)
    simulation.locator("[data-part=prediction] input[value=think]").check()
    simulation.locator("[data-action=run]").click()
    pitch = simulation.locator("[data-part=pitch]")
    pitch.locator("input[value=match]").check()
    page.evaluate("scrollBy(0, document.querySelector('[data-part=pitch]').getBoundingClientRect().top - 90)")
    page.wait_for_timeout(REST)
    page.screenshot(path=picture)
    context.close()


if __name__ == "__main__":
    sys.exit(main())
