"""What a person types, read as a number: 3.5, ٣٫٥, ۳, 1,234.5, 1٬٢٣٤, −2 %, 15 SAR, ١٥ ريالًا.

Digits may be Western, Arabic, Persian or full-width. Marks that only steer the direction of text are dropped.

The decimal mark. "٫" is always decimal; "٬", "'" and a space only ever separate thousands. "." and "," can
be either, depending on where one went to school, so a text may have two readings:

    1,234.5   1.234,5   the last mark is decimal, the other one separates thousands     1234.5
    1,234,567           a mark that occurs twice separates thousands                    1234567
    3,5   3.5   0,234   not exactly three digits behind it, or 0 before it: decimal     3.5   0.234
    1,234               both readings are possible, first as this course writes: 1234, then 1.234
    1.234               both readings are possible, first as this course writes: 1.234, then 1234

Which of two readings counts is decided by `numeric`: the one that is right, if one is. Readings differ by
a factor of a thousand, so nobody gets a point by luck, and nobody loses one by the habit of a country.
"""

from .letters import ALIF, DIGITS, folded, plain

LONGEST_TEXT = 100  # nobody types a longer number, but somebody may paste a page
MOST_DIGITS = 15  # a double holds this many decimal digits exactly
DECIMAL = "\u066b"
THOUSANDS = "\u066c"
SEPARATORS = ".,' " + DECIMAL + THOUSANDS
FILLERS = " =~:()"  # "= 15", "≈ 15", "(15)"
BEFORE_POINT = " +-$€£(~="  # what may stand before a number that begins with its decimal mark: .5, $.5


def read(text: str) -> dict:
    """Return what a text says.

    Args:
        text: as typed.

    Returns:
        {"readings": [numbers, the likelier first], "percent": whether a percent sign is there,
        "words": [what stands before and behind the number, if anything]}, or
        {"reason": "empty" | "not-a-number" | "ambiguous"}; ambiguous: more than one number.
    """
    if len(text) > LONGEST_TEXT:
        return {"reason": "not-a-number"}
    typed = plain(text).strip(" ")
    if not typed:
        return {"reason": "empty"}
    places = [k for k in range(len(typed)) if typed[k] in DIGITS]
    if not places:
        return {"reason": "not-a-number"}
    before = typed[: places[0]]
    body = typed[places[0] : places[-1] + 1]
    behind = typed[places[-1] + 1 :]
    if before[-1:] in (".", ",", DECIMAL) and before[-2:-1] in BEFORE_POINT:
        body = "0" + DECIMAL + body
        before = before[:-1]
    negative, before = _sign(before)
    found = _readings(body)
    if not found:
        return {"reason": "not-a-number" if _one_number(body) else "ambiguous"}
    words = [before, behind[1:] if behind[:1] in (".", ",") else behind]
    return {
        "readings": [-x if negative else x for x in found],
        "percent": "%" in before or "%" in behind,
        "words": [word for word in [_bare(word) for word in words] if word],
    }


def unit(text: str) -> str:
    """Return a unit in a form in which its spellings compare equal.

    Without case, dots, spaces, vowel signs, hamza on alif and a final alif: after most numbers Arabic puts
    the thing counted into the accusative, so "15 ريالًا" counts the same riyals as "100 ريال".
    """
    letters = folded(plain(text)).replace(" ", "").replace(".", "")
    return letters[:-1] if letters[-1:] == ALIF else letters


def _sign(before: str) -> tuple:
    """Return whether a minus stands before the number (also before its unit: -$5), and the rest."""
    rest = before.strip(FILLERS)
    for at_end in (True, False):
        sign = rest[-1:] if at_end else rest[:1]
        if sign in ("-", "+") and sign:
            return sign == "-", rest[:-1] if at_end else rest[1:]
    return False, rest


def _bare(word: str) -> str:
    """Return the word without fillers and without one percent sign."""
    return word.replace("%", "", 1).strip(FILLERS)


def _one_number(body: str) -> bool:
    return all(letter != " " and letter in SEPARATORS + DIGITS for letter in body)


def _readings(body: str) -> list:
    """Return the numbers that digits and separators can mean, the likelier first."""
    marks = [letter for letter in body if letter not in DIGITS]
    if not marks:
        return _values([body], "")
    last = marks[-1]
    whole = _values(_groups(body), "")
    head, _, tail = body.rpartition(last)
    can_be_decimal = last == DECIMAL or (last in ".," and last not in head)
    decimal = _values(_groups(head), tail) if can_be_decimal else []
    return decimal + whole if last == "." else whole + decimal


def _groups(body: str) -> list:
    """Return the groups of digits if they are well separated into thousands, otherwise nothing."""
    marks = [letter for letter in body if letter not in DIGITS]
    if not marks:
        return [body]
    if marks[0] == DECIMAL or marks[0] not in SEPARATORS or marks.count(marks[0]) != len(marks):
        return []
    groups = body.split(marks[0])
    if not 1 <= len(groups[0]) <= 3 or groups[0][0] == "0":
        return []
    for group in groups[1:]:
        if len(group) != 3:
            return []
    return groups


def _values(groups: list, decimals: str) -> list:
    """Return the number, rounded to the nearest double, in a list; an empty one if there is none."""
    whole = "".join(groups).lstrip("0")
    if not groups or len(whole) > MOST_DIGITS:
        return []
    kept = decimals[: MOST_DIGITS - len(whole)]  # further decimals are below what a double can tell apart
    scale = 1
    for _ in kept:
        scale *= 10
    return [int("0" + whole + kept) / scale]
