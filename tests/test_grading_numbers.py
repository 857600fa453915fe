"""What people type for a number is understood, whatever the script, the marks and the side of the unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.grading import numbers

ARABIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")
PERSIAN = str.maketrans("0123456789.,", "۰۱۲۳۴۵۶۷۸۹٫٬")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("3.5", [3.5]),
        ("3,5", [3.5]),
        ("٣٫٥", [3.5]),
        ("٣,٥", [3.5]),
        ("٣،٥", [3.5]),
        ("۳٫۵", [3.5]),
        ("３.５", [3.5]),
        ("007", [7]),
        (".5", [0.5]),
        ("٫٥", [0.5]),
        ("5.", [5]),
        ("1,234.5", [1234.5]),
        ("1.234,5", [1234.5]),
        ("1'234.5", [1234.5]),
        ("1’234.5", [1234.5]),
        ("1 234,5", [1234.5]),
        ("1\u00a0234,5", [1234.5]),
        ("1\u202f234", [1234]),
        ("١٬٢٣٤", [1234]),
        ("١٬٢٣٤٫٥", [1234.5]),
        ("1,234٫5", [1234.5]),
        ("1,234,567", [1234567]),
        ("1.234.567", [1234567]),
        ("0,234", [0.234]),
        ("1234,567", [1234.567]),
        ("1,234", [1234, 1.234]),
        ("1.234", [1.234, 1234]),
        ("-2", [-2]),
        ("−2", [-2]),
        ("–2", [-2]),
        ("+2", [2]),
        ("- 2", [-2]),
        ("= 15", [15]),
        ("≈15", [15]),
        ("(15)", [15]),
        ("  15\t\n", [15]),
        ("\u200f15\u200e", [15]),
        ("\u2066-15\u2069", [-15]),
        ("0.1234567890123456789", [0.123456789012345]),
        ("123456789012345", [123456789012345]),
    ],
)
def test_numbers(text: str, readings: list[float]) -> None:
    assert numbers.read(text) == {"readings": readings, "percent": False, "words": []}


@pytest.mark.parametrize(
    ("text", "reading", "percent", "words"),
    [
        ("46%", 46, True, []),
        ("46 %", 46, True, []),
        ("٤٦٪", 46, True, []),
        ("٪٤٦", 46, True, []),
        ("15 SAR", 15, False, ["SAR"]),
        ("SAR 15", 15, False, ["SAR"]),
        ("$15", 15, False, ["$"]),
        ("$.50", 0.5, False, ["$"]),
        ("-$15", -15, False, ["$"]),
        ("ر.س.15", 15, False, ["ر.س."]),
        ("١٥ ريالًا", 15, False, ["ريالًا"]),
        ("about 15 goals", 15, False, ["about", "goals"]),
    ],
)
def test_what_stands_beside_the_number(text: str, reading: float, percent: bool, words: list[str]) -> None:
    assert numbers.read(text) == {"readings": [reading], "percent": percent, "words": words}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("  \u200f", "empty"),
        ("fifteen", "not-a-number"),
        ("خمسة عشر", "not-a-number"),
        (".", "not-a-number"),
        ("1.2.3", "not-a-number"),
        ("12,34,5", "not-a-number"),
        ("1,23,456", "not-a-number"),
        ("3٬5", "not-a-number"),
        ("7" + " " * 100, "not-a-number"),
        ("1234567890123456", "not-a-number"),
        ("10-12", "ambiguous"),
        ("10 12", "ambiguous"),
        ("1/2", "ambiguous"),
        ("15 or 16", "ambiguous"),
    ],
)
def test_what_is_no_number(text: str, reason: str) -> None:
    assert numbers.read(text) == {"reason": reason}


@given(st.decimals(-999_999, 999_999, places=3) | st.integers(-999_999, 999_999))
def test_every_script_says_the_same(number: object) -> None:
    """The course's own way to write a number comes first, in any digits."""
    for text in (str(number), f"{number:,}"):
        for digits in ({}, ARABIC, PERSIAN, FULL_WIDTH):
            assert numbers.read(text.translate(digits))["readings"][0] == float(str(number))


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    found = numbers.read(text)
    assert found.get("reason") in ("empty", "not-a-number", "ambiguous") or found["readings"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SAR", "sar"),
        ("ر.س", "ر.س."),
        ("ريال", "ريالًا"),
        ("ريال", "ريالا"),
        ("أهداف", "اهداف"),
        ("هدف", "هدفًا"),
        ("goals a match", "goals  a match"),
        ("رِيَال", "ريال"),
    ],
)
def test_spellings_of_a_unit(one: str, other: str) -> None:
    assert numbers.unit(one) == numbers.unit(other)


def test_other_units_stay_apart() -> None:
    names = ["SAR", "EGP", "ريال", "درهم", "جنيه", "هدف", "أهداف", "%"]
    assert len({numbers.unit(name) for name in names}) == len(names)
