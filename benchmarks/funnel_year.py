"""A year of the funnel for ever more visitors: the course beside NumPy, SimPy and Mesa."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from funnelball.models import thinning
from funnelball.models.random_numbers import Random

SCRIPT = Path(__file__).parent / "peers" / "funnel_year.py"
PEERS = ("NumPy", "SimPy", "Mesa")
COURSE = "this course"
VISITORS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
STAGES = ["visitor", "lead", "qualified", "opportunity", "customer"]
RATES = [0.02, 0.06, 0.50, 0.25]
MONTHS = 12
RUNS = 15
LONGEST = (
    20.0  # seconds; a year is left out if the one before it, of a tenth of the visitors, took over a tenth
)


def year_costs(packages: Path) -> dict[str, list[float | None]]:
    """By peer the seconds of a year for each of VISITORS; None where it would have taken too long.

    Args:
        packages: where the peers are installed.
    """
    costs: dict[str, list[float | None]] = {COURSE: [course_seconds(visitors) for visitors in VISITORS]}
    for peer in PEERS:
        costs[peer] = []
        for visitors in VISITORS:
            before = costs[peer][-1] if costs[peer] else 0.0
            known = before is not None and before * 10 <= LONGEST
            costs[peer].append(peer_seconds(peer, visitors, packages) if known else None)
    return costs


def course_seconds(visitors: int) -> float:
    """Median cost of a year in this Python, with all that the model reports."""
    return median(_course_year(seed, visitors) for seed in range(RUNS))


def _course_year(seed: int, visitors: int) -> float:
    started = time.perf_counter()
    months = thinning.run(Random(seed), visitors // MONTHS, RATES, MONTHS)
    thinning.observed(STAGES, RATES, months)
    return time.perf_counter() - started


def peer_seconds(peer: str, visitors: int, packages: Path) -> float:
    """Cost of one year, in a Python of its own."""
    command = [sys.executable, str(SCRIPT), peer, str(visitors)]
    environment = {**os.environ, "PYTHONPATH": str(packages)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["seconds"]
