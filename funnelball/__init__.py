"""Marketing and sales as one football team: an interactive course in Arabic and English."""

from typing import Any

from .course import language

__all__ = ["exam", "language", "plots", "progress", "quiz", "season", "simulation", "squad"]


def __getattr__(name: str) -> Any:
    # matplotlib and anywidget take a second to import: only a notebook that asks for them pays.
    from importlib import import_module

    if name in ("exam", "progress", "quiz", "squad"):
        return getattr(import_module(".practice", __name__), name)
    if name == "season":
        return import_module(".season_play", __name__).season
    if name == "simulation":
        return import_module(".widgets", __name__).simulation
    if name == "plots":
        return import_module(".plots", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
