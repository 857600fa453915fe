"""The two machines that a page is opened on: this one, and Chromium's emulation of a slow phone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tools.find_browser import ARGUMENTS, find_browser

# Whatever a peer asks of the outside fails at once, as on a school's closed network, and costs no time.
CLOSED = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
PATIENCE = 180_000  # milliseconds


@dataclass(frozen=True)
class Device:
    """A machine and its line.

    Args:
        slower: how many times slower the page's main thread runs; workers run at full speed all the same.
        bytes_per_second: of the line, or None for no limit.
        latency: milliseconds that each request waits.
    """

    name: str
    width: int
    height: int
    slower: int = 1
    bytes_per_second: int | None = None
    latency: int = 0


DESKTOP = Device("desktop", 1280, 900)
PHONE = Device("phone", 390, 844, slower=4, bytes_per_second=1_600_000 // 8, latency=150)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's browser."""
    path = find_browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, CLOSED])
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, device: Device, script: str = "") -> Iterator[Page]:
    """A page with an empty cache on that device; the script runs before any of the page's own."""
    size = {"width": device.width, "height": device.height}
    context = browser.new_context(viewport=size)  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    emulate(context.new_cdp_session(page), device)
    if script:
        page.add_init_script(script)
    yield page
    context.close()


def emulate(session: CDPSession, device: Device) -> None:
    """Slow the page down to the device."""
    if device.slower > 1:
        session.send("Emulation.setCPUThrottlingRate", {"rate": device.slower})
    if device.bytes_per_second:
        line = {"offline": False, "latency": device.latency}
        speed = dict.fromkeys(("downloadThroughput", "uploadThroughput"), device.bytes_per_second)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", {**line, **speed})
