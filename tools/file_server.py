"""Serves a folder over http on a free port, as a web host would: right types, gzip for whoever accepts it."""

import functools
import gzip
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from funnelball.sphinx import server
from funnelball.sphinx.server import HOST

COMPRESSED = {".html", ".css", ".js", ".mjs", ".wasm", ".json", ".svg", ".txt", ".xml", ".webmanifest"}


class Handler(server.Handler):
    """Files as `make serve` gives them, compressed."""

    def send_head(self) -> io.BytesIO | io.BufferedReader | None:
        """The file compressed, where that is asked for and pays."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        wanted = "gzip" in self.headers.get("Accept-Encoding", "")
        if not wanted or path.suffix not in COMPRESSED or not path.is_file():
            return super().send_head()  # type: ignore[return-value]
        body = compressed(path, path.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)


@functools.cache
def compressed(path: Path, _changed: int) -> bytes:
    """The file under gzip -9, made once for each version of it."""
    return gzip.compress(path.read_bytes(), 9)


@contextmanager
def serving(folder: Path, handler: type[Handler] = Handler) -> Iterator[str]:
    """Serve the folder as long as the context lasts; yields the address, without a slash at the end."""
    here = functools.partial(handler, directory=str(folder))
    with server.Server((HOST, 0), here) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{running.server_address[1]}"
        running.shutdown()
