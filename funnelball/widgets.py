"""What a notebook cell shows: a quiz or a simulation, alive with a kernel, as its text version without one."""

import os
from functools import cached_property
from typing import Any

import anywidget
import traitlets

from . import bank, calls, course, grading, mounts
from .models import predictions
from .names import UnknownName, unknown

STATIC = course.PACKAGE / "static"
NOT_BUILT = (
    "funnelball's front end is not built: {path} is missing. In a checkout run `python hatch_build.py` "
    "(or `make setup`), or install a funnelball wheel, which carries it."
)


class FrontEndMissing(RuntimeError):
    """The files that the browser needs were not built."""


def static_only() -> bool:
    """Whether cells show the text version alone: in the book, and in the outputs stored with a notebook."""
    return bool(os.environ.get("FUNNELBALL_STATIC"))


def built(name: str) -> str:
    """Return the text of a built file.

    Raises:
        FrontEndMissing: it is not there; the text says what to do.
    """
    path = STATIC / name
    if not path.exists():
        raise FrontEndMissing(NOT_BUILT.format(path=path))
    return path.read_text("utf8")


class Link(anywidget.AnyWidget):
    """The wire to the front end: answers {id, name, args} with {id, ok, value} or {id, ok, error}."""

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    kind = traitlets.Unicode().tag(sync=True)
    data = traitlets.Dict().tag(sync=True)

    def __init__(self, shown: "Shown") -> None:
        data = shown.data()
        super().__init__(_esm=built("widget.js"), _css=built("style.css"), kind=data["kind"], data=data)
        self._shown = shown
        self.on_msg(self._receive)

    def _receive(self, _widget: Any, message: dict, _buffers: Any) -> None:
        name = message.get("name", "")
        try:
            reply = {"ok": True, "value": self._shown.answer_call(name, message.get("args", {}))}
        except Exception as error:  # whatever it is, the reader gets to know
            reply = {"ok": False, "error": told(error, name)}
        self.send({"id": message.get("id"), **reply})


def told(error: Exception, name: str) -> dict:
    """Return an error as the front end shows it; of one that nobody foresaw, its own words."""
    described = calls.described(error, name)
    if described["name"] != "UnexpectedError":
        return described
    return {**described, "name": type(error).__name__, "message": str(error)}


class Shown:
    """Something that a cell displays."""

    def data(self) -> dict:
        """Return the data of a live front end."""
        raise NotImplementedError

    def mount(self) -> str:
        """Return the text version, from which the book makes the live one."""
        raise NotImplementedError

    def answer_call(self, name: str, args: dict) -> Any:
        """Answer a call of the front end."""
        return calls.call(name, args)

    @cached_property
    def link(self) -> Link:
        """The widget behind the cell's output; made when a live front end first shows it."""
        return Link(self)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        still = {"text/plain": repr(self), "text/html": self.mount()}
        if static_only():
            return still
        live = self.link._repr_mimebundle_(**options) or {}
        data, metadata = live if isinstance(live, tuple) else (live, {})
        return {**still, **data, "text/plain": repr(self)}, metadata


