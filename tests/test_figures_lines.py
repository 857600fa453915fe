"""Lines have their names at their ends, and band, mark and level where they belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball import language, plots
from funnelball.figures.lines import spread
from tests.drawn_figures import LANGUAGES, MERGER, QUARTERS, said

pytestmark = pytest.mark.usefixtures("english_before_and_after")


def test_a_line_has_its_name_at_its_end_and_names_keep_apart():
    close = {f"line {number}": [1, 2, 3 + number / 50] for number in range(4)}
    ax = plots.lines(close, "Four lines", x="Quarter", y="Contracts")
    ax.figure.canvas.draw()
    names = {text.get_text(): text.get_window_extent() for text in ax.texts}
    assert list(names) == list(close)
    extents = list(names.values())
    assert all(low.y1 <= high.y0 + 1 for low, high in zip(extents, extents[1:], strict=False))


def test_a_line_that_ends_early_has_its_name_there():
    ax = plots.lines(
        {"short": [1, 9, None, None], "long": [1, 2, 3, 4]}, "Two lines", x="Quarter", y="Contracts"
    )
    ax.figure.canvas.draw()
    names = {text.get_text(): text.get_window_extent() for text in ax.texts}
    end, _ = ax.transData.transform((2, 9))
    assert names["short"].x0 < end < names["short"].x1
    assert names["long"].x0 > ax.transData.transform((4, 4))[0]


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_lines_run_from_left_to_right_in_both_languages(spoken):
    language(spoken)
    ax = plots.lines(MERGER, "Title", "Quarter", "Share", at=[0, 1, 2, 3], percent=True)
    assert not ax.xaxis_inverted()
    assert list(ax.lines[0].get_xdata()) == [0, 1, 2, 3]
    assert "1,000%" in said(ax)


def test_lines_show_band_mark_and_level():
    ax = plots.lines(**QUARTERS)
    assert "the diary is empty" in said(ax)
    assert "what two can serve" in said(ax)
    assert [tuple(one.get_xdata()) for one in ax.lines if one.get_linestyle() == ":"] == [(2, 2)]
    band = ax.collections[0].get_paths()[0].vertices
    assert (band[:, 1].min(), band[:, 1].max()) == (8, 12)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_names_of_lines_keep_their_order_and_a_gap(heights):
    placed = spread(heights, gap=0.1)
    rising = sorted(zip(heights, placed, strict=True))
    assert all(b[1] - a[1] > 0.1 - 1e-9 for a, b in zip(rising, rising[1:], strict=False))
    assert sum(placed) == pytest.approx(sum(heights))
