"""What all small pictures share: their size, their colours and the SVG around them."""

from html import escape

WIDTH = 480
MARKETING, SALES = "#0B5C8A", "#A63C00"
HIGH, FOOT = 150, 24


def axis_name(text: str) -> str:
    """Return the name of a horizontal axis, below it."""
    place = f'x="{WIDTH / 2}" y="{HIGH + 2 * FOOT - 10}" text-anchor="middle"'
    return f'<text {place} font-size="13" fill="currentColor">{escape(text)}</text>'


def picture(height: float, content: str, direction: str) -> str:
    """Return the SVG around what is drawn."""
    # What it shows stands beside it, in the caption and the table: nobody need hear it twice.
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    fit = 'style="max-inline-size:100%;block-size:auto"'
    return f'<svg aria-hidden="true" direction="{direction}" {size} {fit}>{content}</svg>'
