"""Practice in a notebook: choosing from the bank, the final match and the squad, kept by the kernel."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnelball import bank, exam, host, language, mounts, practice, progress, quiz, squad
from funnelball.choosing import LEVELS, chosen
from funnelball.models import ParameterError
from funnelball.names import UnknownName
from tests.site.answers import right_answer

UNITS = list(dict.fromkeys(one.unit for one in bank.concepts().concepts))
LANGUAGES = ("en", "ar")


@pytest.fixture(autouse=True)
def nothing_answered():
    language("en")
    practice.ANSWERS.clear()
    yield
    practice.ANSWERS.clear()
    language("en")


def answers(thing, name: str, **args):
    """What the front end gets for a call."""
    reply = host.reply(thing, {"id": 1, "name": name, "args": args})
    assert reply["ok"], reply
    return json.loads(json.dumps(reply["value"]))


def raw_of(key: dict):
    """What the front end sends for the right answer; of a parametrised question to its first variant."""
    right = right_answer(key)
    return {"seed": 1, "answer": right} if key["type"] == "parametrised" else right


@given(
    st.sampled_from([None, *UNITS]), st.sampled_from([None, *LEVELS]), st.integers(1, 30), st.integers(0, 99)
)
def test_what_is_chosen_is_what_was_asked_for(unit, level, n, seed):
    pool = [
        one
        for one in bank.questions()
        if unit in (None, bank.entry(one)["unit"]) and level in (None, one.level)
    ]
    if not pool:
        with pytest.raises(UnknownName, match="at once"):
            chosen(unit=unit, level=level)
        return
    found = chosen(unit=unit, level=level, n=n, seed=seed)
    assert len(found) == len({one.id for one in found}) == min(n, len(pool))
    assert {one.id for one in found} <= {one.id for one in pool}
    assert found == chosen(unit=unit, level=level, n=n, seed=seed)


def test_another_seed_draws_others_and_a_name_stays_what_it_was():
    assert chosen(n=10, seed=1) != chosen(n=10, seed=2)
    assert chosen("two-functions") == bank.quiz("two-functions")


@pytest.mark.parametrize(
    ("choice", "error", "told"),
    [
        ({"unit": "kick-of"}, UnknownName, "kick-off"),
        ({"concept": "two-function"}, UnknownName, "two-functions"),
        ({"level": "applied"}, UnknownName, "apply"),
        ({"n": 0}, ParameterError, "n"),
        ({"n": 5, "seed": -1}, ParameterError, "seed"),
    ],
)
def test_a_choice_that_cannot_be_made_says_what_is_allowed(choice, error, told):
    with pytest.raises(error, match=told):
        quiz(**choice)


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_stored_choice_can_be_made_anew(name, monkeypatch):
    monkeypatch.setenv("FUNNELBALL_STATIC", "1")
    language(name)
    for thing in (
        quiz("kick-off", n=5, seed=3),
        quiz(unit="finishing", level="apply", n=4),
        quiz(n=3),
        exam(7),
    ):
        html = thing._repr_mimebundle_()["text/html"]
        options = json.loads(html.split('data-options="')[1].split('"')[0].replace("&quot;", '"'))
        kind, called = (html.split(f'{part}="')[1].split('"')[0] for part in ("data-funnelball", "data-name"))
        fresh = mounts.fresh(kind, called, name, options)
        # What is made anew has its data too; without it, it is what was stored.
        start, end = fresh.index("<script"), fresh.index("</script>") + len("</script>")
        assert fresh[:start] + fresh[end:] == html


def test_the_whole_bank_is_answered_right_in_kernel_and_page():
    """Every question, in the kernel; and where a page looks the answer up, it finds the same grade."""
    every = exam()
    for question in bank.questions():
        key = bank.key_form(question)
        grade = answers(every, "answer", id=question.id, raw=raw_of(key), confidence="sure", hints=0)
        assert (question.id, grade["verdict"], grade["score"]) == (question.id, "correct", 1)
        finite = mounts.question_data(question, "en", live=False)["finite"]
        if finite and finite["kind"] == "table":
            assert grade in finite["answers"].values()
    assert every.score == every.out_of == len(bank.questions())


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_final_match_from_draw_to_result(name):
    language(name)
    final = exam(seed=11, n=6)
    data = final.data()
    assert (data["questions"], data["seed"], data["n"]) == (None, 11, 6)
    paper = answers(final, "draw", index=data["index"], seed=11, n=6, avoid=[])
    grades = {}
    for one in paper:
        asked = answers(final, "question", id=one)
        assert (asked["key"], asked["finite"]) == (None, None)
        key = bank.key_form(next(question for question in bank.questions() if question.id == one))
        grades[one] = answers(final, "answer", id=one, raw=raw_of(key), confidence=None, hints=0)
    assert final.result is None
    answers(final, "marked", index=data["index"], grades=grades, pass_mark=data["pass_mark"])
    assert (final.result["passed"], final.result["right"]) == (True, 6)
    assert set(progress()["answers"]) == set(paper)


def test_the_squad_knows_what_was_answered_here_and_what_a_page_saved(tmp_path):
    concept = chosen(concept="two-functions")
    section = quiz(concept="two-functions")
    for question in concept:
        answers(
            section, "answer", id=question.id, raw=raw_of(bank.key_form(question)), confidence="sure", hints=0
        )
    here = squad().standing
    assert (here["answered"], here["right"]) == (len(concept), len(concept))
    assert next(one for one in here["concepts"] if one["id"] == "two-functions")["state"] == "mastered"
    file = tmp_path / "funnelball.json"
    file.write_text(json.dumps(progress()), "utf8")
    practice.ANSWERS.clear()
    assert squad().standing["answered"] == 0
    assert squad(file).standing["concepts"] == here["concepts"]


@pytest.mark.parametrize("text", ["", "[]", '{"v": 1}', '{"answers": 3}'])
def test_a_file_that_is_no_progress_is_named(tmp_path, text):
    file = tmp_path / "notes.json"
    file.write_text(text, "utf8")
    with pytest.raises(practice.ProgressError, match=r"notes\.json"):
        squad(file)
    with pytest.raises(practice.ProgressError, match=r"nowhere\.json"):
        squad(tmp_path / "nowhere.json")
