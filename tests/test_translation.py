"""The two languages tell the same: pages, headings, boxes, cells, code, numbers and sources."""

import ast
import re
from collections import Counter
from pathlib import Path

import nbformat
import pytest
import yaml
from markdown_it import MarkdownIt

ROOT = Path(__file__).parent.parent
ROOMS = {"book": "*.md", "notebooks": "*.ipynb"}
PAGES = [
    f"{room}/{{}}/{page.name}"
    for room, kind in ROOMS.items()
    for page in sorted((ROOT / room / "en").glob(kind))
]
NOTEBOOKS = [page for page in PAGES if page.endswith(".ipynb")]

CLOSED_TAGS = {"remove-cell", "remove-input", "hide-input", "hide-cell", "remove-output"}
ALLOWED_TAGS = {*CLOSED_TAGS, "nbval-ignore-output"}
BOXES = yaml.safe_load((ROOT / "funnelball/text/boxes.yml").read_text(encoding="utf-8"))
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^(#+) ", re.MULTILINE)
BOX = re.compile(r"^> \*\*(.+?)\*\* — ", re.MULTILINE)
TABLE_ROW = re.compile(r"^\|.*\|$", re.MULTILINE)
LINK_TARGET = re.compile(r"\]\([^)]*\)")
SOURCE = re.compile(r"\(#((?:ref|term)-[a-z0-9-]+)\)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
FORMULA = re.compile(r"\$\$.*?\$\$|\$[^$\n]*\$", re.DOTALL)
OTHER_DIGITS = re.compile(r"[\u0660-\u0669\u06f0-\u06f9]")


def notebook(page: str, language: str) -> nbformat.NotebookNode:
    return nbformat.read(ROOT / page.format(language), as_version=4)


def prose(page: str, language: str) -> str:
    """The Markdown of a page, or of all the Markdown cells of a notebook."""
    if not page.endswith(".ipynb"):
        return (ROOT / page.format(language)).read_text(encoding="utf-8")
    cells = notebook(page, language).cells
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def both(page: str, reading) -> tuple:
    """What a reading of the prose finds in English and in Arabic."""
    return reading(prose(page, "en")), reading(prose(page, "ar"))


def boxes(text: str, language: str) -> list[str]:
    kinds = {names[language]: kind for kind, names in BOXES.items()}
    return [kinds.get(sign, f"no box is called “{sign}”") for sign in BOX.findall(text)]


class Wordless(ast.NodeTransformer):
    """Empties the strings of a syntax tree: they are the words, and words may differ."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


def syntax(source: str) -> str:
    return ast.dump(Wordless().visit(ast.parse(source)))


def mounted(source: str) -> list[str]:
    """The names that a cell hands to quiz() and simulation(): quizzes, models, missions."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    mounts = [call for call in calls if getattr(call.func, "id", None) in ("quiz", "simulation")]
    arguments = [value for call in mounts for value in [*call.args, *(k.value for k in call.keywords)]]
    return [ast.unparse(argument) for argument in arguments]


@pytest.mark.parametrize("room", ROOMS)
def test_every_page_is_there_in_both_languages(room):
    english = {page.name for page in (ROOT / room / "en").glob(ROOMS[room])}
    arabic = {page.name for page in (ROOT / room / "ar").glob(ROOMS[room])}
    assert english == arabic and english


@pytest.mark.parametrize("page", PAGES)
def test_headings_have_the_same_levels(page):
    english, arabic = both(page, lambda text: [len(level) for level in HEADING.findall(FENCE.sub("", text))])
    assert english == arabic


@pytest.mark.parametrize("page", PAGES)
def test_boxes_come_in_the_same_order(page):
    assert boxes(prose(page, "en"), "en") == boxes(prose(page, "ar"), "ar")


@pytest.mark.parametrize("page", PAGES)
def test_tables_have_the_same_shape(page):
    english, arabic = both(page, lambda text: [row.count("|") for row in TABLE_ROW.findall(text)])
    assert english == arabic


@pytest.mark.parametrize("page", PAGES)
def test_numbers_are_the_same(page):
    english, arabic = both(page, lambda text: Counter(NUMBER.findall(LINK_TARGET.sub("]", text))))
    assert english == arabic


@pytest.mark.parametrize("page", PAGES)
def test_the_same_sources_and_terms_are_linked(page):
    english, arabic = both(page, lambda text: Counter(SOURCE.findall(text)))
    assert english == arabic


@pytest.mark.parametrize("page", PAGES)
def test_directives_are_the_same(page):
    english, arabic = both(page, lambda text: re.findall(r"^```.*", text, re.MULTILINE))
    assert english == arabic


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_asterisk_is_left_over(page, language):
    """Emphasis that begins within a word and before a bracket is none: «و**[الرفع](#…)**»."""
    inlines = [token.children for token in MarkdownIt().parse(FORMULA.sub("", prose(page, language)))]
    texts = [part.content for parts in inlines if parts for part in parts if part.type == "text"]
    assert [text for text in texts if "*" in text] == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_digits_are_western(page, language):
    text = (ROOT / page.format(language)).read_text(encoding="utf-8")
    assert not OTHER_DIGITS.findall(text)


@pytest.mark.parametrize("page", NOTEBOOKS)
def test_cells_have_the_same_ids_kinds_and_tags(page):
    english, arabic = (
        [(cell.id, cell.cell_type, cell.metadata.get("tags", [])) for cell in notebook(page, language).cells]
        for language in ("en", "ar")
    )
    assert english == arabic
    assert {tag for _, _, tags in english for tag in tags} <= ALLOWED_TAGS


@pytest.mark.parametrize("page", NOTEBOOKS)
def test_code_is_the_same_but_for_its_words(page):
    for english, arabic in zip(notebook(page, "en").cells, notebook(page, "ar").cells, strict=True):
        if english.cell_type == "code":
            assert syntax(english.source) == syntax(arabic.source), english.id
            assert mounted(english.source) == mounted(arabic.source), english.id
