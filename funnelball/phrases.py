"""Texts in one language: picking it, filling templates, counting things. The twin of web/src/text.ts.

A template has {path}, a number with at most two decimals; {path:1}, with exactly one; {path:%} and {path:1%},
a share in percent; {path:key}, the plural phrase of that key with the number as n. A value that is a word is
looked up in `labels`. Digits are 0-9 in both languages.
"""

import functools
import re
from collections.abc import Mapping
from typing import Any

import yaml
from babel import Locale

from .course import LANGUAGES, PACKAGE

PLACE = re.compile(r"\{([\w.-]+)(?::([\w%-]+))?\}")
LARGEST_DECIMALS = 2


class PhraseError(LookupError):
    """A template asks for something that there is not."""


@functools.cache
def read_texts(name: str) -> dict:
    """Return a file of funnelball/text, both languages in it, such as "models/pitch"."""
    return yaml.safe_load((PACKAGE / "text" / f"{name}.yml").read_text("utf8"))


def in_language(node: Any, language: str) -> Any:
    """Return the same structure with each {en, ar} replaced by what it says in the language."""
    if isinstance(node, Mapping):
        if set(node) == set(LANGUAGES):
            return node[language]
        return {key: in_language(value, language) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [in_language(value, language) for value in node]
    return node


def fill(template: str, values: Mapping, language: str, texts: Mapping | None = None) -> str:
    """Return the template with its places filled.

    Args:
        template: as described above.
        values: what paths lead into: {"expected": …, "simulated": …, "parameters": …}.
        language: "en" or "ar".
        texts: plural phrases and `labels`, already in the language.

    Raises:
        PhraseError: there is no such value or plural phrase.
    """
    texts = texts or {}
    return PLACE.sub(
        lambda place: _written(_at(values, place[1]), place[2], values, language, texts), template
    )


def plural(forms: Mapping[str, str], n: float, language: str) -> str:
    """Return the form of a plural phrase that fits the number, with {n} filled."""
    category = Locale(language).plural_form(n)
    return fill(forms.get(category, forms["other"]), {"n": n}, language)


def number(value: float, decimals: int | None = None) -> str:
    """Return a number in digits 0-9 with thousands marks: at most two decimals, or exactly that many."""
    if decimals is not None:
        return f"{value:,.{decimals}f}"
    text = f"{value:,.{LARGEST_DECIMALS}f}"
    return text.rstrip("0").rstrip(".")


def percent(value: float, decimals: int = 0) -> str:
    """Return a share (0 to 1) in percent."""
    return f"{value * 100:,.{decimals}f}%"


def _written(value: Any, kind: str | None, values: Mapping, language: str, texts: Mapping) -> str:
    if not isinstance(value, int | float):
        return str(texts.get("labels", {}).get(value, value))
    if kind is None:
        return number(value)
    if kind.isdigit():
        return number(value, int(kind))
    if kind.endswith("%"):
        return percent(value, int(kind[:-1] or 0))
    forms = texts.get(kind)
    if not isinstance(forms, Mapping):
        raise PhraseError(f"a template asks for the plural phrase '{kind}', which there is not")
    return plural(forms, value, language)


def _at(values: Any, path: str) -> Any:
    found = values
    for key in path.split("."):
        try:
            found = found[int(key)] if isinstance(found, list) else found[key]
        except (KeyError, IndexError, TypeError, ValueError):
            raise PhraseError(f"a template asks for '{path}', which there is not") from None
    return found
