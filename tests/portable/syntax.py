"""The rules that the syntax tree of a portable file shows; their words are in syntax.json."""

import ast
import builtins
import json
from pathlib import Path

WORDS = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
MODULES = {"math": WORDS["math"], "json": WORDS["json"]}  # what may be used of them
BUILTINS = WORDS["builtins"]  # may be used
NAMES = WORDS["names"]  # may not, and why
METHODS = {name: why for why, names in WORDS["methods"].items() for name in names}
NO_ARGUMENT = ("strip", "lstrip", "rstrip", "split", "rsplit")
SPECIAL = ("__slots__", "__format__", "__init_subclass__", "__class_getitem__", "__set_name__")
DICTS = (ast.Dict, ast.DictComp)
WALKERS = ("list", "tuple", "enumerate", "iter", "zip", "map", "filter", "max", "min", "reversed")
LARGEST_WHOLE = 2**53

Found = list[tuple[int, str]]


class Walk(ast.NodeVisitor):
    """Collects (line, what) for every broken rule."""

    def __init__(self) -> None:
        self.found: Found = []
        self.dicts: list[set[str]] = [set()]  # names known to hold a dict, by scope
        self.functions: list[str] = []
        self.calls_with_star: set[ast.AST] = set()

    def say(self, node: ast.AST, what: str) -> None:
        self.found.append((getattr(node, "lineno", 0), what))

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name not in MODULES:
                self.say(node, f"import of {alias.name}: only math, json and the package itself")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if not node.level and node.module not in MODULES:
            self.say(node, f"import from {node.module}: only math, json and the package itself")
        for alias in node.names:
            if alias.name == "*":
                self.say(node, "import of *")
            elif not node.level:
                self.module_name(node, node.module, alias.name)

    def module_name(self, node: ast.AST, module: str | None, name: str) -> None:
        if module in MODULES and name not in MODULES[module]:
            self.say(node, f"{module}.{name} is missing there or has other bits: use exact")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name) and node.value.id in MODULES:
            self.module_name(node, node.value.id, node.attr)
        elif node.attr in METHODS:
            self.say(node, f".{node.attr} {METHODS[node.attr]}")
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in NAMES:
            self.say(node, NAMES[node.id])
        elif hasattr(builtins, node.id) and node.id not in BUILTINS and isinstance(node.ctx, ast.Load):
            self.say(node, f"{node.id} is missing there or has no place here")
        elif node.id in SPECIAL:
            self.say(node, f"{node.id} is ignored there")

    def visit_Call(self, node: ast.Call) -> None:
        self.calls_with_star.update(arg for arg in node.args if isinstance(arg, ast.Starred))
        keywords = [keyword.arg for keyword in node.keywords]
        if isinstance(node.func, ast.Name):
            self.builtin_call(node, node.func.id, keywords)
        elif isinstance(node.func, ast.Attribute):
            self.method_call(node, node.func.attr, keywords)
            if isinstance(node.func.value, ast.Name) and node.func.value.id == "json" and keywords:
                self.say(node, f"json.{node.func.attr} takes no {', '.join(map(str, keywords))} there")
        self.generic_visit(node)

    def builtin_call(self, node: ast.Call, name: str, keywords: list[str | None]) -> None:
        if name == "round" and len(node.args) + len(keywords) > 1:
            self.say(node, "round() to digits differs: use exact.rounded")
        if name == "sorted" and "key" in keywords:
            self.say(node, "sorted(key=) is not stable there: sort tuples that end in an index")
        if name == "zip" and "strict" in keywords:
            self.say(node, "zip(strict=) is missing there")
        if name == "iter" and len(node.args) > 1:
            self.say(node, "iter(function, sentinel) is missing there")
        if name == "isinstance" and len(node.args) > 1 and isinstance(node.args[1], ast.BinOp):
            self.say(node, "isinstance(x, A | B) is missing there: use a tuple")
        if name in WALKERS:
            for arg in node.args:
                self.walked(arg)
        if name in self.functions:
            self.say(node, f"{name} calls itself: recursion goes 155 deep there, use a loop")

    def method_call(self, node: ast.Call, name: str, keywords: list[str | None]) -> None:
        if name == "sort" and "key" in keywords:
            self.say(node, ".sort(key=) is not stable there: sort tuples that end in an index")
        if name in NO_ARGUMENT and not node.args:
            self.say(node, f".{name}() knows only ASCII spaces there: name what to strip")
        if name in NO_ARGUMENT and keywords:
            self.say(node, f".{name} takes no keywords there")
        if name in NO_ARGUMENT[:3] and any(_has_non_ascii(arg) for arg in node.args):
            self.say(node, f".{name} works on bytes there: only ASCII letters can be stripped")
        if name in ("startswith", "endswith") and node.args and isinstance(node.args[0], ast.Tuple):
            self.say(node, f".{name} takes no tuple there")
        if name == "join" and node.args:
            self.walked(node.args[0])
        if name in self.functions and isinstance(node.func, ast.Attribute) and _is_self(node.func.value):
            self.say(node, f"{name} calls itself: recursion goes 155 deep there, use a loop")

    def walked(self, node: ast.AST) -> None:
        """Something walks over this: it must not be a dict or a set."""
        known = isinstance(node, ast.Name) and any(node.id in names for names in self.dicts)
        if known or isinstance(node, DICTS) or _is_dict_call(node):
            self.say(node, "a dict has no order there: walk a list of keys")

    def visit_For(self, node: ast.For) -> None:
        self.walked(node.iter)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self.walked(node.iter)
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if isinstance(node.value, DICTS) or _is_dict_call(node.value):
            self.dicts[-1].update(target.id for target in node.targets if isinstance(target, ast.Name))
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if isinstance(node.target, ast.Name) and _is_dict_annotation(node.annotation):
            self.dicts[-1].add(node.target.id)
        if node.value:
            self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.power(node, node.op)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        self.power(node, node.op)
        if isinstance(node.op, ast.Mod) and _is_text(node.left):
            self.say(node, "'…' % x formats otherwise there: send numbers, format in the page")
        if isinstance(node.op, ast.BitOr) and any(isinstance(x, DICTS) for x in (node.left, node.right)):
            self.say(node, "dict | dict is missing there: use update")
        self.generic_visit(node)

    def power(self, node: ast.AST, operator: ast.operator) -> None:
        if isinstance(operator, ast.Pow):
            self.say(node, "** goes through libm: use exact.power")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for part in node.values:
            if not isinstance(part, ast.FormattedValue):
                continue
            if part.format_spec is not None or part.conversion != -1:
                self.say(part, "a format in an f-string differs there: send numbers, format in the page")
            inside = list(ast.walk(part.value))
            if any(isinstance(inner, ast.JoinedStr | ast.Lambda) for inner in inside):
                self.say(part, "an f-string or a lambda inside an f-string is missing there")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, int) and node.value > LARGEST_WHOLE:
            self.say(node, "a whole number above 2**53 goes wrong with floats there")
        if isinstance(node.value, str) and any(0xD800 <= ord(letter) <= 0xDFFF for letter in node.value):
            self.say(node, "a surrogate is broken there")
        if isinstance(node.value, complex):
            self.say(node, "complex numbers have no place here")

    def visit_Starred(self, node: ast.Starred) -> None:
        if isinstance(node.ctx, ast.Load) and node not in self.calls_with_star:
            self.say(node, "*x in a list or tuple is missing there")
        self.generic_visit(node)

    def visit_Dict(self, node: ast.Dict) -> None:
        if None in node.keys:
            self.say(node, "{**x} is missing there")
        self.generic_visit(node)

    def visit_Slice(self, node: ast.Slice) -> None:
        if node.step is not None:
            self.say(node.step, "a slice with a step is missing there")
        self.generic_visit(node)

    def visit_With(self, node: ast.With) -> None:
        if len(node.items) > 1:
            self.say(node, "with (a, b) is missing there: nest them")
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if len(node.bases) > 1:
            self.say(node, "several bases: attributes are looked up in another order there")
        if node.keywords:
            self.say(node, "class keywords are missing there")
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = node.args
        if arguments.posonlyargs:
            self.say(node, "positional-only arguments are missing there")
        if node.name in SPECIAL:
            self.say(node, f"{node.name} is ignored there")
        every = [*arguments.args, *arguments.kwonlyargs]
        names = {arg.arg for arg in every if arg.annotation and _is_dict_annotation(arg.annotation)}
        if arguments.kwarg:
            names.add(arguments.kwarg.arg)
        self.dicts.append(names)
        self.functions.append(node.name)
        defaults = [*arguments.defaults, *filter(None, arguments.kw_defaults)]
        for part in [*node.decorator_list, *defaults, *node.body]:
            self.visit(part)  # annotations are never evaluated there
        self.functions.pop()
        self.dicts.pop()

    def missing(self, node: ast.AST) -> None:
        self.say(node, f"{type(node).__name__} is missing there")
        self.generic_visit(node)

    visit_Match = visit_TryStar = visit_TypeAlias = visit_TemplateStr = missing
    visit_AsyncFunctionDef = visit_AsyncFor = visit_AsyncWith = visit_Await = missing

    def visit_Set(self, node: ast.AST) -> None:
        self.say(node, "a set has no order: use a list")
        self.generic_visit(node)

    visit_SetComp = visit_Set


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _has_non_ascii(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.isascii()


def _is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _is_dict_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict"


def _is_dict_annotation(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "dict" for part in ast.walk(node))
