"""The figures show the numbers they are given, in the notebook's language; what they cannot draw is told."""

import matplotlib.pyplot as plt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnelball import language, plots
from funnelball.figures import tactics_board
from funnelball.models import pitch, sales_funnel
from tests.drawn_figures import FINISHES, MERGER, marks, said

pytestmark = pytest.mark.usefixtures("english_before_and_after")


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
