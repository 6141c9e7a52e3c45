"""The code of examples and labs fits into its card on a wide screen: there nobody has to scroll."""

from __future__ import annotations

from pathlib import Path

from lossbook.discover.examples import find_examples
from lossbook.discover.troubles import read_register
from lossbook.project import Project

PROJECT = Project(Path(__file__).parents[2])
MOST_LETTERS = 86  # beside both columns, where the window is 1280 pixels wide
LONG = 70


def test_code_is_no_wider_than_its_card() -> None:
    """A long line that the register offers to copy stands in its script as it is, and may be wider."""
    offered = [line for trouble in read_register(PROJECT).values() for line in trouble.mend.splitlines()]
    to_copy = [line for line in offered if len(line) > LONG]
    wide = [
        f"{PROJECT.relative(example.script)}:{number}: {len(line)}"
        for example in find_examples(PROJECT).values()
        if not example.is_figure
        for number, line in enumerate(example.script.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > MOST_LETTERS and not any(copied in line for copied in to_copy)
    ]
    assert wide == []
