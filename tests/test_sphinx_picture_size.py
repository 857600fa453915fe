"""A figure is shown as large as its dots per inch say, so its letters have the size they were drawn with."""

from matplotlib.figure import Figure

from funnelball.sphinx import picture_size


def test_twice_the_dots_are_the_same_size(tmp_path):
    for dpi in (96, 192):
        Figure(figsize=(5, 2)).savefig(tmp_path / f"{dpi}.png", dpi=dpi, bbox_inches=None)
    assert picture_size.of(tmp_path / "96.png") == (480, 192)
    assert picture_size.of(tmp_path / "192.png") == (480, 192)


def test_what_is_no_png_has_no_size(tmp_path):
    (tmp_path / "broken.png").write_bytes(b"GIF89a")
    assert picture_size.of(tmp_path / "broken.png") is None
    assert picture_size.of(tmp_path / "missing.png") is None
