"""What running one script gave."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

Failure = str


@dataclass
class CellOutput:
    """What one cell of a lab gave.

    Attributes:
        stdout: what it printed.
        warnings: ``Category: message`` of each warning, in order.
    """

    stdout: str = ""
    warnings: list[str] = field(default_factory=list)


@dataclass
class Result:
    """Outcome of one run.

    Attributes:
        stdout: what the script printed; ``""`` for a lab, whose cells hold it.
        warnings: ``Category: message`` of each warning, in order; likewise.
        error: ``Type: message`` of the exception that ended the script, or ``""``.
        error_line: line of the script on which it was raised.
        values: name to ``{"kind": ..., "value": ...}`` of every public plain value at the end.
        witnesses: the numbers behind what was printed, at full precision.
        cells: id to output of each cell of a lab that was begun, in order.
        drawings: language to ``{"svg": ..., "alt": ...}`` of a figure.
        failure: why the run itself went wrong (``hangs``, ``died``, ...), or ``""``.
        seconds: how long it took.
    """

    stdout: str = ""
    warnings: list[str] = field(default_factory=list)
    error: str = ""
    error_line: int = 0
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    witnesses: list[float] = field(default_factory=list)
    cells: dict[str, CellOutput] = field(default_factory=dict)
    drawings: dict[str, dict[str, str]] = field(default_factory=dict)
    failure: Failure = ""
    seconds: float = 0.0

    @property
    def says_something(self) -> bool:
        """Whether a reader sees anything of it."""
        cells = any(cell.stdout.strip() or cell.warnings for cell in self.cells.values())
        return bool(cells or self.stdout.strip() or self.error or self.warnings)

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Result:
        fields = json.loads(text)
        cells = {name: CellOutput(**cell) for name, cell in fields.pop("cells", {}).items()}
        return cls(**fields, cells=cells)
