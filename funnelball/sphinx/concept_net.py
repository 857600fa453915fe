"""The concepts as a net on the pitch: numbers up the zones of their units, lines to what belongs together."""

from html import escape
from math import hypot

from .. import bank, lessons
from .words import say, words

ZONE, HEIGHT, RADIUS = 210, 680, 44
COLUMNS = (56, 154)  # from the start of a zone
Point = tuple[float, float]


def net(language: str) -> str:
    """Return the drawing; in Arabic it runs from right to left.

    Args:
        language: "en" or "ar".
    """
    places = spots()
    known = bank.concepts()
    width = round(max(x for x, _ in places.values())) + ZONE - COLUMNS[1]
    if language == "ar":
        places = {name: (width - x, y) for name, (x, y) in places.items()}
    zones = "".join(
        f'<rect class="fb-net-zone" x="{at}" width="{ZONE}" height="{HEIGHT}"/>'
        for at in range(0, width, ZONE)
    )
    lines = "".join(
        f'<path d="{line(places[one.id], places[other])}"/>' for one in known.concepts for other in one.links
    )
    marks = "".join(mark(concept, places, language) for concept in known.concepts)
    label = escape(words(language)["map-drawing"])
    return (
        f'<nav class="fb-net" aria-label="{label}"><svg viewBox="0 0 {width} {HEIGHT}">{zones}'
        f'<g class="fb-net-lines">{lines}</g>{marks}</svg></nav>'
    )


def spots() -> dict[str, Point]:
    """Return where each concept stands, for an attack to the right: two in a row, up the zone of its unit."""
    known = bank.concepts()
    found: dict[str, Point] = {}
    zones = [unit.id for unit in known.units]
    for unit in zones:
        own = [concept.id for concept in known.concepts if concept.unit == unit]
        rows = -(-len(own) // len(COLUMNS))
        for at, name in enumerate(own):
            row, column = divmod(at, len(COLUMNS))
            step = HEIGHT / rows
            aside = step / 4 if column else 0  # so that lines along a row do not run through its neighbours
            found[name] = (zones.index(unit) * ZONE + COLUMNS[column], step * row + step * 0.375 + aside)
    return found


def line(start: Point, end: Point) -> str:
    """Return the path between two marks, from edge to edge."""
    (x, y), (to_x, to_y) = start, end
    length = hypot(to_x - x, to_y - y)
    across, down = (to_x - x) / length * RADIUS, (to_y - y) / length * RADIUS
    return f"M{x + across:.0f} {y + down:.0f}L{to_x - across:.0f} {to_y - down:.0f}"


def mark(concept, places: dict[str, Point], language: str) -> str:
    """Return a concept's number, its name for whoever points at it, and its lines, seen while one does."""
    x, y = places[concept.id]
    taught = lessons.teaching(concept.id, language)
    name = say(
        "map-concept" if taught else "map-concept-coming",
        language,
        number=concept.number,
        name=getattr(concept.name, language).replace("`", ""),
    )
    own = "".join(
        f'<path d="{line(places[concept.id], places[other.id])}"/>'
        for other in bank.concepts().related(concept.id)
    )
    state = "" if taught else " fb-net-coming"
    return (
        f'<g class="fb-net-concept{state}"><g class="fb-net-own">{own}</g>'
        f'<a href="#concept-{concept.id}" aria-label="{escape(name)}"><title>{escape(name)}</title>'
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{RADIUS}"/>'
        f'<text x="{x:.0f}" y="{y:.0f}">{concept.number}</text></a></g>'
    )
