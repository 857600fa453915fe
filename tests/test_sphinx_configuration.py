"""The Arabic book is derived from the English one: the same pages, its own language."""

from pathlib import Path

from funnelball.sphinx import configuration

ROOT = Path(__file__).parent.parent


def files(contents: dict) -> list[str]:
    return [contents["root"], *(one["file"] for part in contents["parts"] for one in part["chapters"])]


def test_arabic_has_the_same_pages_under_its_own_folders():
    _, english = configuration.derived(ROOT, "en", ("en", "ar"))
    _, arabic = configuration.derived(ROOT, "ar", ("en", "ar"))
    assert files(arabic) == [file.replace("/en/", "/ar/") for file in files(english)]
    assert all(list(ROOT.glob(f"{file}.*")) for file in files(arabic))


def test_every_caption_is_translated():
    _, english = configuration.derived(ROOT, "en", ("en",))
    _, arabic = configuration.derived(ROOT, "ar", ("ar",))
    pairs = zip(english["parts"], arabic["parts"], strict=True)
    assert all(one["caption"] != other["caption"] for one, other in pairs)


def test_the_overlay_changes_only_what_it_names():
    config, _ = configuration.derived(ROOT, "ar", ("en", "ar"))
    assert config["sphinx"]["config"]["language"] == "ar"
    assert config["sphinx"]["config"]["html_math_renderer"] == "mathml"
    assert config["sphinx"]["config"]["funnelball_languages"] == ["en", "ar"]


def test_files_are_touched_only_when_they_change(tmp_path):
    written = configuration.write(ROOT, "ar", ("ar",), tmp_path)
    times = [file.stat().st_mtime_ns for file in written]
    configuration.write(ROOT, "ar", ("ar",), tmp_path)
    assert [file.stat().st_mtime_ns for file in written] == times
