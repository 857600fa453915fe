"""The look of the figures: paper, ink, a title that says the finding where reading begins."""

from contextlib import AbstractContextManager

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.patheffects import AbstractPathEffect, withStroke

from .. import course
from . import png
from .words import arabic

STYLE = str(course.PACKAGE / "funnelball.mplstyle")
INK, QUIET, PAPER = "#1A231E", "#4A554E", png.PAPER
MARKETING, SALES, SHARED = "#0B5C8A", "#A63C00", "#5B4A8A"
BOARD, CHART = (7.0, 5.0), (7.0, 4.2)  # inches

# IPython's backend is loaded here, before the first style context: inside one it would lose its interactive
# mode when the context ends, and a notebook would show its first figure only.
plt.switch_backend(plt.get_backend())
png.use()


def look() -> AbstractContextManager[None]:
    """Return the context in which a figure takes the course's style."""
    return plt.style.context(STYLE)


def halo(colour: str, width: float = 3) -> list[AbstractPathEffect]:
    """Return the effect that keeps letters clear of the lines below them: an edge in the ground's colour."""
    return [withStroke(linewidth=width, foreground=colour)]


def new_axes(size: tuple[float, float]) -> Axes:
    """Return the axes of a new figure, so many inches wide and high."""
    return plt.subplots(figsize=size)[1]


def title(ax: Axes, text: str, left: float = 0.0, pad: float = 9) -> None:
    """Write the finding above the figure, where reading begins: at `left`, where an axis has its labels."""
    if arabic():
        ax.set_title(text, loc="right", pad=pad)
    else:
        ax.set_title(text, loc="left", pad=pad).set_x(left)
