"""A Markdown cell in blocks: what may stand on a slide, and what is said instead."""

import re
from dataclasses import dataclass

from docutils.utils.math.latex2mathml import tex2mathml

KINDS = (
    ("heading", re.compile(r"#{1,3} ")),
    ("table", re.compile(r"\|")),
    ("list", re.compile(r"(?:[-*]|\d+\.) ")),
    ("quote", re.compile(r">")),
    ("details", re.compile(r"<details")),
    ("formula", re.compile(r"\$\$")),
    ("paragraph", re.compile(r"")),
)
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\([^)]*\)")
FORMULA = re.compile(
    r"\$\$(?P<block>.+?)\$\$|(?<![\\\w])\$(?P<inline>[^$\s](?:[^$\n]*[^$\s])?)\$(?!\w)", re.S
)
SENTENCE = re.compile(r"(?<=[.!?؟…])[”»\"*_)]*\s+")
SIGN = re.compile(r"\*\*(?P<name>[^*]+)\*\*\s*(?:—\s*)?")
SUMMARY = re.compile(r"<details><summary>(?P<summary>.*?)</summary>(?P<inside>.*)</details>", re.S)


@dataclass(frozen=True)
class Block:
    """A block of a cell: its kind as in KINDS, and its Markdown."""

    kind: str
    text: str


def blocks(source: str) -> list[Block]:
    """Return the blocks of a Markdown cell; links are plain words, formulas MathML."""
    found = []
    for text in _pieces(source):
        kind = next(name for name, begins in KINDS if begins.match(text))
        found.append(Block(kind, plain(text)))
    return found


def _pieces(source: str) -> list[str]:
    """The parts between blank lines; what can be opened stays whole."""
    pieces: list[str] = []
    for part in re.split(r"\n\s*\n", source.strip()):
        if pieces and "<details" in pieces[-1] and "</details>" not in pieces[-1]:
            pieces[-1] += f"\n\n{part}"
        else:
            pieces.append(part.strip("\n"))
    return [piece for piece in pieces if piece.strip()]


def plain(text: str) -> str:
    """Return Markdown without links, and with formulas that need no script."""
    return FORMULA.sub(_mathml, LINK.sub(r"\1", text))


def _mathml(found: re.Match) -> str:
    block = found["block"] is not None
    told = tex2mathml(found["block"] or found["inline"], as_block=block).replace("\n", "")
    return f'<bdi dir="ltr" class="fb-math">{told}</bdi>'


def unquoted(quote: str) -> str:
    """Return what stands in a block quote."""
    return re.sub(r"^> ?", "", quote, flags=re.M)


def lead(text: str, most: int) -> str:
    """Return as many whole sentences from the beginning as fit; none if the first is too long.

    Args:
        text: a paragraph.
        most: characters.
    """
    kept = ""
    for sentence in SENTENCE.split(" ".join(text.split())):
        longer = f"{kept} {sentence}".strip()
        if len(_read(longer)) > most:
            break
        kept = longer
    return kept


def lines(text: str, wide: int = 64) -> int:
    """Return about how many lines a block takes on a slide that holds so many characters in a line."""
    return sum(_height(row, wide) for row in text.splitlines() if row.strip() and not set(row) <= set("|-: "))


def _height(row: str, wide: int) -> int:
    if not row.startswith("|"):
        return -(-len(_read(row)) // wide)
    cells = [len(_read(cell)) for cell in row.strip("| ").split("|")]
    return max(1, -(-max(cells) * len(cells) // (wide + 20)))


def _read(text: str) -> str:
    return re.sub(r"<[^>]+>|[*_`]", "", text)
