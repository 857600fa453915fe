"""The pictures of the site: a card for each language, for where the course is shared, and its icon."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

from .. import course
from .words import TEMPLATES, words

CARD, DPI = (12, 6.3), 100  # 1200 x 630, what the networks ask for
ICON_SIZES = (192, 512)
PAPER, INK, SALES, GRASS, CHALK = "#FBF8F1", "#1A231E", "#A63C00", "#1E5A38", "#F4F6EF"
PASSER, SHOOTER = "#9AD7FF", "#FFB98A"
DRAWN_FROM = ("pitch_drawing.json", "figures/tactics_board.py", "text/book.yml", "sphinx/pictures.py")


def put(languages: list[str], site: Path, kept: Path) -> None:
    """Put the pictures into the site; they are drawn again only if what they are drawn from changed.

    Args:
        languages: of the books in the site.
        site: where they go.
        kept: a folder that stays from build to build.
    """
    version = kept / drawn_from()
    if not version.exists():
        shutil.rmtree(kept, ignore_errors=True)
        version.mkdir(parents=True)
    wanted = {f"social-{language}.png": lambda file, one=language: card(one, file) for language in languages}
    wanted |= {f"icon-{size}.png": lambda file, one=size: icon(one, file) for size in ICON_SIZES}
    for name, draw in wanted.items():
        if not (version / name).exists():
            draw(version / name)
        shutil.copy(version / name, site / name)
    shutil.copy(TEMPLATES / "favicon.svg", site / "favicon.svg")


def drawn_from() -> str:
    """Return a short hash of all that decides how the pictures look."""
    digest = hashlib.sha256()
    for name in DRAWN_FROM:
        digest.update((course.PACKAGE / name).read_bytes())
    return digest.hexdigest()[:12]


def new_figure(width: float, height: float, colour: str) -> Any:
    """Return an empty figure of so many inches."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), dpi=DPI, facecolor=colour)


def card(language: str, file: Path) -> None:
    """Draw the card of a language: the name of the course beside an attack, in the reading direction."""
    from ..figures import tactics_board

    spoken = course.spoken()
    course.language(language)
    figure = new_figure(*CARD, PAPER)
    right_to_left = course.DIRECTION[language] == "rtl"
    board = figure.add_axes((0.03 if right_to_left else 0.4, 0.06, 0.57, 0.88))
    tactics_board.draw_pitch(board)
    tactics_board.draw_passes(board)
    tactics_board.draw_players(board)
    write_name(figure, language, right_to_left)
    figure.savefig(file, dpi=DPI, facecolor=PAPER, bbox_inches=None)
    course.language(spoken)


def write_name(figure: Any, language: str, right_to_left: bool) -> None:
    """Write the course's name, and what it is about, a few words a line."""
    said = words(language)
    edge, side = (0.96, "right") if right_to_left else (0.04, "left")
    style: dict[str, Any] = {"ha": side, "va": "center"}
    figure.text(edge, 0.8, said["title"], color=SALES, fontsize=24, fontweight="bold", **style)
    for line, text in enumerate(said["card-lines"]):
        figure.text(edge, 0.62 - 0.13 * line, text, color=INK, fontsize=38, fontweight="bold", **style)


def icon(size: int, file: Path) -> None:
    """Draw the icon: a pass to the one who shoots. The same as templates/favicon.svg.

    Args:
        size: of its sides in dots.
        file: the PNG to write.
    """
    from matplotlib.lines import Line2D
    from matplotlib.patches import Circle

    figure = new_figure(size / DPI, size / DPI, GRASS)
    unit = size / 32 * 72 / DPI  # one unit of the favicon's drawing, in points
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 32), ylim=(32, 0))
    axes.axis("off")
    axes.add_line(
        Line2D((12, 18), (19.8, 14.5), color=CHALK, lw=2 * unit, linestyle=(0, (1.3, 0.9)), zorder=0)
    )
    axes.add_patch(Circle((8, 23), 4, color=PASSER))
    axes.add_patch(Circle((22.5, 10.5), 5.6, fill=False, ec=SHOOTER, lw=1.6 * unit))
    axes.add_patch(Circle((22.5, 10.5), 3.4, color=SHOOTER))
    figure.savefig(file, dpi=DPI, facecolor=GRASS, bbox_inches=None)
