"""Does the bank give its answers away as a whole? Lengths, places and verdicts that a guesser could lean on.

What chance alone would bring is no finding; what it exceeds in 1 of 100 banks is.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from . import course

CHANCE = 2.58  # standard errors


@dataclass(frozen=True)
class Finding:
    """Something about an item, or about the whole bank, that its writer should look at.

    Attributes:
        item: id of the question, or "bank".
        field: where in it.
        language: "en", "ar", or "" for both.
        rule: name of the rule.
        told: what is wrong and what to do.
    """

    item: str
    field: str
    language: str
    rule: str
    told: str

    def __str__(self) -> str:
        place = " ".join(part for part in (self.item, self.field, self.language) if part)
        return f"{place}: {self.told} [{self.rule}]"


def options(question: Any) -> tuple[Any, ...]:
    """Return what a learner chooses from: options, or reasons; () where there is nothing such."""
    return getattr(question, "options", None) or getattr(question, "reasons", None) or ()


def correct(question: Any) -> list[str]:
    """Return the ids of the right options."""
    return [part.id for part in options(question) if getattr(part, "correct", False)]


def findings(questions: Sequence[Any]) -> Iterator[Finding]:
    """Find what a guesser could lean on.

    Args:
        questions: of `bank.questions()`.

    Yields:
        One for each language in which the right option is too often the longest, or the shortest; one for
        each place where it stands too often or too seldom; one if statements are too often true, or false.
    """
    for language in course.LANGUAGES:
        for rule, most in (("longest", max), ("shortest", min)):
            count, chance, out_of = extreme_share(questions, language, most)
            if count - chance > CHANCE * _spread(_chances(one_right(questions))):
                told = (
                    f"the right option is the {rule} in {count} of {out_of}; chance would give {chance:.0f}"
                )
                yield Finding("bank", "options", language, f"key-{rule}", told)
    yield from _positions(questions)
    yield from _verdicts(questions)


def one_right(questions: Iterable[Any]) -> list[Any]:
    """Return the questions where one of several options is right."""
    return [question for question in questions if len(correct(question)) == 1 and len(options(question)) > 1]


def extreme_share(
    questions: Iterable[Any], language: str, most: Callable[[Iterable[int]], int]
) -> tuple[int, float, int]:
    """Return how often the right option alone is the longest or shortest, how often by chance, of how many.

    Args:
        questions: of the bank.
        language: "en" or "ar".
        most: `max` for the longest, `min` for the shortest.
    """
    asked = one_right(questions)
    count = sum(_is_extreme(question, language, most) for question in asked)
    return count, sum(_chances(asked)), len(asked)


def _is_extreme(question: Any, language: str, most: Callable[[Iterable[int]], int]) -> bool:
    lengths = {part.id: len(getattr(part.text, language)) for part in options(question)}
    extreme = most(lengths.values())
    return [name for name, length in lengths.items() if length == extreme] == correct(question)


def _positions(questions: Sequence[Any]) -> Iterator[Finding]:
    asked = one_right(questions)
    for place in range(max((len(options(question)) for question in asked), default=0)):
        there = [question for question in asked if len(options(question)) > place]
        count = sum(options(question)[place].id == correct(question)[0] for question in there)
        chances = [1 / len(options(question)) for question in there]
        if abs(count - sum(chances)) > CHANCE * _spread(chances):
            even = f"even would be {sum(chances):.0f}"
            told = f"the right option is number {place + 1} in {count} of {len(there)}; {even}"
            yield Finding("bank", "options", "", "key-position", told)


def _verdicts(questions: Sequence[Any]) -> Iterator[Finding]:
    verdicts = [question.answer for question in questions if getattr(question, "type", "") == "true-false"]
    true, even = sum(verdicts), len(verdicts) / 2
    if abs(true - even) > CHANCE * _spread([0.5] * len(verdicts)):
        told = f"a statement is true in {true} of {len(verdicts)}; even would be {even:.0f}"
        yield Finding("bank", "answer", "", "key-verdict", told)


def _chances(asked: Iterable[Any]) -> list[float]:
    return [1 / len(options(question)) for question in asked]


def _spread(chances: Iterable[float]) -> float:
    """Standard deviation of how often independent events with these chances happen."""
    return sqrt(sum(chance * (1 - chance) for chance in chances))
