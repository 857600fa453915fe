"""Small pictures of a first result as SVG, for a page whose script does not run.

Colours come from the page's style sheet where there is one, else from the attributes. There are no ids in it:
a page may hold any number of such pictures.
"""

from html import escape

from . import course, phrases, still_lines
from .still_frame import FOOT, HIGH, MARKETING, SALES, WIDTH, axis_name, picture

ROW, NAME, BAR, THICKNESS = 44, 14, 20, 16
SALES_STAGES = 2  # in every funnel of the course the last two stages are sales' own
HATCH = 8  # from line to line


def svg(chart: dict, data: dict) -> str:
    """Return the picture of a chart; nothing for the pitch, whose match is a matter of motion.

    Args:
        chart: one of the data's charts.
        data: of `mounts.simulation_data`.
    """
    run, language = data["first"]["simulated"], data["language"]
    if chart["kind"] == "bar":
        names = [stage["label"] for stage in data["stages"]]
        return leak(names, run[chart["result"]], run[chart["lost"]], language)
    if chart["kind"] == "histogram":
        expected = data["first"]["expected"][chart["result"]]
        return histogram(run[chart["result"]], expected, run.get("distribution_step", 1), chart["x"])
    if chart["kind"] == "line":
        return still_lines.lines(chart, data)
    if chart["kind"] == "bars":
        return still_lines.bars(chart, data)
    return ""


def leak(names: list[str], reached: list[float], lost: list[float], language: str) -> str:
    """Return a bar for each stage in the reading direction: solid what goes on, hatched what is lost."""
    largest = max(reached) or 1
    rows = []
    for stage, name in enumerate(names):
        length = reached[stage] / largest * WIDTH
        gone = (lost[stage] if stage < len(lost) else 0) / largest * WIDTH
        sales = stage >= len(names) - SALES_STAGES
        rows.append(_bar(stage * ROW, length - gone, gone, sales, language))
        rows.append(_name(stage * ROW, f"{phrases.number(reached[stage])} {name}", language))
    return picture(len(names) * ROW, "".join(rows), course.DIRECTION[language])


def _bar(y: float, solid: float, gone: float, sales: bool, language: str) -> str:
    right = course.DIRECTION[language] == "rtl"
    kind, colour = ("sales", SALES) if sales else ("marketing", MARKETING)
    start, rest = (WIDTH - solid, WIDTH - solid - gone) if right else (0, solid)
    place = f'y="{y + BAR}" height="{THICKNESS}"'
    full = f'<rect class="fb-bar-{kind}" x="{start:.1f}" width="{solid:.1f}" {place} fill="{colour}"/>'
    return full + _hatched(rest, y + BAR, gone, colour)


def _hatched(x: float, y: float, wide: float, colour: str) -> str:
    """A frame with slanted lines in it; a pattern would need an id."""
    frame = f"M{x:.1f} {y}h{wide:.1f}v{THICKNESS}h-{wide:.1f}z"
    starts = range(0, int(wide), HATCH)
    lines = "".join(
        f"M{x + at:.1f} {y + (t := min(THICKNESS, wide - at)):.1f}l{t:.1f}-{t:.1f}" for at in starts
    )
    return f'<path d="{frame}{lines}" fill="none" stroke="{colour}"/>' if wide else ""


def _name(y: float, text: str, language: str) -> str:
    # "start" is the right edge in a right-to-left text.
    x = WIDTH if course.DIRECTION[language] == "rtl" else 0
    return f'<text x="{x}" y="{y + NAME}" font-size="14" fill="currentColor">{escape(text)}</text>'


def histogram(simulated: list[float], expected: list[float], step: int, axis: str) -> str:
    """Return bars for the run and an outline for what was to be expected; numbers run from left to right."""
    wide, top = WIDTH / len(simulated), max([*simulated, *expected]) or 1
    tall = [share / top * HIGH for share in simulated]
    bars = "".join(
        f'<rect class="fb-bar-run" x="{(bar + 0.1) * wide:.1f}" width="{0.8 * wide:.1f}" '
        f'y="{HIGH - height:.1f}" height="{height:.1f}" fill="{SALES}"/>'
        for bar, height in enumerate(tall)
    )
    steps = "".join(f"V{HIGH - share / top * HIGH:.1f}h{wide:.1f}" for share in expected)
    outline = f'<path d="M0 {HIGH}{steps}V{HIGH}" fill="none" stroke="currentColor" stroke-dasharray="5 3"/>'
    return picture(
        HIGH + 2 * FOOT, bars + outline + _ticks(len(simulated), step, wide) + axis_name(axis), "ltr"
    )


def _ticks(bars: int, step: int, wide: float) -> str:
    every = max(1, round(bars / 10))
    return "".join(
        f'<text x="{(bar + 0.5) * wide:.1f}" y="{HIGH + 16}" text-anchor="middle" font-size="12" '
        f'fill="currentColor">{phrases.number(bar * step)}</text>'
        for bar in range(0, bars, every)
    )


def bar_name(bar: int, step: int, bars: int, language: str) -> str:
    """Return what a bar of a distribution holds: "3", "10–14", "60 or more"."""
    first = phrases.number(bar * step)
    if bar == bars - 1:
        return phrases.say("simulation", "chart-or-more", language, n=bar * step)
    return first if step == 1 else f"{first}–{phrases.number((bar + 1) * step - 1)}"
