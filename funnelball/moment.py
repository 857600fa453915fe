"""A moment as text and as a number: "2026-03-01T12:30:00.000Z" and seconds since 1970, both UTC.

The page keeps texts, as JavaScript's toISOString writes them; the schedule of reviews reckons in numbers.
Calendar arithmetic after Hinnant (2013), "chrono-compatible low-level date algorithms", proleptic Gregorian.
"""

from .models.shown import shown

DAY = 86400
PARTS = ((0, 4), (5, 7), (8, 10), (11, 13), (14, 16), (17, 19))
SIGNS = ((4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"))


class MomentError(ValueError):
    """A text is no moment."""

    def __init__(self, value: object) -> None:
        message = f"a moment is a text such as 2026-03-01T12:30:00Z, got {shown(value)}"
        super().__init__(message)
        self.message = message
        self.value = value

    def where(self) -> dict:
        """Return the value."""
        return {"value": self.value}


def seconds(text: object) -> int:
    """Return the seconds from the beginning of 1970 to a moment, without fractions.

    Args:
        text: as above; a fraction of the second may be there.

    Raises:
        MomentError: it is something else.
    """
    if not isinstance(text, str) or len(text) < 20 or text[-1] != "Z":
        raise MomentError(text)
    for place, sign in SIGNS:
        if text[place] != sign:
            raise MomentError(text)
    numbers = [text[start:end] for start, end in PARTS]
    for digits in numbers:
        for digit in digits:
            if digit not in "0123456789":
                raise MomentError(text)
    year, month, day, hour, minute, second = [int(digits) for digits in numbers]
    if not (year >= 1 and 1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60 and second < 61):
        raise MomentError(text)
    return days(year, month, day) * DAY + hour * 3600 + minute * 60 + second


def days(year: int, month: int, day: int) -> int:
    """Return the days from the beginning of 1970 to a date."""
    year -= month <= 2  # a year that begins in March ends with its leap day
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def text(moment: float) -> str:
    """Return seconds since 1970 as a moment, rounded down to the second."""
    whole = int(moment // 1)
    day = whole // DAY + 719468
    era = day // 146097
    of_era = day - era * 146097
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    date = of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    year = year + era * 400 + (1 if month <= 2 else 0)
    of_day = whole % DAY
    clock = two(of_day // 3600) + ":" + two(of_day // 60 % 60) + ":" + two(of_day % 60)
    return padded(year, 4) + "-" + two(month) + "-" + two(date) + "T" + clock + "Z"


def two(number: int) -> str:
    """Return a number with two digits."""
    return padded(number, 2)


def padded(number: int, length: int) -> str:
    """Return a number with zeros before it, up to a length."""
    digits = str(number)
    return "0" * (length - len(digits)) + digits
