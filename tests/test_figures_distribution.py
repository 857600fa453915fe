"""A distribution shows the shares of a run, and both means with their names."""

import matplotlib.pyplot as plt
import pytest
from matplotlib.patches import Rectangle

from funnelball import language, plots
from funnelball.models import pitch, sales_funnel
from tests.drawn_figures import said

pytestmark = pytest.mark.usefixtures("english_before_and_after")


def test_a_distribution_names_both_means_and_its_axes():
    ax = plots.distribution(pitch.simulate(11), pitch.expected())
    told = said(ax)
    for words in ("expected: 1.32", "this run: 1.16", "Goals in a match", "Share of matches", "6+", "20%"):
        assert words in told
    language("ar")
    ax = plots.distribution(pitch.simulate(11), pitch.expected())
    assert "المتوقّع: 1.32" in said(ax)
    assert not ax.xaxis_inverted()


def test_bars_of_a_distribution_are_the_shares_of_the_run():
    run = pitch.simulate(11)
    ax = plots.distribution(run, pitch.expected())
    bars = [patch.get_height() for patch in ax.patches if isinstance(patch, Rectangle)]
    assert bars == pytest.approx(run["distribution"])


def test_names_of_means_do_not_lie_on_each_other():
    for seed in range(4):
        for model in (pitch, sales_funnel):
            ax = plots.distribution(model.simulate(seed), model.expected())
            ax.figure.canvas.draw()
            one, other = (text.get_window_extent() for text in ax.texts)
            assert not one.overlaps(other)
            plt.close(ax.figure)
