"""Texts in one language: picking it, filling templates, counting things. The twin of web/src/text.ts.

A template has {path}, a number with at most two decimals; {path:1}, with exactly one; {path:%} and {path:1%},
a share in percent; {path:key}, the plural phrase of that key with the number as n. A value that is a word is
looked up in `labels`. Digits are 0-9 in both languages.
"""

import functools
import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import yaml
from babel import Locale

from .course import LANGUAGES, PACKAGE

PLACE = re.compile(r"\{([\w.-]+)(?::([\w%-]+))?\}")
DECIMALS = 2
# The phrases that every template may use, as the front end's may.
SHARED = ("quiz", "page", "simulation")
LEFT_TO_RIGHT = "\u200e"


class PhraseError(LookupError):
    """A template asks for a value or a plural phrase that there is not."""


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
    known = texts or {}

    def filled(place: re.Match) -> str:
        return _written(_at(values, place[1]), place[2], values, language, known)

    return PLACE.sub(filled, template)


def say(file: str, key: str, language: str, **values: Any) -> str:
    """Return a phrase of a file of funnelball/text, its template filled; a plural one counts by `n`.

    Args:
        file: such as "plots".
        key: of the phrase.
        language: "en" or "ar".
        **values: what its places ask for.
    """
    phrase = read_texts(file)[key][language]
    if isinstance(phrase, Mapping):
        return plural(phrase, values["n"], language, values)
    return fill(phrase, values, language)


def plural(
    forms: Mapping[str, str],
    n: float,
    language: str,
    values: Mapping | None = None,
    texts: Mapping | None = None,
) -> str:
    """Return the form of a plural phrase that fits the number, with {n} filled.

    Args:
        forms: by CLDR category: zero, one, two, few, many, other.
        n: what is counted; it decides as it is written, with at most two decimals.
        language: "en" or "ar".
        values, texts: as in `fill`.
    """
    written = Decimal(_digits(abs(n), None).replace(",", ""))
    category = Locale(language).plural_form(written)
    return fill(forms.get(category, forms["other"]), {**(values or {}), "n": n}, language, texts)


def number(value: float, decimals: int | None = None, language: str = "en") -> str:
    """Return a number in digits 0-9 with thousands marks.

    Args:
        value: any finite number.
        decimals: exactly so many; None: at most two.
        language: in Arabic a minus is kept on its side of the number.
    """
    text = _digits(abs(value), decimals)
    negative = value < 0 and any(digit in text for digit in "123456789")
    return _signed(text, language) if negative else text


def percent(value: float, decimals: int = 0, language: str = "en") -> str:
    """Return a share in percent.

    Args:
        value: 0 to 1, or beyond where a share can be more than the whole.
        decimals, language: as in `number`.
    """
    return number(value * 100, decimals, language) + "%"


def _signed(text: str, language: str) -> str:
    return f"{LEFT_TO_RIGHT if language == 'ar' else ''}-{text}"


def _digits(value: float, decimals: int | None) -> str:
    """Round as JavaScript's toFixed does: the exact value of the double, ties away from zero."""
    places = DECIMALS if decimals is None else decimals
    text = f"{Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,}"
    return text.rstrip("0").rstrip(".") if decimals is None else text


def _written(value: Any, kind: str | None, values: Mapping, language: str, texts: Mapping) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(texts.get("labels", {}).get(value, value))
    if kind is None:
        return number(value, None, language)
    if re.fullmatch(r"\d", kind):
        return number(value, int(kind), language)
    if re.fullmatch(r"\d?%", kind):
        return percent(value, int(kind[:-1] or 0), language)
    return plural(_forms(kind, language, texts), value, language, values, texts)


def _forms(key: str, language: str, texts: Mapping) -> Mapping[str, str]:
    forms = texts.get(key)
    for file in SHARED if forms is None else ():
        forms = read_texts(file).get(key, {}).get(language, forms)
    if not isinstance(forms, Mapping):
        raise PhraseError(f"a template asks for the plural phrase '{key}', which there is not")
    return forms


def _at(values: Any, path: str) -> Any:
    found = values
    for key in path.split("."):
        try:
            found = found[int(key)] if isinstance(found, list) else found[key]
        except (KeyError, IndexError, TypeError, ValueError):
            raise PhraseError(f"a template asks for '{path}', which there is not") from None
    return found
