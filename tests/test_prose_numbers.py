"""Every number in the prose is printed by a cell, computed here, a model's default, published, or given.

`prose_numbers/<page>.yml` tells where the numbers of each Markdown cell come from, or of a page as a whole:

    explain-thresholds:                    # the id of the cell; `page` for a page that is no notebook
      printed: {thresholds: ["28,000"]}    # by the code cell of that id; chapter#id is in another notebook
      computed: {"440": (2000 + 100 * 200) / 50}
      default: {acquisition: {"200": quote_cost}}
      published: {skok-2013: ["3", "12"]}  # the page links to that source
      given: ["100"]                       # the case says so, or it counts what stands beside it

A sum that is written out, as in `1000 / 440` = 2.3, needs no entry: it is worked out as it stands.
"""

import math
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import nbformat
import pytest
import yaml

from funnelball import models
from funnelball.course import LANGUAGES
from funnelball.league import diagnosis, seasons

ROOT = Path(__file__).parent.parent
NOTEBOOKS = [path.stem for path in sorted((ROOT / "notebooks/en").glob("*.ipynb"))]
PAGES = [path.stem for path in sorted((ROOT / "book/en").glob("*.md"))]
KINDS = {"printed", "computed", "default", "published", "given"}
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NO_PROSE = re.compile(
    r"""
    \$\$[^$]*\$\$ | \$[^$\n]*\$   # a formula
    | `[^`\n]*[^\W\d][^`\n]*`      # code with names in it
    | \[[^\]]*\]\(\#ref-[^)]*\)    # a source with its year
    | (?<=\])\([^)]*\)             # the target of a link
    | ^:[a-z-]+:.*$ | ^```.*$       # the options of a directive
    """,
    re.MULTILINE | re.VERBOSE,
)
# A number alone in code is no sum.
SUM = re.compile(r"`(?![\d.,]+`)([\d ,.+*/()×−-]+)(?:`? = ([\d.,]*\d)`?(%?)|`)")
SIGNS = str.maketrans({"×": "*", "−": "-", ",": None})
KNOWN = {
    **{name: models.MODELS[name] for name in models.NAMES},
    **{name: getattr(math, name) for name in ("ceil", "comb", "exp", "floor", "log", "sqrt")},
    "season": seasons.season,
    "season_by": seasons.season_by,
    "reader": diagnosis.reader,
}


@cache
def cells(notebook: str, language: str) -> dict[str, nbformat.NotebookNode]:
    """The cells of a notebook by id."""
    path = ROOT / "notebooks" / language / f"{notebook}.ipynb"
    return {cell.id: cell for cell in nbformat.read(path, as_version=4).cells}


def prose(page: str, language: str) -> dict[str, str]:
    """The Markdown cells of a notebook by id, or the text of another page."""
    if page not in NOTEBOOKS:
        return {"page": (ROOT / "book" / language / f"{page}.md").read_text("utf8")}
    found = cells(page, language)
    return {name: cell.source for name, cell in found.items() if cell.cell_type == "markdown"}


@cache
def told(page: str) -> dict[str, dict]:
    """By cell where its numbers come from."""
    path = ROOT / "tests/prose_numbers" / f"{page}.yml"
    return yaml.safe_load(path.read_text("utf8")) if path.exists() else {}


def entries(page: str, kind: str) -> Iterator[tuple[str, str, object]]:
    """Each cell with a name and what is told under it, of one kind."""
    for cell, entry in told(page).items():
        for name, value in entry.get(kind, {}).items():
            yield cell, name, value


def accounted(entry: dict) -> set[str]:
    """The numbers that an entry names."""
    lists = [*entry.get("printed", {}).values(), *entry.get("published", {}).values(), entry.get("given", [])]
    tables = [entry.get("computed", {}), *entry.get("default", {}).values()]
    return {number for part in (*lists, *tables) for number in part}


def numbers(text: str) -> set[str]:
    """The numbers of a text, as they are written."""
    return set(NUMBER.findall(text))


def written(text: str) -> set[str]:
    """The numbers of a text that have to come from somewhere."""
    return numbers(NO_PROSE.sub("", SUM.sub("", text)))


def shown(cell: str, page: str) -> list[float]:
    """The numbers that a code cell prints when it runs."""
    notebook, _, name = cell.rpartition("#")
    outputs = cells(notebook or page, "en")[name].outputs
    texts = [output.get("text") or output.get("data", {}).get("text/plain", "") for output in outputs]
    return [float(plain(number)) for number in numbers("\n".join(texts))]


def plain(number: str) -> str:
    """A number without the commas of thousands."""
    return number.replace(",", "")


def rounds_to(value: float, number: str) -> bool:
    """Whether a value, with as many digits after the point as the number has, is the number."""
    digits = len(plain(number).partition(".")[2])
    return abs(value - float(plain(number))) <= 0.5 * 10**-digits + 1e-9


def default(model: str, parameter: str) -> float:
    """The default of a parameter."""
    return next(one.default for one in models.MODELS[model].PARAMETERS if one.name == parameter)


@pytest.fixture(params=[*NOTEBOOKS, *PAGES])
def page(request) -> str:
    return request.param


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_its_source(page, language):
    known = {cell: accounted(entry) for cell, entry in told(page).items()}
    found = {cell: written(text) for cell, text in prose(page, language).items()}
    wrong = [
        f"{cell}: in the prose only {found.get(cell, set()) - known.get(cell, set()) or '{}'}, "
        f"in the list only {known.get(cell, set()) - found.get(cell, set()) or '{}'}"
        for cell in {**found, **known}
        if found.get(cell, set()) != known.get(cell, set())
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sums_are_right(page, language):
    sums = [found for text in prose(page, language).values() for found in SUM.findall(text)]
    wrong = [
        f"{formula}= {value * scale}, not {number}"
        for formula, number, percent in sums
        for value, scale in [(eval(formula.translate(SIGNS)), 100 if percent else 1)]
        if number and not rounds_to(value * scale, number)
    ]
    assert wrong == []


def test_nothing_else_is_told(page):
    """A misspelt kind would account for nothing."""
    assert {kind for entry in told(page).values() for kind in entry} <= KINDS


def test_printed_numbers_are_printed(page):
    wrong = [
        f"{cell}: {printer} does not show {number}"
        for cell, printer, found in entries(page, "printed")
        for number in found
        if not any(rounds_to(value, number) for value in shown(printer, page))
    ]
    assert wrong == []


def test_computed_numbers_come_out(page):
    wrong = [
        f"{cell}: {number} is {value!r}"
        for cell, number, formula in entries(page, "computed")
        if not rounds_to(value := eval(str(formula), dict(KNOWN)), number)
    ]
    assert wrong == []


def test_defaults_are_those_of_the_model(page):
    """As the model has them, or in percent."""
    wrong = [
        f"{cell}: {model}.{parameter} is not {number}"
        for cell, model, found in entries(page, "default")
        for number, parameter in found.items()
        if not any(rounds_to(scale * default(model, parameter), number) for scale in (1, 100))
    ]
    assert wrong == []


def test_published_numbers_stand_beside_their_source(page):
    text = "".join(prose(page, "en").values())
    linked = {source for _, source, _ in entries(page, "published") if f"(#ref-{source})" in text}
    assert linked == {source for _, source, _ in entries(page, "published")}
