"""Arabic words are found however they are written; Python, which fills the index, and the page agree."""

import json
import subprocess
from pathlib import Path

import pytest

from funnelball.sphinx.arabic_search import SearchArabic, normalised, stemmed
from tests.portable.two_pythons import node

ROOT = Path(__file__).parent.parent
ALIKE = [
    ("التسويق", "تسويق"),
    ("والتسويق", "تسويق"),
    ("للتسويق", "تسويق"),
    ("بالتسويق", "تسويق"),
    ("المبيعات", "مبيعات"),
    ("فريقهم", "فريق"),
    ("أهداف", "اهداف"),
    ("إدارة", "ادارة"),
    ("آخر", "اخر"),
    ("مباراة", "مباراه"),
    ("مُباراةٌ", "مباراة"),
    ("تسويــق", "تسويق"),
    ("مسؤول", "مسوول"),
    ("مرمى", "مرمي"),
    ("٣٨", "38"),
    ("لاعبون", "لاعبين"),
    ("المهاجمات", "مهاجم"),
    ("ﻻعب", "لاعب"),
]
APART = [("هدف", "هدية"), ("كرة", "كرسي"), ("ملعب", "لعبة")]


@pytest.mark.parametrize("one, other", ALIKE)
def test_ways_to_write_a_word_are_one(one, other):
    assert stemmed(one) == stemmed(other)


@pytest.mark.parametrize("one, other", APART)
def test_different_words_stay_apart(one, other):
    assert stemmed(one) != stemmed(other)


def test_short_words_keep_their_letters():
    """Where fewer than three letters would stay, nothing is taken away."""
    assert stemmed("ولد") == "ولد"
    assert stemmed("الم") == "الم"


def test_words_of_other_scripts_are_only_made_small():
    assert stemmed("Funnel") == "funnel"


def words_of_the_book() -> list[str]:
    texts = [path.read_text("utf8") for path in sorted(ROOT.glob("book/ar/*.md"))]
    return sorted({word for text in texts for word in text.split()})


def test_the_page_does_the_same_as_python():
    """Over every word of the Arabic pages, marks and signs included, and a few that are rare there."""
    words = [
        *words_of_the_book(),
        *(word for pair in ALIKE + APART for word in pair),
        "Ａ",
        "أ\u0654ُ",
        "Café",
    ]
    page = f"""{SearchArabic.js_splitter_code}{SearchArabic.js_stemmer_code}
        const stemmer = new Stemmer();
        const words = JSON.parse(require("fs").readFileSync(0, "utf8"));
        const stems = word => splitQuery(word).map(part => stemmer.stemWord(part));
        console.log(JSON.stringify(words.map(stems)));"""
    told = subprocess.run(
        [node(), "-e", page],
        input=json.dumps(words),
        capture_output=True,
        text=True,
        check=True,
        encoding="utf8",
    )
    language = SearchArabic({})
    ours = [[language.stem(part) for part in language.split(word)] for word in words]
    assert len(words) > 300
    assert json.loads(told.stdout) == ours


def test_words_that_say_nothing_are_not_indexed():
    language = SearchArabic({})
    assert not language.word_filter(normalised("على"))
    assert language.word_filter("تسويق")
