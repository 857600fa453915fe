"""The figures of the lessons: the funnel on a pitch, its stages as bars, a run beside what was expected.

All words are in the notebook's language. On the pitch, and along the stages, Arabic reads from right to left;
axes with numbers run from left to right in both languages. `tactics`, `lines` and `bars` draw what a lesson
gives them, in the lesson's words. For anything else in the same look: `plt.style.use(plots.STYLE)`.
"""

from typing import Any

from matplotlib.axes import Axes

from .figures import tactics_board
from .figures.bars import bars
from .figures.distribution import distribution
from .figures.key import key
from .figures.leak import leak
from .figures.lines import lines
from .figures.look import BOARD, STYLE, look, new_axes, title
from .figures.tactics import tactics
from .figures.words import chart_title, describe, model_of, say

__all__ = ["STYLE", "attack_map", "bars", "describe", "distribution", "leak", "lines", "pitch", "tactics"]


PLAYERS = ("marketing", "sales")


def pitch(ax: Axes | None = None) -> Axes:
    """Draw the tactics board: passers in blue, the shooter in orange with a ring, dashed passes.

    Args:
        ax: where to draw; a new figure if none is given.
    """
    with look():
        ax = _board(ax)
        tactics_board.draw_passes(ax)
        tactics_board.draw_players(ax)
        _key(ax, *PLAYERS)
    return ax


def attack_map(result: dict, ax: Axes | None = None) -> Axes:
    """Draw where attacks are lost: of a run each possession of match 1, of the closed form the mean.

    Args:
        result: of `pitch.simulate` or `pitch.expected`.
        ax: where to draw; a new figure if none is given.

    Raises:
        ValueError: the result is of another model.
    """
    if (name := model_of(result)) != "pitch":
        raise ValueError(
            f"attack_map draws a result of the model 'pitch', got one of '{name}'; leak draws both"
        )
    attacks = result.get("attacks")
    with look():
        ax = _board(ax)
        if attacks:
            tactics_board.draw_attacks(ax, attacks)
            reached = [sum(stage >= zone for stage in attacks) for zone in range(len(result["stages"]))]
            title(ax, say("match", start=len(attacks), n=reached[-1]))
        else:
            tactics_board.draw_passes(ax)
            reached = result["stages"]
            title(ax, chart_title(result, "match", simulated=result))
        tactics_board.draw_players(ax, 9 if attacks else 13)
        _label_zones(ax, reached)
        _key(ax, *PLAYERS, "lost", *(["goal"] if attacks else []))
    return ax


def _board(ax: Axes | None) -> Axes:
    ax = ax or new_axes(BOARD)
    tactics_board.draw_pitch(ax)
    return ax


def _label_zones(ax: Axes, reached: list[float]) -> None:
    """Write into each zone which share of the attacks that came so far is lost, and how many."""
    for zone, came, left in zip(tactics_board.drawing()["stages"], reached[:-1], reached[1:], strict=True):
        spot = tactics_board.place(zone["label"]["x"], zone["label"]["y"])
        told = say("zone", share=(came - left) / came if came else 0, lost=round(came - left, 1))
        style: dict[str, Any] = {"color": tactics_board.CHALK, "ha": "center", "va": "center", "zorder": 7}
        ax.text(*spot, told, fontweight="bold", linespacing=1.1, ma="center", **style)


def _key(ax: Axes, *kinds: str) -> None:
    key(ax, [(kind, say(f"key-{kind}")) for kind in kinds])
