"""The report of the measurements says why a peer is missing without a path of the machine it ran on."""

from subprocess import CalledProcessError, TimeoutExpired

import pytest

from benchmarks.peer_pages import why


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (CalledProcessError(1, ["/home/a/.venv/bin/python", "/tmp/b"]), "python ended with exit status 1"),
        (TimeoutExpired(["git", "clone", "/tmp/b"], 120), "git took longer than 120 seconds"),
        (OSError("npm could not fetch it (exit 1)"), "npm could not fetch it (exit 1)"),
    ],
)
def test_a_missing_peer_is_told_without_paths(error, told):
    assert why(error) == told
