"""A moment goes to seconds and back as Python's own calendar has it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball import moment

TIMES = st.datetimes(min_value=datetime(1583, 1, 1), max_value=datetime(9999, 12, 31), timezones=st.just(UTC))


@given(TIMES)
def test_as_the_calendar_has_it(time: datetime) -> None:
    whole = time.replace(microsecond=0)
    told = whole.strftime("%Y-%m-%dT%H:%M:%S").zfill(19) + "Z"
    assert moment.seconds(told) == whole.timestamp()
    assert moment.text(whole.timestamp()) == told


def test_a_fraction_is_rounded_down() -> None:
    assert moment.text(moment.seconds("2026-02-28T23:59:59.999Z") + 1) == "2026-03-01T00:00:00Z"


WRONG = ["", "2026-02-30", None, 7, "2026-13-01T00:00:00Z", "2026-01-01 00:00:00Z", "٢٠٢٦-01-01T00:00:00Z"]


@pytest.mark.parametrize("value", WRONG)
def test_anything_else_is_told(value: object) -> None:
    with pytest.raises(moment.MomentError, match="a moment is a text such as"):
        moment.seconds(value)
