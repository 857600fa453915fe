"""The slider of every model: from its move to the paint, each model on a page of its own."""

from pathlib import Path

from playwright.sync_api import Browser

from benchmarks.devices import Device
from benchmarks.moments import NATIVE, Subject, slider_times
from funnelball import models, mounts
from tests.site import samples

# Everything that the run says in numbers.
SEEN = """
  return [...document.querySelectorAll('[data-result]')].map(output => output.dataset.value).join(' ');
"""
MOVE = "const input = document.querySelector('input[type=range][name=%s]');" + NATIVE


def write_pages(folder: Path) -> None:
    """Write a page for each model below the folder, which needs no prediction."""
    folder.mkdir(parents=True, exist_ok=True)
    samples.write_assets(folder)
    for name in models.NAMES:
        data = mounts.simulation_data(name, "en", predict=False)
        samples.write_page(folder / f"{name}.html", data)


def model_slider_times(browser: Browser, device: Device, address: str, moves: int) -> dict[str, list[float]]:
    """By model the seconds from each move of its first slider to the paint.

    Args:
        address: where the folder of `write_pages` is served.
    """
    return {name: slider_times(browser, device, subject(name, address), moves) for name in models.NAMES}


def subject(name: str, address: str) -> Subject:
    """The page of a model."""
    first = models.MODELS[name].PARAMETERS[0].name
    return Subject(name, f"{address}/{name}.html", "", SEEN, MOVE % first)
