"""The recorded result of an example: a text file beside the script that people can read and git can diff.

::

    [stdout]
    loss  0.1291
    [warnings]
    UserWarning: ...
    [error]
    RuntimeError: ...
    [values]
    loss: float = 0.1291089088

A section that has nothing to hold is left out. A line of output that looks like the head of a section is kept by a
backslash before it.

A lab has a section for each cell in place of the first two; a cell that prints nothing has an empty one::

    [cell load]
    images  1797
    [cell train]
    loss  2.3026
    [cell train warnings]
    UserWarning: ...
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lossbook.run.result import CellOutput, Result

_NAME = r"\[(stdout|warnings|error|values|cell [a-z][a-z0-9-]*(?: warnings)?)\]"
_SECTION = re.compile(_NAME)
_SHIELDED = re.compile(rf"\\*{_NAME}\n?")
_VALUE = re.compile(r"(?P<name>\w+): (?P<kind>\w+) = (?P<value>.*)")


class BadRecord(ValueError):
    """A recorded file that does not have the format above; the message names the line."""


@dataclass
class Record:
    """What is recorded of an example.

    Attributes:
        stdout: printed text, with its final newline.
        warnings: one ``Category: message`` each.
        error: ``Type: message`` or ``""``.
        values: name to ``{"kind", "value"}``.
        cells: id to output of each cell of a lab.
    """

    stdout: str = ""
    warnings: list[str] = field(default_factory=list)
    error: str = ""
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    cells: dict[str, CellOutput] = field(default_factory=dict)

    @classmethod
    def of(cls, result: Result) -> Record:
        return cls(
            result.stdout, list(result.warnings), result.error, dict(result.values), dict(result.cells)
        )


def write_record(record: Record) -> str:
    """The text of the recorded file."""
    parts = []
    if record.stdout:
        parts.append("[stdout]\n" + _printed(record.stdout))
    if record.warnings:
        parts.append("[warnings]\n" + _warned(record.warnings))
    for name, cell in record.cells.items():
        parts.append(f"[cell {name}]\n" + _printed(cell.stdout))
        if cell.warnings:
            parts.append(f"[cell {name} warnings]\n" + _warned(cell.warnings))
    if record.error:
        parts.append("[error]\n" + "".join(_shielded(line + "\n") for line in record.error.split("\n")))
    if record.values:
        lines = [f"{name}: {item['kind']} = {_json(item['value'])}\n" for name, item in record.values.items()]
        parts.append("[values]\n" + "".join(lines))
    return "".join(parts)


def _printed(stdout: str) -> str:
    text = stdout if not stdout or stdout.endswith("\n") else stdout + "\n"
    return "".join(_shielded(line) for line in text.splitlines(keepends=True))


def _warned(warnings: list[str]) -> str:
    return "".join(_shielded(json_line(text)) for text in warnings)


def json_line(text: str) -> str:
    """A warning on one line: line breaks inside it are written as ``\\n``."""
    return text.replace("\\", "\\\\").replace("\n", "\\n") + "\n"


def _unfolded(line: str) -> str:
    return re.sub(r"\\(n|\\)", lambda match: "\n" if match[1] == "n" else "\\", line)


def read_record(path: Path) -> Record:
    """Read a recorded file.

    Args:
        path: the ``.out`` file.

    Returns:
        The record.

    Raises:
        BadRecord: a line does not fit the format.
        FileNotFoundError: there is no such file.
    """
    sections: dict[str, list[str]] = {}
    current: list[str] | None = None
    values: dict[str, dict[str, Any]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if match := _SECTION.fullmatch(line):
            _refuse_strange_cell(match[1], sections, number)
            current = sections.setdefault(match[1], [])
        elif current is None:
            raise BadRecord(f"line {number}: {line!r} stands before the first section")
        elif "values" in sections and current is sections["values"]:
            name, item = _read_value(line, number)
            values[name] = item
        else:
            current.append(line[1:] if line.startswith("\\") and _SHIELDED.fullmatch(line) else line)
    output = _output(sections, "stdout", "warnings")
    names = [head.split()[1] for head in sections if head.startswith("cell ") and head.count(" ") == 1]
    cells = {name: _output(sections, f"cell {name}", f"cell {name} warnings") for name in names}
    return Record(output.stdout, output.warnings, "\n".join(sections.get("error", [])), values, cells)


def _refuse_strange_cell(head: str, sections: dict[str, list[str]], number: int) -> None:
    """A cell stands once, and its warnings behind it."""
    if not head.startswith("cell "):
        return
    if head in sections:
        raise BadRecord(f"line {number}: [{head}] stands there a second time")
    if head.endswith(" warnings") and head.removesuffix(" warnings") not in sections:
        raise BadRecord(f"line {number}: [{head}] stands before its cell")


def _output(sections: dict[str, list[str]], printed: str, warned: str) -> CellOutput:
    stdout = "".join(line + "\n" for line in sections.get(printed, []))
    return CellOutput(stdout, [_unfolded(line) for line in sections.get(warned, [])])


def _read_value(line: str, number: int) -> tuple[str, dict[str, Any]]:
    match = _VALUE.fullmatch(line)
    if match is None:
        raise BadRecord(f"line {number}: {line!r} is not 'name: kind = value'")
    try:
        return match["name"], {"kind": match["kind"], "value": json.loads(match["value"])}
    except json.JSONDecodeError as problem:
        raise BadRecord(f"line {number}: the value of {match['name']} cannot be read: {problem}") from problem


def _shielded(line: str) -> str:
    return "\\" + line if _SHIELDED.fullmatch(line) else line


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
