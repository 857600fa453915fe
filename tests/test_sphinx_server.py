"""The book's own server: right types, the site's page for 404, a clear word about a busy port."""

import functools
import socket
import threading
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from funnelball.sphinx.server import HOST, Handler, Server, check_free


@pytest.fixture
def address(tmp_path):
    for name in ("index.html", "page.js", "micropython.wasm", "manifest-en.webmanifest"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "404.html").write_text("Out of play")
    (tmp_path / "folder").mkdir()
    with Server((HOST, 0), functools.partial(Handler, directory=str(tmp_path))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{server.server_address[1]}"
        server.shutdown()


@pytest.mark.parametrize(
    "name, kind",
    [
        ("", "text/html"),
        ("page.js", "text/javascript"),
        ("micropython.wasm", "application/wasm"),
        ("manifest-en.webmanifest", "application/manifest+json"),
    ],
)
def test_types(address, name, kind):
    assert urlopen(f"{address}/{name}").headers["Content-Type"] == kind


@pytest.mark.parametrize("path", ["nothing.html", "ar/deep/nothing.html", "folder/"])
def test_what_is_not_there_gets_the_site_s_own_page(address, path):
    with pytest.raises(HTTPError) as error:
        urlopen(f"{address}/{path}")
    assert error.value.code == 404
    assert error.value.read().decode() == "Out of play"


def test_a_busy_port_is_told_in_one_sentence():
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match=f"port {port} is busy; choose another: make serve PORT={port + 1}"):
            check_free(port)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_no_port_at_all(port):
    with pytest.raises(OSError, match="from 1 to 65535"):
        check_free(port)
