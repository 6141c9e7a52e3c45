"""Where a lab differs from its record, the cell is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.compare.comparison import agrees, cells_that_differ, compare
from lossbook.compare.record import Record, write_record
from lossbook.discover.examples import find_examples
from lossbook.faults import Fault
from lossbook.project import Project
from lossbook.run.result import CellOutput, Result

RECORDED = Record(
    cells={"load": CellOutput("1797 images\n"), "train": CellOutput("loss 2.3026\n", ["W: slow"])}
)


def found(load: str = "1797 images\n", train: str = "loss 2.3026\n", warning: str = "W: slow") -> Result:
    return Result(
        cells={"load": CellOutput(load), "train": CellOutput(train, [warning])}, witnesses=[2.30255]
    )


@pytest.mark.parametrize(
    ("result", "names"),
    [
        (found(), []),
        (found(train="loss 2.3025\n"), []),  # the number behind it is on the edge between the two
        (found(train="loss 2.3027\n"), ["train"]),
        (found(load="1796 images\n", warning="W: fast"), ["load", "train"]),
        (Result(cells={"load": CellOutput("1797 images\n")}), ["train"]),
        (Result(cells=dict(reversed(RECORDED.cells.items()))), ["train", "load"]),
    ],
)
def test_cells_that_differ(result: Result, names: list[str]) -> None:
    assert cells_that_differ(RECORDED, result) == names
    assert agrees(RECORDED, result) is (not names)


def told(tmp_path: Path, result: Result) -> list[Fault]:
    folder = tmp_path / "snippets" / "labs"
    folder.mkdir(parents=True)
    (folder / "digits.py").write_text("# %% load\n")
    (folder / "digits.out").write_text(write_record(RECORDED))
    project = Project(tmp_path)
    return compare(find_examples(project)["labs/digits"], result, project)


def test_a_mismatch_names_the_cell_and_shows_only_what_differs(tmp_path: Path) -> None:
    (fault,) = told(tmp_path, found(train="loss 2.4000\n"))
    assert (fault.kind, fault.path) == ("mismatch", "snippets/labs/digits.out")
    assert fault.found.startswith("in cell train:\n")
    assert "-loss 2.3026\n+loss 2.4000" in fault.found and "-1797" not in fault.found
    assert fault.remedy == "python -m lossbook record labs/digits"


def test_an_error_names_the_cell_in_which_it_was_raised(tmp_path: Path) -> None:
    result = Result(cells={"load": CellOutput("x\n")}, error="ValueError: no", error_line=7)
    (fault,) = told(tmp_path, result)
    assert (fault.kind, fault.line, fault.found) == ("script-raises", 7, "ValueError: no in cell load")


def test_a_lab_in_which_no_cell_prints_is_told(tmp_path: Path) -> None:
    assert [fault.kind for fault in told(tmp_path, Result(cells={"load": CellOutput()}))] == [
        "prints-nothing"
    ]
