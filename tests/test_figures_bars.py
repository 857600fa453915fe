"""Bars have their names, numbers, lengths and ranges."""

import pytest
from matplotlib.patches import Rectangle

from funnelball import language, plots
from tests.drawn_figures import LANGUAGES, said

pytestmark = pytest.mark.usefixtures("english_before_and_after")


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("lying", [False, True])
def test_bars_have_their_names_numbers_and_lengths(spoken, lying):
    language(spoken)
    shares = {"search": 0.22, "a friend": 0.48, "an advertisement": 0.3}
    ax = plots.bars(shares, "Friends", y="Share", highlight="a friend", horizontal=lying, percent=True)
    bars = [patch for patch in ax.patches if isinstance(patch, Rectangle)]
    lengths = [bar.get_width() if lying else bar.get_height() for bar in bars]
    assert lengths == pytest.approx(list(shares.values()))
    assert [bar.get_hatch() for bar in bars] == [None, "//", None]
    for words in ("a friend", "22%", "48%", "30%"):
        assert words in said(ax)
    assert ax.xaxis_inverted() == (spoken == "ar" and not lying)


def test_bars_show_their_ranges():
    ax = plots.bars({"a": 2, "b": 3}, "Two", y="Y", errors={"b": (2.5, 4)})
    (ranges,) = [one.get_segments() for one in ax.collections]
    assert [segment.tolist() for segment in ranges] == [[[1, 2.5], [1, 4]]]
