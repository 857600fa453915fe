"""Is an item well written? What a reader could guess by its form, or would stumble over, in either language.

A mistake in a file makes an item unusable and is told by `bank`; what is told here makes it a worse question.
The rules are the mechanical ones of Haladyna, Downing & Rodriguez (2002), "A review of multiple-choice
item-writing guidelines", Applied Measurement in Education 15(3). What takes judgement is left to people.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations
from typing import Any

from . import course, glossary, item_balance
from .item_balance import Finding, correct, options
from .question.measured import Measured

MOST_WORDS = {"prompt": 75, "option": 22, "sentence": 40}
MOST_UNEVEN = 2.6  # times as many letters in the longest option as in the shortest
SHORT = 28  # letters; among short options the difference does not show
NEAR = 0.93  # alike from here on, where 1 is the same text
ABSOLUTE = {
    "en": re.compile(r"\b(always|never|every time|completely|totally|impossible|guaranteed?s?)\b", re.I),
    "ar": re.compile(r"(?<![ء-ي])(دائمًا|دومًا|أبدًا|مطلقًا|قطعًا|مستحيل|بالتأكيد|حتمًا)(?![ء-ي])"),
}
CATCH_ALL = {
    "en": re.compile(r"\b(all|none|both|neither) of (the above|these|them)\b|\bboth a and b\b", re.I),
    "ar": re.compile(r"(كلّ|كل|جميع) ما (سبق|ذُكر|ذكر)|لا شيء ممّ?ا (سبق|ذُكر|ذكر)"),
}
NEGATIVE = {
    "en": re.compile(r"(?<!\*)\b(not|except|least likely)\b(?!\*)", re.I),
    "ar": re.compile(r"(?<![ء-ي*])(ليس|ليست|ما عدا|باستثناء)(?![ء-ي*])"),
}
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
QUOTED = re.compile('«[^»]*»|"[^"]*"|“[^”]*”|`[^`]*`')
SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+")


def findings(questions: Sequence[Any], rejected: dict[str, str] | None = None) -> list[Finding]:
    """Return everything that the rules find, item by item, then over the bank.

    Args:
        questions: of `bank.questions()`.
        rejected: Arabic or English words that the glossary rejects, with what to write instead.
    """
    found: list[Finding] = []
    for question in questions:
        for language in course.LANGUAGES:
            found += _of_item(question, language, rejected or {})
    for language in course.LANGUAGES:
        found += _repeated(questions, language)
    for question in questions:
        found += _unmeasured(question)
    return [*found, *item_balance.findings(questions)]


def rejected_words() -> dict[str, str]:
    """Return the words that the glossary rejects, with the term to write instead, in both languages."""
    return {
        word: term[language]
        for term in glossary.terms().values()
        for language, words in term.get("rejected", {}).items()
        for word in words
    }


def _of_item(question: Any, language: str, rejected: dict[str, str]) -> Iterator[Finding]:
    prompt = getattr(question.prompt, language)
    texts = {part.id: getattr(part.text, language) for part in options(question)}
    for field, rule, told in (
        *_lengths(prompt, texts),
        *_asked_negatively(prompt, language),
        *_words(texts, question, language),
        *_numbers(texts),
        *_parallel(texts),
        *_terms(_all_texts(question, language), rejected),
    ):
        yield Finding(question.id, field, language, rule, told)


Told = tuple[str, str, str]


def _lengths(prompt: str, texts: dict[str, str]) -> Iterator[Told]:
    if len(prompt.split()) > MOST_WORDS["prompt"]:
        yield "prompt", "reading-length", f"has {len(prompt.split())} words; up to {MOST_WORDS['prompt']}"
    for sentence in SENTENCE_END.split(prompt):
        if len(sentence.split()) > MOST_WORDS["sentence"]:
            told = f"has a sentence of {len(sentence.split())} words; up to {MOST_WORDS['sentence']}"
            yield "prompt", "reading-length", told
    for name, text in texts.items():
        if len(text.split()) > MOST_WORDS["option"]:
            told = f"has {len(text.split())} words; up to {MOST_WORDS['option']}"
            yield f"option {name}", "reading-length", told


def _asked_negatively(prompt: str, language: str) -> Iterator[Told]:
    """A story may say "not"; in the question itself it is overlooked unless it is bold."""
    asked = QUOTED.sub("", SENTENCE_END.split(prompt.strip())[-1])
    if asked.rstrip().endswith(("?", "؟")) and (met := NEGATIVE[language].search(asked)):
        told = f"asks with '{met[0]}', easily overlooked: make it **bold**, or ask otherwise"
        yield "prompt", "unmarked-negative", told


def _words(texts: dict[str, str], question: Any, language: str) -> Iterator[Told]:
    right = correct(question)
    for name, text in texts.items():
        bare = QUOTED.sub("", text)
        if met := CATCH_ALL[language].search(bare):
            yield f"option {name}", "catch-all", f"'{met[0]}' tests logic: name what is meant"
        if name not in right and (met := ABSOLUTE[language].search(bare)):
            yield f"option {name}", "absolute-word", f"'{met[0]}' gives a wrong option away"


def _numbers(texts: dict[str, str]) -> Iterator[Told]:
    """Of two options that are but numbers or ranges of the same thing, at most one can hold."""
    ranges = {name: _range(text) for name, text in texts.items()}
    for (one, first), (other, second) in combinations(ranges.items(), 2):
        if first and second and first[0] < second[1] and second[0] < first[1]:
            told = f"'{texts[one]}' overlaps with '{texts[other]}' of option {other}"
            yield f"option {one}", "overlapping-numbers", told


def _range(text: str) -> tuple[float, float] | None:
    """A text that says two numbers and little else, as a range."""
    numbers = [float(found.replace(",", "")) for found in NUMBER.findall(text)]
    words = [word for word in NUMBER.sub(" ", text).split() if len(word) > 1]
    if len(numbers) != 2 or len(words) > 4:
        return None
    return min(numbers), max(numbers)


def _parallel(texts: dict[str, str]) -> Iterator[Told]:
    if len(texts) < 2:
        return
    lengths = {name: len(text) for name, text in texts.items()}
    longest = max(lengths, key=lambda name: lengths[name])
    if lengths[longest] > SHORT and lengths[longest] > MOST_UNEVEN * min(lengths.values()):
        told = f"has {lengths[longest]} letters, the shortest {min(lengths.values())}: make options alike"
        yield f"option {longest}", "not-parallel", told
    if len({text.rstrip()[-1] in ".!" for text in texts.values()}) > 1:
        yield "options", "not-parallel", "some end as sentences and some do not"


def _terms(texts: dict[str, str], rejected: dict[str, str]) -> Iterator[Told]:
    """A rejected term may stand in quotation marks: there it is talked about."""
    for field, text in texts.items():
        bare = QUOTED.sub("", text)
        for word, better in rejected.items():
            if re.search(rf"(?<![\wء-ي]){re.escape(word)}(?![\wء-ي])", bare):
                yield field, "term", f"'{word}' departs from the glossary: write '{better}'"


def _unmeasured(question: Any) -> Iterator[Finding]:
    """Whoever types a number, or reads what a model gave, should not have to guess in what it is counted."""
    for field, number in _numbers_asked(question):
        if not (number.unit or number.percent):
            told = "a number without its unit: add `unit` in both languages, or `percent: true`"
            yield Finding(question.id, field, "", "no-unit", told)


def _numbers_asked(question: Any) -> Iterator[tuple[str, Measured]]:
    if isinstance(question, Measured) and getattr(question, "ask", "number") == "number":
        yield "unit", question
    for gap in getattr(question, "gaps", ()):
        if gap.kind == "number":
            yield f"gaps.{gap.id}.unit", gap


def _all_texts(question: Any, language: str) -> dict[str, str]:
    texts = {**question.texts_asked(), "explanation": question.explanation}
    texts |= {f"feedback {name}": text for name, text in question.feedback_texts().items()}
    return {name: getattr(text, language) for name, text in texts.items()}


def _repeated(questions: Sequence[Any], language: str) -> Iterator[Finding]:
    stems = [(question.id, getattr(question.prompt, language)) for question in questions]
    for (one, first), (other, second) in combinations(stems, 2):
        matcher = SequenceMatcher(None, first, second, autojunk=False)
        if matcher.real_quick_ratio() > NEAR and matcher.quick_ratio() > NEAR and matcher.ratio() > NEAR:
            yield Finding(other, "prompt", language, "repeated-stem", f"is nearly that of {one}")
