"""Are two spellings the same word? What does not tell words apart is left out; a wrong letter stays wrong.

Left out: case, vowel signs, tatweel, hamza on its seat, the dots that tell ى from ي and ة from ه, an article
in front, the kind of quotation marks and of digits, punctuation at both ends, the number of spaces, and
whether words are joined by a space or a hyphen.
"""

from .letters import folded, plain

SEATS = (("\u0649", "\u064a"), ("\u0626", "\u064a"), ("\u0629", "\u0647"), ("\u0624", "\u0648"))
SINGLE_QUOTES = "\u2018\u201b\u2032"
DOUBLE_QUOTES = "\u201c\u201d\u201e\u00ab\u00bb\u2033"
JOINTS = "-_"
ENDS = " .,;:!?\"'()[]{}<>`*\u061b\u061f\u2026"
ARTICLES = ("the ", "an ", "a ")
ARABIC_ARTICLE = "\u0627\u0644"
SHORTEST = 3  # letters behind the Arabic article; in a shorter word it is more likely part of the word


def same(one: str, other: str) -> bool:
    """Return whether two texts are spellings of the same."""
    first = bare(one)
    second = bare(other)
    return first == second or _without_article(first) == second or first == _without_article(second)


def bare(text: str) -> str:
    """Return what tells a text apart from others: its letters and digits, each in one way of writing."""
    letters = folded(plain(text))
    for seat, letter in SEATS:
        letters = letters.replace(seat, letter)
    for group, letter in ((SINGLE_QUOTES, "'"), (DOUBLE_QUOTES, '"'), (JOINTS, " ")):
        for other in group:
            letters = letters.replace(other, letter)
    words = [word for word in _inside(letters).split(" ") if word]
    return _without_english_article(" ".join(words))


def _inside(text: str) -> str:
    """Return the text without punctuation at its ends; MicroPython's strip() takes ASCII letters only."""
    kept = [at for at in range(len(text)) if text[at] not in ENDS]
    return text[kept[0] : kept[-1] + 1] if kept else ""


def _without_english_article(text: str) -> str:
    for article in ARTICLES:
        if text.startswith(article):
            return text[len(article) :]
    return text


def _without_article(text: str) -> str:
    size = len(ARABIC_ARTICLE)
    has_one = text.startswith(ARABIC_ARTICLE) and len(text.split(" ")[0]) - size >= SHORTEST
    return text[size:] if has_one else text
