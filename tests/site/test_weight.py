"""How much a first visit to a page fetches."""

import gzip
import re
from urllib.parse import unquote, urlsplit

import pytest

from funnelball import mounts

from .chapters import LANGUAGES, SITE, pages_of

KB = 1024
# A chapter's text with what web/src/book and the templates add; the rest is quiz, simulation and interpreter.
BOOK_BUDGET, PAGE_BUDGET = 40 * KB, 400 * KB
MOUNT = re.compile(r'<div class="funnelball".*?' + re.escape(mounts.END), re.S)


def compressed(address: str) -> int:
    return len(gzip.compress((SITE / address).read_bytes(), 9))


def without_mounts(address: str) -> int:
    """The weight of a page's own text: its quizzes and simulations left out."""
    return len(gzip.compress(MOUNT.sub("", (SITE / address).read_text("utf8")).encode(), 9))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [page.removeprefix("en/") for page in pages_of("en")])
def test_a_page_is_light(page, site, path, language):
    """A first visit, compressed as a host would, figures included once the reader has scrolled through."""
    loaded = set()
    page.on("response", lambda response: loaded.add(unquote(urlsplit(response.url).path).lstrip("/")))
    page.goto(f"{site}/{language}/{path}")
    page.wait_for_load_state("networkidle")
    weights = {address: compressed(address) for address in loaded}
    own = {
        address: without_mounts(address) if address.endswith(".html") else weight
        for address, weight in weights.items()
        if address.endswith(
            (".html", "book.css", "book.js", "search.js", "language_data.js", ".json", ".svg")
        )
        and "portable" not in address
    }
    assert sum(own.values()) <= BOOK_BUDGET, own
    assert sum(weights.values()) <= PAGE_BUDGET, weights
