"""The linter of the portable part finds every departure it knows, and the portable files have none."""

import ast
import inspect
from pathlib import Path

import pytest

from funnelball.portable import PORTABLE
from tests.portable import subset, syntax

ROOT = Path(__file__).parents[2]

# One bad snippet for each rule, and a word of what is said about it.
BAD = {
    "import random": "import of random",
    "from dataclasses import dataclass": "import from dataclasses",
    "from __future__ import annotations": "import from __future__",
    "from .exact import *": "import of *",
    "from math import gcd": "math.gcd",
    "import math\nx = math.log(2.0)": "math.log",
    "import json\nx = json.JSONDecodeError": "json.JSONDecodeError",
    "import json\nx = json.dumps({}, indent=1)": "takes no indent",
    "x = [].items": ".items has no order",
    "x = y.isdigit()": "knows only ASCII",
    "x = y.__dict__": ".__dict__",
    "x = sum([0.1, 0.2])": "add in a loop",
    "x = vars()": "vars is missing",
    "x = open('file')": "open is missing there or has no place",
    "class A:\n    __slots__ = ('a',)": "__slots__ is ignored",
    "class A:\n    def __format__(self, spec):\n        return ''": "__format__ is ignored",
    "x = round(y, 2)": "exact.rounded",
    "x = sorted(y, key=len)": "not stable",
    "y.sort(key=len)": "not stable",
    "x = zip(a, b, strict=True)": "strict",
    "x = iter(read, None)": "sentinel",
    "x = isinstance(y, int | str)": "use a tuple",
    "def f(n):\n    return f(n - 1)": "f calls itself",
    "class A:\n    def f(self):\n        return self.f()": "f calls itself",
    "x = ' y '.strip()": "ASCII spaces",
    "x = 'a b'.split(maxsplit=1)": "no keywords",
    "x = y.strip('ا')": "works on bytes",
    "x = y.startswith(('a', 'b'))": "no tuple",
    "d = {}\nx = ','.join(d)": "no order",
    "for x in {'a': 1}:\n    pass": "no order",
    "d = dict(a=1)\nx = [key for key in d]": "no order",
    "def f(d: dict):\n    return list(d)": "no order",
    "def f(**given):\n    return [name for name in given]": "no order",
    "d: dict = make()\nfor x in d:\n    pass": "no order",
    "x = y ** 2": "exact.power",
    "x **= 2": "exact.power",
    "x = '%.2f' % y": "formats otherwise",
    "x = f'{y}' % z": "formats otherwise",
    "x = {'a': 1} | y": "use update",
    "x = f'{y:.2f}'": "a format in an f-string",
    "x = f'{y!r}'": "a format in an f-string",
    "x = f'{f(lambda: 1)}'": "inside an f-string",
    "x = f'{f\"{y}\"}'": "inside an f-string",
    "x = 9007199254740993": "2**53",
    "x = '\\ud800'": "surrogate",
    "x = 1j": "complex",
    "x = [1, *y]": "*x in a list",
    "x = {**y}": "{**x}",
    "x = y[::-1]": "step",
    "with a as b, c as d:\n    pass": "nest them",
    "class A(B, C):\n    pass": "several bases",
    "class A(metaclass=B):\n    pass": "class keywords",
    "def f(a, /):\n    pass": "positional-only",
    "match x:\n    case 1:\n        pass": "Match is missing",
    "try:\n    pass\nexcept* ValueError:\n    pass": "TryStar is missing",
    "async def f():\n    pass": "AsyncFunctionDef is missing",
    "x = {1, 2}": "a set has no order",
    "x = {y for y in z}": "a set has no order",
    "x = f'{y}' 'z'": "joined to its neighbour",
    "x = '\\N{BULLET}'": "\\N{",
    "def f(a, b, c, d, e):\n    return lambda: a + b + c + d + e": "captures more than 4",
}
GOOD = """
import json
from math import floor, sqrt

from . import exact


class Ball(ValueError):
    def __init__(self, name: str, *more: int, speed: float | None = None, **rest: dict[str, int]) -> None:
        super().__init__(f"{name}: {speed} km/h")
        self.name = name


def f(given: dict, names: list) -> list:
    total = 0.0
    for name in sorted(given):
        total += given.get(name, 0)
    pairs = [(-given[names[at]], at) for at in range(len(names)) if names[at] in given]
    pairs.sort()
    if (found := json.loads("[1]")) and isinstance(found, (list, tuple)):
        return max(*found, *names)
    words = "a b".split(" ") + [" x ".strip(" ")]
    return [round(total), exact.power(total, 0.5), floor(sqrt(total)), words, pairs[1:2]]
"""


@pytest.mark.parametrize(("snippet", "what"), BAD.items())
def test_every_rule_fires(snippet: str, what: str) -> None:
    """A bad snippet is found, and the message says what is wrong."""
    assert any(what in said for _, said in subset.leaves_subset(snippet)), subset.leaves_subset(snippet)


@pytest.mark.parametrize("name", syntax.METHODS)
def test_every_method_is_found(name: str) -> None:
    """A method that is missing or differs there is found by its name."""
    assert [line for line, _ in subset.leaves_subset(f"\nx = y.{name}")] == [2]


@pytest.mark.parametrize("name", syntax.NAMES)
def test_every_name_is_found(name: str) -> None:
    """A built-in name that differs there is found."""
    assert syntax.NAMES[name] in [said for _, said in subset.leaves_subset(f"x = {name}")]


def test_no_rule_lacks_a_snippet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every message of the walk is said for one snippet at least."""
    tree = ast.parse(Path(syntax.__file__).read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    says = {node.lineno for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr == "say"}
    said = set()
    say = syntax.Walk.say

    def remember(self: syntax.Walk, node: ast.AST, what: str) -> None:
        frame = inspect.currentframe()
        assert frame and frame.f_back
        said.add(frame.f_back.f_lineno)
        say(self, node, what)

    monkeypatch.setattr(syntax.Walk, "say", remember)
    for snippet in BAD:
        subset.leaves_subset(snippet)
    assert says - said == set()


def test_good_code_passes() -> None:
    """What both Pythons read alike is left alone."""
    assert subset.leaves_subset(GOOD) == []


@pytest.mark.parametrize("path", PORTABLE)
def test_portable_files_are_clean(path: str) -> None:
    """No portable file leaves the subset."""
    assert subset.leaves_subset((ROOT / path).read_text(encoding="utf-8")) == []


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """The command prints file, line and what, and exits with 1; without files it checks the package."""
    bad = tmp_path / "bad.py"
    bad.write_text("x = 1\ny = x ** 2\n", encoding="utf-8")
    assert subset.main([str(bad)]) == 1
    assert capsys.readouterr().out == f"{bad}:2: ** goes through libm: use exact.power\n"
    assert subset.main([]) == 0
