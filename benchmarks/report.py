"""Writes the results as a Markdown page."""

import datetime
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles

from benchmarks.funnel_year import VISITORS


@dataclass(frozen=True)
class Timing:
    """One page: requests, compressed bytes, and by device the seconds to an answer and to a moved slider's."""

    name: str
    requests: int
    size: int
    answers: dict[str, float]
    moved: dict[str, float]


@dataclass(frozen=True)
class Results:
    """Everything that was measured; `failed` says which peers could not be made, and why.

    `models` holds the seconds of a slider by device and model, `years` those of a year of the funnel by peer.
    """

    browser: str
    quizzes: list[Timing]
    simulations: list[Timing]
    sliders: dict[str, list[float]]
    models: dict[str, dict[str, list[float]]]
    costs: list[tuple[str, float]]
    years: dict[str, list[float | None]]
    banks: tuple[int, int]
    sizes: list[tuple[str, list[int]]]
    builds: dict[str, float]
    failed: dict[str, str]


# ruff: noqa: E501  (a sentence a line, as in every Markdown page)
INTRODUCTION = """\
# How fast funnelball is

Written by `make bench`, all in one run: {date}, {machine}, Python {python}, Chromium {browser}, {repeats} repeats
(two where one takes more than 15 s). The ratios travel to another machine; the seconds do not.

*Phone* is Chromium's emulation: a main thread 4 times slower, 1.6 Mbit/s, 150 ms a request, a screen of 390 x 844.
Workers are not slowed down by it; Pyodide runs in one as the course's own interpreter does.
The cache is empty each time, files come gzipped, and requests to the outside fail at once.
Seconds are medians from the start of the navigation to the paint, of a learner who acts as soon as the page lets him.
"""
QUIZZES = """
## From the navigation to the first feedback

The course is measured twice: as a whole chapter of the book, and with the same 20 questions that the peers ask.
"""
SIMULATIONS = """
## From the navigation to the first simulated result, and to the first moved slider's

The course's page is a whole chapter of the book; the peers show one season of the same funnel, and nothing else.
"""
SLIDERS = """
## From a slider's move to the paint

Sixty moves on a page that has come to rest, default parameters.
"""
MODELS = """
The first slider of every model, thirty moves, each on a page and in a notebook of its own (JupyterLab as on the desktop):
"""
SIZES = """
## Whether a page grows with the bank

Compressed HTML, the same page made twice. A page carries the questions that it asks and no others, so it keeps its
size. The final match draws from everything and carries an index of the bank, without texts and without answers.
"""
COSTS = """
## What a run costs in Python
"""
YEARS = """
A year of the funnel by the number of visitors, in milliseconds. The course and NumPy draw how many get on; SimPy and Mesa send
every visitor through the stages, as they do with anything. A dash: not tried, for it would have taken minutes.
"""
BUILDS = """
## Building the book in both languages
"""


def report(results: Results, repeats: int) -> str:
    """The whole page."""
    parts = [
        introduction(results, repeats),
        QUIZZES,
        table(QUIZ_HEAD, rows(quiz_row, results.quizzes)),
        SIMULATIONS,
        table(SIMULATION_HEAD, rows(simulation_row, results.simulations)),
        SLIDERS,
        table(("where", "p50", "p95"), [slider_row(*item) for item in results.sliders.items()]),
        MODELS,
        table(MODELS_HEAD, model_rows(results.models)),
        SIZES,
        table(size_head(results.banks), [size_row(name, sizes) for name, sizes in results.sizes]),
        COSTS,
        table(("run", "milliseconds"), [(name, f"{cost:.2f}") for name, cost in results.costs]),
        *([YEARS, table(YEARS_HEAD, year_rows(results.years))] if results.years else []),
        BUILDS,
        table(("build", "seconds"), [(name, f"{seconds:.1f}") for name, seconds in results.builds.items()]),
        *(f"\nNot measured: {name} ({reason}).\n" for name, reason in results.failed.items()),
    ]
    return "".join(parts)


QUIZ_HEAD = ("page", "desktop, s", "phone, s", "phone, beside the course", "requests", "compressed")
SIMULATION_HEAD = (
    "page",
    "desktop: result, s",
    "phone: result, s",
    "beside the course",
    "desktop: moved, s",
    "phone: moved, s",
    "beside the course",
    "requests",
    "compressed",
)


MODELS_HEAD = ("model", "desktop: p50", "p95", "phone: p50", "p95", "JupyterLab: p50", "p95")
YEARS_HEAD = ("year of", *(f"{visitors:,}" for visitors in VISITORS))


def introduction(results: Results, repeats: int) -> str:
    """When, where and how."""
    return INTRODUCTION.format(
        date=datetime.date.today().isoformat(),
        machine=machine(),
        python=platform.python_version(),
        browser=results.browser,
        repeats=repeats,
    )


def machine() -> str:
    """The processor and how many of it."""
    return f"{platform.system()} {platform.machine()} with {os.cpu_count()} cores"


def rows(row: Callable[[Timing, Timing], tuple[str, ...]], timings: list[Timing]) -> list[tuple[str, ...]]:
    """Each page beside the first, which is the course's."""
    return [row(timing, timings[0]) for timing in timings]


def quiz_row(timing: Timing, course: Timing) -> tuple[str, ...]:
    """One quiz page beside the course's."""
    answers = timing.answers
    return (timing.name, *seconds(answers), ratio(answers, course.answers), *weight(timing))


def simulation_row(timing: Timing, course: Timing) -> tuple[str, ...]:
    """One simulation page beside the course's."""
    result = (*seconds(timing.answers), ratio(timing.answers, course.answers))
    moved = (*seconds(timing.moved), ratio(timing.moved, course.moved))
    return (timing.name, *result, *moved, *weight(timing))


def slider_row(name: str, times: list[float]) -> tuple[str, ...]:
    """p50 and p95 of a slider."""
    return (name, f"{median(times) * 1000:.0f} ms", f"{quantiles(times, n=20)[-1] * 1000:.0f} ms")


def model_rows(models: dict[str, dict[str, list[float]]]) -> list[tuple[str, ...]]:
    """p50 and p95 of every model, on the desktop, on the phone and in JupyterLab."""
    devices = list(models.values())
    return [
        (name, *(part for device in devices for part in slider_row(name, device[name])[1:]))
        for name in devices[0]
    ]


def year_rows(years: dict[str, list[float | None]]) -> list[tuple[str, ...]]:
    """Milliseconds of a year by peer."""
    return [
        (peer, *("–" if cost is None else f"{cost * 1000:,.2f}" for cost in costs))
        for peer, costs in years.items()
    ]


def size_head(banks: tuple[int, int]) -> tuple[str, ...]:
    """The two banks."""
    return ("page", *(f"of a bank of {count}" for count in banks))


def size_row(name: str, sizes: list[int]) -> tuple[str, ...]:
    """One page of each bank."""
    return (name, *(f"{size / 1000:.1f} KB" for size in sizes))


def seconds(times: dict[str, float]) -> tuple[str, str]:
    """On the desktop and on the phone."""
    return f"{times['desktop']:.2f}", f"{times['phone']:.2f}"


def ratio(times: dict[str, float], course: dict[str, float]) -> str:
    """How many times as long as the course's page takes on the phone."""
    return f"{times['phone'] / course['phone']:.2f} x"


def weight(timing: Timing) -> tuple[str, str]:
    """Requests and kilobytes."""
    return str(timing.requests), f"{timing.size / 1000:,.0f} KB"


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table; numbers to the right."""
    lines = [head, ("---", *("---:" for _ in head[1:])), *rows]
    return "\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)
