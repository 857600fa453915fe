"""The pitch with its players in matplotlib, from the coordinates that the page draws from too.

The attack runs in the reading direction: to the right in English, to the left in Arabic.
"""

import functools
import json
from collections.abc import Iterator
from typing import Any

from matplotlib.axes import Axes

from .. import course

GRASS, GRASS_2, CHALK = "#1E5A38", "#276844", "#F4F6EF"
PASSER, SHOOTER, BALL = "#9AD7FF", "#FFB98A", "#FFD27A"
# The attack that is drawn as an example: who passes to whom.
BUILD_UP = ("deep", "right-half", "playmaker", "left-wing", "striker")
# Steps of the R2 sequence (M. Roberts, 2018), which fills a square evenly: no two crosses lie on each other.
R2 = (0.7548776662466927, 0.5698402909980532)
CLEAR = 3.5  # metres around a player that stay free of crosses
IN_THE_GOAL = 1.2  # metres behind the line
GOAL = 4
LABEL = (6.2, 5.0)  # metres from the middle of a label to its edges


@functools.cache
def drawing() -> dict:
    """Return the pitch in metres: the same coordinates as in the page."""
    return json.loads((course.PACKAGE / "pitch_drawing.json").read_text("utf8"))


def place(x: float, y: float) -> tuple[float, float]:
    """Return where a point of the drawing stands: mirrored in Arabic; the drawing's y grows downwards."""
    board = drawing()
    along = board["length"] - x if course.spoken() == "ar" else x
    return along, board["width"] - y


def draw_pitch(ax: Axes) -> None:
    """Draw the empty pitch."""
    from mplsoccer import Pitch  # takes longer to import than matplotlib; most figures are no pitch

    board = drawing()
    colours = {"pitch_color": GRASS, "line_color": CHALK, "stripe_color": GRASS_2}
    size = {"pitch_length": board["length"], "pitch_width": board["width"]}
    pads = {f"pad_{side}": board["margin"] for side in ("left", "right", "top", "bottom")}
    pitch = Pitch(pitch_type="custom", stripe=True, linewidth=1.2, goal_type="box", **colours, **size, **pads)
    pitch.draw(ax=ax)


def player_marks(role: str, size: float = 13) -> list[dict[str, Any]]:
    """Return how somebody is drawn, as styles of `Axes.plot`, one over the other.

    Args:
        role: "marketing", a passer; "sales", a shooter, with a ring; "buyer", a square; "rival", a triangle.
        size: of the circle in points.
    """
    if role == "buyer":
        return [{"marker": "s", "color": CHALK, "markersize": size * 0.85, "markeredgecolor": GRASS}]
    if role == "rival":
        style = {"markerfacecolor": GRASS, "markeredgecolor": CHALK, "markeredgewidth": 1.8}
        return [{"marker": "^", "markersize": size * 0.9, **style}]
    colour = SHOOTER if role == "sales" else PASSER
    circle = {"marker": "o", "color": colour, "markersize": size, "markeredgecolor": GRASS}
    ring = {"markerfacecolor": "none", "markeredgecolor": colour, "markeredgewidth": 2}
    return [circle, *([{"marker": "o", "markersize": size * 1.5, **ring}] if role == "sales" else [])]


def draw_players(ax: Axes, size: float = 13) -> None:
    """Draw marketing's passers as circles and sales' shooter as a circle with a ring."""
    for player in drawing()["players"]:
        for style in player_marks(player["role"], size):
            ax.plot(*place(player["x"], player["y"]), linestyle="none", zorder=5, **style)


def draw_passes(ax: Axes) -> None:
    """Draw the build-up as dashed arrows from player to player, the last one to the goal."""
    board = drawing()
    spots = {player["id"]: (player["x"], player["y"]) for player in board["players"]}
    path = [*(spots[name] for name in BUILD_UP), (board["length"], board["width"] / 2)]
    style = {
        "arrowstyle": "-|>",
        "linestyle": (0, (4, 2)),
        "color": BALL,
        "lw": 1.7,
        "shrinkA": 9,
        "shrinkB": 9,
    }
    for start, end in zip(path, path[1:], strict=False):
        ax.annotate("", place(*end), place(*start), arrowprops=style, zorder=4)


def draw_attacks(ax: Axes, attacks: list[int]) -> None:
    """Draw each possession of a match where it ended: a cross where the ball was lost, a ball in the goal.

    Args:
        ax: of a pitch.
        attacks: for each possession the index of the last stage that it reached, 0 to 4.
    """
    for stage, zone in enumerate(drawing()["stages"]):
        spots = _free_spots(zone, without=drawing()["stages"][stage + 1 :])
        lost = [place(*next(spots)) for _ in range(attacks.count(stage))]
        ax.plot(*_columns(lost), "x", color=CHALK, markersize=5.5, markeredgewidth=1.4, zorder=4)
    goals = attacks.count(GOAL)
    nets = [place(*_in_net(number, goals)) for number in range(goals)]
    ax.plot(*_columns(nets), "o", color=BALL, markersize=7, markeredgecolor=GRASS, zorder=6)


def _columns(spots: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [x for x, _ in spots], [y for _, y in spots]


def _in_net(number: int, goals: int) -> tuple[float, float]:
    board = drawing()
    wide = board["goal"]["width"]
    return board["length"] + IN_THE_GOAL, (board["width"] - wide) / 2 + (number + 0.5) / goals * wide


def _free_spots(zone: dict, without: list[dict]) -> Iterator[tuple[float, float]]:
    """Points spread over a zone, always the same: not in a later zone, on a player, under a label."""
    number = 0
    while True:
        number += 1
        x = zone["from"] + 1 + (number * R2[0]) % 1 * (zone["to"] - zone["from"] - 2)
        y = zone["top"] + 2 + (number * R2[1]) % 1 * (zone["bottom"] - zone["top"] - 4)
        if not any(_inside(other, x, y) for other in without) and not _taken(x, y):
            yield x, y


def _inside(zone: dict, x: float, y: float) -> bool:
    return zone["from"] - 1 < x < zone["to"] + 1 and zone["top"] - 1 < y < zone["bottom"] + 1


def _taken(x: float, y: float) -> bool:
    labels = [zone["label"] for zone in drawing()["stages"]]
    if any(abs(x - label["x"]) < LABEL[0] and abs(y - label["y"]) < LABEL[1] for label in labels):
        return True
    players = drawing()["players"]
    return any((x - one["x"]) ** 2 + (y - one["y"]) ** 2 < CLEAR**2 for one in players)
