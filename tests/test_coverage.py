"""Nothing is left out: each concept of a written unit is whole in both languages; the article is taken up.

A unit counts as written when WRITTEN names its opener and a lesson asks its review.
"""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from funnelball import bank, glossary, lessons
from funnelball.course import LANGUAGES
from funnelball.sphinx.units import WRITTEN

FEWEST_QUESTIONS = 6
ARTICLE = yaml.safe_load((Path(__file__).parent / "article_sections.yml").read_text("utf8"))
QUESTIONS = Counter(question.concept for question in bank.questions())
# Words of the pitch: the image of a concept uses at least one of them.
FOOTBALL = {
    "en": r"\b(pitch|match|goal|ball|pass|striker|midfield|shot|keeper|coach|bench|stands|crowd|team-?mate)",
    "ar": r"ملعب|مباراة|المرمى|هدف|كرة|تمرير|مهاجم|الوسط|تسديد|حارس|مدرب|مدرّب|المدرّجات|الجمهور|هجمة|لاعب",
}
# The people and firms of the cases; each is said to be invented where it first appears.
CASES = {
    "en": r"Ghaf|Huda|Reem|Sami|Rahiq|Salma|Anis|Naba|Rania|Ziad|Mona|Tarek|Nasma|Warraq|Zineb|Yassine",
    "ar": r"غاف|هدى|ريم|سامي|رحيق|سلمى|أنيس|نبع|رانيا|زياد|منى|طارق|نسمة|ورّاق|زينب|ياسين",
}


def written() -> list[str]:
    """The units that are there from the opener to the review, in each language."""
    return [
        unit for unit in WRITTEN if all(lessons.showing("quiz", unit, language) for language in LANGUAGES)
    ]


CONCEPTS = [concept for concept in bank.concepts().concepts if concept.unit in written()]


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture(params=CONCEPTS, ids=lambda concept: concept.id)
def concept(request):
    return request.param


@pytest.fixture
def section(concept, language) -> tuple[lessons.Cell, ...]:
    lesson = lessons.teaching(concept.id, language)
    assert lesson, f"no notebook has a cell with the id {concept.id}"
    return lesson.section(concept.id)


def told(section) -> str:
    """What a section says: its prose, the words of its code, what its figures show."""
    return "\n".join(f"{cell.source}\n{cell.alt}" for cell in section)


def test_unit_1_is_written():
    """Otherwise the tests below would have nothing to look at."""
    assert "kick-off" in written()


def test_a_concept_asks_its_questions_in_its_section(concept, section):
    assert ("quiz", concept.id) in [mount for cell in section for mount in cell.mounts]
    assert QUESTIONS[concept.id] >= FEWEST_QUESTIONS


def test_a_concept_has_a_football_image(section, language):
    assert re.search(FOOTBALL[language], told(section))


def test_a_concept_has_a_case(section, language):
    assert re.search(CASES[language], told(section))


def test_a_concept_is_seen(concept, section, language):
    """In a figure, in a simulation of its section, or in one of its models elsewhere."""
    figure = any(cell.alt for cell in section)
    simulation = any(kind == "simulation" for cell in section for kind, _ in cell.mounts)
    elsewhere = any(lessons.showing("simulation", model, language) for model in concept.models)
    assert figure or simulation or elsewhere


def test_a_concept_says_where_it_comes_from(section):
    assert "(#ref-" in told(section)


@pytest.mark.parametrize("concept", bank.concepts().concepts, ids=lambda concept: concept.id)
def test_a_concept_has_its_words_in_the_glossary(concept):
    assert concept.id in {term.get("concept") for term in glossary.terms().values()}


def test_the_article_is_taken_up_and_every_concept_comes_from_it():
    assert len(ARTICLE) == 31
    taken = [name for section in ARTICLE for name in section["concepts"]]
    assert set(taken) == {concept.id for concept in bank.concepts().concepts}


@pytest.mark.parametrize("part", ARTICLE, ids=lambda part: part["about"])
def test_each_section_of_the_article_leads_to_a_lesson(part, language):
    """For the units that are written."""
    known = {concept.id for concept in CONCEPTS}
    missing = [name for name in part["concepts"] if name in known and not lessons.teaching(name, language)]
    assert missing == []
