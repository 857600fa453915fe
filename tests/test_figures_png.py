"""A picture of a figure is sharp, small enough for a phone, and the same each time."""

import warnings
from io import BytesIO

import matplotlib.pyplot as plt
import pytest
from PIL import Image

from funnelball import language, plots
from funnelball.figures import png
from funnelball.models import pitch, sales_funnel
from tests.drawn_figures import BOARD, FINISHES, LANGUAGES, QUARTERS

pytestmark = pytest.mark.usefixtures("english_before_and_after")


MOST_BYTES = 60_000
FIGURES = {
    "pitch": plots.pitch,
    "attacks-expected": lambda: plots.attack_map(pitch.expected()),
    "attacks-of-a-match": lambda: plots.attack_map(pitch.simulate(11)),
    "attacks-most": lambda: plots.attack_map(pitch.simulate(2, possessions=150, goal=0.5)),
    "leak-pitch": lambda: plots.leak(pitch.expected()),
    "leak-sales": lambda: plots.leak(sales_funnel.simulate(3)),
    "leak-nothing": lambda: plots.leak(pitch.expected(final_third=0)),
    "distribution-pitch": lambda: plots.distribution(pitch.simulate(11), pitch.expected()),
    "distribution-sales": lambda: plots.distribution(sales_funnel.simulate(1), sales_funnel.expected()),
    "distribution-wide": lambda: plots.distribution(
        sales_funnel.simulate(1, visitors=1000000), sales_funnel.expected(visitors=1000000)
    ),
    "tactics": lambda: plots.tactics(**BOARD),
    "tactics-all": lambda: plots.tactics("All seven", arrows=[("run", "striker", (100, 10))]),
    "lines": lambda: plots.lines(**QUARTERS),
    "bars": lambda: plots.bars(FINISHES, "A tenth is a tenth", y="Goals", errors=[(1, 1.6)] * 3),
    "bars-lying": lambda: plots.bars(FINISHES, "A tenth is a tenth", y="Goals", horizontal=True),
}


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_sharp_and_small_and_has_every_letter(name, spoken):
    language(spoken)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # matplotlib warns of a letter that its font lacks
        picture, size = png.png(FIGURES[name]().figure)
    assert len(picture) < MOST_BYTES
    image = Image.open(BytesIO(picture))
    assert (image.width // 2, image.height // 2) == (size["width"], size["height"])
    assert 500 < size["width"] < 800


def test_a_figure_is_the_same_each_time():
    first, second = (png.png(plots.attack_map(pitch.simulate(11)).figure)[0] for _ in range(2))
    assert first == second


def test_a_learners_own_figure_in_the_same_look_is_as_small():
    with plt.style.context(plots.STYLE):
        ax = plt.subplots()[1]
    for power in (0.2, 0.5, 1, 2):
        ax.plot([x**power for x in range(100)], label=f"{power}")
    ax.legend()
    assert len(png.png(ax.figure)[0]) < MOST_BYTES


def test_a_learners_own_figure_keeps_its_colours():
    ax = plt.subplots()[1]
    ax.imshow([[number / 400 for number in range(400)]], aspect="auto")
    colours = Image.open(BytesIO(png.png(ax.figure)[0])).convert("RGB").getcolors(100_000)
    assert len(colours) > png.COLOURS
