"""The stages of a funnel as bars: how many reach each, how many of them are lost before the next."""

from typing import Any

from matplotlib.axes import Axes

from .. import models
from .leak_rows import leak_rows
from .look import CHART, INK, MARKETING, PAPER, QUIET, SALES, look, new_axes, title
from .words import arabic, chart_title, counted, model_of, say, texts_of

SALES_STAGES = 2  # in every funnel of the course the last two stages are sales' own


def leak(result: dict, ax: Axes | None = None) -> Axes:
    """Draw how many reach each stage; the hatched part is lost before the next one.

    A stage that would be too small to see is drawn magnified, and says so.

    Args:
        result: of any model's `expected` or `simulate`.
        ax: where to draw; a new figure if none is given.
    """
    model = models.MODELS[model_of(result)]
    names = texts_of(result)["stages"]
    rows = leak_rows(result["stages"], result["lost"])
    with look():
        ax = ax or new_axes(CHART)
        ax.set_axis_off()
        ax.set(xlim=(1, 0) if arabic() else (0, 1), ylim=(len(rows) - 0.1, -0.15))
        for stage, row in enumerate(rows):
            _leak_row(ax, stage, row, SALES if stage >= len(rows) - SALES_STAGES else MARKETING)
            if row.zoom > 1:
                _fan(ax, stage, rows[stage - 1].solid)
            _leak_words(ax, stage, names[model.STAGES[stage]], result, row.zoom)
        title(ax, chart_title(result, "leak", simulated=result))
    return ax


def _leak_row(ax: Axes, stage: int, row: Any, colour: str) -> None:
    ax.barh(stage + 0.6, row.solid, color=colour, height=0.36)
    style: dict[str, Any] = {"facecolor": PAPER, "edgecolor": colour, "hatch": "////", "height": 0.36}
    ax.barh(stage + 0.6, row.lost, left=row.solid, linewidth=1, **style)


def _fan(ax: Axes, stage: int, solid: float) -> None:
    """The small part of the row above, spread out to the magnified row."""
    corners = [(0, stage - 0.22), (solid, stage - 0.22), (1, stage + 0.42), (0, stage + 0.42)]
    ax.fill(*zip(*corners, strict=True), color=QUIET, alpha=0.12, linewidth=0, zorder=0)


def _leak_words(ax: Axes, stage: int, name: str, result: dict, zoom: float) -> None:
    start, end = ("right", "left") if arabic() else ("left", "right")
    count = result["stages"][stage]
    magnified = say("magnified", n=round(zoom)) if zoom > 1 else ""
    told = f"{counted(count)} {name} {magnified}".rstrip()
    ax.text(0, stage + 0.36, told, ha=start, va="bottom", color=INK, fontweight="bold")
    if stage < len(result["lost"]) and count:
        share = say("share-lost", share=result["lost"][stage] / count)
        ax.text(1, stage + 0.36, share, ha=end, va="bottom", color=QUIET)
