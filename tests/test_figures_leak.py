"""Rows of the leak can be seen, keep their proportions, and say when they are magnified."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.patches import Rectangle

from funnelball import language, plots
from funnelball.figures.leak_rows import leak_rows
from funnelball.models import pitch, sales_funnel
from tests.drawn_figures import LANGUAGES, said

pytestmark = pytest.mark.usefixtures("english_before_and_after")


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_bars_of_the_leak_are_as_long_as_what_reaches_the_stage(spoken):
    language(spoken)
    result = pitch.expected()
    ax = plots.leak(result)
    bars = [patch for patch in ax.patches if isinstance(patch, Rectangle)]
    whole = {}
    for bar in bars:
        whole[bar.get_y()] = whole.get(bar.get_y(), 0) + bar.get_width()
    shares = [count / result["stages"][0] for count in result["stages"]]
    assert list(whole.values()) == pytest.approx(shares, abs=1e-9)
    assert ax.xaxis_inverted() == (spoken == "ar")


rates_of_a_funnel = st.lists(st.just(0.0) | st.floats(1e-4, 1), min_size=4, max_size=4)


@given(rates_of_a_funnel, st.integers(1, 10**6))
def test_a_row_of_the_leak_can_be_seen_and_keeps_its_proportions(rates, start):
    reached = [float(start)]
    for rate in rates:
        reached.append(reached[-1] * rate)
    lost = [before - after for before, after in zip(reached, reached[1:], strict=False)]
    for stage, row in enumerate(leak_rows(reached, lost)):
        length = row.solid + row.lost
        assert 0 <= length <= 1 + 1e-9
        assert row.zoom >= 1
        if 0 < stage < 4 and reached[stage] > 0:
            assert length > 0.04
        if stage < 4 and row.solid > 0.01:
            assert row.lost / length == pytest.approx(lost[stage] / reached[stage], abs=1e-6)


def test_a_magnified_row_says_so():
    told = said(plots.leak(sales_funnel.expected()))
    assert "2,000 Leads (magnified 50 times)" in told
    assert "✕ 98% lost" in told
    language("ar")
    assert "2,000 عملاء محتملون (مكبَّر 50 مرّةً)" in said(plots.leak(sales_funnel.expected()))
