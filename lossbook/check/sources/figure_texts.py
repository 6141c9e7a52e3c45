"""The labels and text alternatives of figures: words that a reader sees, so the rules for words hold for them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from lossbook.check.sources.numbers import numbers_in
from lossbook.discover.examples import Example
from lossbook.faults import Fault
from lossbook.project import Project

_NAMED = re.compile(r"\{[^{}]*\}")


def check_figure_numbers(examples: Iterable[Example], project: Project) -> Iterator[Fault]:
    """Every typed number of a label that looks computed and is no input of the script.

    Args:
        examples: all examples; only figures are looked at.
        project: the project.

    Yields:
        ``typed-number`` faults with the line of the script.
    """
    for example in examples:
        if not example.is_figure:
            continue
        source = example.script.read_text(encoding="utf-8")
        inputs = _inputs(source)
        for text, line in figure_texts(source):
            for number in numbers_in(_NAMED.sub("", text)):
                if _size(number) not in inputs:
                    found = f"{number} in: {text[:80]}"
                    expected = "a number that the script computes or is given, named: {loss:.2f}"
                    remedy = (
                        "name the value in braces; the label is formatted with the variables of the script"
                    )
                    yield Fault(
                        project.relative(example.script), line, found, expected, remedy, "typed-number"
                    )


def figure_texts(source: str) -> Iterator[tuple[str, int]]:
    """The strings of ``TEXT = {...}`` with their lines.

    Args:
        source: text of a figure script.
    """
    for node in _assigned_texts(source):
        for part in ast.walk(node.value):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value, part.lineno


def _assigned_texts(source: str) -> Iterator[ast.Assign]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == "TEXT" for t in node.targets
        ):
            yield node


def _inputs(source: str) -> set[float]:
    """The numbers that stand in the code itself: what a label may say without computing it."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return set()
    numbers = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {abs(float(number)) for number in numbers if isinstance(number, (int, float))}


def _size(number: str) -> float | None:
    try:
        return abs(float(number.replace(",", "").replace("−", "-").rstrip("%％ ")))
    except ValueError:
        return None
