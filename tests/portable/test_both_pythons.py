"""CPython and MicroPython give the same results, bit for bit, on ten thousand inputs a function."""

import ast
import inspect
import json
import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from funnelball import grading
from funnelball.portable import PORTABLE, files
from tests.portable import inputs
from tests.portable.two_pythons import HERE, micropython

BLOCK = 50  # results in one fingerprint
NAMES = [*inputs.MAKERS, *inputs.ALL_INPUTS]
BOTH = {name: (HERE / name).read_text(encoding="utf-8") for name in ("probes.py", "fingerprint.py")}
FINGERPRINTS = """
import json, probes, fingerprint
blocks = fingerprint.fingerprints({function}, "/given")
found = []
"""
# MicroPython collects what it no longer needs between two calls from outside, never within one.
NEXT_BLOCK = """
block = next(blocks, None)
going = block is not None
found.append(block) if going else print(json.dumps(found))
"""
# Public, but only reached through another function that is compared.
THROUGH = {
    "grading.parse": "answer single-choice",
    "grading.grade": "answer single-choice",
    "grading.answer": "answer single-choice",
    "grading.finite": "finite single-choice",
    "letters.plain": "numbers.read",
    "letters.folded": "spelling.bare",
    "FormulaError.where": "calls.call_json",
    "options.valid": "answer single-choice",
    "options.invalid": "answer single-choice",
    "options.verdict_of": "answer order",
    "options.marks_of_options": "answer multiple-choice",
    "binomial.draw": "Random.binomial",
    "poisson.draw": "Random.poisson",
    "binomial.shares": "pitch.simulate",
    "binomial.capped": "qualification.expected",
    "normal.share_below": "quota.expected",
    "random_numbers.hashed": "Random.__init__",
    "random_numbers.spread": "Random.__init__",
    "thinning.distribution": "quota.simulate",
    "thinning.expected": "pitch.expected",
    "thinning.run": "pitch.simulate",
    "thinning.observed": "pitch.simulate",
    "spread.mean_sd": "churn.simulate",
    "response.erlang_c": "response.expected",
    "repeat_purchase.mean_purchases": "repeat_purchase.expected",
    "gamma.draw": "survival.simulate",
    "gamma.beta": "survival.simulate",
    "reviews.beta_binomial": "reviews.expected",
    "awareness.share_aware": "awareness.expected",
    "awareness.share_told_by_ads": "awareness.expected",
    "carry_over.customers_at": "carry_over.expected",
    "carry_over.memories_at": "carry_over.expected",
    "ces.ces": "complementarity.simulate",
    "ces.log_mean": "complementarity.expected",
    "ces.best_share": "complementarity.expected",
    "diagnosis.wilson": "diagnosis.simulate",
    "parameters.checked": "predictions.reach",
    "predictions.value_of": "predictions.judge",
    "calls.call": "calls.call_json",
    "calls.described": "calls.call_json",
    "CallError.where": "calls.call_json",
    "ParameterError.where": "calls.call_json",
    "PredictionError.where": "calls.call_json",
    "QuestionError.where": "calls.call_json",
    "Parameter.checked": "predictions.reach",
    "Parameter.describe": "models.describe",
    "Random.restart": "Random.uniform",
    "MomentError.where": "calls.call_json",
    "moment.days": "moment.seconds",
    "moment.two": "moment.text",
    "moment.padded": "moment.text",
    "review.interval": "review.scheduled",
    "standing.history": "standing.squad",
    "standing.state": "standing.squad",
    "paper.beliefs": "standing.squad",
    "paper.counted": "standing.squad",
    "paper.mean": "paper.marked",
    "parametrised.asked_of": "answer parametrised",
    "binomial.quantile": "Random.binomial",
    "areas.checked_split": "calls.call_json of seasons",
    "areas.checked_decisions": "calls.call_json of seasons",
    "market.market": "calls.call_json of seasons",
    "firm.start": "calls.call_json of seasons",
    "firm.prepared": "calls.call_json of seasons",
    "firm.played": "calls.call_json of seasons",
    "rivals.decided": "calls.call_json of seasons",
    "table.fixtures": "calls.call_json of seasons",
    "table.new_table": "calls.call_json of seasons",
    "table.entered": "calls.call_json of seasons",
    "table.outcome_of": "calls.call_json of seasons",
    "table.place_of": "calls.call_json of seasons",
    "seasons.season": "calls.call_json of seasons",
    "seasons.season_by": "diagnosis.reader",
    "seasons.table_of": "calls.call_json of seasons",
    "seasons.week_after": "calls.call_json of seasons",
    "diagnosis.funnel": "calls.call_json of seasons",
    "diagnosis.diagnosis": "calls.call_json of seasons",
    "report.report": "calls.call_json of seasons",
    "report.elsewhere": "calls.call_json of seasons",
    "told.told": "calls.call_json of seasons",
    "result_code.decoded": "calls.call_json of seasons",
    "result_code.number_of": "result_code.encoded",
    "result_code.splits_with": "result_code.encoded",
}


