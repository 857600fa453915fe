"""Every link of the site leads somewhere."""

from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from .chapters import SITE, pages


class Links(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        self.feed((SITE / path).read_text("utf8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.anchors.add(found.get("id") or "")
        for name in ("href", "src"):
            if tag not in ("base",) and found.get(name):
                self.links.add(found[name] or "")


def test_every_link_leads_somewhere():
    """Pages, files and anchors; addresses outside of the site are the author's business."""
    known = {path: Links(path) for path in pages()}
    broken = []
    for path, found in known.items():
        for link in found.links:
            if urlsplit(link).scheme:
                continue
            target, anchor = urldefrag(urljoin(f"/{path}", link))
            file = unquote(urlsplit(target).path).lstrip("/") or "index.html"
            if not (SITE / file).is_file():
                broken.append(f"{path}: {link}")
            elif anchor and file in known and unquote(anchor) not in known[file].anchors:
                broken.append(f"{path}: {link} (no such anchor)")
    assert broken == []
