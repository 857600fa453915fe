"""Writes Panel's page with precomputed states: `python panel_page.py OUT.html SEASONS.json`.

SEASONS.json holds the goals of every match, for each position of the slider.
"""

import json
import sys
from pathlib import Path

import panel
from bokeh.resources import INLINE


def bars(goals: list[int]) -> str:
    """The season as text and bars."""
    rects = "".join(
        f'<rect x="{15 * i}" y="{200 - 12 * n}" width="13" height="{12 * n}"/>' for i, n in enumerate(goals)
    )
    total = sum(goals)
    return f'<output data-total="{total}">{total}</output><svg width="600" height="200">{rects}</svg>'


def main(out: str, seasons: str) -> None:
    """One slider over all states, everything inlined as for a page without a server."""
    states = {float(position): goals for position, goals in json.loads(Path(seasons).read_text()).items()}
    slider = panel.widgets.DiscreteSlider(name="Goals per shot", options=sorted(states))
    page = panel.Column(slider, panel.bind(lambda position: panel.pane.HTML(bars(states[position])), slider))
    page.save(out, embed=True, resources=INLINE, max_states=1000, max_opts=1000, progress=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
