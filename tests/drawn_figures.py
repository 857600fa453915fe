"""Figures to be drawn by several tests, and what can be read on a drawn one."""

LANGUAGES = ("en", "ar")
BOARD = {
    "title": "One useful article opens the way for a talk",
    "players": {"deep": "Reem", "playmaker": "", "striker": "Sami", "school": ("buyer", 66, 55, "a school")},
    "arrows": [
        ("pass", "deep", "playmaker", "article"),
        ("run", "school", "pocket"),
        ("dribble", "playmaker", "left-flank", "follow-up"),
        ("pass", "playmaker", "striker"),
        ("pass", "striker", "playmaker"),
        ("pass", "striker", "goal", "offer"),
    ],
    "crosses": [((52, 12), "46%")],
    "labels": [((25, 60), "trust is built here")],
    "ball": "deep",
}
MERGER = {"one team": [12, 3, 12, 3], "two functions": [10, 10, 10, 10]}
QUARTERS = {
    "series": MERGER,
    "title": "The merger looks right for one quarter",
    "x": "Quarter",
    "y": "Contracts",
    "band": {"two functions": ([8] * 4, [12] * 4)},
    "mark": (2, "the diary is empty"),
    "level": (11, "what two can serve"),
}
FINISHES = {"as it is": 1.32, "a tenth more shots": 1.45, "a tenth better finish": 1.45}


def texts(ax) -> list[str]:
    """Titles, names of axes, ticks and labels, once the figure is drawn."""
    ax.figure.canvas.draw()
    ticks = [label.get_text() for axis in (ax.xaxis, ax.yaxis) for label in axis.get_ticklabels()]
    titles = [ax.get_title(loc) for loc in ("left", "right")]
    return [*titles, ax.get_xlabel(), ax.get_ylabel(), *ticks, *(text.get_text() for text in ax.texts)]


def said(ax) -> str:
    """All of it in one line, without the signs that only turn the direction."""
    return " | ".join(text for text in texts(ax) if text).replace("\u200e", "")


def marks(ax, marker: str, colour: str) -> list[tuple[float, float]]:
    """Where a figure has marks of a kind and colour."""
    lines = [line for line in ax.lines if line.get_marker() == marker and line.get_color() == colour]
    return [(x, y) for line in lines for x, y in zip(*line.get_data(), strict=True)]
