"""A formula of a model's parameters, such as "possessions * goal": what a typical wrong calculation gives."""

import ast
import operator
from collections.abc import Callable, Mapping

from ..names import unknown

OPERATIONS: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


class FormulaError(ValueError):
    """A formula cannot be worked out."""


def value(formula: str, known: Mapping[str, float]) -> float:
    """Return what a formula gives.

    Args:
        formula: names, numbers, + - * / and parentheses.
        known: what the names stand for.

    Raises:
        FormulaError: it has something else in it, or divides by 0.
    """
    try:
        return _value(ast.parse(formula, mode="eval").body, known)
    except SyntaxError:
        raise FormulaError(f"'{formula}' is no formula; allowed are names, numbers, + - * / ( )") from None
    except ZeroDivisionError:
        raise FormulaError(f"'{formula}' divides by 0") from None


def _value(node: ast.expr, known: Mapping[str, float]) -> float:
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        return OPERATIONS[type(node.op)](_value(node.left, known), _value(node.right, known))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, known)
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if not isinstance(node, ast.Name):
        raise FormulaError(f"'{ast.unparse(node)}' is not allowed; only names, numbers, + - * / ( )")
    if node.id not in known:
        raise FormulaError(unknown("parameter", node.id, known))
    return known[node.id]
