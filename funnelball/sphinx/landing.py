"""The pages of the site that belong to no language: the front page and 404, both languages side by side."""

import json
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader

from .. import bank, course
from . import assets
from .page_head import POLICY
from .units import WRITTEN
from .words import TEMPLATES, words

HONEST = ("account", "device", "phone", "open")


def front_page(languages: list[str], base: str) -> str:
    """Return the landing page.

    Args:
        languages: of the books in the site.
        base: where the site will be published; "" if that is not known.
    """
    return rendered("landing.html", languages, base=base, root="", heroes=[hero(one) for one in languages])


def not_found(languages: list[str], base: str) -> str:
    """Return the page for what is not there; shown at any address, so its links begin at the site's root."""
    return rendered("not_found.html", languages, root=f"{urlsplit(base).path}/")


def rendered(template: str, languages: list[str], root: str, **more) -> str:
    """Return a page from its template."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
    return environment.get_template(template).render(
        languages=languages,
        words={language: words(language) for language in languages},
        direction=course.DIRECTION,
        units=bank.concepts().units,
        written=WRITTEN,
        honest=HONEST,
        policy=POLICY,
        root=root,
        front_end=f"{root}_static/{assets.folder()}/",
        **more,
    )


def hero(language: str) -> str:
    """Return the data of the pitch that plays on the landing page."""
    data = {"kind": "hero", "name": "hero", "language": language}
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
