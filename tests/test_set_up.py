"""Setting up says in one sentence why it cannot."""

import os
import subprocess
import sys
from pathlib import Path

SET_UP = Path(__file__).parent.parent / "tools" / "set_up.py"


def set_up(start: str, folder: Path, **environment: str) -> subprocess.CompletedProcess:
    """Run the script from a copy of the project's start of life, after some lines of Python."""
    (folder / "tools").mkdir()
    copy = folder / "tools" / "set_up.py"
    copy.write_text(SET_UP.read_text("utf8"), "utf8")
    (folder / ".venv").symlink_to(sys.prefix)  # making one takes half a minute
    (folder / "requirements.txt").write_text("a-package-that-is-nowhere==1\n", "utf8")
    code = f"import sys, runpy; {start}; runpy.run_path({str(copy)!r}, run_name='__main__')"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)


def test_a_python_that_is_too_old_is_named(tmp_path):
    done = set_up("sys.version_info = (3, 9, 2)", tmp_path)

    assert done.returncode == 1
    assert done.stderr.startswith("funnelball needs Python 3.11 or newer")
    assert len(done.stderr.splitlines()) == 1


def test_without_a_network_the_last_line_says_so(tmp_path):
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull}
    done = set_up("pass", tmp_path, **offline)

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("Is there a network?")
