"""Makes .venv as requirements.txt says, installs funnelball into it and builds the front end.

Run by any Python: `python tools/set_up.py`. It does nothing, within a second, when all is as it was.
It is written for old Pythons too, so that these can say that they are too old.
"""

import hashlib
import os
import platform
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
WINDOWS = os.name == "nt"
SCRIPTS = os.path.join(VENV, "Scripts" if WINDOWS else "bin")
PYTHON = os.path.join(SCRIPTS, "python.exe" if WINDOWS else "python")
PIP = os.path.join(SCRIPTS, "pip.exe" if WINDOWS else "pip")
STAMPS = os.path.join(ROOT, ".stamps")
OLDEST = (3, 11)

TOO_OLD = "funnelball needs Python 3.11 or newer; {} is {}. Name a newer one: make PYTHON=python3.11"
NO_VENV = "{} cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv"
NO_PACKAGES = "The packages could not be installed: pip's lines above say why. Is there a network?"
NO_INSTALL = "funnelball could not be installed into .venv: the lines above say why."


def main():
    """Bring .venv and the front end up to date; one sentence and exit 1 when that cannot be done."""
    if sys.version_info < OLDEST:
        sys.exit(TOO_OLD.format(sys.executable, platform.python_version()))
    if not (os.path.exists(PYTHON) and os.path.exists(PIP)):  # without pip it was left half made
        step("Making .venv with Python " + platform.python_version())
        run([sys.executable, "-m", "venv", VENV], NO_VENV.format(sys.executable))
    once("packages", ["requirements.txt"], install_packages)
    once("package", ["pyproject.toml", "hatch_build.py"], install_funnelball)
    if subprocess.call([PYTHON, os.path.join(ROOT, "hatch_build.py")]):
        sys.exit(1)


def install_packages():
    """Install what requirements.txt pins."""
    step("Installing the pinned packages (once, a few minutes)")
    run(pip("install", "--progress-bar", "on", "-r", "requirements.txt"), NO_PACKAGES)


def install_funnelball():
    """Install this folder as it stands; hatchling and Node are in .venv already, so nothing is downloaded."""
    step("Installing funnelball and building its front end")
    run(pip("install", "--quiet", "--no-deps", "--no-build-isolation", "-e", "."), NO_INSTALL)


def pip(*arguments):
    """The command line of .venv's pip."""
    return [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input"] + list(arguments)


def once(name, files, action):
    """Do `action` unless it was done with these very files and this very .venv."""
    stamp = os.path.join(STAMPS, name)
    wanted = fingerprint([os.path.join(ROOT, file) for file in [os.path.join(".venv", "pyvenv.cfg")] + files])
    if read(stamp) == wanted.encode():
        return
    action()
    os.makedirs(STAMPS, exist_ok=True)
    with open(stamp, "w") as file:
        file.write(wanted)


def fingerprint(paths):
    """One hash over the files' contents."""
    return hashlib.sha256(b"\0".join(read(path) for path in paths)).hexdigest()


def read(path):
    """The file's bytes; none if it is missing."""
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def run(command, message):
    """Run in the project's folder; leave with the message if it fails."""
    if subprocess.call(command, cwd=ROOT):
        sys.exit(message)


def step(text):
    """Say what is being done."""
    print("== " + text + " ...")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
