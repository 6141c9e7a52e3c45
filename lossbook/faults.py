"""What can be wrong, and how it is told: file, line, what was found, what was expected, what mends it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong in the sources, the results or the built site.

    Attributes:
        path: file in which it was found, relative to the project, with forward slashes.
        line: line in that file, counted from 1; 0 when the fault has no line.
        found: what stands there.
        expected: what should stand there.
        remedy: what to do about it, with the command where there is one.
        kind: short permanent name of this kind of fault, such as ``typed-number``.
    """

    path: str
    line: int
    found: str
    expected: str
    remedy: str
    kind: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        parts = [f"{place}  [{self.kind}]"]
        for label, text in (("found", self.found), ("expected", self.expected), ("mend", self.remedy)):
            first, *rest = text.splitlines() or [""]
            parts.append(f"  {label:<9} {first}")
            parts.extend(f"  {'':<9} {line}" for line in rest)
        return "\n".join(parts)


class FaultsFound(Exception):
    """Raised when a step cannot go on; carries every fault that was found, not only the first."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = sorted(faults)
        super().__init__("\n\n".join(str(fault) for fault in self.faults))
