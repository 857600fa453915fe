"""Says where a portable file leaves the Python that CPython and MicroPython 1.27 both read, and read alike.

    python tests/portable/subset.py [FILES]        without FILES: the portable files of the package

Prints `file:line: what` and exits with 1 if there is anything. MicroPython lacks some things, and differs in
others without a word: dicts in hash order, sorting that is not stable, floats formatted otherwise, letters
outside ASCII untouched by lower(). A rule is broken where the syntax tree shows it; what it cannot show
(the type of a value, mostly) is left to the comparison of both Pythons in test_both_pythons.py.
"""

import ast
import io
import symtable
import sys
import tokenize
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # run as a script, only this folder is known

from funnelball.portable import PORTABLE  # noqa: E402
from tests.portable.syntax import Found, Walk  # noqa: E402

MOST_FREE_NAMES = 4


def texts(source: str) -> Found:
    """Return what only the text shows: f-strings side by side, and letters by their name."""
    found = []
    before: tokenize.TokenInfo | None = None
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        kind = tokenize.tok_name[token.type]
        if kind in ("NL", "COMMENT"):
            continue
        opens = kind in ("STRING", "FSTRING_START")
        if opens and before and "f" in (_prefix(before) + _prefix(token)):
            found.append((token.start[0], "an f-string joined to its neighbour is missing there: use +"))
        if kind in ("STRING", "FSTRING_MIDDLE") and "\\N{" in token.string and "r" not in _prefix(token):
            found.append((token.start[0], "\\N{…} is missing there"))
        before = token if kind in ("STRING", "FSTRING_END") else None
    return found


def _prefix(token: tokenize.TokenInfo) -> str:
    if tokenize.tok_name[token.type] == "FSTRING_END":
        return "f"
    return token.string[: len(token.string) - len(token.string.lstrip("rRbBuUfF"))].lower()


def closures(table: symtable.SymbolTable) -> Found:
    """Return functions that capture more than four names of the function around them: slow there."""
    found = []
    for child in table.get_children():
        if isinstance(child, symtable.Function) and len(child.get_frees()) > MOST_FREE_NAMES:
            what = f"{child.get_name()} captures more than {MOST_FREE_NAMES} names: slow there"
            found.append((child.get_lineno(), what))
        found += closures(child)
    return found


def leaves_subset(source: str, name: str = "<text>") -> Found:
    """Return (line, what) for every place where the source leaves the common subset."""
    walk = Walk()
    walk.visit(ast.parse(source, name))
    return sorted({*walk.found, *texts(source), *closures(symtable.symtable(source, name, "exec"))})


def main(paths: list[str]) -> int:
    """Print what is found in the files; return 1 if there is anything."""
    bad = 0
    for path in paths or [str(ROOT / path) for path in PORTABLE]:
        for line, what in leaves_subset(Path(path).read_text(encoding="utf-8"), path):
            print(f"{path}:{line}: {what}")
            bad = 1
    return bad


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
