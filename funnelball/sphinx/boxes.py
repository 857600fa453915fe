"""Boxes of a lesson: a blockquote that starts with a known word in bold becomes an aside with its sign."""

from typing import Any

from docutils import nodes

from .. import phrases

DASH = " —"


class box(nodes.container):
    """A box of a lesson."""


def kinds(language: str) -> dict[str, str]:
    """Return the kind of box by its name in the language."""
    return {name: kind for kind, name in phrases.in_language(phrases.read_texts("boxes"), language).items()}


def make_boxes(app: Any, doctree: nodes.document) -> None:
    """Turn the blockquotes of a page that are boxes into boxes."""
    known = kinds(app.config.language)
    for quote in list(doctree.findall(nodes.block_quote)):
        kind = known.get(sign_of(quote))
        if kind:
            made = box("", *quote.children, classes=["fb-box", f"fb-box-{kind}"])
            quote.replace_self(made)
            mark_sign(made)


def sign_of(quote: nodes.block_quote) -> str:
    """Return the bold words that the blockquote begins with, or nothing."""
    first = quote.children[0] if quote.children else None
    start = first.children[0] if isinstance(first, nodes.paragraph) and first.children else None
    return start.astext().rstrip(".: ") if isinstance(start, nodes.strong) else ""


def mark_sign(made: box) -> None:
    """Set the name apart and drop the dash that joins it to the text."""
    paragraph = made.children[0]
    name, *rest = paragraph.children
    name["classes"].append("fb-box-name")
    if rest and isinstance(rest[0], nodes.Text) and rest[0].startswith(DASH):
        paragraph.replace(rest[0], nodes.Text(rest[0][len(DASH) :].lstrip()))
        paragraph.insert(1, nodes.Text(" "))


def open_box(translator: Any, node: box) -> None:
    """Write the start of a box."""
    translator.body.append(f'<div role="note" class="{" ".join(node["classes"])}">')


def close_box(translator: Any, node: box) -> None:
    """Write the end of a box."""
    translator.body.append("</div>\n")


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.add_node(box, html=(open_box, close_box))
    app.connect("doctree-read", make_boxes)
