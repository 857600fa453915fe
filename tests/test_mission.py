"""A mission that could not be played is told of when it is read, not when a learner opens it."""

import os
from pathlib import Path

import pytest

from funnelball import bank, course

ROOT = Path(__file__).parent.parent

MISSION = """
- id: a-test
  model: pitch
  title: {en: A test, ar: اختبار}
  prompt: {en: Try it., ar: جرّب.}
  seed: 1
  open: [goal]
  predict: {kind: number, result: total, prompt: {en: What?, ar: كم؟}, low: 0, high: 9, step: 1, close: 5}
  reach: {result: mean, at_least: 2, changed_at_most: 1}
  explanation: {en: Like this., ar: هكذا.}
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("model: pitch", "model: pich", "3: a-test: model: unknown model 'pich'; did you mean 'pitch'?"),
        ("[goal]", "[gaol]", "7: a-test: open.item 1: unknown slider 'gaol'; did you mean 'goal'?"),
        ("seed: 1", "seed: -1", "6: a-test: seed: must be 0 or more, got -1"),
        (
            "seed: 1",
            "seed: 1\n  parameters: {goal: 2}",
            "7: a-test: parameters: goal must be a number from 0 to",
        ),
        ("close: 5", "close: 0", "8: a-test: predict.close: must be above 0, got 0"),
        ("low: 0", "low: 9", "8: a-test: predict.high: must be above low (9), got 9"),
        (", step: 1", "", "8: a-test: predict.step: is missing; a prediction of kind 'number' has low, high"),
        ("close: 5", "close: 5, tie: a", "8: a-test: predict.tie: unknown option 'a'; there is none yet"),
        (
            "kind: number, result: total, prompt: {en: What?, ar: كم؟}, low: 0, high: 9, step: 1, close: 5",
            "kind: choice, result: total, prompt: {en: What?, ar: كم؟}, unit: percent, options: "
            "[{id: a, text: {en: A, ar: أ}, parameters: {}}, {id: b, text: {en: B, ar: ب}, parameters: {}}]",
            "8: a-test: predict.unit: does not belong to a prediction of kind 'choice'",
        ),
        ("result: total", "result: sum", "8: a-test: predict.result: 'sum' is no number of the result"),
        ("result: mean", "result: median", "9: a-test: reach.result: 'median' is no number of the result"),
        ("at_least: 2", "at_least: 1", "9: a-test: reach: is reached before a slider is moved"),
        ("at_least: 2, ", "", "9: a-test: reach: must have at_least or at_most; got neither"),
    ],
)
def test_a_mistake_in_a_mission_is_told_with_its_place(tmp_path, monkeypatch, old, new, told):
    (tmp_path / "missions").mkdir()
    (tmp_path / "concepts.yml").symlink_to(ROOT / "concepts.yml")
    file = tmp_path / "missions" / "m.yml"
    file.write_text(MISSION, "utf8")
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)
    assert len(bank.missions()) == 1
    file.write_text(MISSION.replace(old, new), "utf8")
    os.utime(file, ns=(1, 1))
    with pytest.raises(bank.BankError) as caught:
        bank.missions()
    assert [line.removeprefix("missions/m.yml:").startswith(told) for line in caught.value.mistakes] == [True]
