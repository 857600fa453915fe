"""A simulation in a notebook cell: alive with a kernel, its text version without one."""

from typing import Any

from . import bank, calls, course, mounts
from .host import Shown
from .models import predictions
from .simulation_data import played


class Simulation(Shown):
    """A model to predict, run and explain; with a mission, or free.

    Attributes:
        name: of the mission, or else of the model.
        result: {"expected", "simulated", "parameters", "seed"} of what is on the screen.
        prediction: {"answer", "outcome", "verdict", …} once the reader has predicted and run; else None.
    """

    def __init__(
        self, model: Any, mission: str | None, seed: int | None, predict: bool, parameters: dict[str, float]
    ) -> None:
        self._language = course.spoken()
        self._model = model
        self._options: dict[str, Any] = {
            "mission": mission,
            "seed": seed,
            "predict": predict,
            "parameters": parameters,
        }
        data = self.data()
        self.name = data["name"]
        self._module = played(model, bank.mission(mission) if mission else None)[1]
        values = {one["name"]: one["value"] for one in data["parameters"]}
        self.result = {**data["first"], "parameters": values, "seed": data["seed"]}
        self.prediction: dict | None = None

    def data(self) -> dict:
        return mounts.simulation_data(self._model, self._language, **self._options)

    def mount(self) -> str:
        if not isinstance(self._model, str | None):
            return mounts.still(self.data())  # a page has no kernel to play a notebook's own model
        kept = {name: value for name, value in self._options.items() if value not in (None, {}, True)}
        return mounts.mount(self.data(), kept, with_data=False)

    def answer_call(self, name: Any, args: dict) -> Any:
        value = asked_of(self._module, name, args)
        if name == "simulate":
            self.result = {**value, "parameters": args.get("parameters") or {}, "seed": args["seed"]}
        if name == "judge":
            self.prediction = {"answer": args["answer"], **value}
        return value

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value:g}" for name, value in self.result["parameters"].items())
        return f"Simulation {self.name}: {values}, seed={self.result['seed']}"


def asked_of(module: Any, name: Any, args: dict) -> Any:
    """Answer a call about the model itself, so that one changed in the notebook answers as changed."""
    parameters = args.get("parameters") or {}
    if name == "simulate":
        run = module.simulate(args["seed"], **parameters)
        return {"expected": module.expected(**parameters), "simulated": run}
    if name == "judge":
        return predictions.judge(module, args["prediction"], args["answer"], args["seed"], parameters)
    if name == "reach":
        return predictions.reach(module, args["mission"], parameters, args["seed"])
    return calls.call(name, args)


def simulation(
    model: Any = None,
    *,
    mission: str | None = None,
    seed: int | None = None,
    predict: bool = True,
    **parameters: float,
) -> Simulation:
    """Show a simulation.

    Args:
        model: name of a model, or a module or object with the same names in it; the mission's, or "pitch".
        mission: id of a mission.
        seed: of the first run, 0 to 2147483647.
        predict: whether the first run waits for a prediction.
        **parameters: where sliders start.

    Raises:
        UnknownName: there is no such model or mission.
        ParameterError: a parameter is unknown or its value is not allowed.
    """
    return Simulation(model, mission, seed, predict, parameters)
