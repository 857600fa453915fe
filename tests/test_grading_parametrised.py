"""Each seed has its own numbers, its own right answer and its own slips."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball.grading import answer
from funnelball.grading.formulas import FormulaError
from funnelball.grading.parametrised import variant
from funnelball.models import ParameterError

ORDERS: dict[str, Any] = {
    "id": "q", "type": "parametrised", "ask": "number",
    "draws": [["visits", {"low": 1000, "high": 5000, "step": 500}], ["rate", {"values": [0.01, 0.02, 0.5]}]],
    "given": [["orders", ["visits", "rate", "*"]]],
    "answer": ["orders"],
    "wrong": [{"id": "rest", "formula": ["visits", 1, "rate", "-", "*"]},
              {"id": "divided", "formula": ["visits", "rate", "/"]}],
    "tolerance": 0.5, "percent": False, "units": [], "decimals": None,
}  # fmt: skip
CHOICE = {**ORDERS, "ask": "choice"}
SEEDS = st.integers(0, 2147483647)


@given(SEEDS)
def test_the_numbers_are_those_of_the_draws(seed: int) -> None:
    values = variant(ORDERS, seed)["values"]
    assert values["visits"] in [1000.0 + 500 * k for k in range(9)]
    assert values["rate"] in (0.01, 0.02)  # with 0.5 the slip "rest" would be right
    assert values["answer"] == values["orders"] == pytest.approx(values["visits"] * values["rate"])


@given(SEEDS)
def test_right_and_wrong_go_by_the_seed(seed: int) -> None:
    values = variant(ORDERS, seed)["values"]
    right = answer(ORDERS, {"seed": seed, "answer": f"{values['answer']}"})
    assert (right["verdict"], right["feedback"]) == ("correct", ["correct"])
    rest = answer(ORDERS, {"seed": seed, "answer": values["visits"] * (1 - values["rate"])})
    assert (rest["verdict"], rest["feedback"]) == ("incorrect", ["rest"])


@given(SEEDS)
def test_a_choice_has_its_options_in_the_order_of_the_seed(seed: int) -> None:
    options = variant(CHOICE, seed)["options"]
    assert sorted(one["id"] for one in options) == ["divided", "key", "rest"]
    mixed = {**CHOICE, "wrong": CHOICE["wrong"][::-1]}
    assert variant(mixed, seed)["options"] == options
    assert answer(CHOICE, {"seed": seed, "answer": "key"})["feedback"] == ["correct"]
    assert answer(CHOICE, {"seed": seed, "answer": "rest"})["feedback"] == ["rest"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "empty"),
        ({"seed": 1}, "empty"),
        ({"seed": 1, "answer": ""}, "empty"),
        ({"seed": -1, "answer": "5"}, "unknown-option"),
        ({"answer": "5"}, "unknown-option"),
        ({"seed": 1, "answer": "many"}, "not-a-number"),
    ],
)
def test_invalid(raw: object, reason: str) -> None:
    assert answer(ORDERS, raw) == {"verdict": "invalid", "reason": reason}


def test_what_cannot_be_drawn_is_told() -> None:
    with pytest.raises(ParameterError, match="seed must be a whole number"):
        variant(ORDERS, -1)
    with pytest.raises(FormulaError, match="'/' has no result"):
        variant({**ORDERS, "answer": ["visits", 0, "/"]}, 1)


def test_percent_is_a_share_in_formulas_and_percent_for_the_learner() -> None:
    share = {**ORDERS, "answer": ["rate"], "wrong": [], "percent": True, "tolerance": 0.1}
    rate = variant(share, 3)["values"]["answer"]
    assert answer(share, {"seed": 3, "answer": f"{100 * rate}%"})["verdict"] == "correct"
