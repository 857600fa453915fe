"""The tactics board on paper: chalk lines in ink, the spots of a question as lettered badges.

The coordinates are those of pitch_drawing.json, in metres; in Arabic the attack runs to the left.
"""

import functools
import json
import math
from collections.abc import Iterator

from .. import course, phrases
from .shown import Shown

BEHIND = 13  # metres behind the goal under attack, as in the page
INK, CHALK = "#1A231E", "#8a948d"
MARKETING, SALES = "#0B5C8A", "#A63C00"
BESIDE, BELOW = 4, 6.4  # from a zone's corner, or from a player, to the badge
OUTSIDE = {"goal": (112, 34), "bench": (52.5, 65.5)}  # too small to hold a badge
WAVE, WAVE_HEIGHT = 3, 0.8
HEAD, HALF_HEAD, CLEAR = 2.4, 1.2, 3.4


@functools.cache
def drawing() -> dict:
    """Return the pitch in metres."""
    return json.loads((course.PACKAGE / "pitch_drawing.json").read_text("utf8"))


def given(shown: Shown) -> list[str]:
    """Return what the board shows besides its spots, in words: the ball, the arrows."""
    language = shown.language

    def place(name: str) -> str:
        return phrases.say("quiz", f"place-{name}", language)

    ball = shown.data["ball"]
    known = [player["id"] for player in drawing()["players"]]
    told = "ball-with" if ball in known else "ball-in"
    said = [phrases.say("quiz", told, language, place=place(ball))] if ball else []
    for arrow in shown.data["arrows"]:
        ends = {end: place(arrow[end]) for end in ("from", "to")}
        said.append(phrases.say("quiz", f"arrow-{arrow['kind']}", language, **ends))
    return [*said, phrases.say("quiz", "board-key", language)]


def board(shown: Shown) -> str:
    """Return the board of a hotspot question as SVG."""
    pitch = drawing()
    across = _mirrored if course.DIRECTION[shown.language] == "rtl" else _plain
    spots = [(letter, _name(part["spot"])) for letter, part in shown.lettered(shown.data["options"])]
    shapes = [
        *_lines(across),
        *(_zone(name, across) for _, name in spots if name in _zones()),
        *(_arrow(arrow, across) for arrow in shown.data["arrows"]),
        *(_player(player, across) for player in pitch["players"]),
        *([_ball(shown.data["ball"], across)] if shown.data["ball"] else []),
        *(_badge(letter, name, across) for letter, name in spots),
    ]
    margin = pitch["margin"]
    size = (margin + pitch["length"] + BEHIND, pitch["width"] + 2 * margin)
    box = f"{-margin} {-margin} {size[0]} {size[1]}"
    return f'<svg class="board" viewBox="{box}" aria-hidden="true">{"".join(shapes)}</svg>'


def _plain(x: float, width: float = 0) -> float:
    return x


def _mirrored(x: float, width: float = 0) -> float:
    return drawing()["length"] + BEHIND - drawing()["margin"] - x - width


def _name(spot: dict) -> str:
    return spot.get("zone") or spot["player"]


@functools.cache
def _zones() -> dict[str, dict]:
    return {zone["id"]: zone for zone in drawing()["zones"]}


@functools.cache
def _players() -> dict[str, dict]:
    return {player["id"]: player for player in drawing()["players"]}


def _lines(across) -> Iterator[str]:
    pitch = drawing()
    length, width, middle = pitch["length"], pitch["width"], pitch["width"] / 2
    yield _rect(across(0, length), 0, length, width)
    half = across(length / 2)
    yield f'<path d="M{half} 0v{width}" stroke="{CHALK}" stroke-width=".3"/>'
    yield f'<circle cx="{half}" cy="{middle}" r="{pitch["circle"]}" {_stroke(CHALK)}/>'
    for area in (pitch["penalty_area"], pitch["goal_area"], pitch["goal"]):
        top = middle - area["width"] / 2
        outside = area is pitch["goal"]
        for x in (-area["length"] if outside else 0, length if outside else length - area["length"]):
            yield _rect(across(x, area["length"]), top, area["length"], area["width"])