class Quiz(Shown):
    """The questions of a concept's section, or of a unit's review.

    Attributes:
        responses: one entry for each answer that was graded, in the order given:
            question, raw, verdict, score, confidence, hints.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.language = course.language() or "en"
        self.responses: list[dict] = []
        self._keys = {question.id: bank.key_form(question) for question in bank.quiz(name)}

    def data(self) -> dict:
        return mounts.quiz_data(self.name, self.language, live=True)

    def mount(self) -> str:
        return mounts.mount(mounts.quiz_data(self.name, self.language), with_data=False)

    @property
    def score(self) -> float:
        """The sum of the newest score of each question."""
        newest = {response["question"]: response["score"] for response in self.responses}
        return sum(newest.values())

    @property
    def out_of(self) -> int:
        """How many questions there are: the most that `score` can be."""
        return len(self._keys)

    def answer_call(self, name: str, args: dict) -> Any:
        if name != "answer":
            return super().answer_call(name, args)
        question = args.get("id")
        if question not in self._keys:
            raise UnknownName(unknown("question", question, list(self._keys)))
        grade = grading.answer(self._keys[question], args.get("raw"))
        if grade["verdict"] != "invalid":
            self._keep(question, args, grade)
        return grade

    def _keep(self, question: str, args: dict, grade: dict) -> None:
        entry = {
            "question": question,
            "raw": args.get("raw"),
            "verdict": grade["verdict"],
            "score": grade["score"],
        }
        self.responses.append({**entry, "confidence": args.get("confidence"), "hints": args.get("hints", 0)})

    def __repr__(self) -> str:
        answered = len({response["question"] for response in self.responses})
        return f"Quiz {self.name}: {self.out_of} questions, {answered} answered, score {self.score:g}"


class Simulation(Shown):
    """A model to predict, run and explain; with a mission, or free.

    Attributes:
        result: {"expected", "simulated", "parameters", "seed"} of what is on the screen.
        prediction: {"answer", "outcome", "verdict"} once the reader has predicted and run; else None.
    """

    def __init__(
        self, model: Any, mission: str | None, seed: int | None, predict: bool, parameters: dict
    ) -> None:
        self.language = course.language() or "en"
        self._model, self._mission = model, mission
        self._options = {"mission": mission, "seed": seed, "predict": predict, "parameters": parameters}
        data = self.data()
        self.name, self._module_name = data["name"], data["model"]
        self._module = mounts.model_named(bank.mission(mission).model if mission else model)[1]
        values = {one["name"]: one["value"] for one in data["parameters"]}
        self.result = {**data["first"], "parameters": values, "seed": data["seed"]}
        self.prediction: dict | None = None

    def data(self) -> dict:
        return mounts.simulation_data(self._model, self.language, **self._options)

    def mount(self) -> str:
        kept = {name: value for name, value in self._options.items() if value not in (None, {}, True)}
        return mounts.mount(self.data(), kept, with_data=False)

    def answer_call(self, name: str, args: dict) -> Any:
        value = asked_of(self._module, name, args)
        if name == "simulate":
            self.result = {**value, "parameters": args.get("parameters", {}), "seed": args["seed"]}
        if name == "judge":
            self.prediction = {"answer": args["answer"], **value}
        return value

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value:g}" for name, value in self.result["parameters"].items())
        return f"Simulation {self.name}: {values}, seed={self.result['seed']}"


def asked_of(module: Any, name: str, args: dict) -> Any:
    """Answer a call about the model itself, so that one that was changed in the notebook answers as changed."""
    seed, parameters = args.get("seed"), args.get("parameters") or {}
    if name == "simulate":
        return {"expected": module.expected(**parameters), "simulated": module.simulate(seed, **parameters)}
    if name == "judge":
        return predictions.judge(module, args["prediction"], args["answer"], seed, parameters)
    if name == "reach":
        return predictions.reach(module, args["mission"], parameters, seed)
    return calls.call(name, args)


def quiz(name: str) -> Quiz:
    """Show the questions of a concept's section, or of a unit's review.

    Args:
        name: id of a concept, such as "two-functions", or of a unit, such as "kick-off".

    Raises:
        LookupError: there is no such quiz; the text says which there are.
    """
    return Quiz(name)


def simulation(
    model: Any = "pitch",
    *,
    mission: str | None = None,
    seed: int | None = None,
    predict: bool = True,
    **parameters: float,
) -> Simulation:
    """Show a simulation.

    Args:
        model: name of a model, or a module or object with the same names in it.
        mission: id of a mission, which brings its own model.
        seed: of the first run.
        predict: whether the first run waits for a prediction.
        **parameters: where sliders start.

    Raises:
        LookupError: there is no such model or mission.
        ParameterError: a parameter is unknown or its value is not allowed.
    """
    return Simulation(model, mission, seed, predict, parameters)
