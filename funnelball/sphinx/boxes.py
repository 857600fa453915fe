"""Boxes of a lesson: a blockquote that starts with a known word in bold becomes an aside with its sign."""

from html import escape
from typing import Any

from docutils import nodes

from .. import phrases

DASH = "—"


class box(nodes.container):
    """A box of a lesson; its attribute `kind` is a key of text/boxes.yml, `name` what it is called."""


def kinds(language: str) -> dict[str, str]:
    """Return the kind of box by its name in the language."""
    return {name: kind for kind, name in phrases.in_language(phrases.read_texts("boxes"), language).items()}


def make_boxes(app: Any, doctree: nodes.document) -> None:
    """Turn the blockquotes of a page that are boxes into boxes."""
    known = kinds(app.config.language)
    for quote in list(doctree.findall(nodes.block_quote)):
        sign = sign_of(quote)
        name = sign.astext().rstrip(".: ") if sign else ""
        if sign and name in known:
            drop_sign(sign)
            quote.replace_self(box("", *quote.children, kind=known[name], name=name))


def sign_of(quote: nodes.block_quote) -> nodes.strong | None:
    """Return the bold words that the blockquote begins with."""
    first = quote.children[0] if quote.children else None
    if not isinstance(first, nodes.paragraph):
        return None
    said = [child for child in first.children if child.astext().strip()]
    return said[0] if said and isinstance(said[0], nodes.strong) else None


def drop_sign(sign: nodes.strong) -> None:
    """Take the bold words out of the text, with the dash behind them: the box shows them by itself."""
    paragraph = sign.parent
    place = paragraph.index(sign)
    paragraph.remove(sign)
    after = paragraph.children[place] if place < len(paragraph.children) else None
    if isinstance(after, nodes.Text):
        rest = after.astext().lstrip().removeprefix(DASH).lstrip()
        paragraph.replace(after, nodes.Text(rest))
    if not paragraph.astext().strip():
        paragraph.parent.remove(paragraph)


def open_box(translator: Any, node: box) -> None:
    """Write the start of a box: an aside that is a note to assistive tools, so that it is no landmark."""
    kind, name = node["kind"], escape(node["name"])
    translator.body.append(
        f'<aside class="fb-box fb-box-{kind}" role="note" aria-label="{name}">'
        f'<p class="fb-box-name"><span class="fb-sign" aria-hidden="true"></span>{name}</p>\n'
    )


def close_box(translator: Any, node: box) -> None:
    """Write the end of a box."""
    translator.body.append("</aside>\n")


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.add_node(box, html=(open_box, close_box))
    app.connect("doctree-read", make_boxes)
