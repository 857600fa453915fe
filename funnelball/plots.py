"""The figures of the lessons: the funnel on a pitch, its stages as bars, a run beside what was to be expected.

All labels are in the notebook's language. On the pitch, and along the stages, Arabic reads from right to left;
axes with numbers run from left to right in both languages.
"""

import functools
import json
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator, PercentFormatter
from matplotlib_inline.backend_inline import set_matplotlib_formats
from mplsoccer import Pitch

from . import course, models, phrases
from .models.random_numbers import Random

STYLE = str(course.PACKAGE / "funnelball.mplstyle")
INK, QUIET = "#1A231E", "#4A554E"
GRASS, GRASS_2, CHALK = "#1E5A38", "#276844", "#F4F6EF"
PASSER, SHOOTER, BALL = "#9AD7FF", "#FFB98A", "#FFD27A"
MARKETING, SALES = "#0B5C8A", "#A63C00"
ALONG = {"en": lambda x, length: x, "ar": lambda x, length: length - x}

# IPython's backend is loaded here, before the first style context: inside one it would lose its interactive
# mode when the context ends, and a notebook would show its first figure only. Then two dots for one.
plt.switch_backend(plt.get_backend())
if "inline" in plt.get_backend():
    set_matplotlib_formats("retina")


@functools.cache
def drawing() -> dict:
    """Return the pitch in metres: the same coordinates as in the page."""
    return json.loads((course.PACKAGE / "pitch_drawing.json").read_text("utf8"))


def pitch(ax: Axes | None = None) -> Axes:
    """Draw the tactics board with its players: passers in blue, the shooter in orange with a ring.

    Args:
        ax: where to draw; a new figure if none is given.
    """
    board = drawing()
    with plt.style.context(STYLE):
        ax = ax or plt.subplots(figsize=(7.6, 5.2))[1]
        Pitch(
            pitch_type="custom",
            pitch_length=board["length"],
            pitch_width=board["width"],
            pitch_color=GRASS,
            line_color=CHALK,
            stripe=True,
            stripe_color=GRASS_2,
            linewidth=1.2,
            goal_type="box",
            pad_top=2,
            pad_bottom=2,
        ).draw(ax=ax)
    _pass_lines(ax)
    for player in board["players"]:
        _player(ax, player)
    return ax


def attack_map(result: dict, ax: Axes | None = None) -> Axes:
    """Draw where attacks are lost: of a run every possession of match 1, of the closed form the mean of each zone.

    Args:
        result: of `pitch.simulate` or `pitch.expected`.
        ax: where to draw; a new figure if none is given.
    """
    ax = pitch(ax)
    attacks = result.get("attacks")
    ended = _ended(attacks) if attacks else result["lost"]
    if attacks:
        _mark_attacks(ax, attacks)
    for zone, lost in zip(drawing()["stages"], ended, strict=True):
        _chalk(ax, (_x(zone["label"]["x"]), zone["label"]["y"]), _say("lost", n=lost))
    if attacks:
        _title(ax, _say("match", start=len(attacks), goals=attacks.count(4)))
    else:
        _title(ax, _say("attacks", start=result["stages"][0], goals=result["stages"][-1]))
    return ax


def _ended(attacks: list[int]) -> list[int]:
    return [attacks.count(stage) for stage in range(4)]


def _mark_attacks(ax: Axes, attacks: list[int]) -> None:
    """A cross for each lost attack, somewhere in its zone (the same place each time), and a ball for each goal."""
    random = Random(len(attacks), 2)
    zones = drawing()["stages"]
    for stage in attacks:
        zone = zones[min(stage, 3)]
        x = zone["from"] + (0.04 + 0.92 * random.uniform()) * (zone["to"] - zone["from"])
        y = zone["top"] + (0.05 + 0.9 * random.uniform()) * (zone["bottom"] - zone["top"])
        if stage == 4:
            ax.plot(_x(106.5), 31 + 6 * random.uniform(), "o", color=BALL, markersize=8, zorder=8)
        else:
            ax.plot(_x(x), y, "x", color=CHALK, markersize=5, markeredgewidth=1.3, alpha=0.75, zorder=3)


def leak(result: dict, ax: Axes | None = None) -> Axes:
    """Draw how many reach each stage; the hatched part is lost before the next one.

    Args:
        result: of any model's `expected` or `simulate`.
        ax: where to draw; a new figure if none is given.
    """
    stages, names, labels = _words(result)
    reached, lost = result["stages"], [*result["lost"], 0]
    rows = list(range(len(stages)))[::-1]
    with plt.style.context(STYLE):
        ax = ax or plt.subplots()[1]
        widths = [count - gone for count, gone in zip(reached, lost, strict=True)]
        colours = [MARKETING] * (len(stages) - 2) + [SALES] * 2
        ax.barh(rows, widths, color=colours, height=0.62)
        ax.barh(rows, lost, left=widths, color="none", edgecolor=colours, hatch="///", height=0.62)
        for row, count in zip(rows, reached, strict=True):
            ax.annotate(phrases.number(count), (count, row), xytext=_beside(), **_beside_anchor())
        ax.set_yticks(rows, [names[stage] for stage in stages], color=INK)
        ax.set_xticks([])
        ax.spines["bottom"].set_visible(False)
        ax.set_xlim(0, reached[0] * 1.14)
    if course.language() == "ar":
        ax.invert_xaxis()
        ax.yaxis.tick_right()
    most = result["most_lost"]
    gone = result["lost"][stages.index(most) - 1]
    _title(ax, _say("leak", most=labels[most], lost=gone, start=reached[0]))
    return ax


