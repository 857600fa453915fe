"""The figures show the numbers they are given, in the notebook's language, small enough for a phone."""

import warnings
from io import BytesIO

import matplotlib.pyplot as plt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.patches import Polygon, Rectangle
from PIL import Image

from funnelball import language, plots
from funnelball.figures import arrows, png, tactics_board
from funnelball.figures.leak_rows import leak_rows
from funnelball.figures.lines import spread
from funnelball.models import pitch, sales_funnel

LANGUAGES = ("en", "ar")
BOARD = {
    "title": "One useful article opens the way for a talk",
    "players": {"deep": "Reem", "playmaker": "", "striker": "Sami", "school": ("buyer", 66, 55, "a school")},
    "arrows": [
        ("pass", "deep", "playmaker", "article"),
        ("run", "school", "pocket"),
        ("dribble", "playmaker", "left-flank", "follow-up"),
        ("pass", "playmaker", "striker"),
        ("pass", "striker", "playmaker"),
        ("pass", "striker", "goal", "offer"),
    ],
    "crosses": [((52, 12), "46%")],
    "labels": [((25, 60), "trust is built here")],
    "ball": "deep",
}
MERGER = {"one team": [12, 3, 12, 3], "two functions": [10, 10, 10, 10]}
FINISHES = {"as it is": 1.32, "a tenth more shots": 1.45, "a tenth better finish": 1.45}
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
    "lines": lambda: plots.lines(
        MERGER,
        "The merger looks right for one quarter",
        x="Quarter",
        y="Contracts",
        band={"two functions": ([8] * 4, [12] * 4)},
        mark=(2, "the diary is empty"),
        level=(11, "what two can serve"),
    ),
    "bars": lambda: plots.bars(FINISHES, "A tenth is a tenth", y="Goals", errors=[(1, 1.6)] * 3),
    "bars-lying": lambda: plots.bars(FINISHES, "A tenth is a tenth", y="Goals", horizontal=True),
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


def arrows_drawn(ax) -> dict[tuple, str]:
    """The dashes of each arrow of a board, by where its head points: the corner that the others follow."""
    heads = [
        tuple(round(float(one), 1) for one in patch.get_xy()[0]) for patch in ax.patches if is_head(patch)
    ]
    lines = [line for line in ax.lines if line.get_marker() == "None" and line.get_zorder() == 4]
    return dict(zip(heads, [line.get_linestyle() for line in lines], strict=True))


def is_head(patch) -> bool:
    return isinstance(patch, Polygon) and len(patch.get_xy()) == 4 and patch.get_zorder() == 4


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_tactics_board_says_what_it_is_given_and_what_its_marks_mean(spoken):
    language(spoken)
    ax = plots.tactics(**BOARD, key={"pass": "a useful text", "run": ""})
    told = said(ax)
    for words in (
        BOARD["title"],
        "Reem",
        "Sami",
        "a school",
        "article",
        "offer",
        "46%",
        "trust is built here",
    ):
        assert words in told
    key = [text.get_text() for one in ax.artists for text in one.get_texts()]
    assert "a useful text" in key
    assert len(key) == 7  # two of the firm, the buyer, pass and dribble, lost ball, ball: not the run


def test_an_arrow_leads_where_it_should_mirrored_in_arabic():
    length, width = (tactics_board.drawing()[side] for side in ("length", "width"))
    chosen = {"players": [], "arrows": [("run", (10, 34), (50, 20)), ("pass", (60, 40), "goal")]}
    english = arrows_drawn(plots.tactics("Two arrows", **chosen))
    assert english == {(50.0, width - 20.0): "-", (length, width / 2): "--"}
    language("ar")
    arabic = arrows_drawn(plots.tactics("سهمان", **chosen))
    assert list(arabic) == [(length - x, y) for x, y in english]


def test_a_dribble_is_wavy_and_opposite_arrows_do_not_lie_on_each_other():
    straight, _ = arrows.shape("run", (0, 0), (40, 0))
    wavy, _ = arrows.shape("dribble", (0, 0), (40, 0))
    assert abs(straight[:, 1]).max() == 0
    assert 0.7 < wavy[:, 1].max() < 0.9
    (there, _), (back, _) = (
        arrows.shape("pass", *way, bend=arrows.BEND) for way in (((0, 0), (40, 0)), ((40, 0), (0, 0)))
    )
    assert there[60, 1] > 2
    assert back[60, 1] < -2


