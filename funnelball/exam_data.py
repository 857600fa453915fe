"""The final match in one language: how long the paper is, what passes, the bank's index without answers."""

from html import escape

from . import phrases
from .models.parameters import checked_number, checked_seed
from .paper import MOST
from .squad_data import squad_data

QUESTIONS, MINUTES, PASS_MARK = 20, 30, 0.7
# A case with several good ends has no place where nothing is told before the end.
NEVER_ASKED = ("scenario",)


def exam_data(language: str, n: int = QUESTIONS, seed: int | None = None, live: bool = False) -> dict:
    """Return the final match as the front end gets it.

    Args:
        language: "en" or "ar".
        n: how many questions, 1 to 100.
        seed: number of the paper, 0 to 2147483647; None lets the learner choose.
        live: a kernel has the questions.

    Raises:
        LanguageError: the course does not speak the language.
        ParameterError: n or the seed is not allowed.
    """
    n = int(checked_number("n", n, 1, MOST, True))
    if seed is not None:
        checked_seed(seed)
    known = squad_data(language)
    return known | {
        "kind": "exam",
        "name": "final-match",
        "questions": None if live else known["questions"],
        "index": [entry for entry in known["index"] if entry["type"] not in NEVER_ASKED],
        "n": n,
        "minutes": MINUTES,
        "pass_mark": PASS_MARK,
        "seed": seed,
    }


def text(data: dict) -> str:
    """Return the readable version: it says where questions stand, for only a script can draw a paper."""
    return f"<p>{escape(phrases.say('static', 'exam', data['language']))}</p>"
