"""Named bars, each with its number: what to compare at a glance."""

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any

from matplotlib.axes import Axes

from . import chart_axes, look, words
from .look import INK, MARKETING, PAPER, QUIET, SALES

LETTERS = 88  # that fit under the axis side by side
THICK = 0.62
LETTER = 0.078  # inches of a letter of a name
Range = tuple[float, float]


def bars(
    values: Mapping[str, float],
    title: str,
    y: str,
    errors: Mapping[str, Range] | Sequence[Range] | None = None,
    highlight: str | Sequence[str] = (),
    level: tuple[float, str] | None = None,
    horizontal: bool = False,
    percent: bool = False,
    digits: int | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw a bar for each value, with its name and its number.

    Upright bars follow the reading direction; lying ones begin at the left, as every axis of numbers does.

    Args:
        values: each value by the name of its bar, in the order in which they are to be read.
        title: the finding, as a sentence.
        y: what the bars measure, with the unit.
        errors: (low, high) of each bar, by name or in order: the ends of a range, not distances.
        highlight: the bar that the finding is about, or several: orange and hatched; the others are blue.
        level: (value, label): a named line to compare with.
        horizontal: lying bars, for long names.
        percent: the values are shares of 1, shown in percent.
        digits: exactly so many behind the point in the bars' numbers; None: as many as needed, at most two.
        ax: where to draw; a new figure if none is given.

    Raises:
        ValueError: no bar, a highlighted one that there is not, ranges that do not fit the bars.

    Example:
        >>> plots.bars(
        ...     {"as it is": 1.32, "a tenth more shots": 1.45, "a tenth better finish": 1.45},
        ...     "A tenth more is a tenth more, wherever it comes from",
        ...     y="Goals a match",
        ...     highlight="as it is",
        ... );
    """
    names, chosen = list(values), [highlight] if isinstance(highlight, str) else list(highlight)
    ranges = _ranges(errors, names)
    _check(names, chosen)
    with look.look():
        own = ax is None
        ax = ax or look.new_axes(look.CHART)
        for place, name in enumerate(names):
            _draw_bar(ax, place, values[name], name in chosen, horizontal)
        _draw_ranges(ax, ranges, horizontal)
        _axes(ax, names, values, ranges, horizontal, percent, y)
        _write_numbers(ax, list(values.values()), ranges, horizontal, (percent, digits))
        if level is not None:
            _draw_level(ax, level, horizontal)
        if own and horizontal:
            _make_room(ax, names)
        look.title(
            ax, words.kept(title), 0 if horizontal else chart_axes.LABELS_LEFT, 9 if horizontal else 24
        )
    return ax


def _check(names: list[str], chosen: list[str]) -> None:
    if not names:
        raise ValueError("bars draws one bar or more, got none")
    for name in chosen:
        if name not in names:
            raise ValueError(f"bars cannot highlight {name!r}; the bars are {', '.join(names)}")


def _ranges(errors: Mapping[str, Range] | Sequence[Range] | None, names: list[str]) -> dict[int, Range]:
    """The range of each bar that has one, by its place."""
    if errors is None:
        return {}
    if not isinstance(errors, Mapping):
        if len(errors) != len(names):
            raise ValueError(f"bars got {len(errors)} ranges for {len(names)} bars")
        errors = dict(zip(names, errors, strict=True))
    for name, (low, high) in errors.items():
        if name not in names or low > high:
            raise ValueError(
                f"bars got the range ({low}, {high}) of {name!r}; low comes first, a bar has the name"
            )
    return {names.index(name): one for name, one in errors.items()}


def _draw_bar(ax: Axes, place: int, value: float, chosen: bool, horizontal: bool) -> None:
    style: dict[str, Any] = {"color": SALES if chosen else MARKETING, "edgecolor": PAPER, "linewidth": 0}
    if chosen:
        style["hatch"] = "//"  # colour never speaks alone
    if horizontal:
        ax.barh(place, value, height=THICK, **style)
    else:
        ax.bar(place, value, width=THICK, **style)


def _draw_ranges(ax: Axes, ranges: dict[int, Range], horizontal: bool) -> None:
    for place, (low, high) in ranges.items():
        middle = (low + high) / 2
        half = [[(high - low) / 2]] * 2
        style: dict[str, Any] = {
            "fmt": "none",
            "ecolor": INK,
            "elinewidth": 1.6,
            "capsize": 5,
            "capthick": 1.6,
            "path_effects": look.halo(PAPER, 3.4),
        }
        if horizontal:
            ax.errorbar(middle, place, xerr=half, **style)
        else:
            ax.errorbar(place, middle, yerr=half, **style)


def _axes(
    ax: Axes,
    names: list[str],
    values: Mapping[str, float],
    ranges: dict,
    horizontal: bool,
    percent: bool,
    y: str,
) -> None:
    known = [0.0, *values.values(), *(end for one in ranges.values() for end in one)]
    low, high = min(known), max(known)
    room = (high - low) * (0.16 if horizontal else 0.1) or 1
    limits = (low - room if low < 0 else 0, high + room if high > 0 else 0)
    letters = 24 if horizontal else max(8, LETTERS // len(names))
    shown = ["\n".join(line for part in name.split("\n") for line in wrap(part, letters)) for name in names]
    shown = [words.kept(name) for name in shown]
    if horizontal:
        ax.set(xlim=limits, ylim=(len(names) - 0.45, -0.55), xlabel=words.kept(y))
        ax.set_yticks(range(len(names)), shown)
        chart_axes.number_axis(ax.xaxis, percent)
    else:
        ends = (-0.6, len(names) - 0.4)
        ax.set(ylim=limits, xlim=ends[::-1] if words.arabic() else ends)
        ax.set_xticks(range(len(names)), shown)
        chart_axes.number_axis(ax.yaxis, percent)
        chart_axes.name_upwards(ax, y)
    (ax.yaxis if horizontal else ax.xaxis).set_tick_params(length=0, labelcolor=INK)
    if low < 0:
        (ax.axvline if horizontal else ax.axhline)(0, color=QUIET, linewidth=0.8)


def _write_numbers(
    ax: Axes, values: list[float], ranges: dict, horizontal: bool, form: tuple[bool, int | None]
) -> None:
    """Write each number beyond the end of its bar, and of its range."""
    for place, value in enumerate(values):
        end = value if value < 0 else max(value, ranges.get(place, (0, value))[1])
        end = min(end, ranges.get(place, (end, 0))[0]) if value < 0 else end
        away = -5 if value < 0 else 5
        number = chart_axes.written(value, *form)
        style: dict[str, Any] = {"textcoords": "offset points", "fontweight": "bold", "color": INK}
        if horizontal:
            ax.annotate(
                number, (end, place), (away, 0), va="center", ha="right" if value < 0 else "left", **style
            )
        else:
            ax.annotate(
                number, (place, end), (0, away), ha="center", va="top" if value < 0 else "bottom", **style
            )


def _draw_level(ax: Axes, level: tuple[float, str], horizontal: bool) -> None:
    if horizontal:
        chart_axes.mark_across(ax, *level)
    else:
        chart_axes.mark_level(ax, *level)


def _make_room(ax: Axes, names: list[str]) -> None:
    """Room at the left for the names of lying bars."""
    longest = min(24, max(len(name) for name in names))
    if ax.figure is not None:
        ax.figure.subplots_adjust(left=max(0.12, 0.03 + longest * LETTER / look.CHART[0]), right=0.97)
