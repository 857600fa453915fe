"""Facts of the course as plain assertions: pytest runs them here, test_both_pythons.py in MicroPython."""

from funnelball import calls, grading
from funnelball.models import MODELS, NAMES, ParameterError, pitch, sales_funnel
from funnelball.models.random_numbers import Random
from funnelball.models.shown import shown

INFINITE = 1e300 * 1e300
NOT_ALLOWED = (
    None,
    True,
    "0.5",
    [0.5],
    {"value": 0.5},
    INFINITE - INFINITE,
    INFINITE,
    -INFINITE,
    -1e300,
    10**30,
)


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


def test_no_model_takes_what_is_not_allowed() -> None:
    """Whatever stands for a parameter: the error names it, and shows what came."""
    for name in NAMES:
        model = MODELS[name]
        for parameter in model.PARAMETERS:
            for value in NOT_ALLOWED:
                told = None
                try:
                    model.simulate(1, **{parameter.name: value})
                except ParameterError as error:
                    told = error
                assert told is not None and told.name == parameter.name
                assert told.message.endswith("got " + shown(value))


def test_a_queue_that_never_clears() -> None:
    """It has no mean wait, and says so instead of a number."""
    queue = MODELS["response"].expected(arrival_rate=3, service_rate=1, servers=3)
    assert queue["state"] == "never-clears"
    assert queue["wait"] is None and queue["mean"] is None


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
