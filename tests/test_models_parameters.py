"""What is wrong with a parameter is said by name, value and range; nothing is clamped."""

import math
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.models import MODELS, NAMES, Parameter, ParameterError
from funnelball.models.parameters import BASES, UNITS
from funnelball.models.shown import shown

BOTH = pytest.mark.parametrize("model", [MODELS[name] for name in NAMES], ids=NAMES)
NO_NUMBERS = [None, True, False, "0.5", [0.5], {"value": 0.5}, math.nan, math.inf, -math.inf]


@BOTH
@pytest.mark.parametrize("value", NO_NUMBERS, ids=shown)
def test_what_is_no_number(model: ModuleType, value: object) -> None:
    for parameter in model.PARAMETERS:
        with pytest.raises(ParameterError) as caught:
            model.expected(**{parameter.name: value})
        assert str(caught.value).startswith(f"{parameter.name} must be a ")
        assert str(caught.value).endswith(f"got {shown(value)}")
        assert (caught.value.name, caught.value.low, caught.value.high) == (
            parameter.name,
            parameter.low,
            parameter.high,
        )


@BOTH
@given(beyond=st.floats(1e-6, 1e12), below=st.booleans())
def test_out_of_range(model: ModuleType, beyond: float, below: bool) -> None:
    for parameter in model.PARAMETERS:
        value = parameter.low - beyond if below else parameter.high + beyond
        with pytest.raises(ParameterError) as caught:
            model.simulate(1, **{parameter.name: value})
        span = f"from {shown(parameter.low)} to {shown(parameter.high)}"
        assert span in str(caught.value) and caught.value.value == value


@BOTH
def test_a_count_is_whole(model: ModuleType) -> None:
    counts = [parameter for parameter in model.PARAMETERS if parameter.unit == "count"]
    for parameter in counts:
        assert model.expected(**{parameter.name: float(parameter.low)})
        with pytest.raises(ParameterError, match=f"{parameter.name} must be a whole number"):
            model.expected(**{parameter.name: parameter.low + 0.5})
    assert counts


@BOTH
def test_an_unknown_parameter(model: ModuleType) -> None:
    with pytest.raises(ParameterError) as caught:
        model.expected(gaol=0.1)
    assert str(caught.value).startswith("unknown parameter 'gaol', allowed are ")
    assert all(parameter.name in str(caught.value) for parameter in model.PARAMETERS)


@BOTH
def test_the_declared_parameters_make_sense(model: ModuleType) -> None:
    for parameter in model.PARAMETERS:
        assert isinstance(parameter, Parameter)
        assert parameter.low <= parameter.default <= parameter.high
        assert parameter.unit in UNITS and parameter.basis in BASES and parameter.scale in ("linear", "log")
        steps = (parameter.default - parameter.low) / parameter.step
        assert steps == pytest.approx(round(steps)), "the slider must be able to stand on the default"


@given(st.floats(allow_nan=True, allow_infinity=True) | st.integers() | st.text())
def test_any_value_can_be_shown(value: object) -> None:
    assert 0 < len(shown(value)) <= 50


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.7, "0.7"),
        (-2.5, "-2.5"),
        (3.0, "3"),
        (0.0, "0"),
        (98.921, "98.921"),
        (1e-9, "a number very close to 0"),
        (1e300, "a very large number"),
        (-1e300, "a very large negative number"),
        (10**30, "a very large whole number"),
        ("ضغط", "'ضغط'"),
        ("x" * 50, "'" + "x" * 40 + "…'"),
        (None, "nothing"),
        ((1,), "something else"),
    ],
)
def test_shown(value: object, text: str) -> None:
    assert shown(value) == text
