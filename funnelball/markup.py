"""Texts of the course as HTML: formulas, lists, tables, what opens on a click. Everything is escaped."""

import re
from collections.abc import Iterable, Sequence
from html import escape

MARKED = re.compile(r"`(?P<code>[^`]+)`|\*\*(?P<strong>.+?)\*\*")


def inline(text: str) -> str:
    """Return a text as HTML: formulas in backticks stay left to right, **strong** is strong."""
    return _inline(escape(text, quote=False))


def _inline(escaped: str) -> str:
    def marked(found: re.Match) -> str:
        if found["code"]:
            return f'<bdi dir="ltr">{found["code"]}</bdi>'
        return f"<strong>{_inline(found['strong'])}</strong>"

    return MARKED.sub(marked, escaped)


def listed(items: Sequence[str], kind: str = "ul") -> str:
    """Return HTML items as a list; nothing for no items."""
    return f"<{kind}>{''.join(f'<li>{item}</li>' for item in items)}</{kind}>" if items else ""


def opening(summary: str, content: str) -> str:
    """Return HTML that opens when its summary is clicked."""
    return f"<details><summary>{escape(summary)}</summary>{content}</details>"


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of plain texts whose first column names the rows; numbers stay left to right."""
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "".join(_row(*row) for row in rows)
    caption = f"<caption>{escape(caption)}</caption>"
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _row(name: str, *cells: str) -> str:
    told = "".join(f'<td><bdi dir="ltr">{escape(cell)}</bdi></td>' for cell in cells)
    return f'<tr><th scope="row">{escape(name)}</th>{told}</tr>'
