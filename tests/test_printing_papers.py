"""A seed decides a paper: the same again, another beside it, and the one of the final match."""

import pytest

from funnelball import bank
from funnelball.choosing import chosen
from funnelball.models import ParameterError
from funnelball.names import UnknownName
from funnelball.paper import draw
from funnelball.printing.document import document
from funnelball.printing.papers import PaperError, papers


def ids(paper) -> list[str]:
    return [question.id for question in paper.questions]


def test_thirty_papers_differ_and_can_be_made_again():
    pile = papers(30, 4711, 12)
    assert [paper.seed for paper in pile] == list(range(4711, 4741))
    assert len({tuple(sorted(ids(paper))) for paper in pile}) == 30
    assert pile == papers(30, 4711, 12)
    assert ids(papers(1, 4720, 12)[0]) == ids(pile[9])
    parts = ["worksheet", "key"]
    assert document(pile, ["en", "ar"], "course", parts) == document(
        papers(30, 4711, 12), ["en", "ar"], "course", parts
    )


def test_a_seed_draws_as_a_quiz_draws():
    asked = chosen(unit="finishing", level="apply", n=5, seed=3)
    assert papers(1, 3, 5, unit="finishing", level="apply")[0].questions == asked


def test_the_final_match_of_a_seed_has_the_same_questions_and_numbers():
    index = [entry for entry in map(bank.entry, bank.questions()) if entry["type"] != "scenario"]
    paper = papers(1, 4711, 20, final_match=True)[0]
    assert ids(paper) == draw(index, 4711, 20, [])
    assert paper.variant == 4711 % 100 + 1  # as web/src/exam/sitting.ts has it


def test_without_a_number_twelve_are_asked_or_all_there_are():
    assert len(papers(1, 1)[0].questions) == 12
    few = chosen(concept="two-functions", type="cloze")
    assert sorted(ids(papers(1, 1, concept="two-functions", type="cloze")[0])) == sorted(
        one.id for one in few
    )


@pytest.mark.parametrize(
    ("choice", "error", "told"),
    [
        ({"unit": "finishin"}, UnknownName, "unknown unit 'finishin'; did you mean 'finishing'"),
        ({"type": "essay"}, UnknownName, "unknown type 'essay'"),
        ({"concept": "two-functions", "n": 90}, PaperError, "90 questions are asked for, but there are "),
        ({"n": 0}, ParameterError, "n must be a whole number from 1 to 100"),
        ({"seed": -1}, ParameterError, "seed must be"),
        ({"seed": 2147483640, "count": 30}, PaperError, "30 papers from seed 2147483640 on go beyond"),
    ],
)
def test_what_cannot_be_is_told(choice, error, told):
    with pytest.raises(error, match=told):
        papers(**choice)
