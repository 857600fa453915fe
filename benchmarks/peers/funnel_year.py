"""A year of the funnel as one writes it with NumPy, SimPy or Mesa: `python funnel_year.py PEER VISITORS`.

Prints the seconds that it took and how many customers there were, as JSON. NumPy draws how many get on, as
the course does; SimPy and Mesa send every visitor through the stages, which is what they are made for.
"""

import json
import random
import sys
import time

RATES = (0.02, 0.06, 0.50, 0.25)
MONTHS = 12
SEED = 1


def numpy_year(visitors: int) -> int:
    """Four draws a month, the months at once."""
    import numpy

    luck = numpy.random.default_rng(SEED)
    reached = numpy.full(MONTHS, visitors // MONTHS)
    for rate in RATES:
        reached = luck.binomial(reached, rate)
    return int(reached.sum())


def simpy_year(visitors: int) -> int:
    """A process for each visitor, who comes at some time of the year and passes a stage at a time."""
    import simpy

    luck, world, customers = random.Random(SEED), simpy.Environment(), []

    def visitor():
        for rate in RATES:
            if luck.random() >= rate:
                return
            yield world.timeout(0.1)
        customers.append(world.now)

    def arrivals():
        for _ in range(visitors):
            yield world.timeout(luck.expovariate(visitors / MONTHS))
            world.process(visitor())

    world.process(arrivals())
    world.run()
    return len(customers)


def mesa_year(visitors: int) -> int:
    """An agent for each visitor of a month; those who do not get on leave."""
    import mesa

    class Visitor(mesa.Agent):
        def get_on(self, rate: float) -> None:
            if self.random.random() >= rate:
                self.remove()

    customers = 0
    for month in range(MONTHS):
        firm = mesa.Model(seed=SEED + month)
        Visitor.create_agents(firm, visitors // MONTHS)
        for rate in RATES:
            firm.agents.do("get_on", rate)
        customers += len(firm.agents)
    return customers


PEERS = {"NumPy": numpy_year, "SimPy": simpy_year, "Mesa": mesa_year}


def main(peer: str, visitors: int) -> None:
    """Live through the year once to load what is needed, and once to be timed."""
    year = PEERS[peer]
    year(MONTHS)
    started = time.perf_counter()
    customers = year(visitors)
    print(json.dumps({"seconds": time.perf_counter() - started, "customers": customers}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
