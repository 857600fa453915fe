"""Counts what a visit fetches: requests, and the compressed bytes of every file, a worker's too."""

from playwright.sync_api import Browser

from benchmarks.devices import DESKTOP, opened
from benchmarks.moments import Subject, moment, watch
from tools.file_server import Handler

REST = 3000  # milliseconds after the answer in which a page fetches what it wants to have ready


class CountingHandler(Handler):
    """Notes the size of every body that it sends."""

    sizes: list[int] = []

    def send_header(self, keyword: str, value: str) -> None:
        """Note the size on its way out."""
        if keyword == "Content-Length":
            self.sizes.append(int(value))
        super().send_header(keyword, value)


def visit(browser: Browser, subject: Subject) -> tuple[int, int]:
    """Requests and bytes of a first visit: scrolled to its end, and a first answer given."""
    CountingHandler.sizes.clear()
    with opened(browser, DESKTOP, watch(subject)) as page:
        page.goto(subject.address)
        moment(page)
        page.mouse.wheel(0, 100_000)
        page.wait_for_timeout(REST)
    return len(CountingHandler.sizes), sum(CountingHandler.sizes)
