"""A tactics board of one's own: chosen players, arrows that carry the idea, lost balls, labels on chalk."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from matplotlib.axes import Axes

from . import arrows as drawn
from . import look, tactics_board, words
from .key import key as write_marks
from .tactics_board import CHALK, GRASS, place

ROLES = ("marketing", "sales", "buyer", "rival")
COLOURS = {"marketing": tactics_board.PASSER, "sales": tactics_board.SHOOTER}
CLEAR = 2.7  # metres that an arrow keeps from a player
BELOW = 4.3  # metres from a player to the middle of its name
ABOVE = 3.4  # metres from a short arrow to its label
LETTER = (1.6, 3.4)  # metres: how wide and high a letter is
FREE = 12  # metres of an arrow with a label that stay to be seen
Spot = str | tuple[float, float]


class Player(NamedTuple):
    """Somebody on the board: where in metres, whose, called what."""

    role: str
    x: float
    y: float
    name: str = ""


def tactics(
    title: str,
    players: Iterable[str] | Mapping[str, str | tuple] | None = None,
    arrows: Iterable[tuple] = (),
    crosses: Iterable[tuple] = (),
    labels: Iterable[tuple] = (),
    ball: Spot | None = None,
    key: Mapping[str, str] | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw a tactics board whose arrows carry an idea.

    A spot is a player's id, "goal", a zone of `pitch_drawing.json` ("pocket", "left-flank", "bench", …), or a
    point (x, y) in metres: the attack runs from x = 0 to 105, and y from 0, on its left, to 68. Write each
    point for an attack to the right; in Arabic the board is mirrored.

    Args:
        title: the finding, as a sentence.
        players: ids of the drawing ("deep", "left-half", "right-half", "playmaker", "left-wing",
            "right-wing", "striker"), or a dict from id to name; one's own as id: (role, x, y, name). Roles:
            "marketing", "sales", "buyer", "rival" (a competitor, a habit, lack of time). None: all seven.
        arrows: (kind, from, to) or (kind, from, to, label); the kind is "pass" (dashed: the ball, a message),
            "run" (solid: a player or a buyer moves) or "dribble" (wavy: nurture, follow-up).
        crosses: lost balls: (spot,) or (spot, label), the label being a share such as "46%".
        labels: (spot, text), written on chalk.
        ball: where the ball lies.
        key: other words for the key below the board, by role or kind ("marketing", "sales", "buyer", "rival",
            "pass", "run", "dribble", "lost", "ball"); "" leaves one out.
        ax: where to draw; a new figure if none is given.

    Returns:
        the axes, to draw more on.

    Raises:
        ValueError: an unknown kind, role or spot, or a point beside the board.

    Example:
        >>> plots.tactics(
        ...     "One useful article opens the way for a talk",
        ...     players={
        ...         "deep": "Reem",
        ...         "playmaker": "",
        ...         "striker": "Sami",
        ...         "school": ("buyer", 66, 55, "a school"),
        ...     },
        ...     arrows=[
        ...         ("pass", "deep", "playmaker", "article"),
        ...         ("run", "school", "pocket"),
        ...         ("pass", "playmaker", "striker"),
        ...         ("pass", "striker", "goal", "offer"),
        ...     ],
        ...     crosses=[((52, 12), "46%")],
        ...     ball="deep",
        ... );
    """
    on_board = _players(players)
    moves = [_move(one, on_board) for one in arrows]
    lost = [(_point(spot, on_board), *more) for spot, *more in crosses]
    with look.look():
        ax = ax or look.new_axes(look.BOARD)
        tactics_board.draw_pitch(ax)
        for player in on_board.values():
            _draw_player(ax, player)
        _draw_moves(ax, moves)
        for spot, *share in lost:
            _draw_cross(ax, spot, *share)
        for spot, text in labels:
            write(ax, place(*_point(spot, on_board)), text)
        if ball is not None:
            _draw_ball(ax, _point(ball, on_board), isinstance(ball, str) and ball in on_board)
        kinds = [one.role for one in on_board.values()] + [kind for kind, *_ in moves]
        _write_key(ax, [*kinds, *["lost" for _ in lost], *(["ball"] if ball is not None else [])], key or {})
        look.title(ax, words.kept(title))
    return ax


def write(ax: Axes, spot: tuple[float, float], text: str, **style: Any) -> None:
    """Write in chalk, with an edge of grass around the letters, and within the board."""
    board = tactics_board.drawing()
    half = LETTER[0] * max(map(len, text.split("\n"))) / 2
    x = max(half - board["margin"], min(spot[0], board["length"] + board["margin"] - half))
    centred: dict[str, Any] = {"ha": "center", "va": "center", "ma": "center", "linespacing": 1.15}
    chosen = {
        "color": CHALK,
        "fontweight": "bold",
        "fontsize": 10,
        "zorder": 7,
        "path_effects": look.halo(GRASS),
    }
    ax.text(x, spot[1], words.kept(text), **{**centred, **chosen, **style})


