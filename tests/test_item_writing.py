"""What gives an answer away, or trips a reader, is found in either language; what is well written passes."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from funnelball import bank, item_writing
from funnelball.question.fields import Text

PROMPT = Text(
    en="A baker in Tunis doubles her posters. What follows?", ar="خبّازة في تونس تضاعف ملصقاتها. ماذا يتبع؟"
)
OPTIONS = [("More visits", "زيارات أكثر"), ("More bakers", "خبّازون أكثر"), ("Lower rents", "إيجارات أقلّ")]


def question(
    options: Sequence[tuple[str, str]] = OPTIONS, prompt: Text = PROMPT, right: int = 0, name: str = "one"
) -> Any:
    """A question with one right option, as far as the rules look at it."""
    parts = tuple(
        SimpleNamespace(id="abcdef"[k], text=Text(en=en, ar=ar), correct=k == right)
        for k, (en, ar) in enumerate(options)
    )
    return SimpleNamespace(
        id=name,
        prompt=prompt,
        options=parts,
        explanation=Text(en="Posters are seen.", ar="الملصقات تُرى."),
        texts_asked=lambda: {"prompt": prompt},
        feedback_texts=dict,
    )


def rules(*questions: Any, rejected: dict[str, str] | None = None) -> set[tuple[str, str]]:
    return {(found.rule, found.language) for found in item_writing.findings(questions, rejected)}


def asked(en: str, ar: str) -> Text:
    return Text(en=en, ar=ar)


def test_a_well_written_question_passes() -> None:
    assert rules(question()) == set()


@pytest.mark.parametrize(
    "written, rule",
    [
        ({"options": [*OPTIONS[:2], ("It always works", "ينجح دائمًا")]}, "absolute-word"),
        ({"options": [*OPTIONS[:2], ("All of the above", "كلّ ما سبق")]}, "catch-all"),
        ({"prompt": asked("Which is not an ad?", "أيّ ممّا يلي ليس إعلانًا؟")}, "unmarked-negative"),
        ({"options": [("10 to 20", "10 إلى 20"), ("15 to 30", "15 إلى 30")]}, "overlapping-numbers"),
        ({"options": [*OPTIONS[:2], ("Rents go down.", "تنخفض الإيجارات.")]}, "not-parallel"),
        ({"options": [*OPTIONS[:2], ("so " * 15 + "on", "وهكذا " * 7 + "دواليك")]}, "not-parallel"),
        ({"prompt": asked("Word " * 45 + "?", "كلمة " * 45 + "؟")}, "reading-length"),
    ],
)
def test_each_rule_finds_in_both_languages(written: dict, rule: str) -> None:
    found = rules(question(**written))
    assert {(rule, "en"), (rule, "ar")} <= found


@pytest.mark.parametrize(
    "written",
    [
        {"prompt": asked("Which is **not** an ad?", "أيّ ممّا يلي **ليس** إعلانًا؟")},
        {"prompt": asked("Rami has not sold. Why?", "ليس لدى رامي مبيعات. لماذا؟")},
        {"options": [("10 to 20", "10 إلى 20"), ("20 to 30", "20 إلى 30"), ("30 to 40", "30 إلى 40")]},
        {"options": [("It always works", "ينجح دائمًا"), *OPTIONS[:2]]},
    ],
)
def test_what_only_looks_alike_passes(written: dict) -> None:
    assert rules(question(**written)) == set()


def test_a_rejected_term_is_found_unless_it_is_quoted() -> None:
    word = {"معدل الزبدة": "معدل تسرّب العملاء"}
    plain = asked("What does churn rate say?", "ماذا يقول معدل الزبدة؟")
    quoted = asked("What does churn rate say?", "ماذا يقول «معدل الزبدة»؟")
    assert ("term", "ar") in rules(question(prompt=plain), rejected=word)
    assert rules(question(prompt=quoted), rejected=word) == set()


def test_a_repeated_stem_is_found() -> None:
    again = asked(
        "A baker in Tunis doubles her posters! What follows?", "خبّازة في تونس تضاعف ملصقاتها! ماذا يتبع؟"
    )
    assert ("repeated-stem", "ar") in rules(question(), question(prompt=again, name="two"))


def without_units(kind: str) -> Any:
    """A question of the bank that asks for a number, robbed of every unit."""
    known = next(one for one in bank.questions() if one.type == kind and asks_a_number(one))
    bare = {"unit": None, "percent": False}
    if kind != "cloze":
        return known.model_copy(update=bare)
    return known.model_copy(update={"gaps": tuple(gap.model_copy(update=bare) for gap in known.gaps)})


def asks_a_number(one: Any) -> bool:
    by_gap = [gap.kind == "number" for gap in getattr(one, "gaps", ())]
    return any(by_gap) if by_gap else getattr(one, "ask", "number") == "number"


@pytest.mark.parametrize("kind", ["numeric", "predict", "parametrised", "cloze"])
def test_a_number_without_its_unit_is_found(kind: str) -> None:
    assert ("no-unit", "") in rules(without_units(kind))


def test_no_unit_is_asked_where_a_value_is_chosen() -> None:
    chosen = next(one for one in bank.questions() if getattr(one, "ask", "") == "choice")
    bare = chosen.model_copy(update={"unit": None, "percent": False})
    assert ("no-unit", "") not in rules(bare)


def test_the_bank_is_well_written() -> None:
    found = item_writing.findings(bank.questions(), item_writing.rejected_words())
    assert [str(finding) for finding in found] == []
