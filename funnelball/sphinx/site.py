"""The site around the two books: the landing page, 404, sitemap, manifests, icon and social cards."""

import json
import shutil
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from .. import bank, course, mounts
from . import assets, social_card
from .directives import WRITTEN
from .page_head import POLICY
from .words import TEMPLATES, words

LEFT_OUT = shutil.ignore_patterns(
    ".buildinfo*", ".searchindex-full.js", "*.map", "objects.inv", "_sphinx_design_static"
)
HERO_SEED = 3
ICON = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1e5a38"/>\
<path d="M16 3v26" stroke="#f4f6ef" stroke-width="1.5"/><circle cx="16" cy="16" r="6" fill="none" stroke="#f4f6ef" \
stroke-width="1.5"/><circle cx="10" cy="16" r="3" fill="#9ad7ff"/><circle cx="23" cy="16" r="3.4" fill="#ffb98a"/></svg>
"""


def assemble(books: dict[str, Path], target: Path) -> None:
    """Copy the books beside each other and write what is around them.

    Args:
        books: the folder that each language was built to.
        target: the site; what was there before is replaced.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for language, folder in books.items():
        shutil.copytree(folder, target / language, ignore=LEFT_OUT)
        (target / f"manifest-{language}.webmanifest").write_text(manifest(language), "utf8")
        social_card.draw(language, target / f"social-{language}.png")
    first = next(iter(books))
    (target / "index.html").write_text(render("landing.html", first, list(books)), "utf8")
    (target / "404.html").write_text(render("not_found.html", first, list(books)), "utf8")
    (target / "favicon.svg").write_text(ICON, "utf8")
    (target / "sitemap.xml").write_text(sitemap(target, list(books)), "utf8")
    (target / "robots.txt").write_text("User-agent: *\nAllow: /\n", "utf8")
    (target / ".nojekyll").touch()


def render(template: str, first: str, languages: list[str]) -> str:
    """Return a page that belongs to no language, from its template."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
    front_end = f"{first}/_static/{assets.folder()}/"
    return environment.get_template(template).render(
        languages=languages,
        words={language: words(language) for language in languages},
        direction=course.DIRECTION,
        units=bank.concepts().units,
        written=WRITTEN,
        policy=POLICY,
        front_end=front_end,
        hero=json.dumps(hero(first), separators=(",", ":"), ensure_ascii=False).replace("<", "\\u003c"),
    )


def hero(language: str) -> dict:
    """Return what the moving pitch of the landing page needs: a match that was played when the site was built."""
    data = mounts.simulation_data("pitch", language, seed=HERO_SEED)
    return {**data, "kind": "hero", "name": "hero"}


def manifest(language: str) -> str:
    """Return the web manifest of one language."""
    said = words(language)
    data = {
        "name": said["tagline"],
        "short_name": said["title"],
        "lang": language,
        "dir": course.DIRECTION[language],
        "start_url": f"./{language}/index.html",
        "scope": "./",
        "display": "standalone",
        "theme_color": "#1e5a38",
        "background_color": "#fbf8f1",
        "icons": [{"src": "favicon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }
    return json.dumps(data, ensure_ascii=False)


def sitemap(target: Path, languages: list[str]) -> str:
    """Return the sitemap, with each page's twin in the other language; addresses are relative to the site's root."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<urlset xmlns="{SITEMAP}" xmlns:xhtml="{XHTML}">']
    for language in languages:
        pages = [
            file.relative_to(target / language).as_posix() for file in (target / language).rglob("*.html")
        ]
        for page in sorted(page for page in pages if not page.startswith(("_", "genindex", "search"))):
            twins = "".join(
                f'<xhtml:link rel="alternate" hreflang="{one}" href="/{one}/{page}"/>' for one in languages
            )
            lines.append(f"<url><loc>/{language}/{page}</loc>{twins}</url>")
    return "\n".join([*lines, "</urlset>", ""])


SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
