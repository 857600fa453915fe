"""The command `funnelball season`: plays a season and prints its weeks, its table and its report."""

import argparse
import json
from collections.abc import Callable

from . import phrases
from .arguments import whole_number
from .league import diagnosis, result_code, rivals, seasons, told
from .league.areas import AREAS, WEEKS, checked_split
from .league.table import FIRMS
from .models import ParameterError
from .models.parameters import LARGEST_SEED

STRATEGIES = ("diagnosis", *rivals.RIVALS)
Choose = Callable[[dict, list], list]


def season_command(command: argparse.ArgumentParser) -> None:
    """Options of `funnelball season`."""
    seed = whole_number("a seed", 0, LARGEST_SEED)
    command.add_argument("--seed", type=seed, default=7, help=f"which season, 0 to {LARGEST_SEED} (7)")
    how = command.add_mutually_exclusive_group()
    how.add_argument("--strategy", choices=STRATEGIES, default="diagnosis", help="who decides (diagnosis)")
    told_areas = ",".join(AREAS)
    how.add_argument("--split", type=split_of, metavar=told_areas, help="thousands, the same every week")
    how.add_argument("--check", metavar="CODE", help="replay the season of a result code")
    command.add_argument("--json", action="store_true", help="print everything as JSON")
    command.set_defaults(run=run_season)


def split_of(text: str) -> list[int]:
    """Read a split such as 2,2,1,2,2,1; argparse tells what is not allowed in it."""
    parts = text.split(",")
    try:
        return checked_split([int(part) if part.strip().isdecimal() else part for part in parts])
    except ParameterError as error:
        raise argparse.ArgumentTypeError(error.message) from None


def strategy(name: str) -> Choose:
    """Return what decides for "you".

    Args:
        name: "diagnosis", who reads the joint diagnosis, or a rival's name.
    """
    if name == "diagnosis":
        return diagnosis.reader

    def copied(_market: dict, weeks: list) -> list:
        return rivals.decided(name, len(weeks), weeks[-1]["after"][0] if weeks else {"waiting": 0})

    return copied


def run_season(options: argparse.Namespace) -> None:
    """Play the season and print it."""
    if options.check is not None:
        seed, decisions = result_code.decoded(options.check)
    elif options.split is not None:
        seed, decisions = options.seed, [options.split] * WEEKS
    else:
        played = seasons.season_by(options.seed, strategy(options.strategy))
        seed, decisions = options.seed, [week["splits"][0] for week in played["weeks"]]
    found = told.told(seed, decisions)
    if options.json:
        print(json.dumps(found | {"decisions": decisions}))
        return
    print_weeks(found)
    print_table(found["table"])
    print_report(found)


def print_weeks(found: dict) -> None:
    """Print a line for each week."""
    print(f"season {found['seed']}; a week's split: {' '.join(AREAS)}\n")
    print(
        f"{'week':<6}{'split':<16}{'rival':<18}{'match':<10}{'asked':>6}{'won':>5}{'left':>6}{'customers':>11}"
    )
    for number, week in enumerate(found["weeks"], 1):
        split, score = " ".join(map(str, week["split"])), f"{week['goals']}:{week['against']}"
        what = week["happened"]
        people = f"{what['asked']:>6}{what['won']:>5}{what['left']:>6}{what['customers']:>11}"
        print(f"{number:<6}{split:<16}{week['rival']:<18}{score:<10}{people}")


def print_table(rows: list[dict]) -> None:
    """Print the table of the league."""
    heads = ("played", "won", "drawn", "lost", "goals", "against", "points")
    print(f"\n{'':<3}{'firm':<18}" + "".join(f"{head:>9}" for head in heads) + f"{'margin':>10}")
    for place, row in enumerate(rows, 1):
        counts = "".join(f"{row[head]:>9}" for head in heads)
        print(f"{place:<3}{row['firm']:<18}{counts}{row['margin']:>10.1f}")


def print_report(found: dict) -> None:
    """Print what decided the season."""
    report = found["report"]
    names = phrases.read_texts("season")
    print(f"\nThe market was {report['strong']}, and hardly {report['weak']}.")
    for row in report["decided"]:
        key = f"report-{row['kind']}"
        area = names[f"area-{row['area']}"]["en"]
        source = names[f"area-{row['from']}"]["en"] if "from" in row else ""
        told_of = phrases.say(
            "season", key, "en", area=area, source=source, points=row["points"], margin=row["margin"]
        )
        print(f"{row['concept']}: {told_of}")
    places = " ".join(map(str, report["elsewhere"]))
    print(f"The same decisions in the next ten seasons: places {places}.")
    print(
        f"\nresult code {found['code']}, {report['points']} points, place {report['place']} of {len(FIRMS)}"
    )
