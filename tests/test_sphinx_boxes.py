"""Blockquotes that start with a known sign become boxes, in both languages; others stay quotes."""

from types import SimpleNamespace

import pytest
from docutils import nodes
from docutils.core import publish_doctree
from myst_parser.docutils_ import Parser

from funnelball.sphinx import boxes


def boxed(text: str, language: str) -> nodes.document:
    doctree = publish_doctree(text, parser=Parser())
    boxes.make_boxes(SimpleNamespace(config=SimpleNamespace(language=language)), doctree)
    return doctree


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_sign_makes_its_box(language):
    for name, kind in boxes.kinds(language).items():
        (box,) = boxed(f"> **{name}** — text of the box\n", language).findall(boxes.box)

        assert (box["kind"], box["name"]) == (kind, name)
        assert box.astext() == "text of the box"


def test_a_quotation_stays_one():
    doctree = boxed("> **Somebody** said so — and left\n", "en")

    assert not list(doctree.findall(boxes.box))
    assert "—" in doctree.astext()


def test_signs_are_those_of_the_language():
    assert not list(boxed("> **Predict** — text\n", "ar").findall(boxes.box))
