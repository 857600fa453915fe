"""How large a PNG is meant to be shown: its dots by its dots per inch."""

import struct
from pathlib import Path

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CSS_PIXELS = 96  # in an inch
METRES = 0.0254  # in an inch


def of(file: Path) -> tuple[int, int] | None:
    """Return width and height in CSS pixels; None for a file that is no PNG.

    Args:
        file: a PNG says its dots per metre in its chunk pHYs; without it a dot is a pixel.
    """
    data = file.read_bytes() if file.suffix == ".png" and file.exists() else b""
    if not data.startswith(SIGNATURE):
        return None
    width, height = struct.unpack(">II", data[16:24])
    scale = CSS_PIXELS / dots_per_inch(data)
    return round(width * scale), round(height * scale)


def dots_per_inch(data: bytes) -> float:
    """Return the resolution that a PNG claims."""
    place = data.find(b"pHYs", 8, data.find(b"IDAT"))
    per_metre = struct.unpack(">I", data[place + 4 : place + 8])[0] if place > 0 else 0
    return per_metre * METRES or CSS_PIXELS
