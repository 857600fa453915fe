"""Takes the README's pictures from the built book, the same views in each language."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from funnelball import squad_data
from tools.file_server import serving
from tools.find_browser import ARGUMENTS, find_browser

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "site"
PICTURES = ROOT / "docs" / "pictures"
SIZE = {"width": 1080, "height": 780}
COLOURS = 256  # of a picture: enough for flat drawings, a third of the weight
REST = 1200  # milliseconds until nothing moves any more
BELOW_THE_HEAD = 84
PREDICTED = "50"
SEED = 4711
DECISIONS = [
    [2, 1, 1, 3, 2, 1],
    [2, 1, 1, 4, 1, 1],
    [3, 1, 1, 3, 1, 1],
    [2, 1, 1, 4, 1, 1],
    [2, 1, 1, 4, 1, 1],
]
LONG_AGO = "2026-01-05T10:00:00.000Z"
ANSWERED = 16  # concepts of the squad whose questions were answered; every seventh answer was wrong


def main() -> int:
    """Take the pictures of each language."""
    path = find_browser()
    PICTURES.mkdir(parents=True, exist_ok=True)
    with serving(SITE) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for language in ("en", "ar"):
            for name, (place, progress, prepare) in VIEWS.items():
                picture = PICTURES / f"{name}-{language}.png"
                take(browser, f"{address}/{language}/{place}", progress(), prepare, picture)
        browser.close()
    return 0


def take(
    browser: Browser, address: str, progress: dict, prepare: Callable[[Page], None], picture: Path
) -> None:
    """Open a page as somebody who has this progress, do what is to be done there, and take its picture."""
    context = browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
    page = context.new_page()
    kept = json.dumps(json.dumps({"v": 1, **progress}))
    page.add_init_script(f"localStorage.getItem('funnelball') ?? localStorage.setItem('funnelball', {kept})")
    page.goto(address)
    prepare(page)
    page.wait_for_timeout(REST)
    image = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(picture, optimize=True)
    context.close()


def run_the_pitch(page: Page) -> None:
    """The first simulation of the chapter, predicted and run: a whole season on the pitch."""
    simulation = page.locator("[data-simulation]").first
    simulation.locator("[data-part=prediction] input[type=text]").fill(PREDICTED)
    simulation.locator("[data-part=prediction] input[value=think]").check()
    simulation.locator("[data-action=run]").click()
    simulation.locator("[data-part=pitch] input[value=season]").check()
    show(page, "[data-part=pitch]")


def show_the_week(page: Page) -> None:
    """The last week of a season: the score, the attack, the joint diagnosis."""
    page.locator(".fb-attack").wait_for()
    show(page, "[data-part=outcome]")


def show_the_sheet(page: Page) -> None:
    """The squad of somebody who is half-way through."""
    page.locator(".fb-sheet").wait_for()
    show(page, ".fb-sheet")


def show(page: Page, place: str) -> None:
    """Scroll so that this stands under the head of the page."""
    page.evaluate(
        "([place, head]) => scrollBy(0, document.querySelector(place).getBoundingClientRect().top - head)",
        [place, BELOW_THE_HEAD],
    )


def season() -> dict:
    """Five weeks of a season."""
    played = {"seed": SEED, "decisions": DECISIONS, "predictions": {}, "at": LONG_AGO}
    return {"seasons": {str(SEED): played}}


def answers() -> dict:
    """What was answered in the first chapters, most of it right."""
    index = squad_data.index()
    concepts = list(dict.fromkeys(entry["concept"] for entry in index))[:ANSWERED]
    known = [entry for entry in index if entry["concept"] in concepts]
    return {"answers": {entry["id"]: answer(entry, at % 7 != 6) for at, entry in enumerate(known)}}


def answer(entry: dict, right: bool) -> dict:
    """An answer as the page keeps it."""
    said = {"verdict": "correct", "score": 1} if right else {"verdict": "incorrect", "score": 0}
    check = {"at": LONG_AGO, "confidence": "sure", "hints": 0, "feedback": [], **said}
    first = {"at": LONG_AGO, **said}
    return {"hash": entry["hash"], "raw": "a", "tries": 1, "first": first, "reviews": [check], **check}


VIEWS = {
    "pitch": ("notebooks/13_pitch.html", dict, run_the_pitch),
    "season": ("season.html", season, show_the_week),
    "squad": ("squad.html", answers, show_the_sheet),
}


if __name__ == "__main__":
    sys.exit(main())
