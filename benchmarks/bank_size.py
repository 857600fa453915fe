"""Whether a page grows with the bank: the same page of a bank of twenty questions and of the whole."""

import gzip
from collections.abc import Callable
from unittest.mock import patch

from benchmarks.course_page import page
from benchmarks.peer_pages import HOW_MANY_QUESTIONS, single_choice_questions
from funnelball import bank, mounts


def page_sizes() -> list[tuple[str, list[int]]]:
    """Return pages with their compressed bytes: of a bank of what is asked alone, and of the whole."""
    asked = {question["id"] for question in single_choice_questions()}
    few = tuple(question for question in bank.questions() if question.id in asked)
    banks = (few, bank.questions())
    return [(name, [_size(make, one) for one in banks]) for name, make in PAGES.items()]


def bank_sizes() -> tuple[int, int]:
    """Return how many questions the two banks have."""
    return HOW_MANY_QUESTIONS, len(bank.questions())


def _size(make: Callable[[], str], questions: tuple) -> int:
    with patch.object(bank, "questions", lambda: questions):
        return len(gzip.compress(make().encode(), 9, mtime=0))


PAGES: dict[str, Callable[[], str]] = {
    f"{HOW_MANY_QUESTIONS} questions": lambda: page(single_choice_questions()),
    "the final match, which draws from the whole bank": lambda: mounts.mount(mounts.exam_data("en")),
}
