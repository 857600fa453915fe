"""How long the bars of a funnel are; one too small to be seen is magnified to the full width.

The twin of web/src/charts/leak_layout.ts.
"""

from typing import NamedTuple

LEAST = 0.05
LEAST_SEEN = 0.004


class LeakRow(NamedTuple):
    """The parts of a bar, 1 being the full width, and how many times it is longer than at the scale above."""

    solid: float
    lost: float
    zoom: float


def leak_rows(reached: list[float], lost: list[float]) -> list[LeakRow]:
    """Return a row for each stage.

    Args:
        reached: how many reach each stage.
        lost: how many of them are lost before the next; one fewer than the stages.
    """
    scale = 1 / (max(reached) or 1)
    rows = []
    for stage, count in enumerate(reached):
        length = count * scale
        small = 0 < stage < len(reached) - 1 and 0 < length < LEAST
        zoom = 1 / length if small else 1.0
        scale *= zoom
        gone = (lost[stage] if stage < len(lost) else 0) * scale
        solid = count * scale - gone
        shown = max(solid, LEAST_SEEN) if solid > 0 else 0.0
        rows.append(LeakRow(shown, max(0.0, gone - (shown - solid)), zoom))
    return rows
