"""A whole season as a short text: seed and all decisions, with two signs to check against slips of the pen.

The signs are Crockford's base 32 (0-9 and A-Z without I, L, O, U; small letters and hyphens are fine, O is
read as 0, I and L as 1). In bits, after a first sign for the version of the rules:

    1 or 0, then the seed in 14 or in 31 bits     a number up to 9999 is short
    12 bits, one a week                           1: another split than the week before
    12 bits for each of those weeks               the split's number among all 3,003

Then come zeros up to a whole sign, and ten bits of check: two signs.
"""

from ..models.parameters import ParameterError
from ..models.random_numbers import hashed
from ..models.shown import shown
from .areas import AREAS, BUDGET, WEEKS

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ALIKE = {"O": "0", "I": "1", "L": "1"}
VERSION = "1"
SHORT, LONG, SPLIT_BITS = 14, 31, 12
GROUP = 5
MOST_SIGNS = 60


def encoded(seed: int, decisions: list) -> str:
    """Return the code of a season.

    Args:
        seed: whole number from 0 to 2147483647.
        decisions: twelve splits, checked.
    """
    bits: list = [1] if seed < 10000 else [0]
    bits += _bits(seed, SHORT if seed < 10000 else LONG)
    changed = [week == 0 or decisions[week] != decisions[week - 1] for week in range(WEEKS)]
    bits += [1 if change else 0 for change in changed]
    for week in range(WEEKS):
        if changed[week]:
            bits += _bits(number_of(decisions[week]), SPLIT_BITS)
    bits += [0] * (-len(bits) % 5)
    signs = VERSION + "".join([SIGNS[_number(bits[at : at + 5])] for at in range(0, len(bits), 5)])
    return _grouped(signs + _check(signs))


def decoded(code: object) -> tuple:
    """Return (seed, decisions) of a code.

    Raises:
        ParameterError: it is no code: a wrong sign, of other rules, too short, or the check does not fit.
    """
    signs = _read(code)
    body, check = signs[:-2], signs[-2:]
    if len(body) < 8 or body[0] != VERSION or _check(body) != check:
        raise _wrong(code, "its check does not fit: it is misread, cut, or of another version of the game")
    bits: list = []
    for sign in body[1:]:
        bits += _bits(SIGNS.index(sign), 5)
    length = SHORT if bits[0] else LONG
    seed, at = _number(bits[1 : 1 + length]), 1 + length
    changed, at = bits[at : at + WEEKS], at + WEEKS
    decisions: list = []
    for week in range(WEEKS):
        if week < len(changed) and changed[week]:
            number, at = _number(bits[at : at + SPLIT_BITS]), at + SPLIT_BITS
            decisions.append(split_of(number))
        elif decisions:
            decisions.append(list(decisions[-1]))
    if at > len(bits) or len(decisions) != WEEKS or None in decisions:
        raise _wrong(code, "it holds no season")
    return seed, decisions


def _read(code: object) -> str:
    """Return the signs of a code, capital and without hyphens and spaces."""
    text = code if isinstance(code, str) else ""
    signs = ""
    for letter in text[: 2 * MOST_SIGNS]:
        if letter in "- ":
            continue
        sign = chr(ord(letter) - 32) if "a" <= letter <= "z" else letter
        sign = ALIKE.get(sign, sign)
        if sign not in SIGNS:
            raise _wrong(code, "there is a sign in it that no code has")
        signs += sign
    if not 10 <= len(signs) <= MOST_SIGNS:
        raise _wrong(code, "it is too short or too long")
    return signs


def _wrong(code: object, why: str) -> ParameterError:
    received = code if isinstance(code, str) else None
    return ParameterError(
        "this is no result code: " + why + ", got " + shown(code), "code", received, None, None
    )


def _bits(number: int, count: int) -> list:
    return [(number >> (count - 1 - k)) & 1 for k in range(count)]


def _number(bits: list) -> int:
    number = 0
    for bit in bits:
        number = 2 * number + bit
    return number


def _check(signs: str) -> str:
    """Return two signs that depend on every sign and on its place."""
    mixed = 0
    for sign in signs:
        mixed = hashed((mixed + SIGNS.index(sign) + 1) % 4294967296)
    return SIGNS[mixed % 32] + SIGNS[mixed // 32 % 32]


def _grouped(signs: str) -> str:
    return "-".join([signs[at : at + GROUP] for at in range(0, len(signs), GROUP)])


def splits_with(budget: int, areas: int) -> int:
    """Return how many ways there are to split a budget in whole thousands over some areas.

    Args:
        budget: 0 to 10.
        areas: 1 to 6.
    """
    ways = 1
    for k in range(1, areas):
        ways = ways * (budget + k) // k
    return ways


def number_of(split: list) -> int:
    """Return the number of a split, 0 to 3002, in the order of the numbers in it."""
    number, left = 0, BUDGET
    for k in range(len(AREAS) - 1):
        for less in range(split[k]):
            number += splits_with(left - less, len(AREAS) - 1 - k)
        left -= split[k]
    return number


def split_of(number: int) -> list | None:
    """Return the split with a number; None if there is none."""
    if number >= splits_with(BUDGET, len(AREAS)):
        return None
    split, left = [], BUDGET
    for k in range(len(AREAS) - 1):
        spent = 0
        while number >= splits_with(left - spent, len(AREAS) - 1 - k):
            number -= splits_with(left - spent, len(AREAS) - 1 - k)
            spent += 1
        split.append(spent)
        left -= spent
    return split + [left]
