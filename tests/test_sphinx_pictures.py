"""Each language has its card, as large as the networks ask for; it is drawn once."""

from PIL import Image

from funnelball import course
from funnelball.sphinx import pictures


def test_cards_and_icons_are_drawn_once(tmp_path):
    site, kept = tmp_path / "site", tmp_path / "pictures"
    site.mkdir()
    spoken = course.spoken()
    pictures.put(["en", "ar"], site, kept)
    assert course.spoken() == spoken
    sizes = {file.name: Image.open(file).size for file in site.glob("*.png")}
    cards = {"social-en.png": (1200, 630), "social-ar.png": (1200, 630)}
    assert sizes == {**cards, "icon-192.png": (192, 192), "icon-512.png": (512, 512)}
    assert (site / "social-en.png").read_bytes() != (site / "social-ar.png").read_bytes()

    drawn = {file: file.stat().st_mtime_ns for file in kept.rglob("*.png")}
    pictures.put(["en", "ar"], site, kept)
    assert {file: file.stat().st_mtime_ns for file in kept.rglob("*.png")} == drawn
