"""Small sites of mounts alone: one question of each newer type, and every model of the course."""

import functools
from pathlib import Path

from funnelball import bank, course, models, mounts, reading
from funnelball.question import AnyQuestion, Question
from funnelball.sphinx import assets

from .chapters import LANGUAGES

FILE = Path(__file__).parent / "sample_questions.yml"
PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8"><title>Samples</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="favicon.svg"><link rel="stylesheet" href="style.css">
<style>body {{ margin: 1rem; background: var(--fb-paper); color: var(--fb-ink); }}</style>
</head>
<body>
<main><h1>Samples</h1>{mount}</main>
<script type="module" src="page.js"></script>
</body>
</html>
"""


@functools.cache
def questions() -> dict[str, AnyQuestion]:
    """The sample questions by their ids, checked as those of the bank are."""
    return {question.id: question for question in reading.read_items([FILE], Question)}


@functools.cache
def keys() -> dict[str, dict]:
    """The key of each, by its id."""
    return {name: bank.key_form(question) for name, question in questions().items()}


def write(folder: Path) -> None:
    """Write a page of questions in each language, with all that it loads beside it."""
    write_assets(folder)
    for language in LANGUAGES:
        asked = [mounts.question_data(question, language, False) for question in questions().values()]
        quiz = {"kind": "quiz", "name": "samples", "language": language, "title": "Samples"}
        write_page(folder / f"{language}.html", quiz | {"questions": asked})


def write_models(folder: Path) -> None:
    """Write a page for each model in each language, such as churn.ar.html."""
    write_assets(folder)
    for language in LANGUAGES:
        for name in models.NAMES:
            write_page(folder / f"{name}.{language}.html", mounts.simulation_data(name, language))


def write_assets(folder: Path) -> None:
    """Write what a page loads."""
    for name, content in assets.contents().items():
        (folder / name).write_bytes(content)


def write_page(path: Path, data: dict) -> None:
    """Write a page with one mount."""
    language = data["language"]
    direction = course.DIRECTION[language]
    page = PAGE.format(language=language, direction=direction, mount=mounts.mount(data))
    path.write_text(page, "utf8")
