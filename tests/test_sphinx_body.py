"""A page's text fits its frame: the title stands above the strip, numbers do not turn around in Arabic."""

import base64
import io
import re

import nbformat.v4
import pytest
from matplotlib.figure import Figure

from .small_book import build

TABLE = "# Title\n\nText\n\n| stage | rate |\n|---|---|\n| box | 40% |\n| a − b | 100 × 0.5 = 50 |\n"


def page(folder, text: str, language: str = "en") -> str:
    return (build(folder, {f"book/{language}/page.md": text}, language) / "page.html").read_text("utf8")


def test_the_strip_stands_under_the_title(tmp_path):
    html = page(tmp_path, "# The title\n\nThe text.\n")
    assert html.index("The title<a") < html.index('class="fb-strip"') < html.index("The text.")


def test_numbers_in_a_table_run_left_to_right_in_arabic(tmp_path):
    html = page(tmp_path, TABLE, "ar")
    assert re.findall(r'<td><bdi dir="ltr">([^<]*)</bdi></td>', html) == ["40%", "100 × 0.5 = 50"]


def test_a_formula_stays_whole_with_its_result_and_what_is_written_as_one_with_it(tmp_path):
    html = page(tmp_path, "# Title\n\nقيمة العميل و`50 × 20` = 1,000، ثم `n`.\n", "ar")
    wholes = re.findall(r'<span class="fb-whole">(.*?)</span>(?=[\s،.]*(?:ثم|</p>))', html, re.S)
    assert [re.sub(r"<(?!/?bdi)[^>]+>", "", whole) for whole in wholes] == [
        'و<bdi dir="ltr">50 × 20 = 1,000</bdi>،',
        "n.",
    ]


def test_in_english_nothing_needs_to_be_isolated(tmp_path):
    assert "<bdi" not in page(tmp_path, TABLE).split("</h1>")[1].split("</article>")[0]


@pytest.mark.parametrize("language, word", [("en", "Link to this heading"), ("ar", "رابط إلى هذا العنوان")])
def test_links_of_headings_speak_the_language(tmp_path, language, word):
    html = page(tmp_path, "# Title\n\n## Section\n\nText\n", language)
    assert re.findall(r'class="headerlink"[^>]* title="([^"]*)"', html) == [word, word]


def notebook_with_figure() -> str:
    """A notebook as IPython stores it: the figure's size stands beside it."""
    file = io.BytesIO()
    Figure(figsize=(5, 2)).savefig(file, dpi=192, format="png", bbox_inches=None)
    output = nbformat.v4.new_output(
        "display_data",
        data={"image/png": base64.b64encode(file.getvalue()).decode()},
        metadata={"image/png": {"width": 240, "height": 96}},
    )
    cells = [nbformat.v4.new_markdown_cell("# Title"), nbformat.v4.new_code_cell("draw()", outputs=[output])]
    language = {"language_info": {"name": "python", "pygments_lexer": "ipython3"}}
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells, metadata=language))


def test_a_figure_keeps_its_shape_on_a_narrow_page(tmp_path):
    pages = {"book/en/page.md": "# Title\n\nText\n", "notebooks/en/figure.ipynb": notebook_with_figure()}
    html = (build(tmp_path, pages) / "notebooks/figure.html").read_text("utf8")
    image = re.findall(r"<img [^>]*_images[^>]*>", html)[0]
    assert 'width="240" height="96"' in image
    assert "style" not in image  # a height there would hold while the width gives way
