"""Labs: whole trainings, cell by cell. Their figures draw what was recorded of them; nothing is trained twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def recorded(path: str) -> dict[str, Any]:
    """The values of a recorded result.

    Args:
        path: the file from the repository root, such as ``snippets/labs/digits.out``, written as a string in the
            figure script: so a figure is drawn anew when the record changes.

    Returns:
        Name to value, as they were at the end of the script.
    """
    _, _, lines = Path(path).read_text(encoding="utf-8").partition("\n[values]\n")
    return {line.partition(":")[0]: json.loads(line.partition(" = ")[2]) for line in lines.splitlines()}
