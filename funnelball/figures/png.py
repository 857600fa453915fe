"""A figure as a notebook shows it: a PNG with two dots for one, in as few colours as the look needs.

Flat colours and text shrink to a third that way, and a page of figures loads on a phone.
"""

from io import BytesIO

from IPython.core.getipython import get_ipython
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from PIL import Image

PAPER = "#FBF8F1"  # what the figures of the course are drawn on
COLOURS = 128
DOTS = 2


def use() -> None:
    """Show the figures of this notebook so; outside a notebook nothing happens."""
    shell = get_ipython()
    if shell is not None and shell.display_formatter is not None:
        shell.display_formatter.formatters["image/png"].for_type(Figure, png)


def png(figure: Figure) -> tuple[bytes, dict[str, int]]:
    """Return a figure as PNG, with the size to show it in.

    Args:
        figure: any; one in the course's look is reduced to a palette.

    Returns:
        the bytes, and {"width", "height"} in pixels of a page.
    """
    file = BytesIO()
    figure.savefig(file, format="png", dpi=DOTS * figure.dpi, bbox_inches="tight")
    picture = Image.open(file)
    size = {"width": picture.width // DOTS, "height": picture.height // DOTS}
    if to_hex(figure.get_facecolor()).upper() != PAPER:
        return file.getvalue(), size
    small = BytesIO()
    palette = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    palette.save(small, format="png", optimize=True)
    return small.getvalue(), size
