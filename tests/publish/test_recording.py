"""Recording anew: shown before it is believed, refused when it would not hold on another machine."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from lossbook.cli import main
from lossbook.faults import FaultsFound
from lossbook.publish.recording import drift, record
from tests.small_site import QUIET, SmallSite

NOISE = """import torch

probabilities = torch.softmax(torch.linspace(0.1, 5, 1001), 0)
difference = (probabilities.double().sum() - 1).item()
print(f"{difference:.1e}")
"""


@pytest.fixture(scope="module")
def site(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    return SmallSite.copy_of(small_site, tmp_path_factory.mktemp("recording") / "site")


def test_what_changed_is_shown_and_recorded(site: SmallSite, capsys: pytest.CaptureFixture[str]) -> None:
    site.replace("snippets/nll/by_hand.py", "0.4", "0.25")
    assert record(site.project, QUIET, ["nll/by_hand"], dry_run=True) == 1
    shown = capsys.readouterr().out
    assert "-loss 0.9163" in shown and "+loss 1.3863" in shown
    path = site.root / "snippets" / "nll" / "by_hand.out"
    assert "0.9163" in path.read_text()
    assert record(site.project, QUIET, ["nll"]) == 0
    assert "loss: float = 1.3862943611198906" in path.read_text()


def test_a_record_that_agrees_by_the_rule_is_left_alone(site: SmallSite) -> None:
    path = site.root / "snippets" / "nll" / "by_hand.out"
    elsewhere = path.read_text().replace("1.3862943611198906", "1.3862943611199")
    path.write_text(elsewhere)
    record(site.project, QUIET, ["nll/by_hand"])
    assert path.read_text() == elsewhere


def test_rounding_noise_is_refused_and_nothing_is_recorded(site: SmallSite) -> None:
    if torch.backends.cpu.get_cpu_capability() == "DEFAULT":
        pytest.skip("this processor has no vector instructions to leave out")
    script = site.root / "snippets" / "nll" / "noise.py"
    script.write_text(NOISE)
    try:
        with pytest.raises(FaultsFound) as caught:
            record(site.project, QUIET, ["nll/noise", "nll/by_hand"])
    finally:
        script.unlink()
    assert [(fault.kind, fault.path) for fault in caught.value.faults] == [
        ("rounding-noise", "snippets/nll/noise.py")
    ]
    assert not script.with_suffix(".out").exists()


def test_a_script_that_fails_is_not_recorded(site: SmallSite) -> None:
    before = site.state()
    site.replace("snippets/nll/wrong.py", "math.log(-1)", "math.log(1)")
    with pytest.raises(FaultsFound, match="must-raise"):
        record(site.project, QUIET, ["nll/wrong", "nll/by_hand"])
    site.replace("snippets/nll/wrong.py", "math.log(1)", "math.log(-1)")
    assert site.state() == before


def test_an_unknown_name_is_answered_with_near_ones(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--project", str(site.root), "--quiet", "record", "nll/by_hnd"]) == 1
    assert "nll/by_hand" in capsys.readouterr().err


def test_drift_reports_and_writes_no_record(site: SmallSite, tmp_path: Path) -> None:
    report = tmp_path / "drift.md"
    assert drift(site.project, QUIET, report) == 0
    path = site.root / "snippets" / "nll" / "by_hand.out"
    before = path.read_text()
    printed = next(line for line in before.splitlines() if line.startswith("loss "))
    path.write_text(before.replace(printed, "loss 9.9999"))
    assert drift(site.project, QUIET, report) == 1
    assert (
        f"-loss 9.9999\n+{printed}" in report.read_text() and "snippets/nll/by_hand.out" in report.read_text()
    )
    path.write_text(before)


def test_a_lab_is_recorded_before_the_figures_that_read_it(site: SmallSite) -> None:
    labs = site.root / "snippets" / "labs"
    before = {path: path.read_text() for path in labs.iterdir() if path.is_file()}
    site.replace("snippets/labs/descent.py", "target = 3.0", "target = 4.0")
    assert record(site.project, QUIET, ["labs"]) == 0
    assert "errors: list = [16.0, 4.0," in (labs / "descent.out").read_text()
    figure = labs / "figure_descent_errors.out"
    assert "16.0, 4.0," in figure.read_text() != before[figure]
    assert record(site.project, QUIET, ["labs"], dry_run=True) == 0
    for path, text in before.items():
        path.write_text(text)


def test_when_the_figure_fails_the_lab_is_not_recorded_either(site: SmallSite) -> None:
    before = site.state()
    script = site.root / "snippets" / "labs" / "descent.py"
    text = script.read_text()
    script.write_text(text.replace("errors", "misses"))
    with pytest.raises(FaultsFound, match="figure_descent_errors"):
        record(site.project, QUIET, ["labs"])
    script.write_text(text)
    assert site.state() == before


def test_noise_in_a_lab_names_its_cell(site: SmallSite) -> None:
    if torch.backends.cpu.get_cpu_capability() == "DEFAULT":
        pytest.skip("this processor has no vector instructions to leave out")
    script = site.root / "snippets" / "labs" / "noise.py"
    script.write_text("# %% calm\nprint('calm')\n\n# %% noise\n" + NOISE)
    try:
        with pytest.raises(FaultsFound) as caught:
            record(site.project, QUIET, ["labs/noise"])
    finally:
        script.unlink()
    assert caught.value.faults[0].found.startswith("in cell noise:\n")
