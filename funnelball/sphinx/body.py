"""The text of a page made fit for its frame: the title apart, tables that scroll, numbers left to right."""

import re
from html import escape
from pathlib import Path
from typing import Any

from . import picture_size
from .words import words

HEADER_LINK = re.compile(r'(<a class="headerlink"[^>]*?) title="[^"]*"')
TABLE = re.compile(r"<table>.*?</table>|<table class=.*?</table>", re.S)
CELL = re.compile(r"<(td|th)([^>]*)>(?:<p>)?([^<]*)(?:</p>)?</\1>")
EMPTY_HEAD = re.compile(r"<th([^>]*)>(?:<p>)?\s*(?:</p>)?</th>")
# A sum, a range or a share: what would turn around in the midst of Arabic.
NUMBERS = re.compile(r"[\s\d.,:%+×÷=≈±<>()–−/-]*\d[\s\d.,:%+×÷=≈±<>()–−/-]*")
CODE = r"<code\b[^>]*>(?:(?!</code>).)*</code>"
# What comes out stands behind the code that says how.
EQUATION = re.compile(CODE + r"\s[=≈]\s(?:\d(?:[\d.,]*\d)?%?|[?؟])", re.S)
# A formula with what is written as one with it: an Arabic "and" before it, a full stop behind it.
# It is looked for where a word begins only, or a page's long data would take seconds.
FORMULA = re.compile(rf'(?<![^\s<>])[^\s<>]*(?:<bdi dir="ltr">{CODE}[^<]*</bdi>|{CODE})[^\s<>]*', re.S)
PICTURE = re.compile(r'<img ([^>]*?)src="([^"]*_images/([^"]+))"([^>]*?)/?>')
# A notebook's figure brings its size as a style, whose height would hold where the width has to give way.
STYLED = re.compile(r' ?style="width: (\d+)px; ?height: (\d+)px;? ?"')


def fit(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Mend the page's text and split it after its title."""
    said = words(app.config.language)
    body = HEADER_LINK.sub(rf'\1 title="{escape(said["link-here"])}"', context.get("body", ""))
    body = TABLE.sub(lambda found: table(found[0], app.config.language), body)
    body = formulas_whole(body)
    body = PICTURE.sub(lambda found: picture(found, app), body)
    head, end, rest = body.partition("</h1>")
    context["title_part"], context["text_part"] = (head + end, rest) if end else ("", body)


def table(html: str, language: str) -> str:
    """Return a table in a box that scrolls sideways, with its numbers isolated in Arabic."""
    # The corner above row names heads nothing.
    html = EMPTY_HEAD.sub(r"<td\1></td>", html)
    if language == "ar":
        html = CELL.sub(lambda cell: numbers_apart(cell), html)
    return f'<div class="fb-table fb-scroll">{html}</div>'


def formulas_whole(html: str) -> str:
    """Return a text whose formulas run from left to right, result and all, on one line if they fit."""
    html = EQUATION.sub(r'<bdi dir="ltr">\g<0></bdi>', html)
    return FORMULA.sub(r'<span class="fb-whole">\g<0></span>', html)


def numbers_apart(cell: re.Match) -> str:
    """Return a cell; one that holds only numbers and signs runs from left to right."""
    tag, attributes, text = cell.groups()
    if not NUMBERS.fullmatch(text):
        return cell[0]
    return f'<{tag}{attributes}><bdi dir="ltr">{text}</bdi></{tag}>'


def picture(found: re.Match, app: Any) -> str:
    """Return an image with its size, so that nothing jumps when it comes, and that comes when it is near."""
    styled = STYLED.search(found[0])
    before, address, name, after = STYLED.sub("", found[1]), found[2], found[3], STYLED.sub("", found[4])
    sources = {Path(file).name: source for source, file in app.builder.images.items()}
    drawn = picture_size.of(Path(app.srcdir) / sources[name]) if name in sources else None
    size = styled.groups() if styled else drawn
    given = f' width="{size[0]}" height="{size[1]}"' if size and "width=" not in before + after else ""
    return f'<img {before}src="{address}"{after.rstrip()}{given} loading="lazy" decoding="async">'


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", fit, priority=320)
