"""What a run of each model costs in Python, and whether that grows with the number of visitors."""

import statistics
import time
from types import ModuleType

from funnelball.models import pitch, sales_funnel

VISITORS = (1_000, 10_000, 100_000, 1_000_000)
RUNS = 30


def model_costs() -> list[tuple[str, float]]:
    """What was run, and its milliseconds."""
    years = [(f"a year, {n:,} visitors a month", milliseconds(sales_funnel, visitors=n)) for n in VISITORS]
    return [("a season on the pitch", milliseconds(pitch)), *years]


def milliseconds(model: ModuleType, **parameters: float) -> float:
    """Median cost of one seeded run."""
    return statistics.median(seconds(model, seed, parameters) for seed in range(RUNS)) * 1000


def seconds(model: ModuleType, seed: int, parameters: dict[str, float]) -> float:
    """Cost of one run."""
    started = time.perf_counter()
    model.simulate(seed, **parameters)
    return time.perf_counter() - started
