"""Cut a lab into its cells: a script in the percent format that Jupyter, VS Code and jupytext read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

LABS = "labs"
CELL_ID = re.compile(r"[a-z][a-z0-9-]*")
_HEAD = re.compile(r"# %%(?P<id>.*)")


@dataclass(frozen=True)
class Cell:
    """One cell of a lab.

    Attributes:
        id: what stands behind ``# %%``; pages name the cell by it.
        code: the lines below, without blank ones at the ends.
        line: line of the script with the ``# %%``.
    """

    id: str
    code: str
    line: int


def is_lab(script: Path) -> bool:
    """Whether a script of ``snippets/`` is a lab: one of the topic ``labs`` that is no figure."""
    return script.parent.name == LABS and not script.name.startswith(("figure_", "_"))


def lab_of(page: str) -> str:
    """Full name of the lab that a page would be the page of: a hyphen of its address is an underscore of the script.

    Args:
        page: name of the page, such as ``labs/cifar-cnn.md``.

    Returns:
        Name of the script, such as ``labs/cifar_cnn``, whether there is one or not.
    """
    return page.removesuffix(".md").replace("-", "_")


def read_cells(text: str) -> list[Cell]:
    """The cells of a script in order.

    Args:
        text: the script.

    Returns:
        The cells, whatever their ids; empty when no line begins with ``# %%``.
    """
    lines = text.splitlines()
    heads = [(number, match) for number, line in enumerate(lines) if (match := _HEAD.fullmatch(line))]
    ends = [*(number for number, _ in heads), len(lines)][1:]
    return [
        Cell(match["id"].strip(), "\n".join(lines[number + 1 : end]).strip("\n"), number + 1)
        for (number, match), end in zip(heads, ends, strict=False)
    ]


def above_cells(text: str) -> list[tuple[int, str]]:
    """The lines above the first cell that are code, each with its number."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if _HEAD.fullmatch(line):
            break
        if line.strip() and not line.startswith("#"):
            found.append((number, line))
    return found
