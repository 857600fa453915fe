"""Setting up says in one sentence why it cannot."""

import os
import subprocess
import sys
from pathlib import Path

SET_UP = Path(__file__).parent.parent / "tools" / "set_up.py"


def set_up(start: str, folder: Path, venv: Path = Path(sys.prefix), **environment: str):
    """Run the script from a copy of the project's start of life, after some lines of Python."""
    (folder / "tools").mkdir()
    copy = folder / "tools" / "set_up.py"
    copy.write_text(SET_UP.read_text("utf8"), "utf8")
    (folder / ".venv").symlink_to(venv)  # making one takes half a minute
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


def test_a_venv_that_was_left_without_pip_is_made_again(tmp_path):
    """Debian's Python without python3-venv leaves one behind; the second run must not blame the network."""
    half = tmp_path / "half" / "bin"
    half.mkdir(parents=True)
    (half / "python").symlink_to(sys.executable)
    done = set_up("import shutil; sys.executable = shutil.which('false')", tmp_path, half.parent)

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("apt-get install python3-venv")