def test_a_line_has_its_name_at_its_end_and_names_keep_apart():
    close = {f"line {number}": [1, 2, 3 + number / 50] for number in range(4)}
    ax = plots.lines(close, "Four lines", x="Quarter", y="Contracts")
    ax.figure.canvas.draw()
    names = {text.get_text(): text.get_window_extent() for text in ax.texts}
    assert list(names) == list(close)
    extents = list(names.values())
    assert all(low.y1 <= high.y0 + 1 for low, high in zip(extents, extents[1:], strict=False))


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_lines_run_from_left_to_right_in_both_languages(spoken):
    language(spoken)
    ax = plots.lines(MERGER, "Title", "Quarter", "Share", at=[0, 1, 2, 3], percent=True)
    assert not ax.xaxis_inverted()
    assert list(ax.lines[0].get_xdata()) == [0, 1, 2, 3]
    assert "1,000%" in said(ax)


def test_lines_show_band_mark_and_level():
    ax = FIGURES["lines"]()
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


def test_what_a_figure_cannot_draw_is_told():
    with pytest.raises(ValueError, match="no arrow 'shot'; it has pass, run, dribble"):
        plots.tactics("T", arrows=[("shot", "deep", "goal")])
    with pytest.raises(ValueError, match="no player 'keeper'; it has deep, left-half"):
        plots.tactics("T", players=["keeper"])
    with pytest.raises(ValueError, match=r"'school' is \(role, x, y\) or .*, got \('buyer', 80\)"):
        plots.tactics("T", players={"school": ("buyer", 80)})
    with pytest.raises(ValueError, match="no spot 'corner'; it has own-third"):
        plots.tactics("T", labels=[("corner", "text")])
    with pytest.raises(ValueError, match=r"the point \(120, 3\) lies beside the tactics board"):
        plots.tactics("T", crosses=[((120, 3),)])
    with pytest.raises(ValueError, match="1 to 4 series, got 5"):
        plots.lines({str(number): [1] for number in range(5)}, "T", "x", "y")
    with pytest.raises(ValueError, match="the series 'b' has 1 values at 2 places"):
        plots.lines({"a": [1, 2], "b": [1]}, "T", "x", "y")
    with pytest.raises(ValueError, match="cannot highlight 'c'; the bars are a, b"):
        plots.bars({"a": 1, "b": 2}, "T", "y", highlight="c")
    with pytest.raises(ValueError, match=r"the range \(3, 2\) of 'a'"):
        plots.bars({"a": 1}, "T", "y", errors=[(3, 2)])


def test_axes_that_are_given_are_drawn_on():
    left, right = plt.subplots(1, 2)[1]
    assert plots.tactics("Title", ax=right) is right
    assert plots.lines(MERGER, "T", "x", "y", ax=left) is left
    assert plots.bars(FINISHES, "T", "y", ax=left) is left
    assert plots.leak(pitch.expected(), left) is left
    assert plots.pitch(right) is right


def test_what_does_not_fit_is_told():
    with pytest.raises(ValueError, match="draws a result of the model 'pitch', got one of 'sales_funnel'"):
        plots.attack_map(sales_funnel.expected())
    with pytest.raises(ValueError, match="two results for the same parameters, got 7 bars of the run and"):
        plots.distribution(pitch.simulate(1), pitch.expected(goal=0.5))
    told = "this is no result of pitch, sales_funnel, store, diagnosis: most_lost is None"
    with pytest.raises(ValueError, match=told):
        plots.leak({"stages": []})


def test_a_figure_is_told_in_sentences():
    assert plots.describe(pitch.expected()) == (
        "Possessions 100, Final third 50, Box 20, Shots 12, Goals 1.32; most are lost before the final third."
    )
    assert "1.32" in plots.describe(pitch.simulate(11), pitch.expected())
    language("ar")
    assert plots.describe(pitch.expected()).startswith("استحواذات 100، الثلث الأخير 50، منطقة الجزاء 20،")


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_words_on_the_board_stay_on_it(spoken):
    language(spoken)
    ax = plots.tactics("Title", players=[], labels=[((104, 60), "a label that is rather long for its place")])
    ax.figure.canvas.draw()
    (label,) = ax.texts
    box, board = label.get_window_extent(), ax.get_window_extent()
    assert board.x0 <= box.x0
    assert box.x1 <= board.x1
