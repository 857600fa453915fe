"""A result code holds a whole season, and tells when it was copied wrongly."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from funnelball.league.result_code import SIGNS, decoded, encoded, number_of, split_of
from funnelball.models import ParameterError

seeds = st.one_of(st.integers(0, 20000), st.integers(0, 2**31 - 1))
seasons = st.lists(st.integers(0, 3002).map(split_of), min_size=12, max_size=12)


@given(seeds, seasons)
def test_a_code_brings_back_the_season(seed, decisions):
    code = encoded(seed, decisions)
    assert decoded(code) == (seed, decisions)
    assert decoded(code.lower().replace("-", " ").replace("1", "l").replace("0", "o")) == (seed, decisions)


def test_who_changes_little_has_a_short_code():
    assert len(encoded(4711, [[2, 2, 1, 2, 2, 1]] * 12)) == 13
    most = [split_of(100 * week) for week in range(12)]
    assert len(encoded(2**31 - 1, most)) <= 50


@given(seeds, seasons, st.data())
def test_a_sign_that_was_misread_is_found_out(seed, decisions, data):
    code = encoded(seed, decisions)
    at = data.draw(st.sampled_from([k for k, sign in enumerate(code) if sign != "-"]))
    sign = data.draw(st.sampled_from(SIGNS))
    assume(sign != code[at])
    wrong = code[:at] + sign + code[at + 1 :]
    try:
        assert decoded(wrong) != (seed, decisions)
    except ParameterError as error:
        assert "this is no result code" in error.message
    else:
        # Ten bits of check let one slip in a thousand through; Hypothesis may well find one.
        assert wrong[-2:] != code[-2:] or at < len(code) - 2


@pytest.mark.parametrize(
    "code", ["", "abc", "U" * 20, "1G07G-03ZMV-4", "2G07G-03ZMV-3", None, 7, "1" * 90, "é"]
)
def test_what_is_no_code_is_told(code):
    with pytest.raises(ParameterError, match="this is no result code: .*, got "):
        decoded(code)


def test_every_split_has_a_number():
    assert [number_of(split_of(number)) for number in range(3003)] == list(range(3003))
    assert split_of(3003) is None
    assert len({tuple(split_of(number)) for number in range(3003)}) == 3003
