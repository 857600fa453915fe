"""Addresses have no language in the middle, and links between pages lead there."""

import pytest

from funnelball.sphinx import urls

from .small_book import build


@pytest.mark.parametrize(
    "name, address",
    [
        ("book/ar/kick_off", "kick_off"),
        ("notebooks/ar/13_pitch", "notebooks/13_pitch"),
        ("book/en/deep/page", "deep/page"),
        ("search", "search"),
    ],
)
def test_clean(name, address):
    assert urls.clean(name) == address


def test_the_same_page_in_the_other_language():
    assert urls.in_language("notebooks/en/13_pitch", "ar") == "notebooks/ar/13_pitch"
    assert urls.in_language("search", "ar") is None


def test_pages_link_to_clean_addresses(tmp_path):
    pages = {
        "book/en/index.md": "# Start\n\n[On](../../notebooks/en/11_first.md)\n",
        "notebooks/en/11_first.md": "# First\n\n[Back](../../book/en/index.md)\n",
    }
    html = build(tmp_path, pages)
    assert 'href="notebooks/11_first.html"' in (html / "index.html").read_text("utf8")
    assert 'href="../index.html"' in (html / "notebooks" / "11_first.html").read_text("utf8")


def test_a_page_that_is_gone_does_not_stay_in_the_site(tmp_path):
    pages = {"book/en/index.md": "# Start\n", "book/en/former.md": "# Former\n"}
    html = build(tmp_path, pages)
    assert (html / "former.html").exists()
    (tmp_path / "source" / "book" / "en" / "former.md").unlink()
    build(tmp_path, {"book/en/index.md": "# Start\n"})
    assert not (html / "former.html").exists()
    assert (html / "index.html").exists()
