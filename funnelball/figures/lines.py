"""Named lines over a horizontal axis of numbers: what happens over time, or as something grows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from . import chart_axes, look, words
from .chart_axes import COLOURS

Numbers = Sequence[float]
FEW_POINTS = 12
GAP = 0.062  # of the height, between names at the ends of lines
LETTER = 0.082  # inches of a letter of a name
DASHED = 3  # lines from here on are dashed: colours are used up


def lines(
    series: Mapping[str, Numbers],
    title: str,
    x: str,
    y: str,
    at: Iterable[float] | None = None,
    band: Mapping[str, tuple[Numbers, Numbers]] | None = None,
    mark: tuple[float, str] | Iterable[tuple[float, str]] = (),
    level: tuple[float, str] | Iterable[tuple[float, str]] = (),
    percent: bool = False,
    ax: Axes | None = None,
) -> Axes:
    """Draw named lines, each with its name at its end; the axes run from left to right in both languages.

    Args:
        series: the values of each line by its name, all of the same length; four lines at most. A value is
            None where there is none.
        title: the finding, as a sentence.
        x, y: what the axes measure, with the unit.
        at: where the values stand on the horizontal axis; None: 1, 2, 3, ….
        band: for the names of some lines (low, high): values that the line lies between, drawn as a band.
        mark: (x, label) or several: named lines upwards, such as the day on which advertising stops.
        level: (y, label) or several: named lines across, such as a limit or a goal.
        percent: the values are shares of 1, shown in percent.
        ax: where to draw; a new figure if none is given.

    Raises:
        ValueError: no line or more than four, lines of different length, a band of a line that there is not.

    Example:
        >>> plots.lines(
        ...     {"one team": [12, 3, 12, 3], "two functions": [10, 10, 10, 10]},
        ...     "The merger looks right for one quarter",
        ...     x="Quarter",
        ...     y="Contracts",
        ...     mark=(2, "the diary is empty"),
        ... );
    """
    xs: list[float] = (
        list(at) if at is not None else list(range(1, 1 + max(map(len, series.values()), default=0)))
    )
    _check(series, xs, band or {})
    with look.look():
        own = ax is None
        ax = ax or look.new_axes(look.CHART)
        for number, (name, values) in enumerate(series.items()):
            _draw_line(ax, xs, values, (band or {}).get(name), number)
        _axes(ax, xs, x, y, percent)
        for where, label in _several(level):
            chart_axes.mark_level(ax, where, label)
        for where, label in _several(mark):
            chart_axes.mark_across(ax, where, label)
        _name_ends(ax, xs, series, own)
        look.title(ax, words.kept(title), chart_axes.LABELS_LEFT, 24)
    return ax


def _check(series: Mapping[str, Numbers], xs: list[float], band: Mapping) -> None:
    if not 1 <= len(series) <= len(COLOURS):
        raise ValueError(f"lines draws 1 to {len(COLOURS)} series, got {len(series)}")
    for name, values in series.items():
        if len(values) != len(xs):
            raise ValueError(f"lines: the series {name!r} has {len(values)} values at {len(xs)} places")
    for name in band:
        if name not in series:
            raise ValueError(f"lines: a band of {name!r}; the series are {', '.join(series)}")


def _several(marks: tuple | Iterable) -> list[tuple[float, str]]:
    """One mark, or several of them, as a list."""
    listed = list(marks)
    return [(listed[0], listed[1])] if len(listed) == 2 and isinstance(listed[1], str) else listed


def _draw_line(ax: Axes, xs: list[float], values: Numbers, band: tuple | None, number: int) -> None:
    colour = COLOURS[number]
    if band:
        ax.fill_between(xs, *band, color=colour, alpha=0.16, linewidth=0, zorder=2)
    ys = [float("nan") if value is None else value for value in values]
    point = "o" if len(xs) <= FEW_POINTS else ""
    style = "--" if number >= DASHED else "-"
    ax.plot(
        xs,
        ys,
        color=colour,
        marker=point,
        markersize=4.5,
        linestyle=style,
        linewidth=2,
        zorder=3,
        clip_on=False,
    )


def _axes(ax: Axes, xs: list[float], x: str, y: str, percent: bool) -> None:
    low, high = ax.dataLim.y0, ax.dataLim.y1
    ax.set_ylim(low * 1.08 if low < 0 else 0, high + 0.08 * ((high - min(low, 0)) or 1))
    ax.set_xlim(min(xs), max(xs))
    chart_axes.number_axis(ax.yaxis, percent)
    chart_axes.number_axis(ax.xaxis, False)
    ax.xaxis.grid(False)
    if all(float(one).is_integer() for one in xs):
        ax.xaxis.set_major_locator(MaxNLocator(10, integer=True, min_n_ticks=2))
    ax.set_xlabel(words.kept(x))
    chart_axes.name_upwards(ax, y)


def _name_ends(ax: Axes, xs: list[float], series: Mapping[str, Numbers], own: bool) -> None:
    """Write the name of each line at its end, as far apart as letters need; over a line that ends early."""
    low, high = ax.get_ylim()
    ends = {name: _end(xs, values) for name, values in series.items()}
    last = [name for name, (where, _) in ends.items() if where == xs[-1]]
    heights = dict(zip(last, spread([(ends[name][1] - low) / (high - low) for name in last]), strict=True))
    for number, (name, end) in enumerate(ends.items()):
        style: dict[str, Any] = {"color": COLOURS[number], "fontweight": "bold", "annotation_clip": False}
        style["textcoords"] = "offset points"
        if name in heights:
            style.update(xycoords="axes fraction", xytext=(9, 0), va="center", ha="left")
            end = (1, heights[name])
        else:
            style.update(xytext=(0, 5), va="bottom", ha="center")
        ax.annotate(words.kept(name), end, **style)
    if own and ax.figure is not None:
        longest = max(len(line) for name in series for line in name.split("\n"))
        ax.figure.subplots_adjust(right=max(0.5, 0.97 - longest * LETTER / look.CHART[0]))


def _end(xs: list[float], values: Numbers) -> tuple[float, float]:
    """Where a line ends: its last value that is there."""
    return next((x, float(y)) for x, y in reversed(list(zip(xs, values, strict=True))) if y is not None)


def spread(heights: list[float], gap: float = GAP) -> list[float]:
    """Return heights (0 to 1) moved as little as needed to lie a gap apart, in the same order."""
    order = sorted(range(len(heights)), key=lambda one: heights[one])
    placed = dict(zip(order, _apart([heights[one] for one in order], gap), strict=True))
    return [placed[one] for one in range(len(heights))]


def _apart(rising: list[float], gap: float) -> list[float]:
    groups: list[list[float]] = []  # what lies together, as the heights that were wished for
    for height in rising:
        groups.append([height])
        while len(groups) > 1 and _edge(groups[-1], gap, -1) < _edge(groups[-2], gap, 1) + gap:
            groups[-2:] = [groups[-2] + groups[-1]]
    return [_edge(group, gap, -1) + gap * number for group in groups for number in range(len(group))]


def _edge(group: list[float], gap: float, side: int) -> float:
    return sum(group) / len(group) + side * gap * (len(group) - 1) / 2
