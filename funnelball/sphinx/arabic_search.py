"""Arabic for the book's search: one form of each letter and a light stem, the same in Python and JavaScript.

Marks and tatweel go, hamza seats and ة/ه, ى/ي become one, ٠-٩ become 0-9; then a leading ال, وال, بال … and a
common ending go if three letters stay. The search looks for parts of words too, so a light stem finds more
than a heavy one spoils. The rules are data: both languages run the same ones, and a test compares them.
"""

import json
import re
import unicodedata

from sphinx.search import SearchLanguage

MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
LETTERS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه"}
DIGITS = {chr(0x660 + digit): str(digit) for digit in range(10)}
PREFIXES = "وال|بال|كال|فال|ولل|ال|لل|و"
SUFFIXES = "تهما|هما|تها|ها|هم|ان|ات|ون|ين|يه|ه|ي"
STAYS = 3
ALIKE = str.maketrans(LETTERS | DIGITS)
MARK = re.compile(f"[{MARKS}]")
ARABIC = re.compile("^[\u0621-\u064a]")
PREFIX = re.compile(f"^(?:{PREFIXES})(?=.{{{STAYS}}})")
SUFFIX = re.compile(f"(.{{{STAYS}}})(?:{SUFFIXES})$")
STOP = """
في من على إلى عن ما هذا هذه ذلك تلك التي الذي هو هي لا أن إن كان كل أو ثم قد مع بين
"""


def normalised(text: str) -> str:
    """Return the text with one form for each letter, without marks."""
    return MARK.sub("", unicodedata.normalize("NFKC", text)).translate(ALIKE)


def stemmed(word: str) -> str:
    """Return the light stem of a word; a word in another script only in lower case."""
    word = normalised(word.lower())
    if not ARABIC.match(word):
        return word
    return SUFFIX.sub(r"\1", PREFIX.sub("", word))


class SearchArabic(SearchLanguage):
    """Sphinx's search in Arabic; its page gets the same rules in JavaScript."""

    lang = "ar"
    language_name = "Arabic"
    stopwords = {normalised(word) for word in STOP.split()}

    def split(self, input: str) -> list[str]:
        """Return the words of a text."""
        return re.findall(r"\w+", normalised(input))

    def stem(self, word: str) -> str:
        """Return the stem of a word."""
        return stemmed(word)

    def word_filter(self, word: str) -> bool:
        """Whether a word belongs into the index."""
        return word not in self.stopwords

    js_splitter_code = f"""
function normalised(text) {{
  const alike = {json.dumps(LETTERS | DIGITS, ensure_ascii=False)};
  return text.normalize("NFKC").replace(/[{MARKS}]/g, "")
    .replace(/[{"".join(LETTERS | DIGITS)}]/g, letter => alike[letter]);
}}
function splitQuery(query) {{
  return normalised(query).split(/[^\\p{{Letter}}\\p{{Number}}_]+/u).filter(word => word);
}}
"""
    js_stemmer_code = f"""
var Stemmer = function () {{
  this.stemWord = function (word) {{
    word = normalised(word.toLowerCase());
    if (!/^[\\u0621-\\u064a]/.test(word)) return word;
    return word.replace(/^(?:{PREFIXES})(?=.{{{STAYS}}})/, "").replace(/(.{{{STAYS}}})(?:{SUFFIXES})$/, "$1");
  }};
}};
"""


# The same for a page in any language, such as the glossary: `splitQuery` and `Stemmer`.
SCRIPT = SearchArabic.js_splitter_code + SearchArabic.js_stemmer_code


def setup(app) -> None:
    """Connect with Sphinx."""
    app.add_search_language(SearchArabic)
