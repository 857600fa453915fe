"""Papers as one HTML document that asks for nothing: worksheets, and behind them their keys."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path

from .. import course, phrases
from ..markup import inline
from ..quiz_data import title
from .key import key
from .papers import Paper
from .shown import Shown
from .task import task

STYLE = Path(__file__).with_name("sheet.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
DOT = " · "
# Around each language in a line that has two, so that numbers stay with their words.
ISOLATE = {"ltr": "\u2066{}\u2069", "rtl": "\u2067{}\u2069"}


def document(papers: Iterable[Paper], languages: Sequence[str], name: str, parts: Sequence[str]) -> str:
    """Return papers as HTML.

    Args:
        papers: in the order of the pile.
        languages: one; or two, which then stand side by side, question by question.
        name: what the papers are called: an id of a unit or a concept, "course", or "final-match".
        parts: "worksheet", "key" or both; the keys stand behind all the worksheets.
    """
    pile = list(papers)
    sheets = [(part, paper) for part in parts for paper in pile]
    body = "".join(_sheet(part, paper, languages, name) for part, paper in sheets)
    pages = "".join(_page(part, paper, languages) for part, paper in sheets)
    lang = languages[0]
    direction = "ltr" if len(languages) > 1 else course.DIRECTION[lang]
    head = (
        f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(_in_each(languages, lambda one: called(name, one)))}</title>"
        f"<style>{STYLE.read_text('utf8')}{pages}</style>"
    )
    whole = f'<html lang="{lang}" dir="{direction}"><head>{head}</head><body>{body}</body></html>'
    return f"<!doctype html>\n{whole}\n"


def called(name: str, language: str) -> str:
    """Return the title of papers in a language."""
    return phrases.say("print", name, language) if name == "final-match" else title(name, language)


def _in_each(languages: Sequence[str], told: Callable[[str], str]) -> str:
    return DOT.join(_isolated(told(language), language) for language in languages)


def _isolated(text: str, language: str) -> str:
    return ISOLATE[course.DIRECTION[language]].format(text)


def _sheet(part: str, paper: Paper, languages: Sequence[str], name: str) -> str:
    head = _columns(languages, lambda language: _head(part, paper, language, name))
    numbers = range(1, len(paper.questions) + 1)
    asked = "".join(_question(part, paper, number, languages) for number in numbers)
    kind = f"sheet {part} {_named(part, paper)}" + (" side-by-side" if len(languages) > 1 else "")
    return f'<section class="{kind}"><header>{head}</header>{asked}</section>'


def _columns(languages: Sequence[str], told: Callable[[str], str]) -> str:
    """One column a language, each in its direction; the first stands on the left."""
    return "".join(f'<div lang="{one}" dir="{course.DIRECTION[one]}">{told(one)}</div>' for one in languages)


def _head(part: str, paper: Paper, language: str, name: str) -> str:
    word = escape(phrases.say("print", part, language))
    kind = f'<p class="kind">{word}{DOT}{escape(_told(paper, language))}</p>'
    head = f"{kind}<h1>{escape(called(name, language))}</h1>"
    return head + (_lines(paper, language) if part == "worksheet" else "")


def _lines(paper: Paper, language: str) -> str:
    """Where the learner writes name and date, and the teacher the score."""
    of = phrases.say("print", "out-of", language, n=len(paper.questions))
    lines = [(phrases.say("print", what, language), "") for what in ("name", "date")]
    lines.append((phrases.say("print", "score", language), of))
    told = "".join(
        f'<span><b>{escape(what)}</b><i class="line"></i>{escape(after)}</span>' for what, after in lines
    )
    return f'<p class="lines">{told}</p>'


def _question(part: str, paper: Paper, number: int, languages: Sequence[str]) -> str:
    question = paper.questions[number - 1]

    def told(language: str) -> str:
        shown = Shown(question, paper.variant, language)
        return _numbered(number, shown, part)

    return f'<article class="question">{_columns(languages, told)}</article>'


def _numbered(number: int, shown: Shown, part: str) -> str:
    spoken = escape(shown.say("question-number", number=number))
    head = f'<h2 aria-label="{spoken}">{number}</h2>'
    told = task(shown) if part == "worksheet" else key(shown)
    prompt = f'<p class="prompt">{inline(shown.data["prompt"])}</p>'
    return f"{head}<div>{prompt}{told}</div>"


def _told(paper: Paper, language: str) -> str:
    return phrases.say("print", "paper", language, number=paper.number, seed=str(paper.seed))


def _named(part: str, paper: Paper) -> str:
    return f"{part}-{paper.number}"


def _page(part: str, paper: Paper, languages: Sequence[str]) -> str:
    """The foot of every page of a sheet: what it is, which paper with which seed, the page's number."""
    name = _named(part, paper)  # of the kind of page, and of the counter of such pages
    told = _in_each(languages, lambda one: f"{phrases.say('print', part, one)}: {_told(paper, one)}")
    counted = f' " counter({name}) "'
    page = _in_each(languages, lambda one: phrases.say("print", "page", one) + counted)
    right_to_left = len(languages) == 1 and course.DIRECTION[languages[0]] == "rtl"
    start, end = ("right", "left") if right_to_left else ("left", "right")
    turned = "direction: rtl;" if right_to_left else ""
    return (
        f".{name} {{ page: {name}; }}\n@page {name} {{ counter-increment: {name};"
        f' @bottom-{start} {{ content: "{told}"; {turned} }}'
        f' @bottom-{end} {{ content: "{page}"; {turned} }} }}\n'
    )
