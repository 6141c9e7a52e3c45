"""The table of what programs are told of losses: read, or refused with a fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover.losses import read_losses
from lossbook.faults import FaultsFound
from lossbook.project import Project

SOUND = """\
[nll]
function = "nll_loss"
module = "NLLLoss"
divisor = "label-weights"
minimum = 0
negative = false
chance = { value = "chance.ten", en = "10 classes", zh = "10 个类别" }

[nll.golden.weight]
input = "weighted.log_p"
target = "weighted.labels"
weight = "weighted.weight"
reduction = "none"
log_target = true
loss = "weighted.losses"
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "docs").mkdir()
    return Project(tmp_path)


def write(project: Project, text: str) -> None:
    (project.docs / "losses.toml").write_text(text, encoding="utf-8")


def test_a_project_without_the_file_tells_nothing(project: Project) -> None:
    assert read_losses(project) == []


def test_a_sound_table(project: Project) -> None:
    write(project, SOUND)
    (loss,) = read_losses(project)
    assert (loss.id, loss.page, loss.minimum, loss.negative) == ("nll", "losses/nll.md", 0, False)
    (golden,) = loss.golden
    assert golden.id == "weight"
    assert golden.results == {"loss": "weighted.losses"}
    assert golden.parameters == {"weight": "weighted.weight", "reduction": "none", "log_target": True}
    assert golden.references == ["weighted.log_p", "weighted.labels", "weighted.losses", "weighted.weight"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[nll]", "[nll", "TOML"),
        ('function = "nll_loss"\n', "", "function of nll is None"),
        ("minimum = 0", "minimum = 0.5", "minimum of nll is 0.5"),
        ("negative = false", 'negative = "no"', "negative of nll is 'no'"),
        ("negative = false", "negative = false\nsign = 1", "sign of nll"),
        ("label-weights", "labels", "divisor of nll is labels"),
        (', en = "10 classes"', "", "chance of nll"),
        ('input = "weighted.log_p"\n', "", "golden value weight of nll"),
        ('loss = "weighted.losses"\n', "", "golden value weight of nll"),
        ('weight = "weighted.weight"', "weight = [1, 2]", "golden value weight of nll"),
        ('weight = "weighted.weight"', "weight = 0.5", "golden value weight of nll"),
    ],
)
def test_what_is_not_as_it_should_be_is_a_fault(project: Project, old: str, new: str, told: str) -> None:
    assert old in SOUND
    write(project, SOUND.replace(old, new, 1))
    with pytest.raises(FaultsFound) as found:
        read_losses(project)
    for fault in found.value.faults:
        assert (fault.path, fault.kind) == ("docs/losses.toml", "bad-losses")
    assert any(told in str(fault) for fault in found.value.faults)
    if told != "TOML":
        assert all(fault.line == 1 for fault in found.value.faults)


def test_a_value_at_the_top_is_a_fault(project: Project) -> None:
    write(project, "nll = 3\n")
    with pytest.raises(FaultsFound, match="nll is a int"):
        read_losses(project)
