"""Writes requirements.txt from the ranges of pyproject.toml: one resolution for all systems.

`python -m tools.pin_requirements` keeps the pins that still fit; `--upgrade` takes the newest versions.
uv does the work; it is fetched into a folder of its own and forgotten.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PINS = ROOT / "requirements.txt"
OLDEST = "3.11"
HEADER = """\
# Everything that the book, the notebooks and the tests need, pinned, for Python 3.11 and newer, on Linux,
# macOS and Windows. Written by `make pins` from pyproject.toml; change the ranges there.
"""


def main(arguments: list[str]) -> int:
    """Resolve and write; pip's or uv's own lines say what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--target", folder, "uv"], check=True)
        uv = [sys.executable, "-m", "uv", "pip", "compile", "--universal", "--all-extras"]
        quiet = ["--quiet", "--no-annotate", "--no-header", "--python-version", OLDEST]
        command = [*uv, *quiet, *arguments, "--output-file", str(PINS), str(ROOT / "pyproject.toml")]
        code = subprocess.run(command, env={**os.environ, "PYTHONPATH": folder}).returncode
    if code == 0:
        PINS.write_text(HEADER + PINS.read_text("utf8"), "utf8")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
