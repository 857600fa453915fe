"""Formulas become MathML when the book is built, and one that cannot says where it stands."""

import pytest
from sphinx.errors import ExtensionError

from .small_book import build


@pytest.mark.parametrize("language", ["en", "ar"])
def test_formulas_are_mathml_and_run_left_to_right(tmp_path, language):
    text = "# Title\n\nA rate of $p \\approx 0.11$ gives:\n\n$$E = N \\, p_1 \\, p_2 = \\frac{a}{b}$$\n"
    html = (build(tmp_path, {f"book/{language}/page.md": text}, language) / "page.html").read_text("utf8")
    assert html.count("<math") == 2
    assert html.count('<bdi dir="ltr" class="fb-math">') == 2
    assert "<mfrac>" in html
    assert "mathjax" not in html.lower().replace("mathjax_ignore", "")


def test_a_formula_that_cannot_be_read_names_its_file(tmp_path):
    pages = {"book/en/page.md": "# Title\n\nText\n\n$$E = \\nonsense{N}$$\n"}
    with pytest.raises(ExtensionError, match=r"page\.md:5: the formula .*nonsense"):
        build(tmp_path, pages)
