"""The key below a tactics board: what its players, arrows and marks mean."""

from collections.abc import Sequence
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.legend import Legend
from matplotlib.legend_handler import HandlerBase
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from . import arrows
from .look import QUIET, SALES
from .tactics_board import BALL, PASSER, SHOOTER
from .words import arabic

MARKS: dict[str, dict[str, Any]] = {
    "marketing": {"marker": "o", "color": PASSER, "markeredgecolor": QUIET, "markersize": 9},
    "sales": {
        "marker": "o",
        "color": SHOOTER,
        "markeredgecolor": SALES,
        "markeredgewidth": 2,
        "markersize": 10,
    },
    "buyer": {
        "marker": "s",
        "color": "#FFFFFF",
        "markeredgecolor": QUIET,
        "markeredgewidth": 1.4,
        "markersize": 8,
    },
    "rival": {
        "marker": "^",
        "color": "none",
        "markeredgecolor": QUIET,
        "markeredgewidth": 1.6,
        "markersize": 8.5,
    },
    "lost": {"marker": "x", "color": QUIET, "markersize": 6, "markeredgewidth": 1.6},
    "ball": {"marker": "o", "color": BALL, "markeredgecolor": QUIET, "markersize": 7},
}
MARKS["goal"] = MARKS["ball"]
LETTERS = 62  # in a row of the key, the marks counted as MARK letters
MARK = 6
ROW = 0.062  # of the height of the board


def key(ax: Axes, marks: Sequence[tuple[str, str]]) -> None:
    """Write below the pitch what its marks mean, in the reading direction, in as many rows as that takes.

    Args:
        ax: of a pitch.
        marks: kind (of MARKS, or of the arrows) and words of each.
    """
    for number, row in enumerate(_rows(marks)):
        _write_row(ax, row, 0.01 - number * ROW)


def _rows(marks: Sequence[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """As few rows as hold the letters, about as long as one another."""
    long = sum(len(said) + MARK for _, said in marks)
    fewest = -(-long // LETTERS)
    room = long // max(1, fewest)
    while len(rows := _filled(marks, room)) > fewest:
        room += 1
    return rows


def _filled(marks: Sequence[tuple[str, str]], room: int) -> list[list[tuple[str, str]]]:
    rows: list[list[tuple[str, str]]] = []
    taken = room
    for mark in marks:
        long = len(mark[1]) + MARK
        if taken + long > room:
            rows.append([])
            taken = 0
        rows[-1].append(mark)
        taken += long
    return rows


def _write_row(ax: Axes, row: list[tuple[str, str]], top: float) -> None:
    ordered = row[::-1] if arabic() else row
    legend = Legend(
        ax,
        [_handle(kind, said) for kind, said in ordered],
        [said for _, said in ordered],
        handler_map={ArrowHandle: DrawArrow()},
        loc="upper center",
        bbox_to_anchor=(0.5, top),
        ncols=len(row),
        frameon=False,
        markerfirst=not arabic(),
        handletextpad=0.4,
        columnspacing=1.4,
    )
    ax.add_artist(legend)
    legend.set_clip_on(False)  # else a picture cut to size would leave it out


class ArrowHandle(Line2D):
    """An arrow in a key; its label is the kind."""


class DrawArrow(HandlerBase):
    """Draws an arrow in a key as on the board, to where reading goes."""

    def create_artists(
        self, legend: Any, orig_handle: Any, x: Any, y: Any, width: Any, height: Any, *_: Any
    ) -> list[Artist]:
        kind, metre = orig_handle.get_label(), width / 8
        line, head = arrows.shape(kind, (0, 0), (-7.5, 0) if arabic() else (7.5, 0))
        start = x + width if arabic() else x
        middle = y + height / 2
        xs, ys = line.T
        dashes: Any = arrows.DASHES if kind == "pass" else "-"
        drawn = Line2D(start + xs * metre, middle + ys * metre, color=QUIET, linewidth=1.6, linestyle=dashes)
        return [
            drawn,
            Polygon([(start + a * metre, middle + b * metre) for a, b in head], color=QUIET, linewidth=0),
        ]


def _handle(kind: str, said: str) -> Line2D:
    if kind in arrows.KINDS:
        return ArrowHandle([], [], label=kind)
    return Line2D([], [], linestyle="none", label=said, **MARKS[kind])
