"""Links to references and terms: [AMA, 2017](#ref-ama-2017) leads to its place on the page of references."""

import re
from typing import Any

from sphinx.util import logging

from .. import bank, glossary, references

LOG = logging.getLogger(__name__)
LINK = re.compile(r'href="#((ref|term)-([\w-]+))"')
PAGE = {"ref": "references", "term": "glossary"}


def known() -> dict[str, list[str]]:
    """Return the ids that can be linked to, by kind."""
    return {"ref": list(references.entries()), "term": list(glossary.terms())}


def lead(app: Any, pagename: str, templatename: str, context: dict, doctree: Any) -> None:
    """Point the links of a page at the pages of references and terms; warn of those that lead nowhere."""
    root = context.get("content_root", "./")

    def led(found: re.Match) -> str:
        anchor, kind, name = found.groups()
        if name not in known()[kind]:
            LOG.warning(
                "%s: #%s leads nowhere: %s", pagename, anchor, bank.unknown(kind, name, known()[kind])
            )
        return f'href="{root}{PAGE[kind]}.html#{anchor}"'

    context["body"] = LINK.sub(led, context.get("body", ""))


def setup(app: Any) -> None:
    """Connect with Sphinx."""
    app.connect("html-page-context", lead, priority=310)
