"""`funnelball print` writes what was asked for, with a real Chromium, or says in a sentence what is wrong."""

import re

import pytest

from funnelball import browser
from tests.test_cli import run

FEW = ("print", "--unit", "kick-off", "--n", "3", "--seed", "5")


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_pdf_has_worksheets_and_keys_with_their_fonts(capsys, tmp_path):
    path = tmp_path / "paper.pdf"
    status, out, error = run(capsys, *FEW, "--papers", "2", "--output", str(path))
    assert (status, error) == (0, "")
    assert out == f"{path}: papers 2, questions 3, seeds 5 to 6, files 1\n"
    pdf = path.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) >= 4
    assert re.search(rb"/MediaBox\s*\[0 0 59[45][\d.]* 84[12]", pdf), "not A4"
    assert b"/FontFile" in pdf or b"/Type3" in pdf


def test_a_folder_gets_a_file_for_each_paper_and_each_key(capsys, tmp_path):
    folder = tmp_path / "class" / "monday"
    run(capsys, *FEW, "--papers", "2", "--lang", "ar", "--output", str(folder))
    assert sorted(path.name for path in folder.iterdir()) == [
        "key-01-seed-5.pdf",
        "key-02-seed-6.pdf",
        "worksheet-01-seed-5.pdf",
        "worksheet-02-seed-6.pdf",
    ]


@pytest.mark.parametrize(("key", "sheets"), [("--key", 2), ("--no-key", 1)])
def test_html_needs_no_browser_and_the_key_can_be_left_out(capsys, tmp_path, monkeypatch, key, sheets):
    monkeypatch.setattr(browser, "candidates", lambda: iter(()))
    path = tmp_path / "paper.html"
    assert run(capsys, *FEW, key, "--lang", "en", "--output", str(path))[0] == 0
    assert path.read_text("utf8").count("<section") == sheets


def test_the_html_asks_for_nothing_and_fits_a_phone(capsys, page, serve, tmp_path):
    assert run(capsys, *FEW, "--output", str(tmp_path / "paper.html"))[0] == 0
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{serve(tmp_path)}/paper.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--unit", "finishin"], "unknown unit 'finishin'; did you mean 'finishing'?"),
        (["--concept", "two-functions", "--n", "60"], "60 questions are asked for, but there are"),
        (["--n", "0"], "a number of questions is a whole number from 1 to 100, got '0'"),
        (["--papers", "501"], "a number of papers is a whole number from 1 to 500, got '501'"),
        (["--lang", "fr"], "invalid choice: 'fr'"),
        (["--final-match", "--unit", "finishing"], "--final-match asks the whole course; leave out unit"),
        (["--output", "paper.docx"], "cannot write 'paper.docx': a file ends in .pdf or .html"),
        (["--output", "nowhere/at/all.html"], "cannot write into 'nowhere/at': "),
    ],
)
def test_bad_input_is_told_in_a_line(capsys, tmp_path, monkeypatch, arguments, told):
    monkeypatch.chdir(tmp_path)
    status, out, error = run(capsys, "print", *arguments)
    assert (status, out) == (2, "")
    assert told in error
    assert len(error.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_a_file_in_the_place_of_a_folder_is_told(capsys, tmp_path):
    (tmp_path / "class").write_text("", "utf8")
    status, _, error = run(capsys, *FEW, "--output", str(tmp_path / "class" / "one"))
    assert status == 2
    assert error.startswith("cannot make the folder '")


def test_without_a_browser_the_message_says_what_to_do(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(browser, "candidates", lambda: iter(()))
    status, _, error = run(capsys, *FEW, "--output", str(tmp_path / "paper.pdf"))
    assert status == 2
    assert error.startswith("No Chromium was found. Install Chromium or Chrome")
    assert len(error.splitlines()) == 1