def _stroke(colour: str, width: float = 0.3) -> str:
    return f'fill="none" stroke="{colour}" stroke-width="{width}"'


def _rect(x: float, y: float, width: float, height: float, more: str = "") -> str:
    look = more or _stroke(CHALK)
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" {look}/>'


def _zone(name: str, across) -> str:
    zone = _zones()[name]
    wide = zone["to"] - zone["from"]
    look = f'fill="#eef1ec" fill-opacity=".8" stroke="{INK}" stroke-width=".35" stroke-dasharray="1.2 1"'
    return _rect(across(zone["from"], wide), zone["top"], wide, zone["bottom"] - zone["top"], look)


def _player(player: dict, across) -> str:
    at = f'cx="{across(player["x"]):g}" cy="{player["y"]}"'
    if player["role"] == "marketing":
        return f'<circle {at} r="2" fill="{MARKETING}"/>'
    return f'<circle {at} r="1.9" fill="{SALES}"/><circle {at} r="3.1" {_stroke(SALES, 0.6)}/>'


def _ball(name: str, across) -> str:
    x, y = _place(name)
    beside = (2.6, 2) if name in _players() else (0, 0)
    look = f'fill="#fff" stroke="{INK}" stroke-width=".5"'
    return f'<circle cx="{across(x + beside[0]):g}" cy="{y + beside[1]:g}" r="1.3" {look}/>'


def _place(name: str) -> tuple[float, float]:
    """The middle of a zone, or where a player stands."""
    if name in _players():
        return _players()[name]["x"], _players()[name]["y"]
    zone = _zones()[name]
    return (zone["from"] + zone["to"]) / 2, (zone["top"] + zone["bottom"]) / 2


def _badge(letter: str, name: str, across) -> str:
    x, y = OUTSIDE.get(name) or _beside(name)
    at = across(x)
    circle = f'<circle cx="{at:g}" cy="{y:g}" r="3" fill="#fff" stroke="{INK}" stroke-width=".5"/>'
    look = f'text-anchor="middle" font-size="4.4" font-weight="700" fill="{INK}"'
    return f'{circle}<text x="{at:g}" y="{y + 1.6:g}" {look}>{letter}</text>'


def _beside(name: str) -> tuple[float, float]:
    if name in _players():
        return _players()[name]["x"], _players()[name]["y"] + BELOW
    return _zones()[name]["from"] + BESIDE, _zones()[name]["top"] + BESIDE


def _arrow(arrow: dict, across) -> str:
    """Dashed: the ball travels. Solid: somebody runs. Wavy: somebody takes the ball along."""
    (x0, y0), (x1, y1) = ((across(x), y) for x, y in (_place(arrow["from"]), _place(arrow["to"])))
    length = math.hypot(x1 - x0, y1 - y0) or 1
    along = ((x1 - x0) / length, (y1 - y0) / length)
    clear = CLEAR if arrow["to"] in _players() else 0
    tip = (x1 - along[0] * clear, y1 - along[1] * clear)
    neck = (tip[0] - along[0] * HEAD, tip[1] - along[1] * HEAD)
    dashed = ' stroke-dasharray="1.8 1.1"' if arrow["kind"] == "pass" else ""
    line = _waves((x0, y0), neck) if arrow["kind"] == "dribble" else [(x0, y0), neck]
    aside = (-along[1] * HALF_HEAD, along[0] * HALF_HEAD)
    head = [tip, (neck[0] + aside[0], neck[1] + aside[1]), (neck[0] - aside[0], neck[1] - aside[1])]
    return f'<path d="{_path(line)}" {_stroke(INK, 0.5)}{dashed}/><path d="{_path(head)}Z" fill="{INK}"/>'


def _path(points: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points)


def _waves(start: tuple[float, float], end: tuple[float, float]) -> list[tuple[float, float]]:
    length = math.dist(start, end) or 1
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    steps = max(2, round(length / WAVE * 12))
    points = []
    for step in range(steps + 1):
        far, aside = step / steps * length, math.sin(step / 12 * 2 * math.pi) * WAVE_HEIGHT
        points.append(
            (start[0] + along[0] * far - along[1] * aside, start[1] + along[1] * far + along[0] * aside)
        )
    return points
