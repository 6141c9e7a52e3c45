"""Numbers in labels: named, or inputs of the script, never typed results."""

from __future__ import annotations

from pathlib import Path

from lossbook.check.sources.figure_texts import check_figure_numbers
from lossbook.discover.examples import find_examples
from lossbook.project import Project


def found(tmp_path: Path, alt: str) -> list[tuple[int, str]]:
    folder = tmp_path / "snippets" / "nll"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "figure_curve.py").write_text(
        f'TEXT = {{\n    "en": {{"alt": {alt!r}}},\n}}\nsmoothing = 0.1\n', encoding="utf-8"
    )
    project = Project(tmp_path)
    faults = check_figure_numbers(find_examples(project).values(), project)
    return [(fault.line, fault.found.split(" in: ")[0]) for fault in faults]


def test_a_typed_result_is_a_fault(tmp_path: Path) -> None:
    assert found(tmp_path, "It turns at 0.5003.") == [(2, "0.5003")]
    assert found(tmp_path, "在 0.5003 处触底") == [(2, "0.5003")]


def test_a_named_number_an_input_and_a_small_integer_are_not(tmp_path: Path) -> None:
    assert found(tmp_path, "Label smoothing 0.1, three classes 0, 1, 2, ends at {floor:.4f}.") == []
