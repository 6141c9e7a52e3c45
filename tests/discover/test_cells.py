"""A lab is cut where Jupyter would cut it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover.cells import Cell, above_cells, is_lab, read_cells

LAB = "# raises: no\n\n# %% load\nimport math\n\nx = 1\n\n\n# %% train-step\nprint(x)  # %% no head\n"


def test_cells_have_the_lines_between_their_heads() -> None:
    assert read_cells(LAB) == [
        Cell("load", "import math\n\nx = 1", 3),
        Cell("train-step", "print(x)  # %% no head", 9),
    ]


def test_a_cell_may_be_empty_and_its_name_missing() -> None:
    assert read_cells("# %%\n# %% Two words\n\n") == [Cell("", "", 1), Cell("Two words", "", 2)]


def test_a_script_without_heads_has_no_cells() -> None:
    assert read_cells("x = 1\n") == []


def test_code_above_the_first_cell_is_found_and_comments_are_not() -> None:
    assert above_cells("# a comment\n\n" + LAB) == []
    assert above_cells('"""Doc."""\n# %% a\nx = 1\n') == [(1, '"""Doc."""')]


@pytest.mark.parametrize(
    ("name", "lab"),
    [
        ("labs/digits.py", True),
        ("labs/figure_digits.py", False),
        ("labs/__init__.py", False),
        ("nll/digits.py", False),
    ],
)
def test_which_scripts_are_labs(name: str, lab: bool) -> None:
    assert is_lab(Path("snippets") / name) is lab
