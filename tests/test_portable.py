"""What a page gets to run: all portable files, without prose, under a version that follows their content."""

import ast
from pathlib import Path

import pytest

from funnelball import portable

ROOT = Path(__file__).parent.parent


def test_every_file_of_the_portable_part_is_there() -> None:
    folders = [ROOT / "funnelball" / name for name in ("models", "grading", "league")]
    found = {path.relative_to(ROOT).as_posix() for folder in folders for path in folder.rglob("*.py")}
    alone = {f"funnelball/{name}.py" for name in ("calls", "moment", "paper", "review", "standing")}
    assert found | alone == set(portable.PORTABLE)
    assert set(portable.files()) == {*portable.PORTABLE, "funnelball/__init__.py"}
    assert portable.files()["funnelball/__init__.py"] == ""


class WithoutDocstrings(ast.NodeTransformer):
    """Takes the docstrings out of a syntax tree."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
            node.body = node.body[1:]
        return node


@pytest.mark.parametrize("path", portable.PORTABLE)
def test_only_prose_is_left_out(path: str) -> None:
    """The code a page runs has the syntax tree of the file in the repository."""
    original = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert ast.dump(ast.parse(portable.files()[path])) == ast.dump(WithoutDocstrings().visit(original))


def test_prose() -> None:
    source = '''"""A module."""

import math  # for sqrt

# A comment.
TEXT = "# no comment"


def root(x):
    """Return the root.

    Args:
        x: a number.
    """
    # why
    return math.sqrt(x)  # done
'''
    assert portable.without_prose(source) == (
        'import math\nTEXT = "# no comment"\ndef root(x):\n    return math.sqrt(x)\n'
    )


def test_the_version_follows_the_content(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same files have the same version; one changed letter of code, another."""
    before = portable.version()
    assert before == portable.version() and len(before) == 12
    changed = {**portable.files(), "funnelball/calls.py": "x = 1\n"}
    monkeypatch.setattr(portable, "files", lambda: changed)
    assert portable.version() != before
