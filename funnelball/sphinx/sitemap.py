"""What search engines are told: every page, with its twin in the other language."""

from pathlib import Path
from xml.sax.saxutils import escape

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
NOT_LISTED = ("search.html",)


def written(site: Path, languages: list[str], base: str) -> str:
    """Return the sitemap.

    Args:
        site: the site, with a folder for each language.
        languages: of the books in it.
        base: where it will be published; without it the addresses begin with a slash.
    """
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<urlset xmlns="{SITEMAP}" xmlns:xhtml="{XHTML}">']
    for language in languages:
        for page in pages(site / language):
            twins = [one for one in languages if (site / one / page).exists()]
            links = "".join(alternate(one, f"{base}/{one}/{page}") for one in twins)
            lines.append(f"<url><loc>{escape(f'{base}/{language}/{page}')}</loc>{links}</url>")
    return "\n".join([*lines, "</urlset>", ""])


def pages(folder: Path) -> list[str]:
    """Return the pages of a book."""
    found = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    return [page for page in found if page not in NOT_LISTED]


def alternate(language: str, address: str) -> str:
    """Return the link to a page in one language."""
    return f'<xhtml:link rel="alternate" hreflang="{language}" href="{escape(address)}"/>'


def robots(base: str) -> str:
    """Return robots.txt: everyone may read everything."""
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {base}/sitemap.xml\n" if base else "")