@cache
def lines_of(name: str) -> str:
    """Return the inputs of a function, a block of them on each line."""
    every = inputs.batch(name)
    blocks = [every[at : at + BLOCK] for at in range(0, len(every), BLOCK)]
    return "\n".join(json.dumps(block, ensure_ascii=False) for block in blocks)


def in_micropython(name: str, replaced: dict[str, str] | None = None) -> list:
    """Return the fingerprints of a function in a MicroPython of its own: one that has done much is slow."""
    return theirs_of(f"probes.FUNCTIONS[{name!r}]", lines_of(name), replaced)


def theirs_of(function: str, given: str, replaced: dict[str, str] | None = None) -> list:
    """Return the fingerprints that MicroPython gives of a function on lines of inputs."""
    files = {**BOTH, "given": given, **(replaced or {})}
    return json.loads(micropython(FINGERPRINTS.format(function=function), files, NEXT_BLOCK))


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """A function that returns the fingerprints of a function in this Python."""
    fingerprint, probes = (import_module(f"tests.portable.{name}") for name in ("fingerprint", "probes"))
    folder = tmp_path_factory.mktemp("inputs")

    def fingerprints(name: str) -> list:
        path = folder / "inputs"
        path.write_text(lines_of(name), encoding="utf-8", newline="\n")
        return list(fingerprint.fingerprints(probes.FUNCTIONS[name], path))

    yield fingerprints


@pytest.fixture(scope="module")
def there() -> Iterator[dict[str, Future]]:
    """By function, the future of its fingerprints in MicroPython."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield {name: pool.submit(in_micropython, name) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_same_bits(name: str, here, there: dict[str, Future]) -> None:
    """Every block of results has the same fingerprint in both Pythons."""
    ours, theirs = here(name), there[name].result()
    different = [at for at, block in enumerate(ours) if block != theirs[at]]
    assert not different, f"{name}: first difference within inputs {different[0] * BLOCK} … + {BLOCK}"
    assert len(ours) == len(theirs)


def test_a_changed_last_digit_is_seen(here) -> None:
    """The comparison is exact: a coefficient of exp changed in its 16th digit shows."""
    path = "funnelball/models/exact.py"
    text = files()[path]
    assert "1.66666666666666019037e-01" in text
    changed = text.replace("1.66666666666666019037e-01", "1.66666666666666099037e-01")
    assert in_micropython("exact.exp", {path: changed}) != here("exact.exp")


@pytest.mark.parametrize(
    ("function", "given"),
    [
        ("lambda x: round(x, 2)", [[k / 1000] for k in range(9999)]),
        ("lambda keys: list(dict(zip(keys, keys)))", [[["b", "c", "a", "d"]]]),
        ("lambda text: text.lower()", [["ÉCLAIR"]]),
        ("lambda x: isinstance(x, int)", [[True]]),
    ],
)
def test_known_differences_are_seen(function: str, given: list, tmp_path: Path) -> None:
    """What MicroPython is known to do otherwise gives another fingerprint."""
    path = tmp_path / "given"
    path.write_text(json.dumps(given, ensure_ascii=False), encoding="utf-8")
    theirs = theirs_of(function, path.read_text(encoding="utf-8"))
    ours = import_module("tests.portable.fingerprint").fingerprints(eval(function), path)
    assert theirs != list(ours)


def public_functions(module: ModuleType) -> Iterator[str]:
    """Names of the public functions and methods that a module defines, as "module.name" or "Class.name"."""
    short = module.__name__.split(".")[-1]
    for name, value in vars(module).items():
        if getattr(value, "__module__", None) != module.__name__ or name.startswith("_"):
            continue
        if inspect.isfunction(value):
            yield f"{short}.{name}"
        elif inspect.isclass(value):
            yield from (f"{name}.{method}" for method in vars(value) if not method.startswith("_"))


def portable_modules() -> list[ModuleType]:
    """The modules of the portable part."""
    return [import_module(path[:-3].replace("/", ".").removesuffix(".__init__")) for path in PORTABLE]


def test_no_public_function_is_left_out() -> None:
    """A new function of the portable part has to be compared, too."""
    types = {f"{kind}.{name}" for kind in grading.TYPES for name in ("parse", "grade", "finite")}
    types = {name.replace("-", "_") for name in types}
    every = {name for module in portable_modules() for name in public_functions(module)} - types
    assert sorted(every - set(NAMES) - set(THROUGH)) == []
    assert set(THROUGH) <= every and set(THROUGH.values()) <= set(NAMES)


def test_facts_hold_in_micropython() -> None:
    """The plain assertions of test_facts.py pass there, all of them."""
    source = (HERE / "test_facts.py").read_text(encoding="utf-8")
    tests = [node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    code = f"import test_facts\nfor name in {tests}:\n    getattr(test_facts, name)()\n    print(name)"
    assert micropython(code, {"test_facts.py": source}).split() == tests
