"""Formulas as MathML, made when the book is built: no script, and left to right in both languages."""

from typing import Any

from docutils import nodes
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.errors import ExtensionError


def converted(node: nodes.Element, block: bool) -> str:
    """Return the formula of a node as MathML.

    Args:
        node: its text is LaTeX.
        block: whether the formula stands by itself.

    Raises:
        ExtensionError: it is not LaTeX that docutils knows; names file, line and formula.
    """
    formula = node.astext()
    try:
        mathml = tex2mathml(formula, as_block=block)
    except Exception as error:
        raise ExtensionError(
            f"{place(node)}: the formula {formula!r} cannot become MathML: {error}"
        ) from error
    return f'<bdi dir="ltr" class="fb-math">{mathml}</bdi>'


def place(node: nodes.Element) -> str:
    """Return where a node was written, as "file:line" as far as it is known."""
    above: Any = node
    while above is not None:
        if getattr(above, "source", None):
            return f"{above.source}:{above.line}" if above.line else str(above.source)
        above = above.parent
    return "the book"


def inline(translator: Any, node: nodes.Element) -> None:
    """Write a formula inside a sentence."""
    translator.body.append(converted(node, block=False))
    raise nodes.SkipNode


def displayed(translator: Any, node: nodes.Element) -> None:
    """Write a formula of its own."""
    translator.body.append(f'<div class="fb-formula fb-scroll">{converted(node, block=True)}</div>')
    raise nodes.SkipNode


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.add_html_math_renderer("mathml", (inline, None), (displayed, None))
