"""Starts a JupyterLab as `make lab` does, on any folder and a free port, for tests and benchmark."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tools.file_server import HOST

CONFIG = Path(__file__).parent / "lab"
PATIENCE = 90  # seconds until it answers
QUIET = (
    "--allow-root",
    "--no-browser",
    "--ServerApp.port_retries=0",
    "--IdentityProvider.token=",
    "--ServerApp.log_level=ERROR",
    "--LabApp.expose_app_in_browser=True",  # so that a test can run commands
)


@contextmanager
def jupyterlab(notebooks: Path) -> Iterator[str]:
    """Run JupyterLab as long as the context lasts; yields its address, without a slash at the end.

    It keeps nothing: settings, workspaces and history lie in a temporary folder.

    Raises:
        RuntimeError: it did not answer in time.
    """
    port = free_port()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        place = (f"--port={port}", f"--notebook-dir={notebooks}")
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *place, *QUIET], env=environment(Path(home))
        )
        try:
            yield wait_for(f"http://{HOST}:{port}", server)
        finally:
            server.terminate()
            server.wait(30)


def environment(home: Path) -> dict[str, str]:
    """The machine's, without its owner's Jupyter settings and with ours."""
    folders = ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTERLAB_SETTINGS_DIR", "IPYTHONDIR")
    kept = {name: value for name, value in os.environ.items() if name != "FUNNELBALL_STATIC"}
    own = {name: str(home / name.lower()) for name in (*folders, "JUPYTERLAB_WORKSPACES_DIR")}
    return {**kept, **own, "JUPYTER_CONFIG_PATH": str(CONFIG)}


def free_port() -> int:
    """A port that nobody listens to now."""
    with closing(socket.socket()) as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def wait_for(address: str, server: subprocess.Popen) -> str:
    """The address, as soon as the server answers there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            urllib.request.urlopen(f"{address}/api/status", timeout=5).close()
            return address
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"JupyterLab did not answer at {address} within {PATIENCE} s (exit {server.poll()}).")
