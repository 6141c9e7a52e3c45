"""Run one script in this process, as ``python script.py`` would, and keep what it gives."""

from __future__ import annotations

import ast
import contextlib
import io
import re
import sys
import time
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lossbook.discover.cells import Cell, is_lab, read_cells
from lossbook.run.drawing import draw_figure
from lossbook.run.result import CellOutput, Result
from lossbook.run.values import numbers, plain_values
from lossbook.run.witness import NOTE, noter, with_notes

_TRIGGERED = re.compile(r"\s*\(Triggered internally at [^)]*\)")


def capture(name: str, script: Path) -> Result:
    """Run ``script``.

    Args:
        name: name of the example, such as ``cross_entropy/by_hand``.
        script: the file.

    Returns:
        Everything it printed, warned of, raised and named; the drawings when it is a figure, the output of each cell
        when it is a lab.
    """
    result = Result()
    notes: list[float] = []
    namespace: dict[str, Any] = {"__name__": "__main__", "__file__": str(script), NOTE: noter(notes)}
    stdout = io.StringIO()
    began = time.perf_counter()
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(stdout):
        _warn_as_python_does()
        try:
            if is_lab(script):
                _execute_cells(script, namespace, result.cells, stdout, caught)
            else:
                _execute(script, namespace)
            if script.name.startswith("figure_"):
                result.drawings, result.values = draw_figure(name, namespace)
        except BaseException as error:  # noqa: BLE001 - SystemExit and KeyboardInterrupt of a script are its results too
            result.error = _describe_error(error)
            result.error_line = _line_of(error, script)
    result.seconds = time.perf_counter() - began
    if not result.cells:
        result.stdout = stdout.getvalue()
        result.warnings = [_describe_warning(warning) for warning in caught]
    if not result.drawings:
        result.values = plain_values(namespace)
        notes.extend(numbers([described["value"] for described in result.values.values()]))
    result.witnesses = sorted(set(notes))
    return result


def _execute(script: Path, namespace: dict[str, Any]) -> None:
    tree = with_notes(ast.parse(script.read_text(encoding="utf-8"), str(script)))
    sys.argv = [str(script)]
    exec(compile(tree, str(script), "exec"), namespace)


def _execute_cells(
    script: Path,
    namespace: dict[str, Any],
    outputs: dict[str, CellOutput],
    stdout: io.StringIO,
    caught: list[warnings.WarningMessage],
) -> None:
    """Run a lab cell by cell and keep in ``outputs`` what each one gave, the one that raises included."""
    text = script.read_text(encoding="utf-8")
    tree = with_notes(ast.parse(text, str(script)))
    sys.argv = [str(script)]
    for name, statements in _by_cell(tree, read_cells(text)):
        printed, warned = len(stdout.getvalue()), len(caught)
        try:
            exec(compile(ast.Module(statements, []), str(script), "exec"), namespace)
        finally:
            outputs[name] = CellOutput(
                stdout.getvalue()[printed:], [_describe_warning(warning) for warning in caught[warned:]]
            )


def _by_cell(tree: ast.Module, cells: list[Cell]) -> Iterator[tuple[str, list[ast.stmt]]]:
    """The statements of each cell; what stands above the first one is run with it."""
    ends = [cell.line for cell in cells[1:]] + [sys.maxsize]
    begin = 0
    for cell, end in zip(cells, ends, strict=False):
        yield cell.id, [node for node in tree.body if begin <= node.lineno < end]
        begin = end


def _warn_as_python_does() -> None:
    """The filters of a fresh interpreter, so that the reader sees the warnings that he would see."""
    warnings.resetwarnings()
    for category in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


def _describe_warning(warning: warnings.WarningMessage) -> str:
    return f"{warning.category.__name__}: {_TRIGGERED.sub('', str(warning.message)).strip()}"


def _describe_error(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return f"SyntaxError: {error.msg}"
    message = str(error)
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def _line_of(error: BaseException, script: Path) -> int:
    if isinstance(error, SyntaxError):
        return error.lineno or 0
    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(script)
    ]
    return (lines[-1] if lines else 0) or 0
