"""Quizzes and simulations in a page: what a notebook stored of them is made anew, with its data."""

import json
import re
from html import unescape
from typing import Any

from sphinx.errors import ExtensionError

from .. import bank, models, mounts

STORED = re.compile(
    r'<div class="funnelball" data-funnelball="(?P<kind>\w+)" data-name="(?P<name>[\w-]+)" '
    r'data-options="(?P<options>[^"]*)".*?' + re.escape(mounts.END),
    re.S,
)

# What page.js loads for a kind of mount.
CHUNKS = {"simulation": "simulation.js", "squad": "squad.js", "exam": "exam.js", "season": "season.js"}


def refreshed(body: str, language: str) -> str:
    """Return a page's text with every mount in it made from the course as it is now.

    The first of each name can be linked to: #quiz-two-functions, #simulation-pitch.

    Raises:
        LookupError: a mount names a quiz, model or mission that there is not.
    """

    named: set[str] = set()

    def anew(found: re.Match) -> str:
        options = json.loads(unescape(found["options"]))
        mount = mounts.fresh(found["kind"], found["name"], language, options)
        name = f"{found['kind']}-{found['name']}"
        if name in named:
            return mount
        named.add(name)
        return mount.replace(" data-options=", f' id="{name}" data-options=', 1)

    return STORED.sub(anew, body)


def refresh(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Do so for a page that is about to be written; only such a page loads the front end.

    Raises:
        ExtensionError: something is wrong with the course; names the page.
    """
    stored = context.get("body", "")
    try:
        body = refreshed(stored, app.config.language)
    except (bank.BankError, LookupError, models.ParameterError) as error:
        raise ExtensionError(f"{pagename}: {error.args[0] if error.args else error}") from error
    context["body"] = body
    context["has_mount"] = mounts.END in body
    context["early_scripts"] = early_scripts(stored)


def early_scripts(body: str) -> list[str]:
    """Return the modules that a page will load anyway: they come with its styles instead of after them."""
    kinds = {found["kind"] for found in STORED.finditer(body)}
    return ["page.js", *(CHUNKS[kind] for kind in CHUNKS if kind in kinds)] if kinds else []


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", refresh, priority=300)
