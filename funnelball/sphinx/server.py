"""Serves the built site on this machine: right types for modules and WebAssembly, the site's page for 404."""

import functools
import http.server
import io
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

HOST = "127.0.0.1"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files of the site."""

    protocol_version = "HTTP/1.1"
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
    }

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Show the site's own page for what is not there."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        return None

    def list_directory(self, path: object) -> io.BytesIO | None:
        """A folder without a page is not there."""
        self.send_error(404)
        return None

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(http.server.ThreadingHTTPServer):
    """A server that does not mind a browser that hangs up."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Speak of every other error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def check_free(port: int, another: str = "make serve PORT={port}") -> None:
    """Do nothing if the port can be had.

    Args:
        port: where to serve.
        another: how to ask for another one, with its place.

    Raises:
        OSError: it is busy, or no port; one clear sentence.
    """
    if not 0 < port < 65536:
        raise OSError(f"a port is a number from 1 to 65535, got {port}")
    with socket.socket() as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            told = another.format(port=port + 1)
            raise OSError(f"port {port} is busy; choose another: {told}") from None


def serve(folder: Path, port: int, pages: Sequence[str]) -> None:
    """Serve the folder until Ctrl+C, and print where.

    Args:
        folder: the built site, or decks.
        port: 1 to 65535, free.
        pages: where to begin: paths below the folder.
    """
    with Server((HOST, port), functools.partial(Handler, directory=str(folder))) as server:
        for page in pages:
            print(f"  http://{HOST}:{port}/{page}", flush=True)
        print(f"Serving http://{HOST}:{port}/ (Ctrl+C ends it)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
