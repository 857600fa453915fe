"""How long the book takes to build: both languages, from nothing and with nothing changed."""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
LISTED = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
BUILT = "funnelball/static"


def build_seconds() -> dict[str, float]:
    """Seconds of a cold and of a warm build, in a copy of the project."""
    with tempfile.TemporaryDirectory() as folder:
        copy(Path(folder))
        return {"cold": build(folder), "warm": build(folder)}


def copy(folder: Path) -> None:
    """The project's files as git knows them, and the built front end."""
    listed = subprocess.run(LISTED, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    built = [str(path.relative_to(ROOT)) for path in (ROOT / BUILT).iterdir()]
    for name in filter(None, [*listed, *built]):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)


def build(folder: str) -> float:
    """Seconds of one build."""
    started = time.perf_counter()
    command = [sys.executable, "-c", "import sys; from funnelball.cli import main; sys.exit(main())", "book"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - started
