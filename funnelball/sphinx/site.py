"""The site: the books beside each other, what they share, and what is around them."""

import json
import shutil
from pathlib import Path

from .. import course
from . import assets, landing, pictures, sitemap
from .words import words

# What a book folder has that its readers do not need; the front end is there once for all languages.
LEFT_OUT = shutil.ignore_patterns(
    ".buildinfo*", ".searchindex-full.js", "*.map", "objects.inv", "_sphinx_design_static", "funnelball"
)


def assemble(books: dict[str, Path], target: Path, base: str) -> None:
    """Put the site together beside the old one, then take its place.

    Args:
        books: the folder that each language was built to.
        target: the site; what was there before is replaced.
        base: where it will be published, without a slash at the end; "" if that is not known.
    """
    fresh = target.with_name(f"{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for language, folder in books.items():
        shutil.copytree(folder, fresh / language, ignore=LEFT_OUT)
        (fresh / f"manifest-{language}.webmanifest").write_text(manifest(language), "utf8")
    share_front_end(fresh)
    pictures.put(list(books), fresh, target.with_name("pictures"))
    write_around(list(books), fresh, base)
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)


def share_front_end(site: Path) -> None:
    """Write the front end once: a reader who changes the language has it already."""
    folder = site / "_static" / assets.folder()
    folder.mkdir(parents=True)
    for name, content in assets.contents().items():
        (folder / name).write_bytes(content)


def write_around(languages: list[str], site: Path, base: str) -> None:
    """Write the pages and files that belong to no language."""
    texts = {
        "index.html": landing.front_page(languages, base),
        "404.html": landing.not_found(languages, base),
        "sitemap.xml": sitemap.written(site, languages, base),
        "robots.txt": sitemap.robots(base),
        ".nojekyll": "",
    }
    for name, text in texts.items():
        (site / name).write_text(text, "utf8")


def manifest(language: str) -> str:
    """Return the web manifest of one language."""
    said = words(language)
    sizes = [(f"icon-{size}.png", f"{size}x{size}", "image/png") for size in pictures.ICON_SIZES]
    data = {
        "name": f"{said['title']}: {said['tagline']}",
        "short_name": said["title"],
        "description": said["landing-description"],
        "lang": language,
        "dir": course.DIRECTION[language],
        "start_url": f"./{language}/index.html",
        "scope": "./",
        "display": "standalone",
        "theme_color": "#fbf8f1",
        "background_color": "#fbf8f1",
        "icons": [{"src": src, "sizes": size, "type": kind} for src, size, kind in sizes],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)
