"""The figures show the numbers they are given, in the notebook's language, small enough for a phone."""

import warnings
from io import BytesIO

import matplotlib.pyplot as plt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.patches import Rectangle
from PIL import Image

from funnelball import language, plots
from funnelball.figures import png, tactics_board
from funnelball.figures.leak_rows import leak_rows
from funnelball.models import pitch, sales_funnel

LANGUAGES = ("en", "ar")
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
}


@pytest.fixture(autouse=True)
def english_before_and_after():
    language("en")
    yield
    language("en")
    plt.close("all")


def texts(ax) -> list[str]:
    ax.figure.canvas.draw()
    ticks = [label.get_text() for axis in (ax.xaxis, ax.yaxis) for label in axis.get_ticklabels()]
    titles = [ax.get_title(loc) for loc in ("left", "right")]
    return [*titles, ax.get_xlabel(), ax.get_ylabel(), *ticks, *(text.get_text() for text in ax.texts)]


def said(ax) -> str:
    return " | ".join(text for text in texts(ax) if text).replace("\u200e", "")


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


@pytest.mark.parametrize(
    ("spoken", "finding"),
    [
        ("en", "Of 100 possessions a match, 1.32 end in a goal"),
        ("ar", "الاستحواذات في المباراة 100، وينتهي منها بهدف 1.32"),
    ],
)
def test_the_title_says_the_finding(spoken, finding):
    language(spoken)
    assert finding in said(plots.attack_map(pitch.expected()))


def test_each_zone_says_what_is_lost_there():
    assert "✕ 50%\n50 lost" in said(plots.attack_map(pitch.expected()))
    language("ar")
    assert "✕ 89%\nضاع 10.7" in said(plots.attack_map(pitch.expected()))


def marks(ax, marker: str, colour: str) -> list[tuple[float, float]]:
    lines = [line for line in ax.lines if line.get_marker() == marker and line.get_color() == colour]
    return [(x, y) for line in lines for x, y in zip(*line.get_data(), strict=True)]


def zone_of(x: float, y: float) -> int:
    """The last stage whose zone a point of the drawing lies in."""
    zones = tactics_board.drawing()["stages"]
    return max(
        zone["stage"]
        for zone in zones
        if zone["from"] <= x <= zone["to"] and zone["top"] <= y <= zone["bottom"]
    )


@given(st.integers(0, 1000), st.sampled_from([0.0, 0.11, 0.5]), st.integers(50, 150))
@settings(deadline=None, max_examples=8)
def test_each_possession_is_drawn_where_it_ended(seed, goal, possessions):
    result = pitch.simulate(seed, goal=goal, possessions=possessions)
    ax = plots.attack_map(result)
    board = tactics_board.drawing()
    crosses = [zone_of(x, board["width"] - y) for x, y in marks(ax, "x", tactics_board.CHALK)]
    counted = [result["attacks"].count(stage) for stage in range(5)]
    assert [crosses.count(stage) for stage in range(4)] == counted[:4]
    goals = marks(ax, "o", tactics_board.BALL)
    assert len(goals) == counted[4]
    assert all(x > board["length"] for x, _ in goals)
    plt.close(ax.figure)


def test_in_arabic_the_attack_runs_to_the_left():
    result = pitch.simulate(11)
    length = tactics_board.drawing()["length"]
    english = marks(plots.attack_map(result), "x", tactics_board.CHALK)
    language("ar")
    arabic = marks(plots.attack_map(result), "x", tactics_board.CHALK)
    assert arabic == [(pytest.approx(length - x), y) for x, y in english]


def test_players_stand_where_the_page_has_them():
    board = tactics_board.drawing()
    ax = plots.pitch()
    passers = {(x, board["width"] - y) for x, y in marks(ax, "o", tactics_board.PASSER)}
    assert passers == {(one["x"], one["y"]) for one in board["players"] if one["role"] == "marketing"}


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


def test_axes_that_are_given_are_drawn_on():
    left, right = plt.subplots(1, 2)[1]
    assert plots.leak(pitch.expected(), left) is left
    assert plots.pitch(right) is right


def test_what_does_not_fit_is_told():
    with pytest.raises(ValueError, match="draws a result of the model 'pitch', got one of 'sales_funnel'"):
        plots.attack_map(sales_funnel.expected())
    with pytest.raises(ValueError, match="two results for the same parameters, got 7 bars of the run and"):
        plots.distribution(pitch.simulate(1), pitch.expected(goal=0.5))
    told = "this is no result of pitch, sales_funnel, store: most_lost is None"
    with pytest.raises(ValueError, match=told):
        plots.leak({"stages": []})


def test_a_figure_is_told_in_sentences():
    assert plots.describe(pitch.expected()) == (
        "Possessions 100, Final third 50, Box 20, Shots 12, Goals 1.32; most are lost before the final third."
    )
    assert "1.32" in plots.describe(pitch.simulate(11), pitch.expected())
    language("ar")
    assert plots.describe(pitch.expected()).startswith("استحواذات 100، الثلث الأخير 50، منطقة الجزاء 20،")
