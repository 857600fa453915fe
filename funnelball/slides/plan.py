"""Which slides a unit has: derived from the headings, boxes, tables, code and figures of its notebooks.

What is long to read is for the speaker: of prose a slide keeps the first sentences, the notes all of it.
A prediction and its explanation stand on slides of their own; what a cell prints comes a step later.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..sphinx.boxes import kinds
from .blocks import SIGN, SUMMARY, Block, blocks, lead, lines, unquoted
from .outputs import figures, live

ROOM, MORE = 9, 4  # lines that a slide holds, and with smaller letters
LEAD, BOX = 170, 330  # characters
CAPTION = 110
SKIPPED = {"remove-cell", "hide-cell", "remove-output"}
RESULT_ONLY = {"remove-input", "hide-input"}


@dataclass(frozen=True)
class Part:
    """Something on a slide.

    Attributes:
        kind: "markdown", "code" or "output".
        content: Markdown, code, or the outputs of a cell.
        late: it comes one step later.
    """

    kind: str
    content: Any
    late: bool = False


@dataclass
class Slide:
    """A slide: its kind, which a style sheet knows; whether a section begins with it; parts; what is said."""

    kind: str
    begins: bool = False
    parts: list[Part] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    room: int = ROOM

    @property
    def open(self) -> bool:
        """Whether more may be put on it."""
        return self.kind in ("unit", "chapter", "section", "list")

    def put(self, content: str, late: bool = False) -> None:
        """Add Markdown."""
        self.parts.append(Part("markdown", content, late))
        self.room -= lines(content)


class Plan:
    """Makes slides of cells, one after the other.

    Args:
        language: "en" or "ar".
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.slides: list[Slide] = []
        self._where = ""
        self._said: list[str] = []  # prose that waits for what it introduces

    def page(self, source: str, kind: str) -> None:
        """Add a page of Markdown, which begins with a heading; the kind of its first slide is given."""
        for block in blocks(source):
            self._block(block, kind)

    def notebook(self, cells: Iterable[Any]) -> None:
        """Add the cells of a notebook."""
        for cell in cells:
            tags = set(cell.metadata.get("tags") or ())
            if cell.cell_type == "markdown":
                self.page(cell.source, "chapter")
            elif not tags & SKIPPED:
                self._code(cell, bool(tags & RESULT_ONLY))
        self._speak()

    def _block(self, block: Block, kind: str) -> None:
        if block.kind == "heading":
            self._heading(block.text, kind)
        elif block.kind == "paragraph":
            self._paragraph(block.text)
        elif block.kind == "quote":
            self._quote(unquoted(block.text))
        elif block.kind == "details":
            self._details(block.text)
        else:
            self._seen(block)

    def _heading(self, text: str, kind: str) -> None:
        self._speak()
        level, _, title = text.partition(" ")
        slide = Slide(kind if level == "#" else "section", begins=level != "###")
        self._where = title.strip()
        slide.put(f"{'#' if level == '#' else '##'} {self._where}")
        self.slides.append(slide)

    def _paragraph(self, text: str) -> None:
        now = self.slides[-1]
        first = lead(text, LEAD)
        if first and now.open and len(now.parts) == 1:
            now.put(first)
            now.notes.append(text)
        else:
            self._said.append(text)

    def _quote(self, text: str) -> None:
        """A box, or a quotation that is none."""
        named = SIGN.match(text)
        name = named["name"].rstrip(".: ") if named else ""
        kind = kinds(self.language).get(name)
        if not named or not kind:
            self._seen(Block("list", f"> {text}"))
            return
        slide = self._new(f"box-{kind}")
        inside = text[named.end() :]
        shown = self._shortened(inside)
        if shown != inside:
            slide.notes.append(inside)
        slide.put(_box(kind, name, shown))

    def _shortened(self, text: str) -> str:
        """Of each paragraph of a box the sentences that fit; lists stay whole."""
        found = blocks(text)
        each = BOX // max(1, sum(block.kind == "paragraph" for block in found))
        parts = [_fitting(block.text, each) if block.kind == "paragraph" else block.text for block in found]
        return "\n\n".join(part for part in parts if part)

    def _details(self, text: str) -> None:
        """What a reader opens after having tried: it comes one step later."""
        found = SUMMARY.search(text)
        if found:
            inside = found["inside"].strip()
            answer = _box("answer", found["summary"], self._shortened(inside))
            now = self.slides[-1]
            if self._said or not now.open or lines(answer) > now.room:
                now = self._new("answer", BOX)
            now.put(answer, late=len(now.parts) > 1)
            now.notes.append(inside)

    def _seen(self, block: Block) -> None:
        """A table, a list or a formula: on this slide if there is room, else on the next."""
        now = self.slides[-1]
        room = now.room + (MORE if len(now.parts) == 1 else 0)  # a heading does not stand alone
        if not now.open or self._said or lines(block.text) > room:
            now = self._new("table" if block.kind == "table" else "list")
        now.put(block.text)

    def _code(self, cell: Any, result_only: bool) -> None:
        mounts = live(cell.outputs, self.language)
        for kind, mount in mounts:
            self._new(kind).parts.append(Part("output", [mount]))
        outputs = [] if mounts else figures(cell)
        if result_only and outputs:
            self._new("figure").parts.append(Part("output", outputs))
        elif not result_only:
            now = self.slides[-1]
            runs = now.kind == "box-run" and not self._said
            slide = now if runs else self._new("code")
            slide.kind = "code"
            slide.parts.append(Part("code", cell.source))
            if outputs:
                slide.parts.append(Part("output", outputs, late=True))

    def _new(self, kind: str, most: int = CAPTION) -> Slide:
        """A further slide of the section: the prose before it goes to its notes, and is its first line."""
        slide = Slide(kind, notes=list(self._said))
        slide.put(f'<p class="fb-slide-where">{self._where}</p>')
        line = lead(self._said[-1], most) if self._said else ""
        if line:
            slide.put(line)
        self._said.clear()
        self.slides.append(slide)
        return slide

    def _speak(self) -> None:
        """What nothing followed is said to the last slide."""
        if self._said and self.slides:
            self.slides[-1].notes += self._said
        self._said.clear()


def _fitting(text: str, most: int) -> str:
    """A paragraph's first sentences; one that is too long by itself stands whole: no box is empty."""
    return lead(text, most) or text


def _box(kind: str, name: str, inside: str) -> str:
    sign = f'<p class="fb-box-name"><span class="fb-sign" aria-hidden="true"></span>{name}</p>'
    return f'<div class="fb-box fb-box-{kind}">{sign}\n\n{inside}\n\n</div>'
