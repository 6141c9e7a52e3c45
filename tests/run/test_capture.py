"""One script, run as a reader would run it, with everything kept that it gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.run.capture import capture
from lossbook.run.result import CellOutput, Result


def run(tmp_path: Path, text: str, name: str = "example.py") -> Result:
    script = tmp_path / name
    script.write_text(text, encoding="utf-8")
    return capture(f"topic/{script.stem}", script)


def test_output_values_and_the_numbers_behind_them(tmp_path: Path) -> None:
    result = run(tmp_path, "import math\nloss = -math.log(0.4)\n_hidden = 3.0\nprint(f'{loss:.4f}', 1 / 3)\n")
    assert result.stdout.startswith("0.9163 0.3333")
    assert result.values == {"loss": {"kind": "float", "value": 0.916290731874155}}
    assert {0.916290731874155, 1 / 3} <= set(result.witnesses)


@pytest.mark.parametrize(
    "line",
    [
        "print(round(x, 2))",
        "print('%.2f' % x)",
        "print('{:.2f}'.format(x))",
        "print([round(item, 2) for item in [x]])",
        "print(str(x))",
        "print(x)",
        "print(f'{x * 1:.2f}')",
    ],
)
def test_every_way_to_print_leaves_its_witness(tmp_path: Path, line: str) -> None:
    result = run(tmp_path, f"x = 0.125 + 1e-9\ny = x\ndel y\n{line}\nx = 0\n")
    assert any(abs(number - 0.125000001) < 1e-12 for number in result.witnesses)


def test_a_tensor_is_recorded_with_its_dtype(tmp_path: Path) -> None:
    result = run(
        tmp_path,
        "import torch\np = torch.tensor([0.1, 2.0], requires_grad=True)\nn = torch.tensor(3)\nprint(p)\n",
    )
    assert result.values["p"] == {"kind": "float32", "value": [0.100000001, 2.0]}
    assert result.values["n"] == {"kind": "int64", "value": 3}


def test_warnings_are_those_of_a_fresh_interpreter(tmp_path: Path) -> None:
    text = (
        "import warnings\nwarnings.warn('seen')\nwarnings.warn('mine', DeprecationWarning)\n"
        "warnings.warn('unseen', ResourceWarning)\n"
    )
    assert run(tmp_path, text).warnings == ["UserWarning: seen", "DeprecationWarning: mine"]


def test_where_torch_was_compiled_is_not_part_of_a_warning(tmp_path: Path) -> None:
    text = "import warnings\nwarnings.warn('odd shape (Triggered internally at /x/y.cpp:54.)')\n"
    assert run(tmp_path, text).warnings == ["UserWarning: odd shape"]


def test_an_exception_is_kept_with_its_line(tmp_path: Path) -> None:
    result = run(tmp_path, "print('before')\nraise ValueError('no good')\n")
    assert (result.stdout, result.error, result.error_line) == ("before\n", "ValueError: no good", 2)


def test_leaving_and_bad_syntax_are_errors_too(tmp_path: Path) -> None:
    assert run(tmp_path, "raise SystemExit(3)\n").error == "SystemExit: 3"
    assert run(tmp_path, "print(\n").error.startswith("SyntaxError")


def test_large_arrays_functions_and_modules_are_not_recorded(tmp_path: Path) -> None:
    text = "import numpy as np\nbig = np.zeros(101)\nsmall = np.zeros(2)\ndef f(): pass\nprint(1)\n"
    assert list(run(tmp_path, text).values) == ["small"]


FIGURE = """
TEXT = {"en": {"alt": "A line.", "x": "logit"}, "zh": {"alt": "一条线。", "x": "分数"}}
def draw(figure, text):
    axes = figure.subplots()
    axes.plot([0.0, 1.0], [2.0, 3.0], color="C1")
    axes.set_xlabel(text["x"])
