"""A name that nobody knows, and the one that was probably meant."""

import difflib
from collections.abc import Iterable

# A longer list is not read; the names most like the wrong one stand for it.
MANY, SOME = 50, 5


class UnknownName(LookupError):
    """There is no quiz, mission, model … of that name; the text says which there are."""


def unknown(what: str, name: object, known: Iterable[str]) -> str:
    """Return the sentence about an unknown name.

    Args:
        what: what kind of thing it should name, such as "quiz".
        name: as received.
        known: the names that there are, in the order to tell them.
    """
    names = list(known)
    if not names:
        return f"unknown {what} {name!r}; there is none yet"
    if len(names) > MANY:
        near = difflib.get_close_matches(str(name), names, SOME, cutoff=0)
        return f"unknown {what} {name!r}; there are {len(names)}, the nearest: {', '.join(near)}"
    within = [one for one in names if name and str(name) in one]
    close = (difflib.get_close_matches(str(name), names, 1) or within)[:1]
    hint = f"did you mean '{close[0]}'? " if close else ""
    return f"unknown {what} {name!r}; {hint}there are: {', '.join(names)}"
