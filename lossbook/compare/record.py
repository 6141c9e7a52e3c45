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
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lossbook.run.result import Result

_SECTION = re.compile(r"\[(stdout|warnings|error|values)\]")
_SHIELDED = re.compile(r"\\*\[(stdout|warnings|error|values)\]\n?")
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
    """

    stdout: str = ""
    warnings: list[str] = field(default_factory=list)
    error: str = ""
    values: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def of(cls, result: Result) -> Record:
        return cls(result.stdout, list(result.warnings), result.error, dict(result.values))


def write_record(record: Record) -> str:
    """The text of the recorded file."""
    parts = []
    if record.stdout:
        text = record.stdout if record.stdout.endswith("\n") else record.stdout + "\n"
        parts.append("[stdout]\n" + "".join(_shielded(line) for line in text.splitlines(keepends=True)))
    if record.warnings:
        parts.append("[warnings]\n" + "".join(_shielded(json_line(text)) for text in record.warnings))
    if record.error:
        parts.append("[error]\n" + "".join(_shielded(line + "\n") for line in record.error.split("\n")))
    if record.values:
        lines = [f"{name}: {item['kind']} = {_json(item['value'])}\n" for name, item in record.values.items()]
        parts.append("[values]\n" + "".join(lines))
    return "".join(parts)


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
            current = sections.setdefault(match[1], [])
        elif current is None:
            raise BadRecord(f"line {number}: {line!r} stands before the first section")
        elif "values" in sections and current is sections["values"]:
            name, item = _read_value(line, number)
            values[name] = item
        else:
            current.append(line[1:] if line.startswith("\\") and _SHIELDED.fullmatch(line) else line)
    stdout = "".join(line + "\n" for line in sections.get("stdout", []))
    warnings = [_unfolded(line) for line in sections.get("warnings", [])]
    return Record(stdout, warnings, "\n".join(sections.get("error", [])), values)


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
