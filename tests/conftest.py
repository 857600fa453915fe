"""What tests share: other questions, the browser, the built site, a watched page, axe, English figures."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from matplotlib import pyplot as plt
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from funnelball import course, language
from tools.file_server import HOST, serving
from tools.find_browser import ARGUMENTS, find_browser

# The same examples in every run: a test that fails, fails for everybody.
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "site"
AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
# A colour on its way to another has a contrast that no reader sees for longer than a blink.
RUN_AXE = """async scope => {
    const changing = document.getAnimations().filter(one => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(one => one.finished));
    return (await axe.run(scope ?? document)).violations;
}"""


@pytest.fixture
def course_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """course_of(name=text, …): a course of these questions, with the real concepts and references."""
    (tmp_path / "book").mkdir()
    for part in ("concepts.yml", "book/references.bib", "missions"):
        (tmp_path / part).symlink_to(ROOT / part)
    (tmp_path / "questions").mkdir()
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)

    def make(**files: str) -> Path:
        for name, text in files.items():
            (tmp_path / "questions" / f"{name}.yml").write_text(text, "utf8")
        return tmp_path / "questions"

    return make


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium of this machine, started once."""
    path = find_browser()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """A function that serves a folder over http and returns its address, without a slash at the end."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(serving(folder))


@pytest.fixture(scope="session")
def site(serve: Callable[[Path], str]) -> str:
    """Address of the built site: f"{site}/ar/kick_off.html"."""
    if not (SITE / "index.html").exists():
        pytest.fail("The site tests need the built book: run `make book` first.", pytrace=False)
    return serve(SITE)


@pytest.fixture
def new_context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Makes browser contexts (viewport=…, color_scheme=…, …), closed after the test."""
    contexts = []

    def make(**options: Any) -> BrowserContext:
        contexts.append(context := browser.new_context(**options))
        context.set_default_timeout(20_000)
        return context

    yield make
    for context in contexts:
        context.close()


class Watch:
    """What went wrong on a page: errors of its scripts, and requests that left the machine."""

    def __init__(self, page: Page) -> None:
        self.errors: list[str] = []
        self.outside: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)
        page.on("request", lambda request: self._request(request.url))

    def _console(self, message) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _request(self, url: str) -> None:
        if not url.startswith((f"http://{HOST}:", "blob:", "data:", "about:", f"ws://{HOST}:")):
            self.outside.append(url)


@pytest.fixture
def watch() -> Callable[[Page], Watch]:
    """Starts to record what goes wrong on a page that the test made itself."""
    return Watch


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Iterator[Page]:
    """A desktop page; a script error or a request to the outside fails the test."""
    page = new_context(viewport={"width": 1280, "height": 900}).new_page()
    seen = Watch(page)
    yield page
    assert seen.errors == []
    assert seen.outside == []


@pytest.fixture
def axe() -> Callable[..., list[str]]:
    """axe(page, scope=None): one line for each violation of WCAG 2.2 A and AA or of axe's best practice."""

    def violations(page: Page, scope: str | None = None) -> list[str]:
        page.evaluate(AXE.read_text("utf8"))  # not as a script tag: a Content-Security-Policy would forbid it
        found = page.evaluate(RUN_AXE, scope)
        return [f"{rule['id']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]]

    return violations


@pytest.fixture
def english_before_and_after() -> Iterator[None]:
    """Figures speak English first, and whatever language a test chose, the next begins in English."""
    language("en")
    yield
    language("en")
    plt.close("all")
