"""Where the parts of the course are, and which language is spoken."""

from pathlib import Path

LANGUAGES = ("en", "ar")
DIRECTION = {"en": "ltr", "ar": "rtl"}
PACKAGE = Path(__file__).parent
CHECKOUT = PACKAGE.parent
_spoken = ["en"]


class LanguageError(ValueError):
    """A language is not one of the course's."""


def language(wanted: str | None = None) -> str | None:
    """Set the language of what the notebook shows from here on; without an argument, return it.

    Args:
        wanted: "en" or "ar".

    Raises:
        LanguageError: it is neither.
    """
    if wanted is None:
        return spoken()
    _spoken[0] = known_language(wanted)
    return None


def spoken() -> str:
    """Return the language that is set: English at first."""
    return _spoken[0]


def known_language(wanted: str) -> str:
    """Return the language if the course speaks it.

    Raises:
        LanguageError: it does not.
    """
    if wanted not in LANGUAGES:
        spoken = " and ".join(f"'{one}'" for one in LANGUAGES)
        raise LanguageError(f"unknown language {wanted!r}; the course speaks {spoken}")
    return wanted


class CourseMissing(FileNotFoundError):
    """A part of the course is neither in a checkout nor in the installed package."""


def path(part: str) -> Path:
    """Return where a part of the course is: in the checkout beside the package, else in the installed wheel.

    Args:
        part: "concepts.yml", "questions", "missions", "book/glossary.yml" or "book/references.bib".

    Raises:
        CourseMissing: it is in neither; the text says where it was looked for.
    """
    # Only a checkout has concepts.yml beside the package; in site-packages "questions" may be anybody's.
    in_checkout = (CHECKOUT / "concepts.yml").exists()
    found = CHECKOUT / part if in_checkout else PACKAGE / "course" / Path(part).name
    if not found.exists():
        raise CourseMissing(f"'{part}' is missing: there is no {found}; reinstall funnelball")
    return found


def told(file: Path) -> str:
    """Return how a message calls a file: by its path within the course, else by its last two names."""
    return "/".join(file.parts[len(CHECKOUT.parts) :] if file.is_relative_to(CHECKOUT) else file.parts[-2:])
