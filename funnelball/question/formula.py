"""A formula such as "possessions * goal", read into the steps that `grading.formulas` works out."""

import ast
from collections.abc import Collection, Mapping

from ..grading import formulas
from ..grading.formulas import FormulaError
from ..names import unknown

__all__ = ["FUNCTIONS", "FormulaError", "of_model", "steps", "value"]

Step = float | str | dict
OPERATIONS: dict[type, str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
# The fewest and the most operands.
FUNCTIONS = {
    "exp": (1, 1), "log": (1, 1), "sqrt": (1, 1), "floor": (1, 1), "ceil": (1, 1), "abs": (1, 1),
    "round": (1, 2), "min": (2, 9), "max": (2, 9),
}  # fmt: skip
ALLOWED = f"names, numbers, + - * / ** ( ) and {', '.join(FUNCTIONS)}"


def value(formula: str, known: Mapping[str, float]) -> float:
    """Return what a formula gives.

    Args:
        formula: names, numbers, + - * / ** ( ) and the functions above.
        known: what the names stand for.

    Raises:
        FormulaError: it has something else in it, or no finite result.
    """
    read = steps(formula, known)
    try:
        return formulas.value(read, dict(known))
    except FormulaError as error:
        raise FormulaError(f"'{formula}' cannot be worked out: {error}") from None


def steps(formula: str, known: Collection[str]) -> list[Step]:
    """Return a formula in the order of its work: "a * (1 - b)" is ["a", 1.0, "b", "-", "*"].

    Args:
        formula: as above.
        known: the names that it may have.

    Raises:
        FormulaError: it has something else in it.
    """
    try:
        return _steps(ast.parse(formula.strip(), mode="eval").body, known)
    except (SyntaxError, RecursionError, MemoryError):
        raise FormulaError(f"'{formula}' is no formula; allowed are {ALLOWED}") from None


def of_model(model: str, parameters: Mapping[str, str], result: str, known: Collection[str]) -> list[Step]:
    """Return the steps of what a model expects, its parameters formulas themselves."""
    found = [step for formula in parameters.values() for step in steps(formula, known)]
    return [*found, {"model": model, "parameters": list(parameters), "result": result}]


def _steps(node: ast.expr, known: Collection[str]) -> list[Step]:
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        return [*_steps(node.left, known), *_steps(node.right, known), OPERATIONS[type(node.op)]]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return [*_steps(node.operand, known), "neg"]
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return [float(node.value)]  # type: ignore[arg-type]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
        return _called(node, node.func.id, known)
    if not isinstance(node, ast.Name):
        raise FormulaError(f"'{ast.unparse(node)}' is not allowed; only {ALLOWED}")
    if node.id not in known:
        raise FormulaError(unknown("parameter", node.id, known))
    return [node.id]


def _called(node: ast.Call, name: str, known: Collection[str]) -> list[Step]:
    fewest, most = FUNCTIONS[name]
    if node.keywords or not fewest <= len(node.args) <= most:
        number = f"{fewest}" if fewest == most else f"{fewest} to {most}"
        raise FormulaError(f"'{ast.unparse(node)}': {name} takes {number} of them, in parentheses")
    operands = [_steps(part, known) for part in node.args]
    if name == "round" and len(operands) == 1:
        operands.append([0.0])
    found = operands[0]
    for operand in operands[1:]:
        found = [*found, *operand, name]
    return found if len(operands) > 1 else [*found, name]
