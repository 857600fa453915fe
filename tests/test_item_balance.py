"""What a guesser could lean on over the whole bank: length, place and verdict of the right answers."""

from types import SimpleNamespace
from typing import Any

import pytest

from funnelball import item_balance
from funnelball.question.fields import Text

RIGHT = {"longest": "most letters of all", "middle": "some letters", "shortest": "few"}


def question(length: str, place: int) -> Any:
    """A question whose right option has that length and stands in that place, as far as the rules look."""
    others = [text for name, text in RIGHT.items() if name != length]
    texts = [*others[:place], RIGHT[length], *others[place:]]
    parts = [
        SimpleNamespace(id="abc"[k], text=Text(en=text, ar=text), correct=k == place)
        for k, text in enumerate(texts)
    ]
    return SimpleNamespace(type="single-choice", options=tuple(parts))


def statement(true: bool) -> Any:
    return SimpleNamespace(type="true-false", answer=true)


def rules(questions: list) -> set[tuple[str, str]]:
    return {(found.rule, found.language) for found in item_balance.findings(questions)}


EVEN = [question(length, place) for length in RIGHT for place in range(3) for _ in range(4)]


def test_an_even_bank_passes() -> None:
    assert rules([*EVEN, *[statement(True), statement(False)] * 6]) == set()


@pytest.mark.parametrize("length", ["longest", "shortest"])
def test_a_telling_length_is_found_in_both_languages(length: str) -> None:
    found = rules([question(length, place) for place in range(3) for _ in range(10)])
    assert found == {(f"key-{length}", "en"), (f"key-{length}", "ar")}


def test_a_telling_place_is_found() -> None:
    assert rules([question(length, 0) for length in RIGHT for _ in range(10)]) == {("key-position", "")}


@pytest.mark.parametrize("true", [True, False])
def test_one_sided_statements_are_found(true: bool) -> None:
    assert rules([*EVEN, *[statement(true)] * 10, statement(not true)]) == {("key-verdict", "")}
