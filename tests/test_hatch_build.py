"""The front end is built when it must be, and a wheel carries all that a course needs."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import hatch_build
from funnelball.sphinx import assets

ROOT = Path(__file__).parent.parent


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small project whose front end is built."""
    for name in (*(f"funnelball/static/{built}" for built in hatch_build.BUILT), *SOURCES):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", "utf8")
    for name in SOURCES:
        os.utime(tmp_path / name, (1, 1))
    return tmp_path


SOURCES = ("web/package-lock.json", "web/src/quiz/quiz.tsx", "funnelball/text/quiz.yml")


def test_a_built_front_end_is_not_built_again(checkout):
    assert not hatch_build.stale(checkout)


@pytest.mark.parametrize("source", SOURCES)
def test_a_changed_source_makes_it_stale(checkout, source):
    (checkout / source).touch()
    os.utime(checkout / source, (4e9, 4e9))

    assert hatch_build.stale(checkout)


@pytest.mark.parametrize("name", hatch_build.BUILT)
def test_a_missing_file_makes_it_stale(checkout, name):
    (checkout / "funnelball" / "static" / name).unlink()

    assert hatch_build.stale(checkout)


def test_every_file_that_a_page_loads_is_looked_for():
    assert set(assets.FILES) - set(hatch_build.BUILT) == set()


def test_without_npms_registry_the_message_says_what_to_do(tmp_path, monkeypatch):
    for name in ("package.json", "package-lock.json"):
        (tmp_path / "web").mkdir(exist_ok=True)
        shutil.copy(ROOT / "web" / name, tmp_path / "web")
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9")
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))

    with pytest.raises(RuntimeError, match="check the network.*A funnelball wheel needs neither"):
        hatch_build.fetch_packages(tmp_path / "web")


def test_a_wheel_works_far_from_the_checkout(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = wheel.namelist()
        wheel.extractall(tmp_path / "installed")

    assert [name for name in hatch_build.BUILT if f"funnelball/static/{name}" not in names] == []
    assert any(name.endswith("labextensions/funnelball-direction/static/remoteEntry.js") for name in names)
    assert ask(tmp_path / "installed", "print(quiz('two-functions').out_of > 0)") == "True"
    assert "<svg" in ask(tmp_path / "installed", "print(simulation('pitch').mount())")


def ask(installed: Path, code: str) -> str:
    """What Python prints that has the wheel's package and not the checkout's."""
    start = f"import sys; sys.path.insert(0, {str(installed)!r}); from funnelball import quiz, simulation; "
    where = f"import funnelball; assert funnelball.__file__.startswith({str(installed)!r}); "
    command = [sys.executable, "-c", start + where + code]
    return subprocess.run(command, cwd=installed, check=True, capture_output=True, text=True).stdout.strip()
