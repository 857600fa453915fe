"""`python -m benchmarks [--repeats N]`: the built book beside its peers, into docs/benchmarks.md."""

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from benchmarks.bank_size import bank_sizes, page_sizes
from benchmarks.builds import build_seconds
from benchmarks.devices import DESKTOP, PHONE, Device, chromium
from benchmarks.funnel_year import year_costs
from benchmarks.lab import lab_slider_times
from benchmarks.model_pages import model_slider_times, write_pages
from benchmarks.models import model_costs
from benchmarks.moments import Subject, seconds_to_answer, seconds_to_moved, slider_times
from benchmarks.peer_pages import make_peers
from benchmarks.report import Results, Timing, report
from benchmarks.subjects import quizzes, simulations
from benchmarks.traffic import CountingHandler, visit
from tools.file_server import serving

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "site"
REPORT = ROOT / "docs" / "benchmarks.md"
MOVES = 60
MOVES_OF_A_MODEL = 30  # there are many models
SLOW = 15.0  # seconds; whatever takes longer than this is measured twice only


def main(arguments: list[str]) -> int:
    """Measure everything; each step says that it begins."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--repeats", type=int, default=5, help="how often each page is opened")
    repeats = parser.parse_args(arguments).repeats
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        results = measure(browser, Path(folder), repeats)
    REPORT.write_text(report(results, repeats), "utf8")
    print(REPORT.read_text("utf8"))
    return 0


def measure(browser: Browser, folder: Path, repeats: int) -> Results:
    """All results."""
    step("Making the peers' pages")
    failed = make_peers(folder)
    with serving(SITE, CountingHandler) as site, serving(folder, CountingHandler) as peers:
        step("Quizzes")
        quiz = [timing(browser, subject, repeats) for subject in reachable(quizzes(site, peers), failed)]
        step("Simulations")
        runs = [timing(browser, subject, repeats) for subject in reachable(simulations(site, peers), failed)]
        step("The slider on the page")
        course = simulations(site, peers)[0]
        sliders = {device.name: slider_times(browser, device, course, MOVES) for device in (DESKTOP, PHONE)}
    step("The slider of every model")
    models = every_slider(browser, folder / "models")
    step("The slider of every model in JupyterLab")
    models["JupyterLab"] = lab_slider_times(browser, MOVES_OF_A_MODEL)
    step("Models")
    costs = model_costs()
    years = {} if "packages" in failed else year_costs(folder / "packages")
    banks, sizes = bank_sizes(), page_sizes()
    step("Builds")
    builds = build_seconds()
    return Results(browser.version, quiz, runs, sliders, models, costs, years, banks, sizes, builds, failed)


def every_slider(browser: Browser, folder: Path) -> dict[str, dict[str, list[float]]]:
    """By device and model the seconds of a slider."""
    write_pages(folder)
    with serving(folder, CountingHandler) as address:
        return {
            device.name: model_slider_times(browser, device, address, MOVES_OF_A_MODEL)
            for device in (DESKTOP, PHONE)
        }


def reachable(subjects: list[Subject], failed: dict[str, str]) -> list[Subject]:
    """The subjects whose page could be made."""
    return [subject for subject in subjects if not any(name in subject.address for name in failed)]


def timing(browser: Browser, subject: Subject, repeats: int) -> Timing:
    """All that is measured of one page."""
    print(f"   {subject.name} …", flush=True)
    requests, size = visit(browser, subject)
    answers = {device.name: times(browser, device, subject, repeats) for device in (DESKTOP, PHONE)}
    devices = (DESKTOP, PHONE) if subject.move else ()
    moved = {device.name: times(browser, device, subject, repeats, moved=True) for device in devices}
    return Timing(subject.name, requests, size, answers, moved)


def times(browser: Browser, device: Device, subject: Subject, repeats: int, moved: bool = False) -> float:
    """Median seconds until the page has answered."""
    measured: list[float] = []
    while len(measured) < repeats and not (len(measured) == 2 and median(measured) > SLOW):
        measured.append((seconds_to_moved if moved else seconds_to_answer)(browser, device, subject))
    return median(measured)


def step(text: str) -> None:
    """Say what is being measured."""
    print(f"== {text} …", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
