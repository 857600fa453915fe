"""Writes decks: a unit's plan as a notebook of slides, through nbconvert's exporter, beside the front end."""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbconvert import SlidesExporter
from nbformat.notebooknode import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from .. import bank, course, phrases
from ..names import UnknownName, unknown
from ..sphinx import assets
from .plan import Part, Plan, Slide

TEMPLATE = Path(__file__).with_name("template")
OWN = ("slides.js", "slides.css")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.S)


def written_units() -> dict[str, list[str]]:
    """Return the file names of the notebooks of each unit that has some, in the order of the course."""
    names = sorted(path.name for path in _notebooks("en").glob("[0-9]*.ipynb"))
    units = {
        unit.id: [name for name in names if name[0] == str(unit.number)] for unit in bank.concepts().units
    }
    return {unit: found for unit, found in units.items() if found}


def _notebooks(language: str) -> Path:
    folder = course.CHECKOUT / "notebooks" / language
    if not folder.exists():
        raise course.CourseMissing(
            f"slides are made in a checkout of funnelball: there is no folder {folder}"
        )
    return folder


def build(units: Sequence[str], languages: Sequence[str], target: Path) -> list[Path]:
    """Write decks to target/<language>/<unit>/index.html; returns their paths.

    Args:
        units: ids of units that have notebooks.
        languages: "en", "ar".
        target: the folder; decks that are not made now stay as they are.

    Raises:
        UnknownName: a unit that there is not, or that has no notebook yet.
    """
    known = written_units()
    for unit in units:
        if unit not in known:
            raise UnknownName(unknown("unit with notebooks", unit, known))
    static = write_front_end(target)
    paths = []
    for language in languages:
        for unit in units:
            path = target / language / unit / "index.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(deck(unit, language, f"../../{static}"), "utf8")
            paths.append(path)
    return paths


def write_front_end(target: Path) -> str:
    """Write what every deck loads, in a folder named after its content; returns the folder, below target."""
    static = f"_static/{assets.folder()}"
    shutil.rmtree(target / "_static", ignore_errors=True)
    (target / static).mkdir(parents=True)
    own = {name: assets.built(name) for name in OWN}
    for name, content in (assets.contents() | own).items():
        (target / static / name).write_bytes(content)
    return static


def deck(unit: str, language: str, static: str) -> str:
    """Return the deck of a unit as HTML.

    Args:
        unit: its id.
        language: "en" or "ar".
        static: the folder of the front end, from where the deck stands.
    """
    slides = planned(unit, language).slides
    title = bank.concepts().title(unit, language)
    exporter = SlidesExporter(
        template_file=str(TEMPLATE / "deck.html.j2"),
        exclude_input_prompt=True,
        exclude_output_prompt=True,
        exclude_anchor_links=True,
    )
    told = {
        "language": language,
        "direction": course.DIRECTION[language],
        "title": title,
        "static": static,
        "from_file": phrases.say("slides", "from-file", language),
    }
    return exporter.from_notebook_node(notebook(slides, language), resources={"deck": told})[0]


def planned(unit: str, language: str) -> Plan:
    """Return the plan of a unit: its page of the book, then its notebooks."""
    plan = Plan(language)
    page = course.CHECKOUT / "book" / language / f"{unit.replace('-', '_')}.md"
    plan.page(FRONT_MATTER.sub("", page.read_text("utf8")), "unit")
    for name in written_units()[unit]:
        plan.notebook(nbformat.read(_notebooks(language) / name, 4).cells)
    return plan


def notebook(slides: Sequence[Slide], language: str) -> NotebookNode:
    """Return slides as a notebook whose cells say where a slide, a step or the notes begin."""
    cells = [cell for slide in slides for cell in _cells(slide, language)]
    return new_notebook(
        cells=cells, metadata={"language_info": {"name": "python", "pygments_lexer": "ipython3"}}
    )


def _cells(slide: Slide, language: str) -> list[NotebookNode]:
    """The cells of a slide; its notes stand before what comes late, so that they belong to the slide."""
    early = [_cell(part) for part in slide.parts if not part.late]
    notes = [_typed(new_markdown_cell(_spoken(slide.notes, language)), "notes")] if slide.notes else []
    late = [_typed(_cell(part), "fragment") for part in slide.parts if part.late]
    _typed(early[0], "slide" if slide.begins else "subslide", kind=slide.kind)
    return [*early, *notes, *late]


def _spoken(notes: Sequence[str], language: str) -> str:
    """The notes in their direction: the speaker's view is a page of its own, and reads from the left."""
    told = "\n\n".join(notes)
    return f'<div lang="{language}" dir="{course.DIRECTION[language]}">\n\n{told}\n\n</div>'


def _typed(cell: NotebookNode, step: str, **data: str) -> NotebookNode:
    cell.metadata["slideshow"] = {"slide_type": step} | ({"data": data} if data else {})
    return cell


def _cell(part: Part) -> NotebookNode:
    if part.kind == "markdown":
        return new_markdown_cell(part.content)
    if part.kind == "code":
        return new_code_cell(part.content)
    hidden: dict[str, Any] = {"transient": {"remove_source": True}}
    return new_code_cell("", outputs=part.content, metadata=hidden)