def distribution(simulated: dict, expected: dict, ax: Axes | None = None) -> Axes:
    """Draw how often each result came in a run, as bars, inside what was to be expected, as an outline.

    Args:
        simulated: of a model's `simulate`.
        expected: of its `expected`, for the same parameters.
        ax: where to draw; a new figure if none is given.
    """
    shares = expected["distribution"]
    step = expected.get("distribution_step", 1)
    edges = [(index - 0.5) * step for index in range(len(shares) + 1)]
    centres = [index * step for index in range(len(shares))]
    with plt.style.context(STYLE):
        ax = ax or plt.subplots()[1]
        ax.bar(centres, simulated["distribution"], width=0.8 * step, color=MARKETING, label=_say("run"))
        ax.stairs(shares, edges, color=SALES, linewidth=2.2, label=_say("expected"))
        ax.axvline(expected["mean"], color=INK, linestyle=(0, (4, 3)), linewidth=1.3)
        top = max([*shares, *simulated["distribution"]]) * 1.16
        ax.set_ylim(0, top)
        ax.annotate(
            _say("mean", n=expected["mean"]), (expected["mean"], top), xytext=(6, -4),
            textcoords="offset points", va="top", color=INK,
        )  # fmt: skip
        ax.yaxis.set_major_formatter(PercentFormatter(1.0, decimals=0))
        ax.xaxis.set_major_locator(MaxNLocator(integer=True))
        ax.legend(frameon=False, loc="center right")
    texts = _texts(_model_of(expected))
    axis = texts["charts"]["season" if "season" in texts["charts"] else "year"]
    ax.set(xlabel=axis["x"], ylabel=axis["y"])
    _title(ax, _say("distribution", simulated=simulated["mean"], expected=expected["mean"]))
    return ax


def _player(ax: Axes, player: dict) -> None:
    shooter = player["role"] == "sales"
    place = (_x(player["x"]), player["y"])
    ax.plot(*place, "o", color=SHOOTER if shooter else PASSER, markersize=13, markeredgecolor=GRASS, zorder=5)
    if shooter:
        ax.plot(
            *place, "o", color="none", markersize=19, markeredgecolor=SHOOTER, markeredgewidth=2, zorder=5
        )


def _pass_lines(ax: Axes) -> None:
    """The build-up along the board: dashed arrows from player to player, the last one to the goal."""
    board = drawing()
    spots = {player["id"]: (player["x"], player["y"]) for player in board["players"]}
    path = [spots[name] for name in ("deep", "right-half", "playmaker", "left-wing", "striker")]
    path.append((board["length"], board["width"] / 2))
    for (x1, y1), (x2, y2) in zip(path, path[1:], strict=False):
        arrow = {"arrowstyle": "-|>", "linestyle": "--", "color": BALL, "lw": 1.6, "shrinkA": 9, "shrinkB": 9}
        ax.annotate("", (_x(x2), y2), (_x(x1), y1), arrowprops=arrow, zorder=4)


def _x(x: float) -> float:
    return ALONG[_language()](x, drawing()["length"])


def _language() -> str:
    return course.language() or "en"


def _chalk(ax: Axes, place: tuple[float, float], text: str) -> None:
    ax.annotate(
        text, place, xytext=(0, 0), textcoords="offset points", color=CHALK, ha="center", va="top",
        fontsize=10, fontweight="bold", zorder=7,
    )  # fmt: skip


def _title(ax: Axes, text: str) -> None:
    with plt.style.context(STYLE):
        ax.set_title(text)


def _say(key: str, **values: Any) -> str:
    return phrases.fill(phrases.read_texts("plots")[key][_language()], values, _language())


def _model_of(result: dict) -> str:
    return next(name for name in models.NAMES if result["most_lost"] in models.MODELS[name].STAGES)


def _texts(model: str) -> dict:
    return phrases.in_language(phrases.read_texts(f"models/{model}"), _language())


def _words(result: dict) -> tuple[list[str], dict, dict]:
    """The stages of the model that a result is of, their names, and how a sentence calls them."""
    model = _model_of(result)
    texts = _texts(model)
    return models.MODELS[model].STAGES, texts["stages"], texts["labels"]


def _beside() -> tuple[int, int]:
    return (-6, 0) if _language() == "ar" else (6, 0)


def _beside_anchor() -> dict:
    side = "right" if _language() == "ar" else "left"
    return {"textcoords": "offset points", "ha": side, "va": "center", "color": INK, "fontweight": "bold"}