"""


def test_a_figure_is_drawn_in_both_languages_with_the_same_data(tmp_path: Path) -> None:
    result = run(tmp_path, FIGURE, "figure_line.py")
    assert result.error == ""
    assert result.values["panel1_line1"]["value"] == [0.0, 1.0, 2.0, 3.0]
    assert "分数" in result.drawings["zh"]["svg"] and "logit" in result.drawings["en"]["svg"]
    assert result.drawings["en"]["alt"] == "A line."


def test_a_drawing_follows_the_scheme_of_the_page(tmp_path: Path) -> None:
    svg = run(tmp_path, FIGURE, "figure_line.py").drawings["en"]["svg"]
    assert "var(--lb-figure-1)" in svg and "var(--lb-figure-ink)" in svg
    assert "#00000" not in svg and "font-family" not in svg and "xmlns" not in svg


def test_a_drawing_is_the_same_each_time(tmp_path: Path) -> None:
    assert (
        run(tmp_path, FIGURE, "figure_line.py").drawings == run(tmp_path, FIGURE, "figure_line.py").drawings
    )


def test_a_figure_without_text_alternative_is_refused(tmp_path: Path) -> None:
    assert (
        'TEXT["zh"]["alt"]'
        in run(tmp_path, FIGURE.replace('"alt": "一条线。", ', ""), "figure_line.py").error
    )


def test_a_figure_that_draws_other_data_in_one_language_is_refused(tmp_path: Path) -> None:
    text = FIGURE.replace("[2.0, 3.0]", "[2.0, 3.0 + (text['x'] == 'logit')]")
    assert "other data" in run(tmp_path, text, "figure_line.py").error


def test_a_label_takes_its_numbers_from_the_script(tmp_path: Path) -> None:
    text = "loss = [2.0, -0.125]\n" + FIGURE.replace('"A line."', '"Ends at {loss[1]:.2f}, sample {}."')
    assert run(tmp_path, text, "figure_line.py").drawings["en"]["alt"] == "Ends at −0.12, sample {}."


def test_a_label_that_names_nothing_is_refused(tmp_path: Path) -> None:
    text = FIGURE.replace('"A line."', '"Ends at {loss:.2f}."')
    assert "does not compute" in run(tmp_path, text, "figure_line.py").error


LAB = """# %% load
import warnings
x = 0.125 + 1e-9
print('loaded')

# %% quiet
def twice(value):
    return 2 * value

# %% train
warnings.warn('slow')
print(f'{twice(x):.2f}')
"""


def lab(tmp_path: Path, text: str) -> Result:
    (tmp_path / "labs").mkdir()
    return run(tmp_path / "labs", text)


def test_a_lab_is_kept_cell_by_cell_in_one_namespace(tmp_path: Path) -> None:
    result = lab(tmp_path, LAB)
    assert result.cells == {
        "load": CellOutput("loaded\n"),
        "quiet": CellOutput(),
        "train": CellOutput("0.25\n", ["UserWarning: slow"]),
    }
    assert (result.stdout, result.warnings, list(result.values)) == ("", [], ["x"])
    assert 0.250000002 in result.witnesses
    assert Result.from_json(result.to_json()) == result


def test_a_lab_that_raises_keeps_what_came_before_and_the_line(tmp_path: Path) -> None:
    result = lab(tmp_path, LAB.replace("warnings.warn('slow')", "print('begun')\n1 / 0"))
    assert result.cells["train"] == CellOutput("begun\n")
    assert (result.error, result.error_line) == ("ZeroDivisionError: division by zero", 12)


def test_heads_of_cells_mean_nothing_outside_the_labs(tmp_path: Path) -> None:
    result = run(tmp_path, LAB)
    assert (result.cells, result.stdout) == ({}, "loaded\n0.25\n")


def test_a_function_with_a_decorator_belongs_to_its_cell(tmp_path: Path) -> None:
    text = "# %% one\nprint(1)\n\n# %% two\n@print\ndef f(): pass\n"
    assert list(lab(tmp_path, text).cells) == ["one", "two"]
    assert "function f" in lab_of(tmp_path, text)["two"].stdout


def lab_of(tmp_path: Path, text: str) -> dict[str, CellOutput]:
    return run(tmp_path / "labs", text).cells
