"""The course's questions on a page of their own, with the front end that a chapter loads and nothing else."""

from pathlib import Path

from funnelball import mounts
from funnelball.sphinx import assets

PAGE = """<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quiz</title>
<link rel="stylesheet" href="style.css">
<script type="module" src="page.js"></script>
</head>
<body><main><h1>Quiz</h1>{mount}</main></body>
</html>
"""


def course_page(folder: Path, questions: list[dict]) -> None:
    """Write the page and what it loads into folder/course.

    Args:
        folder: where the peers are.
        questions: of `mounts.question_data`.
    """
    own = folder / "course"
    own.mkdir(parents=True, exist_ok=True)
    for name, content in assets.contents().items():
        (own / name).write_bytes(content)
    (own / "index.html").write_text(page(questions), "utf8")


def page(questions: list[dict]) -> str:
    """Return the page with these questions."""
    data = {"kind": "quiz", "name": "benchmark", "language": "en", "title": "Quiz", "questions": questions}
    return PAGE.format(mount=mounts.mount(data))
