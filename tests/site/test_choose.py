"""The decision table of the page on choosing a loss: every line of code to copy is one that an example runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = [
    " ".join(path.read_text(encoding="utf-8").split())  # a script may break the line
    for path in sorted((ROOT / "snippets" / "choose").glob("*.py"))
]
LEAST_LINES = 14


def _lines_to_copy(language: str) -> list[str]:
    page = (ROOT / "docs" / language / "choose.md").read_text(encoding="utf-8")
    table = page.split("{ #at-a-glance }")[1].split("\n#")[0]
    rows = [row for row in table.splitlines() if row.startswith("|")][2:]
    return [code for row in rows for code in re.findall(r"`(F\.[^`]*)`", row)]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_line_to_copy_is_run_by_an_example(language: str) -> None:
    lines = _lines_to_copy(language)
    assert len(lines) >= LEAST_LINES
    assert [line for line in lines if not any(line in script for script in SCRIPTS)] == []
