"""The command `funnelball`: build the book, run a simulation, check the bank."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence

from . import bank, course, models, phrases

BAD_INPUT = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status: 0, or 2 for input that is not allowed."""
    options = parser().parse_args(arguments)
    try:
        return options.run(options) or 0
    except (bank.BankError, models.ParameterError, course.LanguageError, LookupError, OSError) as error:
        print(error.args[0] if isinstance(error, LookupError) and error.args else error, file=sys.stderr)
        return BAD_INPUT


def parser() -> argparse.ArgumentParser:
    """Return the parser; a model's options come from its PARAMETERS."""
    whole = argparse.ArgumentParser(prog="funnelball", description=__doc__)
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    book_command(commands.add_parser("book", help="build the book into _build/site"))
    simulate_command(commands.add_parser("simulate", help="run a simulation"))
    questions_command(commands.add_parser("questions", help="check the question bank and list it"))
    return whole


def book_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball book`."""
    command.add_argument(
        "--lang", choices=[*course.LANGUAGES, "both"], default="both", help="which languages"
    )
    command.add_argument("--serve", action="store_true", help="serve the book when it is built")
    command.add_argument("--port", type=int, default=8000, help="where to serve it (8000)")
    command.set_defaults(run=run_book)


def run_book(options: argparse.Namespace) -> int:
    """Build the book, and serve it if that is asked for."""
    from .sphinx import build

    languages = course.LANGUAGES if options.lang == "both" else (options.lang,)
    return build.build(languages, serve=options.serve, port=options.port)


def simulate_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball simulate`: those of the models come from their PARAMETERS."""
    each = command.add_subparsers(required=True, metavar="MODEL")
    for name in models.NAMES:
        one = each.add_parser(name, help=phrases.read_texts(f"models/{name}")["title"]["en"])
        one.add_argument("--seed", type=int, default=7, help="the same seed is the same luck (7)")
        one.add_argument("--json", action="store_true", help="print the result as JSON")
        for parameter in models.MODELS[name].PARAMETERS:
            option = f"--{parameter.name.replace('_', '-')}"
            help_text = f"{parameter.low:g} to {parameter.high:g} ({parameter.default:g}, {parameter.basis})"
            one.add_argument(option, f"--{parameter.name}", dest=parameter.name, type=float, help=help_text)
        one.set_defaults(run=run_simulate, model=name)


def run_simulate(options: argparse.Namespace) -> None:
    """Print what is expected and what one run brought, side by side."""
    model = models.MODELS[options.model]
    given = {
        p.name: getattr(options, p.name) for p in model.PARAMETERS if getattr(options, p.name) is not None
    }
    result = {"expected": model.expected(**given), "simulated": model.simulate(options.seed, **given)}
    if options.json:
        print(json.dumps(result, ensure_ascii=False))
        return
    rows = [(stage, index) for index, stage in enumerate(model.STAGES)]
    lines = [(stage, *(result[run]["stages"][index] for run in RUNS)) for stage, index in rows]
    lines += [(name, *(result[run][name] for run in RUNS)) for name in ("mean", "sd", "none", "total")]
    print(f"{options.model}, seed {options.seed}")
    print(f"{'':<14}{'this run':>14}{'expected':>14}")
    for name, *values in lines:
        print(f"{name:<14}" + "".join(f"{phrases.number(value, 3):>14}" for value in values))


RUNS = ("simulated", "expected")


def questions_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball questions`."""
    command.add_argument("--json", action="store_true", help="print the list as JSON")
    command.set_defaults(run=run_questions)


def run_questions(options: argparse.Namespace) -> None:
    """Check the bank; list its questions, and count them by concept, type and level."""
    every = bank.questions()
    counts = {
        field: Counter(getattr(one, field) for one in every)
        for field in ("concept", "type", "level", "place")
    }
    if options.json:
        listed = [{name: getattr(one, name) for name in ("id", *counts)} for one in every]
        print(json.dumps({"questions": listed, "counts": counts}, ensure_ascii=False))
        return
    for one in every:
        print(f"{one.id:<36}{one.type:<18}{one.level:<12}{one.place}")
    for field, count in counts.items():
        print(f"\n{field}")
        for name, number in count.items():
            print(f"  {name:<34}{number:>4}")
    print(f"\n{len(every)} questions, all valid")


if __name__ == "__main__":
    sys.exit(main())
