"""The command `funnelball`: book, slides, papers, simulations, seasons, the bank."""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

from . import bank, course, item_balance, item_writing, models, phrases
from .arguments import BAD_INPUT, Parser, allowed_number, whole_number
from .models.parameters import LARGEST_SEED, Parameter
from .names import UnknownName
from .printing import command as printing
from .printing.papers import PaperError
from .season_command import season_command

DESCRIPTION = (
    "Build the book, make slides, print papers, run a simulation, play a season, check the question bank."
)
LARGEST_PORT = 65535
SLIDES = (
    "Make a deck of slides of each unit from its notebooks, in _build/slides. Arrow keys go in the reading "
    "direction, S opens the speaker's view with the notes, ? lists the keys."
)
RUNS = ("simulated", "expected")
NAME_WIDTH = 14
SMALL = 0.1  # below it two decimals say too little
COUNTED = ("concept", "type", "level", "place")
# What a person at the keyboard can mend; anything else is a mistake of the program and shows its trace.
EXPECTED = (bank.BankError, models.ParameterError, course.LanguageError, UnknownName, PaperError, OSError)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: those after `funnelball`; None: of the command line.

    Returns:
        The exit status: 0, or 2 for input that is not allowed.
    """
    options = parser().parse_args(arguments)
    try:
        status = options.run(options)
        sys.stdout.flush()
        return status or 0
    except BrokenPipeError:  # `funnelball questions | head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except EXPECTED as error:
        print(error, file=sys.stderr)
        return BAD_INPUT


def parser() -> Parser:
    """Return the parser; a model's options come from its PARAMETERS."""
    whole = Parser(prog="funnelball", description=DESCRIPTION)
    commands = whole.add_subparsers(required=True, metavar="COMMAND", dest="command")
    book_command(commands.add_parser("book", help="build the book into _build/site"))
    slides_command(commands.add_parser("slides", help="make a deck of slides of each unit"))
    printing.add_options(commands.add_parser("print", help="print worksheets and their keys"))
    simulate_command(commands.add_parser("simulate", help="run a simulation"))
    season_command(commands.add_parser("season", help="play a season of twelve weeks against five rivals"))
    questions_command(commands.add_parser("questions", help="check the question bank and list it"))
    return whole


def book_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball book`."""
    languages = [*course.LANGUAGES, "both"]
    command.add_argument("--lang", choices=languages, default="both", help="which language (both)")
    command.add_argument("--serve", action="store_true", help="serve the book when it is built")
    port = whole_number("a port", 1, LARGEST_PORT)
    command.add_argument("--port", type=port, default=8000, help="where to serve it (8000)")
    command.set_defaults(run=run_book)


def run_book(options: argparse.Namespace) -> int | None:
    """Build the book, and serve it if that is asked for."""
    from .sphinx import build  # Sphinx takes a second to import

    languages = course.LANGUAGES if options.lang == "both" else (options.lang,)
    return build.build(languages, serve=options.serve, port=options.port)


def slides_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball slides`."""
    languages = [*course.LANGUAGES, "both"]
    command.description = SLIDES
    command.add_argument("--unit", metavar="UNIT", help="only of this unit, such as kick-off")
    command.add_argument("--lang", choices=languages, default="both", help="which language (both)")
    command.add_argument("--serve", action="store_true", help="serve the decks when they are made")
    port = whole_number("a port", 1, LARGEST_PORT)
    command.add_argument("--port", type=port, default=8000, help="where to serve them (8000)")
    command.set_defaults(run=run_slides)


def run_slides(options: argparse.Namespace) -> None:
    """Make the decks, and serve them if that is asked for."""
    from .slides import show  # nbconvert takes a second to import

    languages = course.LANGUAGES if options.lang == "both" else (options.lang,)
    show.show(options.unit, languages, options.port if options.serve else None)


def simulate_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball simulate`: one command a model."""
    each = command.add_subparsers(required=True, metavar="MODEL", dest="model", parser_class=Parser)
    for name in models.NAMES:
        title = phrases.read_texts(f"models/{name}")["title"]["en"]
        one = each.add_parser(name, help=title, description=f"{title}: one run beside what is expected.")
        seed = whole_number("a seed", 0, LARGEST_SEED)
        one.add_argument("--seed", type=seed, default=7, help="the same seed is the same luck (7)")
        one.add_argument("--json", action="store_true", help="print the whole result as JSON")
        for parameter in models.MODELS[name].PARAMETERS:
            parameter_option(one, parameter)
        one.set_defaults(run=run_simulate)


