"""Runs in both Pythons: calls a function on many inputs and takes fingerprints of the results.

A fingerprint is exact: every double counts with all of its 64 bits, 1 is not 1.0, and True is not 1.
"""

import hashlib
import json
import struct


def fingerprints(function, path: str):
    """Yield the fingerprint of the results of function(*input) for each line of a file: a list of inputs."""
    with open(path) as file:
        for block in file:
            yield fingerprint([result_of(function, values) for values in json.loads(block)])


def result_of(function, values: list):
    """Return the result, or the text of the error that a caller may expect."""
    try:
        return function(*values)
    except ValueError as error:
        return "ValueError: " + str(error)


def fingerprint(value) -> list:
    """Return 8 bytes of the SHA-256 of everything but the doubles as text, then the bits of the doubles."""
    words: list = []
    doubles: list = []
    spell(value, words, doubles)
    digest = hashlib.sha256("\n".join(words).encode())
    for at in range(0, len(doubles), 100):
        some = doubles[at : at + 100]  # MicroPython takes only so many arguments
        digest.update(struct.pack("<" + str(len(some)) + "d", *some))
    return list(digest.digest()[:8])


def spell(value, words: list, doubles: list) -> None:
    """Append what the value is made of; dicts by sorted keys."""
    kind = type(value)
    if kind is float:
        words.append("double")
        doubles.append(value)
    elif kind is str:
        words.append("text " + value.replace("\n", "\\n"))
    elif kind is dict:
        words.append("object " + str(len(value)))
        for key in sorted(value):
            words.append(key)
            spell(value[key], words, doubles)
    elif kind is list or kind is tuple:
        words.append("list " + str(len(value)))
        spell_list(value, words, doubles)
    else:
        words.append(str(value))  # a whole number, True, False or None


def spell_list(values, words: list, doubles: list) -> None:
    """Append what a list is made of; doubles, or whole numbers, in one go, for they come in long lists."""
    if not [x for x in values if type(x) is not float]:
        words.append("doubles")
        doubles.extend(values)
    elif not [x for x in values if type(x) is not int]:
        words.append(str(list(values)))
    else:
        for value in values:
            spell(value, words, doubles)
