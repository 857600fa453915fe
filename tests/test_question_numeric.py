"""A number may be worked out by a model, in percent if the question asks for percent."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from funnelball import bank, grading
from funnelball.question import Question


def in_percent(**changes: Any) -> Any:
    number = {
        "id": "football-analogy-91",
        "concept": "football-analogy",
        "place": "section",
        "level": "apply",
    }
    text = {"en": "How often?", "ar": "كم مرّة؟"}
    answer = {"model": "pitch", "result": "none", "tolerance": 0.5}
    texts = {"prompt": text, "explanation": text, "feedback": {"correct": text, "other": text}}
    return TypeAdapter(Question).validate_python(
        {**number, **texts, "type": "numeric", "percent": True, "answer": answer, **changes}
    )


def test_a_share_that_a_model_gives_is_asked_for_in_percent():
    question = in_percent()
    key = bank.key_form(question)
    assert key["value"] == pytest.approx(26.48, abs=0.01)
    assert grading.answer(key, "26.5 %")["verdict"] == "correct"
    assert question.answer_texts()[0].en == "26.5%"


def test_a_slip_is_worked_out_from_the_models_parameters():
    slip = {
        "id": "goals",
        "formula": "1 - goal",
        "misconception": "marketing-is-ads",
        "feedback": {"en": "No", "ar": "لا"},
    }
    key = bank.key_form(in_percent(slips=[slip]))
    assert key["slips"] == [{"id": "goals", "value": pytest.approx(89.0)}]
    assert grading.answer(key, "89 %")["feedback"] == ["goals"]
