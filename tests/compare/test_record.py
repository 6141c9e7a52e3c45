"""What is written can be read, and reads as what was written."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossbook.compare.record import BadRecord, Record, read_record, write_record
from lossbook.run.result import CellOutput

line = st.text(
    st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp"), blacklist_characters="\x85"), max_size=20
)
printed = st.lists(line, max_size=4).map(lambda lines: "".join(text + "\n" for text in lines))
message = st.lists(line, min_size=1, max_size=3).map("\n".join).filter(lambda text: bool(text.strip()))


@given(stdout=printed, warnings=st.lists(message, max_size=2), error=st.one_of(st.just(""), message))
def test_text_survives(
    tmp_path_factory: pytest.TempPathFactory, stdout: str, warnings: list[str], error: str
) -> None:
    path = tmp_path_factory.mktemp("record") / "x.out"
    record = Record(stdout, warnings, error)
    path.write_text(write_record(record), encoding="utf-8")
    assert read_record(path) == record


def test_a_line_that_looks_like_a_section_stays_output(tmp_path: Path) -> None:
    path = tmp_path / "x.out"
    record = Record("[values]\n[0.1, 0.2]\n\\[error]\n")
    path.write_text(write_record(record), encoding="utf-8")
    assert read_record(path).stdout == record.stdout
    assert read_record(path).values == {}


def test_values_survive(tmp_path: Path) -> None:
    values: dict[str, dict[str, Any]] = {
        "loss": {"kind": "float", "value": 0.1291089088298505},
        "p": {"kind": "float32", "value": [0.5, math.inf, -math.inf]},
        "text": {"kind": "str", "value": "损失 = 1\n"},
        "table": {"kind": "dict", "value": {"10": 1.4612}},
    }
    path = tmp_path / "x.out"
    path.write_text(write_record(Record(values=values)), encoding="utf-8")
    assert read_record(path).values == values


names = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
cells = st.dictionaries(names, st.builds(CellOutput, printed, st.lists(message, max_size=2)), max_size=3)


@given(cells=cells)
def test_cells_survive_in_order(
    tmp_path_factory: pytest.TempPathFactory, cells: dict[str, CellOutput]
) -> None:
    path = tmp_path_factory.mktemp("record") / "x.out"
    record = Record(values={"x": {"kind": "int", "value": 1}}, cells=cells)
    path.write_text(write_record(record), encoding="utf-8")
    assert read_record(path) == record
    assert list(read_record(path).cells) == list(cells)


def test_a_cell_has_a_section_though_it_prints_nothing(tmp_path: Path) -> None:
    record = Record(cells={"load": CellOutput(), "train": CellOutput("[cell load]\n", ["W: a\nb"])})
    text = write_record(record)
    assert text == "[cell load]\n[cell train]\n\\[cell load]\n[cell train warnings]\nW: a\\nb\n"
    path = tmp_path / "x.out"
    path.write_text(text, encoding="utf-8")
    assert read_record(path) == record


@pytest.mark.parametrize(
    "text", ["[cell a]\n[cell b]\n[cell a]\n", "[cell a warnings]\nW: x\n[cell a]\n", "[cell A]\nx\n"]
)
def test_cells_that_cannot_be_are_refused_with_their_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.out"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadRecord, match=r"line \d"):
        read_record(path)


@pytest.mark.parametrize("text", ["loss 1\n", "[values]\nloss = 1\n", "[values]\nloss: float = one\n"])
def test_a_damaged_file_is_refused_with_its_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.out"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadRecord, match=r"line \d"):
        read_record(path)
