"""Marketing and sales as one football team: an interactive course in Arabic and English."""

from typing import Any

from .course import language

__all__ = ["language", "plots", "quiz", "simulation"]


def __getattr__(name: str) -> Any:
    # matplotlib and anywidget take a second to import: only a notebook that asks for them pays.
    from importlib import import_module

    if name in ("quiz", "simulation"):
        return getattr(import_module(".widgets", __name__), name)
    if name == "plots":
        return import_module(".plots", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
