"""How often each result came in a run, beside what was to be expected."""

from typing import Any

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator, PercentFormatter

from .chart_axes import LABELS_LEFT, name_upwards
from .look import CHART, INK, PAPER, SALES, look, new_axes, title
from .words import chart_title, counted, model_of, say, texts_of

MOST_TICKS = 12
ROOM = 0.22  # of the axis that the name of a mean takes


def distribution(simulated: dict, expected: dict, ax: Axes | None = None) -> Axes:
    """Draw how often each result came in a run, as bars, inside what was to be expected, as an outline.

    Args:
        simulated: of a model's `simulate`.
        expected: of its `expected`, for the same parameters.
        ax: where to draw; a new figure if none is given.

    Raises:
        ValueError: the two results are not for the same parameters, or of a model without stages.
    """
    run, chances = simulated["distribution"], expected["distribution"]
    if len(run) != len(chances):
        told = f"{len(run)} bars of the run and {len(chances)} of the expected"
        raise ValueError(f"distribution needs two results for the same parameters, got {told}")
    chart = "season" if model_of(expected) == "pitch" else "year"
    words = texts_of(expected)["charts"][chart]
    with look():
        ax = ax or new_axes(CHART)
        ax.bar(range(len(run)), run, width=0.8, color=SALES, alpha=0.9)
        ax.stairs(
            chances, [bar - 0.5 for bar in range(len(run) + 1)], color=INK, linewidth=1.8, linestyle="--"
        )
        _axes_of_shares(ax, max([*run, *chances]), expected.get("distribution_step", 1), len(run))
        _means(ax, simulated, expected)
        ax.set_xlabel(words["x"])
        name_upwards(ax, words["y"])
        title(ax, chart_title(expected, chart, simulated=simulated, expected=expected), LABELS_LEFT, 24)
    return ax


def _axes_of_shares(ax: Axes, top: float, step: int, bars: int) -> None:
    ax.set(ylim=(0, top * 1.28), xlim=(-0.7, bars - 0.3))
    ax.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 5, 10]))
    ax.yaxis.set_major_formatter(PercentFormatter(1.0, decimals=0))
    ax.grid(axis="y")
    shown = list(range(0, bars, -(-bars // MOST_TICKS)))
    labels = [counted(bar * step) + ("+" if bar == bars - 1 else "") for bar in shown]
    ax.set_xticks(shown, labels)


def _means(ax: Axes, simulated: dict, expected: dict) -> None:
    """A line at each mean; its name and number stand on the side where the other line is not."""
    low, high = ax.get_xlim()
    first = min(simulated["mean"], expected["mean"]) / expected.get("distribution_step", 1)
    room = first > low + ROOM * (high - low)
    run_left = room and simulated["mean"] < expected["mean"]
    expected_left = room and not run_left
    _mean(ax, expected, "expected", INK, 1.0, expected_left)
    _mean(ax, simulated, "run", SALES, 0.9, run_left)


def _mean(ax: Axes, result: dict, key: str, colour: str, height: float, left: bool) -> None:
    at = result["mean"] / result.get("distribution_step", 1)
    top = ax.get_ylim()[1] * height
    ax.vlines(at, 0, top, color=colour, linewidth=1.4, linestyle="--" if key == "expected" else "-")
    side: dict[str, Any] = {"xytext": (-5 if left else 5, 0), "ha": "right" if left else "left", "va": "top"}
    words = say(f"mean-{key}", n=result["mean"])
    ground = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
    ax.annotate(
        words, (at, top), textcoords="offset points", color=colour, fontweight="bold", bbox=ground, **side
    )
