"""The 35 concepts: numbered through, unit by unit, each with what a lesson and a question need."""

from collections import Counter

import pytest

from funnelball import bank

CONCEPTS = bank.concepts().concepts
UNITS = bank.concepts().units
SIZES = {"kick-off": 8, "build-up": 6, "finishing": 7, "one-team": 8, "online-pitch": 6}


def test_they_are_numbered_through_unit_by_unit() -> None:
    assert [concept.number for concept in CONCEPTS] == list(range(1, 36))
    assert list(dict.fromkeys(concept.unit for concept in CONCEPTS)) == list(SIZES)
    assert Counter(concept.unit for concept in CONCEPTS) == SIZES


def test_the_sixth_unit_has_no_concept_of_its_own() -> None:
    assert [unit.number for unit in UNITS] == [1, 2, 3, 4, 5, 6]
    assert {unit.id for unit in UNITS} - set(SIZES) == {"season-review"}


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_a_concept_has_beliefs_to_put_right(concept) -> None:
    """Wrong options are tied to these: with fewer than two there is nothing to choose between."""
    assert len(concept.misconceptions) >= 2


def test_the_map_hangs_together() -> None:
    """From any concept every other can be reached along the links, and each has two neighbours or more."""
    reached, ahead = set(), [CONCEPTS[0].id]
    while ahead:
        reached.add(here := ahead.pop())
        ahead += [one.id for one in bank.concepts().related(here) if one.id not in reached]
    assert reached == {concept.id for concept in CONCEPTS}
    alone = [concept.id for concept in CONCEPTS if len(bank.concepts().related(concept.id)) < 2]
    assert alone == []


def test_related_concepts_name_each_other() -> None:
    for concept in CONCEPTS:
        for other in bank.concepts().related(concept.id):
            assert concept in bank.concepts().related(other.id)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("models", "funnel", "unknown model 'funnel'"),
        ("links", "funnel", "unknown concept 'funnel'"),
        ("links", "two-functions", "must be a later concept, named once, got 'two-functions'"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(field: str, value: str, told: str) -> None:
    second = CONCEPTS[1].model_copy(update={field: (value,)})
    changed = bank.concepts().model_copy(update={"concepts": (CONCEPTS[0], second, *CONCEPTS[2:])})
    (mistake,) = changed.mistakes()
    assert mistake[0] == ("concepts", 1, field, 0)
    assert told in mistake[1]


def test_names_and_beliefs_stand_once() -> None:
    names = Counter(text for concept in CONCEPTS for text in (concept.name.en, concept.name.ar))
    beliefs = Counter(belief.id for concept in CONCEPTS for belief in concept.misconceptions)
    assert [name for name, count in (names + beliefs).items() if count > 1] == []
