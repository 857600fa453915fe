"""Facts of the course as plain assertions: pytest runs them here, test_both_pythons.py in MicroPython."""

from funnelball import calls, grading
from funnelball.models import pitch, sales_funnel
from funnelball.models.random_numbers import Random


def test_a_match() -> None:
    """One hundred possessions bring 1.32 goals, and none in a quarter of the matches."""
    match = pitch.expected()
    assert match["stages"] == [100.0, 50.0, 20.0, 12.0, 1.32]
    assert abs(match["none"] - 0.2648) < 5e-5
    assert match["most_lost"] == "final-third"


def test_a_month() -> None:
    """A hundred thousand visitors bring 15 customers, give or take 3.87."""
    month = sales_funnel.expected()
    assert month["mean"] == 15.0
    assert abs(month["sd"] - 3.87) < 0.005


def test_a_season() -> None:
    """Seed 1966 is this season, everywhere and for ever."""
    season = pitch.simulate(1966)
    assert len(season["samples"]) == 38
    assert season["samples"][:10] == [2, 1, 1, 0, 1, 3, 4, 0, 2, 2]
    assert season["total"] == 56


def test_random_numbers_of_the_paper() -> None:
    """All six state numbers 12345 begin as published with RngStreams."""
    random = Random(1)
    random.restart([12345] * 6)
    assert random.uniform() == 0.12701112204657714
    assert random.uniform() == 0.3185275653967945


def test_numbers_in_both_scripts() -> None:
    """١٥ ريالًا is 15 SAR."""
    question = {"id": "q", "type": "numeric", "value": 15, "units": ["SAR", "ريال"]}
    for text in ("15", "١٥", "۱۵", "15 SAR", "\u200f١٥ ريالًا", "15.0", "١٥٫٠"):
        assert grading.answer(question, text)["verdict"] == "correct", text


def test_errors_have_names() -> None:
    """What is wrong arrives as a name, a sentence and a place."""
    answer = calls.call_json("simulate", '{"model": "pitch", "seed": 1, "parameters": {"goal": 0.7}}')
    assert '"goal must be a number from 0 to 0.5, got 0.7"' in answer
    assert '"ParameterError"' in answer
