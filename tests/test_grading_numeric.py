"""A typed number is right, wrong or invalid; invalid is never wrong."""

from typing import Any

import pytest

from funnelball.grading import answer, finite, grade, parse

RIYALS: dict[str, Any] = {
    "id": "break-even-01",
    "type": "numeric",
    "value": 1234.5,
    "tolerance": 0.5,
    "percent": False,
    "units": ["SAR", "ريال", "ر.س"],
    "slips": [{"id": "forgot-cost", "value": 1500}, {"id": "added-cost", "value": 1496}],
}
SHARE: dict[str, Any] = {"id": "churn-01", "type": "numeric", "value": 46, "tolerance": 0.5, "percent": True}


@pytest.mark.parametrize(
    "raw",
    [
        "1234.5",
        "1,234.5",
        "1.234,5",
        "١٬٢٣٤٫٥",
        "1234 SAR",
        "SAR 1,235",
        "1234,5 ريالًا",
        "\u200f١٢٣٤ ر.س.",
        1234.5,
        1235,
    ],
)
def test_right(raw: object) -> None:
    assert answer(RIYALS, raw) == {
        "verdict": "correct",
        "score": 1.0,
        "marks": {"answer": "right"},
        "feedback": ["correct"],
    }


@pytest.mark.parametrize(
    ("raw", "feedback"),
    [
        ("1500", "forgot-cost"),
        ("1499", "forgot-cost"),
        ("1497", "added-cost"),
        ("7", "other"),
        ("-1234.5", "other"),
    ],
)
def test_wrong_by_a_known_slip_or_another(raw: str, feedback: str) -> None:
    """The nearest slip within half a percent explains the mistake."""
    found = answer(RIYALS, raw)
    assert (found["verdict"], found["score"], found["marks"]) == ("incorrect", 0.0, {"answer": "wrong"})
    assert found["feedback"] == [feedback]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "empty"),
        ("", "empty"),
        ("a lot", "not-a-number"),
        ("1234 EUR", "unit"),
        ("1234 km SAR", "unit"),
        ("1234%", "unit"),
        ("10-12", "ambiguous"),
        (True, "not-a-number"),
        ([1234.5], "not-a-number"),
        (float("nan"), "not-a-number"),
        (float("inf"), "not-a-number"),
        (10**400, "not-a-number"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(RIYALS, raw) == {"verdict": "invalid", "reason": reason}


@pytest.mark.parametrize("raw", ["46", "46%", "٤٦٪", "46.3", "45,5 %", 46])
def test_a_percentage(raw: object) -> None:
    assert answer(SHARE, raw)["verdict"] == "correct"


@pytest.mark.parametrize("raw", ["0.46", "٠٫٤٦", ".46", "-0.5", 0.46])
def test_a_share_where_a_percentage_is_asked_for(raw: object) -> None:
    assert answer(SHARE, raw) == {"verdict": "invalid", "reason": "percent-or-share"}


def test_a_percentage_below_one_is_written_with_its_sign() -> None:
    small = {**SHARE, "value": 0.5, "tolerance": 0.01}
    assert answer(small, "0.5%")["verdict"] == "correct"
    assert answer(small, "0.5") == {"verdict": "invalid", "reason": "percent-or-share"}
    assert answer({**small, "units": ["percent", "بالمئة"]}, "0.5 بالمئة")["verdict"] == "correct"


def test_a_percentage_where_a_plain_number_is_asked_for() -> None:
    plain = {"id": "q", "type": "numeric", "value": 0.46}
    assert answer(plain, "46%") == {"verdict": "invalid", "reason": "percent-or-share"}
    assert answer(plain, "0.46")["verdict"] == "correct"


@pytest.mark.parametrize("value", [1234, 1.234])
@pytest.mark.parametrize("raw", ["1.234", "1,234"])
def test_nobody_loses_a_point_by_the_marks_of_a_country(value: float, raw: str) -> None:
    question = {"id": "q", "type": "numeric", "value": value, "tolerance": 0}
    assert answer(question, raw)["verdict"] == "correct"


def test_a_slip_is_found_in_either_reading() -> None:
    question = {"id": "q", "type": "numeric", "value": 7, "slips": [{"id": "thousands", "value": 1500}]}
    assert answer(question, "1.500")["feedback"] == ["thousands"]
    assert parse(question, "1.250") == {"ok": True, "response": 1.25}


def test_decimals_are_compared_as_they_are_written() -> None:
    """0.4 is 0.1 away from 0.3, though not in binary."""
    question = {"id": "q", "type": "numeric", "value": 0.3, "tolerance": 0.1}
    assert answer(question, "0.4")["verdict"] == "correct"
    assert answer(question, "0.41")["verdict"] == "incorrect"
    assert answer({**question, "tolerance": 0}, "0.30")["verdict"] == "correct"


def test_a_response_that_is_no_number_is_wrong() -> None:
    assert grade(RIYALS, "1234.5")["verdict"] == "incorrect"
    assert grade(RIYALS, True)["verdict"] == "incorrect"


def test_numbers_have_no_end() -> None:
    assert finite(RIYALS) is None
