"""The words of the book's frame in one language."""

import functools
from pathlib import Path
from typing import Any

from .. import phrases

TEMPLATES = Path(__file__).parent / "templates"


@functools.cache
def words(language: str) -> dict[str, Any]:
    """Return every word of text/book.yml in the language.

    Args:
        language: "en" or "ar".
    """
    return phrases.in_language(phrases.read_texts("book"), language)


def say(key: str, language: str, **values: Any) -> str:
    """Return a phrase of text/book.yml with its places filled."""
    return phrases.say("book", key, language, **values)
