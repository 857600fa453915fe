"""Where the parts of the course are, and which language is spoken."""

from pathlib import Path

LANGUAGES = ("en", "ar")
DIRECTION = {"en": "ltr", "ar": "rtl"}
PACKAGE = Path(__file__).parent
_spoken = ["en"]


class LanguageError(ValueError):
    """A language is not one of the course's."""


def language(wanted: str | None = None) -> str | None:
    """Set the language of what the notebook shows from here on; without an argument return the one that is set.

    Args:
        wanted: "en" or "ar".

    Raises:
        LanguageError: it is neither.
    """
    if wanted is None:
        return _spoken[0]
    _spoken[0] = known_language(wanted)
    return None


def known_language(wanted: str) -> str:
    """Return the language if the course speaks it.

    Raises:
        LanguageError: it does not.
    """
    if wanted not in LANGUAGES:
        raise LanguageError(f"unknown language {wanted!r}; the course speaks {' and '.join(LANGUAGES)}")
    return wanted


def path(part: str) -> Path:
    """Return where a part of the course is: in the checkout beside the package, else in the installed wheel.

    Args:
        part: "concepts.yml", "questions", "missions", "book/glossary.yml" or "book/references.bib".
    """
    checkout = PACKAGE.parent / part
    return checkout if checkout.exists() else PACKAGE / "course" / Path(part).name
