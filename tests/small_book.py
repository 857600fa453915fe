"""A book of a few pages, built by Sphinx with the course's extension as the real one is."""

from pathlib import Path
from typing import Any

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

SETTINGS: dict[str, Any] = {
    "extensions": ["myst_nb", "funnelball.sphinx"],
    "myst_enable_extensions": ["dollarmath"],
    "html_math_renderer": "mathml",
    "html_theme": "basic",
    "nb_execution_mode": "off",
    "html_permalinks_icon": "#",
    "suppress_warnings": ["myst.domains", "myst.xref_missing"],
}


def build(folder: Path, pages: dict[str, str], language: str = "en", **settings: Any) -> Path:
    """Build the pages; warnings are errors.

    Args:
        folder: an empty one; the pages go below it.
        pages: the text of each by its name, such as "book/en/lesson.md"; the first is the start page.
        language: "en" or "ar".
        **settings: further ones of Sphinx.

    Returns:
        The folder with the HTML.
    """
    source, output = folder / "source", folder / "html"
    for name, text in pages.items():
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf8")
    start, *others = [name.rpartition(".")[0] for name in pages]
    contents = "\n".join(f"/{name}" for name in others)
    (source / list(pages)[0]).write_text(
        f"{pages[list(pages)[0]]}\n\n```{{toctree}}\n:hidden:\n\n{contents}\n```\n", "utf8"
    )
    values = {**SETTINGS, "root_doc": start, "language": language, **settings}
    # The book runs cells in static mode; the tests after it do not.
    with docutils_namespace(), pytest.MonkeyPatch.context() as environment:
        environment.setenv("FUNNELBALL_STATIC", "1")
        app = Sphinx(
            str(source),
            None,
            str(output),
            str(folder / "doctrees"),
            "html",
            values,
            status=None,
            warning=None,
            warningiserror=True,
            freshenv=True,
        )
        app.build()
    return output