def parameter_option(command: argparse.ArgumentParser, parameter: Parameter) -> None:
    """Add an option for a parameter, with dashes or underscores as one likes."""
    names = dict.fromkeys((f"--{parameter.name.replace('_', '-')}", f"--{parameter.name}"))
    told = f"{parameter.low:g} to {parameter.high:g} ({parameter.default:g}, {parameter.basis})"
    number = allowed_number(parameter)
    command.add_argument(*names, dest=parameter.name, type=number, metavar="NUMBER", help=told)


def run_simulate(options: argparse.Namespace) -> None:
    """Print what one run brought and what is expected, side by side."""
    model = models.MODELS[options.model]
    given = {one.name: getattr(options, one.name) for one in model.PARAMETERS}
    values = {
        one.name: one.default if given[one.name] is None else given[one.name] for one in model.PARAMETERS
    }
    runs = {"simulated": model.simulate(options.seed, **values), "expected": model.expected(**values)}
    if options.json:
        print(json.dumps({"seed": options.seed, "parameters": values, **runs}))
        return
    told = ", ".join(f"{name} {value:g}" for name, value in values.items())
    print(f"{options.model}, seed {options.seed}: {told}\n")
    single = [name for name, value in runs["expected"].items() if not isinstance(value, list)]
    wide = max(NAME_WIDTH, *(len(name) + 2 for name in single))
    print(row(wide, "", "this run", "expected"))
    for index, stage in enumerate(model.STAGES):
        print(row(wide, stage, *(written(runs[run]["stages"][index]) for run in RUNS)))
    if model.STAGES:
        print()
    for name in single:
        print(row(wide, name.replace("_", " "), *(written(runs[run][name]) for run in RUNS)))


def row(wide: int, name: str, *cells: str) -> str:
    """Return a line of a table whose first column is so wide."""
    return f"{name:<{wide}}" + "".join(f"{cell:>14}" for cell in cells)


def written(value: Any) -> str:
    """Return a result: small numbers with four decimals; "-" where there is none, as for an endless wait."""
    if not isinstance(value, int | float):
        return "-" if value is None else str(value)
    return phrases.number(value, 4 if 0 < abs(value) < SMALL else 2)


def questions_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball questions`."""
    command.add_argument("--json", action="store_true", help="print the list as JSON")
    command.set_defaults(run=run_questions)


def run_questions(options: argparse.Namespace) -> int:
    """Check questions, missions and concepts; list and count the questions; say what is badly written."""
    every = bank.questions()
    missions = bank.missions()
    counts = {field: Counter(getattr(one, field) for one in every) for field in COUNTED}
    if options.json:
        listed = [{name: getattr(one, name) for name in ("id", *COUNTED)} for one in every]
        print(json.dumps({"questions": listed, "counts": counts}))
        return 0
    for one in every:
        print(f"{one.id:<32}{one.type:<17}{one.level:<12}{one.place}")
    for field, count in counts.items():
        print(f"\n{field}")
        for name, number in count.items():
            print(f"  {name:<30}{number:>4}")
    print(f"\n{len(every)} questions and {len(missions)} missions, all valid")
    return tell_item_writing(every)


def tell_item_writing(questions: Sequence[Any]) -> int:
    """Print what could be written better; returns the exit status."""
    for language in course.LANGUAGES:
        for word, most in (("longest", max), ("shortest", min)):
            count, chance, out_of = item_balance.extreme_share(questions, language, most)
            print(
                f"{language}: the right option is the {word} in {count} of {out_of}; by chance {chance:.0f}"
            )
    found = item_writing.findings(questions, item_writing.rejected_words())
    for finding in found:
        print(finding, file=sys.stderr)
    print(f"item writing: {len(found) or 'nothing'} to mend")
    return BAD_INPUT if found else 0


if __name__ == "__main__":
    sys.exit(main())
