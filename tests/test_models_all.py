"""What every model keeps to: the same keys, the same seed, a page's budget, results that JSON can hold."""

import json
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnelball import phrases, simulation_data
from funnelball.models import MODELS, NAMES, Parameter
from funnelball.models.random_numbers import Random

EACH = pytest.mark.parametrize("model", [MODELS[name] for name in NAMES], ids=NAMES)
SEED = st.integers(0, 2**31 - 1)


def value_of(parameter: Parameter) -> st.SearchStrategy:
    """Any allowed value of a parameter, its ends and its default more often."""
    low, high = parameter.low, parameter.high
    inside: st.SearchStrategy = (
        st.integers(int(low), int(high)) if parameter.unit == "count" else st.floats(low, high)
    )
    return st.sampled_from([low, high, parameter.default]) | inside


def values_of(model: ModuleType) -> st.SearchStrategy[dict[str, Any]]:
    """Allowed values of all parameters of a model."""
    return st.fixed_dictionaries({parameter.name: value_of(parameter) for parameter in model.PARAMETERS})


def length(value: Any) -> int:
    """How many numbers a result holds."""
    return sum(map(length, value)) if isinstance(value, list) else 1


@EACH
@given(st.data())
@settings(max_examples=40)
def test_a_run_has_the_keys_of_the_closed_form(model: ModuleType, data: st.DataObject) -> None:
    values, seed = data.draw(values_of(model)), data.draw(SEED)
    expected, run = model.expected(**values), model.simulate(seed, **values)
    assert set(expected) <= set(run)
    assert "samples" in run and {"mean", "sd"} <= set(expected)
    for key in expected:
        assert isinstance(expected[key], list) == isinstance(run[key], list), key
        if isinstance(expected[key], list):
            assert len(expected[key]) == len(run[key]), key


@EACH
@given(st.data())
@settings(max_examples=40)
def test_json_holds_every_result(model: ModuleType, data: st.DataObject) -> None:
    """No infinity and no NaN: what does not exist is null."""
    values, seed = data.draw(values_of(model)), data.draw(SEED)
    for result in (model.expected(**values), model.simulate(seed, **values)):
        assert json.loads(json.dumps(result, allow_nan=False)) == result


@EACH
@given(st.data())
@settings(max_examples=40)
def test_a_call_fits_the_page(model: ModuleType, data: st.DataObject) -> None:
    """Wherever the sliders stand, a run draws at most 4,000 numbers and returns at most 1,000."""
    draws = []
    uniform = Random.uniform
    values, seed = data.draw(values_of(model)), data.draw(SEED)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Random, "uniform", lambda self: draws.append(1) or uniform(self))
        run = model.simulate(seed, **values)
    assert len(draws) <= 4000
    assert sum(map(length, run.values())) <= 1000
    assert sum(map(length, model.expected(**values).values())) <= 1000


@EACH
@given(SEED)
@settings(max_examples=5)
def test_the_same_seed_is_the_same_run(model: ModuleType, seed: int) -> None:
    assert model.simulate(seed) == model.simulate(seed)


@EACH
def test_other_seeds_are_other_runs(model: ModuleType) -> None:
    assert len({tuple(model.simulate(seed)["samples"]) for seed in range(20)}) == 20


@EACH
def test_charts_and_prediction_name_results(model: ModuleType) -> None:
    result = model.expected()
    run = model.simulate(1)
    for chart in model.CHARTS:
        keys = chart["result"] if isinstance(chart["result"], list) else [chart["result"]]
        keys = [*keys, *(chart[key] for key in ("x", "mark", "lost") if key in chart)]
        assert set(keys) <= set(run), chart["id"]
        if chart["kind"] == "line":
            assert all(len(result[key]) == len(result[chart["x"]]) for key in chart["result"])
        if chart["kind"] == "bars":
            assert len(chart["labels"]) == len(chart["result"])
            for ends in (chart[end] for end in ("low", "high") if end in chart):
                assert set(ends) <= set(run) and len(ends) == len(chart["result"])
    if model.PREDICTION["kind"] == "number":
        assert isinstance(run[model.PREDICTION["result"]], int | float)
        in_percent = model.PREDICTION["result"].endswith("_percent")
        assert model.PREDICTION.get("unit") == ("percent" if in_percent else None)


def spoken(node: Any) -> list[dict]:
    """Every mapping with a language among its keys."""
    if not isinstance(node, dict):
        return []
    return [node] if "en" in node or "ar" in node else [one for part in node.values() for one in spoken(part)]


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_there_in_both_languages(name: str) -> None:
    """And nothing else: an unquoted comma would begin a third key."""
    texts = phrases.read_texts(f"models/{name}")
    for text in spoken(texts):
        assert set(text) == {"en", "ar"}
        assert all(text.values())
    model = MODELS[name]
    assert list(texts["parameters"]) == [parameter.name for parameter in model.PARAMETERS]
    assert list(texts["stages"]) == list(model.STAGES)
    assert list(texts["charts"]) == [chart["id"] for chart in model.CHARTS]
    assert set(texts["figures"]) <= set(model.expected())


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_of_a_model_has_its_words(name: str) -> None:
    """Also where there are no stages to know it by."""
    copy = SimpleNamespace(**{key: value for key, value in vars(MODELS[name]).items() if key[0] != "_"})
    assert simulation_data.model_named(copy) == (name, copy)
