"""The browser of the tests: the one that is named, else one that starts."""

import pytest

from funnelball import browser


@pytest.fixture
def program(tmp_path):
    """Makes a program that ends with the code."""

    def make(name: str, code: int) -> str:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\nexit {code}\n", "utf8")
        path.chmod(0o755)
        return str(path)

    return make


def test_the_named_browser_comes_first(program, monkeypatch):
    monkeypatch.setenv("CHROMIUM", program("my-chromium", 0))

    assert browser.find_browser().endswith("my-chromium")


def test_a_browser_that_does_not_start_is_passed_over(program, monkeypatch, tmp_path):
    monkeypatch.setenv("CHROMIUM", program("broken", 1))
    program("chromium", 0)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert browser.find_browser() == str(tmp_path / "chromium")


def test_without_any_the_message_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "PLACES", ())
    monkeypatch.setattr(browser, "playwrights", lambda: str(tmp_path / "nowhere"))

    with pytest.raises(browser.NoBrowser, match="CHROMIUM=/path/to/chromium"):
        browser.find_browser()
