"""A value as an error message shows it: the same text under both Pythons.

They print some doubles, and letters outside ASCII, differently; so messages never use repr.
"""

from math import floor

LONGEST_TEXT = 40


def shown(value: object) -> str:
    """Return a short text for any JSON value: 0.7, 'abc', true, nothing, a list, an object."""
    if value is None:
        return "nothing"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return f"'{value[:LONGEST_TEXT]}…'" if len(value) > LONGEST_TEXT else f"'{value}'"
    if isinstance(value, int):
        return str(value) if abs(value) < 1000000000000000 else "a very large whole number"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, dict):
        return "an object"
    return "a list" if isinstance(value, list) else "something else"


def _number(x: float) -> str:
    if x != x:
        return "not a number"
    if abs(x) >= 1e9:
        return "a very large number" if x > 0.0 else "a very large negative number"
    millionths = floor(abs(x) * 1000000.0 + 0.5)
    if millionths == 0 and x != 0.0:
        return "a number very close to 0"
    sign = "-" if x < 0.0 else ""
    decimals = str(1000000 + millionths % 1000000)[1:].rstrip("0")
    point = "." if decimals else ""
    return f"{sign}{millionths // 1000000}{point}{decimals}"
