"""A tactics board says what it is given, and its arrows lead where they should."""

import pytest
from matplotlib.patches import Polygon

from funnelball import language, plots
from funnelball.figures import arrows, tactics_board
from tests.drawn_figures import BOARD, LANGUAGES, said

pytestmark = pytest.mark.usefixtures("english_before_and_after")


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


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_words_on_the_board_stay_on_it(spoken):
    language(spoken)
    ax = plots.tactics("Title", players=[], labels=[((104, 60), "a label that is rather long for its place")])
    ax.figure.canvas.draw()
    (label,) = ax.texts
    box, board = label.get_window_extent(), ax.get_window_extent()
    assert board.x0 <= box.x0
    assert box.x1 <= board.x1
