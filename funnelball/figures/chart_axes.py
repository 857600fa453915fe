"""What the charts of lines and of bars share: axes, numbers, names beside things, in both languages."""

from typing import Any

from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from .. import course, phrases
from .look import INK, MARKETING, PAPER, QUIET, SALES, SHARED, halo
from .words import kept

COLOURS = (MARKETING, SALES, SHARED, INK)
LABELS_LEFT = -0.085  # of the axis, where its numbers begin


def name_upwards(ax: Axes, y: str) -> None:
    """Write what the vertical axis measures above its numbers."""
    ax.set_ylabel(kept(y), rotation=0, ha="left")
    ax.yaxis.set_label_coords(LABELS_LEFT, 1.03)


def number_axis(axis: Any, percent: bool) -> None:
    """Give an axis few round numbers, with a grid."""
    axis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
    axis.set_major_formatter(FuncFormatter(lambda value, _: written(value, percent)))
    axis.grid(True)


def written(value: float, percent: bool, digits: int | None = None) -> str:
    """Return a number as the figures write it.

    Args:
        value: any; a share of 1 if it is to be in percent.
        percent: whether it is.
        digits: exactly so many behind the point; None: as many as it needs, at most two.
    """
    if percent:
        value *= 100
    text = phrases.number(value, digits, course.spoken())
    return text + "%" if percent else text


def on_paper(**style: Any) -> dict[str, Any]:
    """Return the style of a text or mark that stands over lines: an edge of paper around it."""
    return {"path_effects": halo(PAPER), **style}


def mark_across(ax: Axes, x: float, label: str) -> None:
    """Draw a named line upwards at a number of the horizontal axis; its name stands where there is room."""
    low, high = ax.get_xlim()
    left = abs(x - low) > abs(high - x)
    ax.axvline(x, color=QUIET, linewidth=1.2, linestyle=":", zorder=1)
    side: dict[str, Any] = {"xytext": (-5 if left else 5, -2), "ha": "right" if left else "left", "va": "top"}
    top = (x, ax.get_ylim()[1])
    ax.annotate(kept(label), top, textcoords="offset points", **on_paper(color=QUIET, fontsize=9.5), **side)


def mark_level(ax: Axes, y: float, label: str) -> None:
    """Draw a named line at a number of the vertical axis, such as a limit."""
    ax.axhline(y, color=INK, linewidth=1.3, linestyle="--", zorder=1)
    start = (0.01, y)
    style = on_paper(color=INK, fontsize=9.5, va="bottom", ha="left", zorder=4)
    ax.annotate(
        kept(label),
        start,
        xycoords=("axes fraction", "data"),
        xytext=(0, 3),
        textcoords="offset points",
        **style,
    )
