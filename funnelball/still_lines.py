"""Small pictures of series and of single numbers as SVG, in the look of `still_charts`."""

from collections.abc import Sequence
from html import escape
from typing import Any

from . import course, phrases
from .still_frame import FOOT, HIGH, MARKETING, SALES, WIDTH, axis_name, picture

TICKS = 6
ROW, NAME, BAR, THICKNESS = 44, 14, 20, 16
COLOURS = (("sales", SALES), ("marketing", MARKETING))
Series = Sequence[float]


def lines(chart: dict, data: dict) -> str:
    """Return a line for each series of the run and a dashed one for what was to be expected.

    Numbers run from left to right in both languages.
    """
    run, expected = data["first"]["simulated"], data["first"]["expected"]
    xs = run[chart["x"]]
    every = [value for key in chart["result"] for value in (*run[key], *expected[key])]
    low, high = min(0, *every), max(0, *every) or 1
    drawn = "".join(
        _line(xs, expected[key], low, high, 'stroke="currentColor" stroke-dasharray="5 3"')
        + _line(xs, run[key], low, high, 'class="fb-line-{}" stroke="{}"'.format(*COLOURS[index % 2]))
        for index, key in enumerate(chart["result"])
    )
    frame = f'<path d="M0 0V{HIGH}H{WIDTH}" fill="none" stroke="currentColor"/>'
    top = f'<text x="4" y="12" font-size="12" fill="currentColor">{escape(written(high, chart))}</text>'
    across = axis_name(chart["columns"][chart["x"]])
    return picture(
        HIGH + 2 * FOOT, frame + _mark(xs, chart, expected) + drawn + top + _ticks(xs) + across, "ltr"
    )


def _place(x: float, xs: Series) -> float:
    return (x - xs[0]) / ((xs[-1] - xs[0]) or 1) * WIDTH


def _line(xs: Series, ys: Series, low: float, high: float, look: str) -> str:
    points = " ".join(
        f"{_place(x, xs):.1f},{HIGH - (y - low) / (high - low) * HIGH:.1f}"
        for x, y in zip(xs, ys, strict=True)
    )
    return f'<polyline points="{points}" fill="none" {look}/>'


def _mark(xs: Series, chart: dict, expected: dict) -> str:
    """A line up from the number on the axis that the chart marks, where there is one and it is in sight."""
    at = expected.get(chart.get("mark", ""))
    if at is None or not xs[0] <= at <= xs[-1]:
        return ""
    return f'<path d="M{_place(at, xs):.1f} 0V{HIGH}" stroke="currentColor" stroke-dasharray="2 4"/>'


def _ticks(xs: Series) -> str:
    every = max(1, round((len(xs) - 1) / TICKS))
    return "".join(
        f'<text x="{_place(x, xs):.1f}" y="{HIGH + 16}" text-anchor="middle" font-size="12" '
        f'fill="currentColor">{phrases.number(x)}</text>'
        for x in xs[::every]
    )


def bars(chart: dict, data: dict) -> str:
    """Return a bar for each number of the run, framed by what was to be expected."""
    run, expected = data["first"]["simulated"], data["first"]["expected"]
    values = [(run[key] or 0, expected[key] or 0) for key in chart["result"]]
    bands = [
        (run[low], run[high]) for low, high in zip(chart.get("low", ()), chart.get("high", ()), strict=True)
    ]
    largest = max(abs(value) for pair in (*values, *bands) for value in pair) or 1
    language = data["language"]
    rows = []
    for index, (key, pair) in enumerate(zip(chart["result"], values, strict=True)):
        name = f"{chart['bars'][chart['labels'][index]]} {written(run[key], chart)}"
        rows.append(_name(index * ROW, name, language))
        solid, framed = (abs(value) / largest * WIDTH for value in pair)
        rows.append(_bar(index * ROW + BAR, solid, framed, language))
        if bands:
            low, high = (end / largest * WIDTH for end in bands[index])
            rows.append(_whisker(index * ROW + BAR, low, high, language))
    return picture(len(values) * ROW, "".join(rows), course.DIRECTION[language])


def _bar(y: float, solid: float, framed: float, language: str) -> str:
    right = course.DIRECTION[language] == "rtl"
    place = f'y="{y}" height="{THICKNESS}"'
    starts = (WIDTH - solid, WIDTH - framed) if right else (0, 0)
    full = f'<rect class="fb-bar-run" x="{starts[0]:.1f}" width="{solid:.1f}" {place} fill="{SALES}"/>'
    frame = f'<rect x="{starts[1]:.1f}" width="{framed:.1f}" {place} fill="none" stroke="currentColor"'
    return f'{full}{frame} stroke-dasharray="5 3"/>'


def _whisker(y: float, low: float, high: float, language: str) -> str:
    """A line from end to end of a band with a stroke across at both."""
    right = course.DIRECTION[language] == "rtl"
    first, last = (WIDTH - high, WIDTH - low) if right else (low, high)
    across = "".join(f"M{x:.1f} {y + 3}v{THICKNESS - 6}" for x in (first, last))
    return (
        f'<path d="M{first:.1f} {y + THICKNESS / 2}H{last:.1f}{across}" fill="none" stroke="currentColor"/>'
    )


def _name(y: float, text: str, language: str) -> str:
    x = WIDTH if course.DIRECTION[language] == "rtl" else 0
    return f'<text x="{x}" y="{y + NAME}" font-size="14" fill="currentColor">{escape(text)}</text>'


def written(value: Any, chart: dict) -> str:
    """Return a number of a chart: in percent if the chart says that its unit is a share; none is a dash."""
    if value is None:
        return "–"
    if chart.get("unit") == "share":
        return phrases.percent(value, 1)
    return phrases.number(value, 0 if abs(value) >= 100 else None)