def _players(chosen: Iterable[str] | Mapping[str, str | tuple] | None) -> dict[str, Player]:
    known = {one["id"]: Player(one["role"], one["x"], one["y"]) for one in tactics_board.drawing()["players"]}
    if chosen is None:
        return known
    named = chosen.items() if isinstance(chosen, Mapping) else ((name, "") for name in chosen)
    return {name: _player(name, what, known) for name, what in named}


def _player(name: str, what: str | tuple, known: dict[str, Player]) -> Player:
    if not isinstance(what, str):
        if not 3 <= len(what) <= len(Player._fields):
            raise ValueError(f"the player {name!r} is (role, x, y) or (role, x, y, name), got {what!r}")
        player = Player(*what)
        _check("role", player.role, ROLES)
        _point((player.x, player.y), {})
        return player
    _check("player", name, known)
    return known[name]._replace(name=what)


def _check(what: str, value: str, allowed: Iterable[str]) -> None:
    if value not in allowed:
        raise ValueError(f"the tactics board has no {what} {value!r}; it has {', '.join(allowed)}")


def _point(spot: Spot, on_board: Mapping[str, Player]) -> tuple[float, float]:
    """Where a spot lies in the drawing."""
    board = tactics_board.drawing()
    if not isinstance(spot, str):
        x, y = spot
        wide = board["margin"]
        if not (-wide <= x <= board["length"] + wide and -wide <= y <= board["width"] + wide):
            told = f"-{wide} to {board['length'] + wide} and -{wide} to {board['width'] + wide}"
            raise ValueError(f"the point ({x}, {y}) lies beside the tactics board: {told} metres")
        return x, y
    zones = {one["id"]: one for one in board["zones"]}
    places = {
        **{
            name: ((zone["from"] + zone["to"]) / 2, (zone["top"] + zone["bottom"]) / 2)
            for name, zone in zones.items()
        },
        "goal": (board["length"], board["width"] / 2),
        **{one["id"]: (one["x"], one["y"]) for one in board["players"]},
        **{name: (one.x, one.y) for name, one in on_board.items()},
    }
    _check("spot", spot, places)
    return places[spot]


def _move(arrow: tuple, on_board: Mapping[str, Player]) -> tuple[str, Any, Any, str, str, tuple]:
    """Kind, start, end, label, colour, and how far the arrow keeps from both ends."""
    kind, start, end, *label = arrow
    _check("arrow", kind, drawn.KINDS)
    role = on_board[start].role if start in on_board else ""
    clear = tuple(CLEAR if isinstance(one, str) and one in on_board else 0 for one in (start, end))
    points = _point(start, on_board), _point(end, on_board)
    return kind, *points, label[0] if label else "", COLOURS.get(role, CHALK), clear


def _draw_moves(ax: Axes, moves: list[tuple]) -> None:
    ways = [(start, end) for _, start, end, *_ in moves]
    for kind, start, end, label, colour, clear in moves:
        bend = drawn.BEND if ways.count((end, start)) else 0
        middle = drawn.draw_arrow(ax, kind, place(*start), place(*end), colour, clear, bend)
        if label:
            above = 0 if _room_for(label, start, end) else ABOVE
            write(ax, (middle[0], middle[1] + above), label)


def _room_for(label: str, start: tuple[float, float], end: tuple[float, float]) -> bool:
    """Whether a label can stand on its arrow and leave some of it to be seen."""
    across, down = abs(end[0] - start[0]), abs(end[1] - start[1])
    lines = label.split("\n")
    wide, high = LETTER[0] * max(map(len, lines)), LETTER[1] * len(lines)
    return across > wide + FREE or down > high + FREE


def _draw_player(ax: Axes, player: Player) -> None:
    spot = place(player.x, player.y)
    for style in tactics_board.player_marks(player.role):
        ax.plot(*spot, linestyle="none", zorder=5, **style)
    if player.name:
        low = player.y + BELOW > tactics_board.drawing()["width"]
        write(ax, (spot[0], spot[1] + (BELOW if low else -BELOW)), player.name)


def _draw_cross(ax: Axes, spot: tuple[float, float], share: str = "") -> None:
    at = place(*spot)
    ax.plot(*at, "x", color=CHALK, markersize=9, markeredgewidth=2.2, zorder=6)
    if share:
        write(ax, (at[0], at[1] - BELOW + 0.8), share)


def _draw_ball(ax: Axes, spot: tuple[float, float], at_feet: bool) -> None:
    """The ball; at the feet of a player it lies a step ahead."""
    ahead = place(spot[0] + (2.2 if at_feet else 0), spot[1] + (1.6 if at_feet else 0))
    ax.plot(*ahead, "o", color=tactics_board.BALL, markersize=7.5, markeredgecolor=GRASS, zorder=6)


def _write_key(ax: Axes, used: list[str], said: Mapping[str, str]) -> None:
    kinds = [kind for kind in (*ROLES, *drawn.KINDS, "lost", "ball") if kind in used]
    told = [(kind, words.kept(said.get(kind, words.say(f"key-{kind}")))) for kind in kinds]
    write_marks(ax, [one for one in told if one[1]])
