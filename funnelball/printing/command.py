"""`funnelball print`: worksheets and keys of a unit, a concept or the whole course, as PDF or HTML."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from .. import course
from ..arguments import whole_number
from ..choosing import called
from ..exam_data import QUESTIONS
from ..models.parameters import LARGEST_SEED
from ..paper import MOST
from . import papers
from .document import document
from .papers import USUAL, Paper
from .pdf import pdf

BOTH = "both"
PARTS = ("worksheet", "key")
Content = tuple[list[Paper], Sequence[str]]
MOST_PAPERS = 500
SUFFIXES = (".pdf", ".html")
DESCRIPTION = "Print worksheets for the pencil, and behind them their keys. The same seed is the same paper."


class NotWritable(OSError):
    """Nothing can be written there; the text says why."""


def add_options(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball print`."""
    command.description = DESCRIPTION
    for what in ("unit", "concept", "level", "type"):
        command.add_argument(f"--{what}", metavar=what.upper(), help=f"only questions of this {what}")
    command.add_argument("--final-match", action="store_true", help="the final match of the seed")
    number = whole_number("a number of questions", 1, MOST)
    command.add_argument("--n", type=number, help=f"questions on a paper ({USUAL}; final match {QUESTIONS})")
    seed = whole_number("a seed", 0, LARGEST_SEED)
    command.add_argument("--seed", type=seed, default=1, help="of the first paper; the next has the next (1)")
    count = whole_number("a number of papers", 1, MOST_PAPERS)
    command.add_argument("--papers", type=count, default=1, metavar="N", help="how many different papers (1)")
    command.add_argument("--lang", choices=[*course.LANGUAGES, BOTH], default=BOTH, help="both: side by side")
    command.add_argument("--key", action=argparse.BooleanOptionalAction, default=True, help="with the keys")
    command.add_argument("--output", metavar="PATH", help="a .pdf, a .html, or a folder for many PDFs")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print the papers and say where they are.

    Raises:
        PaperError: the options do not go together, or a file cannot be written; the text says why.
        UnknownName, ParameterError: as in `chosen`.
    """
    if options.final_match and (options.unit or options.concept or options.level or options.type):
        raise papers.PaperError("--final-match asks the whole course; leave out unit, concept, level, type")
    name = "final-match" if options.final_match else called(None, options.unit, options.concept)
    n = options.n or (QUESTIONS if options.final_match else None)
    choice = {what: getattr(options, what) for what in ("unit", "concept", "level", "type")}
    pile = papers.papers(options.papers, options.seed, n, options.final_match, **choice)
    languages = course.LANGUAGES if options.lang == BOTH else (options.lang,)
    parts = PARTS if options.key else PARTS[:1]
    output = Path(options.output or f"{name}-{options.seed}.pdf")
    files = _files(output, pile, parts)
    for path, (own, part) in files.items():
        _write(path, document(own, languages, name, part))
    seeds = f"{pile[0].seed}" if len(pile) == 1 else f"{pile[0].seed} to {pile[-1].seed}"
    told = {"papers": len(pile), "questions": len(pile[0].questions), "seeds": seeds, "files": len(files)}
    print(f"{output}: {', '.join(f'{what} {value}' for what, value in told.items())}")


def _files(output: Path, pile: list[Paper], parts: Sequence[str]) -> dict[Path, Content]:
    """What goes into which file; makes the folder and sees to it that it can be written to."""
    if output.suffix.lower() in SUFFIXES:
        if output.is_dir():
            raise NotWritable(f"cannot write '{output}': it is a folder; name a file or another folder")
        _try(output.parent)
        return {output: (pile, parts)}
    if output.suffix and not output.is_dir():
        raise NotWritable(f"cannot write '{output}': a file ends in .pdf or .html, a folder has no ending")
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(f"cannot make the folder '{output}': {error.strerror}; name another one") from None
    _try(output)
    return {
        output / f"{part}-{paper.number:02}-seed-{paper.seed}.pdf": ([paper], (part,))
        for paper in pile
        for part in parts
    }


def _try(folder: Path) -> None:
    """Write something small: only this tells for certain, on every system, whether the folder takes files."""
    trial = folder / ".funnelball-trial"
    try:
        trial.write_bytes(b"")
        trial.unlink()
    except OSError as error:
        raise NotWritable(f"cannot write into '{folder}': {error.strerror}; name another folder") from None


def _write(path: Path, html: str) -> None:
    if path.suffix.lower() == ".html":
        path.write_text(html, "utf8")
    else:
        path.write_bytes(pdf(html))
