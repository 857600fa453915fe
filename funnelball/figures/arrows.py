"""The arrows of the board: dashed where the ball travels, solid where somebody moves, wavy for a dribble.

The twin of web/src/pitch/trail.ts.
"""

from typing import Any

import numpy as np
from matplotlib.axes import Axes

Point = tuple[float, float]

KINDS = ("pass", "run", "dribble")
DASHES = (0, (3.2, 1.8))
WAVE = 3.0  # metres from crest to crest
WAVE_HEIGHT = 0.8
HEAD, HALF = 2.0, 1.1  # metres: length of the head, half its width
BEND = 0.13  # of the way: how far one of two opposite arrows bends aside
STEPS = 121


def draw_arrow(
    ax: Axes, kind: str, start: Point, end: Point, colour: str, clear: Point = (0, 0), bend: float = 0
) -> Point:
    """Draw an arrow and return the middle of its line.

    Args:
        ax: of a pitch, or of anything whose axes are in metres.
        kind: of KINDS.
        start, end: in the coordinates of the axes.
        colour: of line and head.
        clear: metres to stay away from start and end, where players stand.
        bend: how far the line bends to its left, as a share of its length.
    """
    line, head = shape(kind, start, end, clear, bend)
    style: dict[str, Any] = {"color": colour, "clip_on": False}
    dashes = DASHES if kind == "pass" else "-"
    ax.plot(*line.T, linestyle=dashes, linewidth=1.8, zorder=4, dash_capstyle="butt", **style)
    ax.fill(*head.T, linewidth=0, zorder=4, **style)
    return middle(start, end, clear, bend)


def shape(
    kind: str, start: Point, end: Point, clear: Point = (0, 0), bend: float = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Return the points of an arrow's line and the three corners of its head; see `draw_arrow`."""
    way = _way(start, end, clear, bend)
    along = np.gradient(way, axis=0)
    along /= np.hypot(*along.T)[:, None]
    across = np.column_stack([-along[:, 1], along[:, 0]])
    gone = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(way, axis=0).T))])
    shaft = gone <= gone[-1] - HEAD * 0.9
    line = way[shaft]
    if kind == "dribble":
        calm = np.clip((gone[shaft][-1] - gone[shaft]) / WAVE * 2, 0, 1)  # the wave ends before the head
        line = line + across[shaft] * (WAVE_HEIGHT * np.sin(gone[shaft] / WAVE * 2 * np.pi) * calm)[:, None]
    neck = way[-1] - along[-1] * HEAD
    return line, np.array([way[-1], neck + across[-1] * HALF, neck - across[-1] * HALF])


def middle(start: Point, end: Point, clear: Point, bend: float) -> Point:
    """Return the middle of an arrow's line."""
    x, y = _way(start, end, clear, bend)[STEPS // 2]
    return float(x), float(y)


def _way(start: Point, end: Point, clear: Point, bend: float) -> np.ndarray:
    """A curve from start to end that keeps clear of both."""
    first, last = np.array(start, float), np.array(end, float)
    way = last - first
    length = np.hypot(*way) or 1.0
    aside = np.array([-way[1], way[0]]) * bend * 2
    share = np.linspace(clear[0] / length, max(1 - clear[1] / length, clear[0] / length + 0.05), STEPS)[
        :, None
    ]
    return first + way * share + aside * share * (1 - share)
