"""What running one script gave."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

Failure = str


@dataclass
class Result:
    """Outcome of one run.

    Attributes:
        stdout: what the script printed.
        warnings: ``Category: message`` of each warning, in order.
        error: ``Type: message`` of the exception that ended the script, or ``""``.
        error_line: line of the script on which it was raised.
        values: name to ``{"kind": ..., "value": ...}`` of every public plain value at the end.
        witnesses: the numbers behind what was printed, at full precision.
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
    drawings: dict[str, dict[str, str]] = field(default_factory=dict)
    failure: Failure = ""
    seconds: float = 0.0

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Result:
        return cls(**json.loads(text))
