"""A quiz in one language, as the front end gets it."""

from typing import Any

from . import bank, course, grading, phrases
from .choosing import COURSE, called, chosen
from .question_parts import parts_data
from .references import reference

ARROWS = ("order", "scenario")


def quiz_data(name: str | None, language: str, live: bool = False, **choice: Any) -> dict:
    """Return a quiz as the front end gets it.

    Args:
        name: id of a concept or of a unit, or None.
        language: "en" or "ar".
        live: a kernel grades; then neither grades nor keys are in the data.
        **choice: unit, concept, level, n, seed as in `choosing.chosen`.

    Raises:
        UnknownName: there is no such quiz.
        LanguageError: the course does not speak the language.
    """
    course.known_language(language)
    asked = chosen(name, **choice)
    known_as = called(name, choice.get("unit"), choice.get("concept"))
    return {
        "kind": "quiz",
        "name": known_as,
        "language": language,
        "questions": [question_data(question, language, live) for question in asked],
        "title": title(known_as, language),
    }


def title(name: str, language: str) -> str:
    """Return what a quiz of that name is titled."""
    if name == COURSE:
        return phrases.say("static", "whole-course", language)
    return bank.concepts().title(name, language)


def question_data(question: Any, language: str, live: bool) -> dict:
    """Return a question in one language, with the grades of all possible answers where they are finite."""
    known = bank.concepts()
    beliefs = known.beliefs()
    key = bank.key_form(question)
    finite = None if live else grading.finite(key)
    said = {name: getattr(text, language) for name, text in question.feedback_texts().items()}
    tied = question.misconceptions().items()
    data = {
        "id": question.id,
        "hash": bank.content_hash(question),
        "type": question.type,
        "level": question.level,
        "concept": {"id": question.concept, "name": known.title(question.concept, language)},
        "prompt": getattr(question.prompt, language),
        "hints": [getattr(hint, language) for hint in question.hints],
        "explanation": getattr(question.explained(), language),
        "sources": [reference(source, language) for source in question.source],
        "answer_text": answer_text(question, language),
        "feedback": said,
        "misconceptions": {part: getattr(beliefs[name].text, language) for part, name in tied},
        "finite": finite,
        "key": None if live or finite else key,
    }
    return data | parts_data(question, language)


def answer_text(question: Any, language: str) -> str:
    """Return the right answer in words."""
    texts = [getattr(text, language) for text in question.answer_texts()]
    arrow, semicolon = (" ← ", "؛ ") if language == "ar" else (" → ", "; ")
    if question.type in ARROWS:
        return arrow.join(texts)
    return (": " if question.type == "true-false" else semicolon).join(texts)
