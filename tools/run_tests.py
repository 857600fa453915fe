"""Runs every test: `python -m tools.run_tests [--workers N]`. A failed step does not stop the next."""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from tools.find_browser import install

ROOT = Path(__file__).parent.parent
PYTEST = [sys.executable, "-m", "pytest"]
STATIC = {"FUNNELBALL_STATIC": "1"}  # a cell's output is then text that can be compared


def main(arguments: list[str]) -> int | str:
    """Run all steps; returns what to exit with: 0, or 1 if one failed, or why none could run."""
    parser = argparse.ArgumentParser(prog="python -m tools.run_tests", description=__doc__)
    parser.add_argument("--workers", default="2", help="how many tests run at a time (default 2)")
    workers = ["-n", parser.parse_args(arguments).workers, "--dist", "loadfile"]
    try:
        os.environ["CHROMIUM"] = install()
    except FileNotFoundError as error:
        return f"{error}"
    done = [
        step("The book", [str(Path(sys.executable).with_name("funnelball")), "book"]),
        step("The front end", [sys.executable, "hatch_build.py", "test"]),
        step("The package and the site", [*PYTEST, *workers, "-m", "not lab"]),
        step("The notebooks", [*PYTEST, *workers, "--nbval", "notebooks"], STATIC),
        step("JupyterLab", [*PYTEST, "-m", "lab"]),
    ]
    failed = [name for name, passed in done if not passed]
    print(f"Failed: {', '.join(failed)}." if failed else "All tests passed.", flush=True)
    return bool(failed)


def step(name: str, command: list[str], environment: dict[str, str] | None = None) -> tuple[str, bool]:
    """Run one step and say how long it took; returns its name and whether it passed."""
    print(f"== {name} …", flush=True)
    started = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **(environment or {})}).returncode
    verdict = "passed" if code == 0 else "FAILED"
    print(f"== {name}: {verdict} in {time.monotonic() - started:.0f} s", flush=True)
    return name, code == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
