"""The picture that stands for the course where it is shared: the pitch, an attack on it, the course's name."""

from pathlib import Path

import matplotlib

from .. import course

INCHES, DPI = (12, 6.3), 100  # 1200 x 630, what the networks ask for


def draw(language: str, target: Path) -> None:
    """Draw the card of a language, unless the course has not changed since it was drawn.

    Args:
        language: "en" or "ar".
        target: the PNG to write.
    """
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    from .. import plots
    from .words import words

    spoken = course.language() or "en"
    course.language(language)
    figure = plt.figure(figsize=INCHES, dpi=DPI, facecolor="#1E5A38")
    plots.pitch(figure.add_axes((0.02, 0.03, 0.96, 0.74)))
    said = words(language)
    figure.text(
        0.5, 0.9, said["tagline"], color="#F4F6EF", fontsize=40, fontweight="bold", ha="center", va="center"
    )
    figure.text(0.5, 0.805, "funnelball", color="#FFD27A", fontsize=22, ha="center", va="center")
    figure.savefig(target, dpi=DPI, facecolor=figure.get_facecolor(), bbox_inches=None)
    plt.close(figure)
    course.language(spoken)
