"""Keep the numbers behind what a script prints.

A printed ``0.1291`` says little about how near the number was to printing ``0.1292``. The comparison needs to know, so
the script is run with its formatted values, and what it passes to ``print``, ``round`` and ``format``, noted at full
precision. What the script computes and prints stays the same.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from lossbook.run.values import numbers

NOTE = "__lossbook_note__"
_PRINTERS = {"print", "round", "format", "str", "repr"}
_METHODS = {"round", "tolist", "item"}


class _Noting(ast.NodeTransformer):
    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
        self.generic_visit(node)
        node.value = _noted(node.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name in _PRINTERS or method == "format":
            node.args = [
                argument if isinstance(argument, ast.Starred) else _noted(argument) for argument in node.args
            ]
        elif method in _METHODS:
            return _noted(node)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """``"%.4f" % value``."""
        self.generic_visit(node)
        if (
            isinstance(node.op, ast.Mod)
            and isinstance(node.left, ast.Constant)
            and isinstance(node.left.value, str)
        ):
            node.right = _noted(node.right)
        return node


def _noted(value: ast.expr) -> ast.expr:
    call = ast.Call(func=ast.Name(id=NOTE, ctx=ast.Load()), args=[value], keywords=[])
    return ast.copy_location(call, value)


def with_notes(tree: ast.Module) -> ast.Module:
    """The same program, calling ``NOTE(value)`` on everything it prints."""
    noting: ast.Module = _Noting().visit(tree)
    return ast.fix_missing_locations(noting)


def noter(notes: list[float]) -> Callable[[Any], Any]:
    """A function that keeps the numbers inside its argument in ``notes`` and hands the argument back."""

    def note(value: Any) -> Any:
        if len(notes) < 20_000:
            notes.extend(numbers(value))
        return value

    return note
