"""Hold a run against its record and tell the differences as faults."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import Any

from lossbook.compare.record import BadRecord, Record, read_record, write_record
from lossbook.compare.rule import same_text, same_value
from lossbook.discover.examples import Example
from lossbook.faults import Fault
from lossbook.project import Project
from lossbook.run.result import CellOutput, Result


def compare(example: Example, result: Result, project: Project) -> list[Fault]:
    """Every fault of one run: of the script itself, or against its record.

    Args:
        example: the script that was run.
        result: what it gave.
        project: the project, for the names in messages.

    Returns:
        Faults; empty when the run agrees with the record.
    """
    faults = script_faults(example, result, project)
    if faults:
        return faults
    path = project.relative(example.record)
    if not example.record.exists():
        return [
            Fault(
                path,
                0,
                "no recorded output",
                "the output of the script, recorded",
                _record(example),
                "no-record",
            )
        ]
    try:
        record = read_record(example.record)
    except BadRecord as problem:
        return [Fault(path, 0, str(problem), "a file written by record", _record(example), "bad-record")]
    if agrees(record, result):
        return []
    expected = "what is recorded; look which of the two is right"
    return [Fault(path, 0, _difference(record, result), expected, _record(example), "mismatch")]


def script_faults(example: Example, result: Result, project: Project) -> list[Fault]:
    """Faults of the script alone: it hangs, raises, does not raise, prints nothing."""
    path = project.relative(example.script)

    def fault(line: int, found: str, expected: str, remedy: str, kind: str) -> list[Fault]:
        return [Fault(path, line, found, expected, remedy, kind)]

    if result.failure:
        kind = result.failure.partition(":")[0]
        return fault(
            0,
            result.failure,
            "a script that ends by itself",
            f"run it by hand: python {path}",
            f"script-{kind}",
        )
    raised = result.error.partition(":")[0]
    if example.raises and raised != example.raises:
        found = f"it raised {result.error}" if raised else "it raised nothing"
        remedy = "mend the script, or correct or remove its first line"
        return fault(
            result.error_line or 1, found, f"{example.raises}, as its first line says", remedy, "must-raise"
        )
    if raised and example.is_lab:
        found = f"{result.error} in cell {list(result.cells)[-1]}" if result.cells else result.error
        remedy = "mend the script; where an error is meant, catch it and print its message"
        return fault(result.error_line, found, "a lab that runs to its end", remedy, "script-raises")
    if raised and not example.raises:
        remedy = f"mend the script, or, if it is meant to fail, make its first line '# raises: {raised}'"
        return fault(
            result.error_line, result.error, "a script that runs to its end", remedy, "script-raises"
        )
    if not example.is_figure and not result.says_something:
        return fault(
            0, "it prints nothing", "a script that prints what it shows", "print the result", "prints-nothing"
        )
    if example.is_figure and not result.values:
        return fault(
            0, "it draws nothing", "a figure with data in it", "plot something in draw()", "prints-nothing"
        )
    return []


def agrees(record: Record, result: Result) -> bool:
    """Whether ``result`` is the same as ``record`` by the rule of :mod:`lossbook.compare.rule`."""
    whole = CellOutput(record.stdout, record.warnings), CellOutput(result.stdout, result.warnings)
    return (
        _same_output(*whole, result.witnesses)
        and not cells_that_differ(record, result)
        and same_text(record.error, result.error, result.witnesses)
        and _same_values(record.values, result.values)
    )


def cells_that_differ(record: Record, result: Result) -> list[str]:
    """The cells of a lab that gave something else than recorded, were added, are gone or stand elsewhere."""
    if list(record.cells) != list(result.cells):
        return sorted(record.cells.keys() ^ result.cells.keys()) or list(result.cells)
    return [
        name
        for name, old in record.cells.items()
        if not _same_output(old, result.cells[name], result.witnesses)
    ]


def _same_output(recorded: CellOutput, found: CellOutput, witnesses: Sequence[float]) -> bool:
    return (
        same_text(_ended(recorded.stdout), _ended(found.stdout), witnesses)
        and len(recorded.warnings) == len(found.warnings)
        and all(
            same_text(old, new, witnesses) for old, new in zip(recorded.warnings, found.warnings, strict=True)
        )
    )


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def _same_values(recorded: dict[str, dict[str, Any]], found: dict[str, dict[str, Any]]) -> bool:
    return list(recorded) == list(found) and all(
        old["kind"] == found[name]["kind"] and same_value(old["value"], found[name]["value"], old["kind"])
        for name, old in recorded.items()
    )


def _difference(record: Record, result: Result) -> str:
    """A diff that shows only what differs by the rule: lines that are the same are taken from the record."""
    old = write_record(record).splitlines()
    new = write_record(_with_recorded_where_same(record, result)).splitlines()
    lines = list(difflib.unified_diff(old, new, "recorded", "this run", lineterm="", n=1))
    return "\n".join([*named_cells(record, result), *_shortened(lines)])


def named_cells(record: Record, result: Result) -> list[str]:
    """A line that names the cells in which a lab differs from its record; nothing for any other example."""
    names = cells_that_differ(record, result)
    return [f"in cell {', '.join(names)}:"] if names else []


def _with_recorded_where_same(record: Record, result: Result) -> Record:
    found = Record.of(result)
    if same_text(record.stdout, _ended(found.stdout), result.witnesses):
        found.stdout = record.stdout
    for name, cell in found.cells.items():
        if name in record.cells and _same_output(record.cells[name], cell, result.witnesses):
            found.cells[name] = record.cells[name]
    for name, item in found.values.items():
        old = record.values.get(name)
        if old and old["kind"] == item["kind"] and same_value(old["value"], item["value"], item["kind"]):
            found.values[name] = old
    return found


def _shortened(lines: Sequence[str], most: int = 40, widest: int = 200) -> list[str]:
    shown = [line if len(line) <= widest else line[:widest] + " ..." for line in lines[:most]]
    return shown + ([f"... and {len(lines) - most} more lines"] if len(lines) > most else [])


def _record(example: Example) -> str:
    return f"python -m lossbook record {example.name}"
