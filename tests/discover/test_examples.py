from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover import examples as examples_module
from lossbook.discover.examples import Example, find_examples, orphaned_records
from lossbook.project import Project

FILES = {
    "snippets/__init__.py": "",
    "snippets/_shared.py": "VALUE = 1\n",
    "snippets/loss/__init__.py": "from snippets._shared import VALUE\n",
    "snippets/loss/_private.py": "print(1)\n",
    "snippets/loss/alone.py": "import torch\nprint(1)\n",
    "snippets/loss/uses.py": "from snippets.loss import VALUE\nprint(VALUE)\n",
    "snippets/loss/fails.py": "# raises: RuntimeError\nraise RuntimeError\n",
    "snippets/loss/figure_curve.py": "import numpy as np\n",
    "snippets/loss/deeper/no.py": "print(1)\n",
    "snippets/loss/gone.out": "",
    "snippets/loss/alone.out": "",
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Project(tmp_path)


def change(project: Project, name: str, text: str) -> None:
    (project.root / name).write_text(text, encoding="utf-8")


def fingerprints(project: Project) -> dict[str, str]:
    return {name: example.fingerprint for name, example in find_examples(project).items()}


def changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {name for name in before if before[name] != after[name]}


def test_what_is_found(project: Project) -> None:
    found = find_examples(project)
    assert list(found) == ["loss/alone", "loss/fails", "loss/figure_curve", "loss/uses"]
    assert [name for name, example in found.items() if example.is_figure] == ["loss/figure_curve"]
    assert {name: example.raises for name, example in found.items() if example.raises} == {
        "loss/fails": "RuntimeError"
    }
    assert found["loss/alone"].record == project.snippets / "loss" / "alone.out"
    assert "torch" in found["loss/alone"].modules


def test_records_without_a_script(project: Project) -> None:
    assert orphaned_records(project) == [project.snippets / "loss" / "gone.out"]


def test_nothing_changed(project: Project) -> None:
    assert fingerprints(project) == fingerprints(project)


def test_its_own_text_changes_only_itself(project: Project) -> None:
    before = fingerprints(project)
    change(project, "snippets/loss/alone.py", "import torch\nprint(12)\n")
    assert changed(before, fingerprints(project)) == {"loss/alone"}


def test_what_it_imports_through_another_file_changes_it(project: Project) -> None:
    before = fingerprints(project)
    change(project, "snippets/_shared.py", "VALUE = 1234\n")
    assert changed(before, fingerprints(project)) == {"loss/uses"}


def test_a_record_changes_nothing(project: Project) -> None:
    before = fingerprints(project)
    change(project, "snippets/loss/alone.out", "[stdout]\n2\n")
    assert changed(before, fingerprints(project)) == set()


def test_a_pinned_version_changes_all(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprints(project)
    monkeypatch.setattr(examples_module, "version", lambda package: "0.0.1")
    assert changed(before, fingerprints(project)) == set(before)


def test_python_changes_all(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprints(project)
    monkeypatch.setattr("platform.python_version", lambda: "3.99.0")
    assert changed(before, fingerprints(project)) == set(before)


def test_a_script_that_is_not_python_is_found_all_the_same(project: Project) -> None:
    change(project, "snippets/loss/alone.py", "print(\n")
    assert isinstance(find_examples(project)["loss/alone"], Example)


@pytest.mark.parametrize(
    "import_line",
    ["import snippets.loss.helper", "from snippets.loss.helper import f", "from snippets.loss import helper"],
)
def test_every_way_to_import_a_repository_file_counts(project: Project, import_line: str) -> None:
    change(project, "snippets/loss/helper.py", "f = 1\n")
    change(project, "snippets/loss/alone.py", import_line + "\n")
    before = fingerprints(project)
    change(project, "snippets/loss/helper.py", "f = 12\n")
    assert "loss/alone" in changed(before, fingerprints(project))


def test_what_reads_a_record_says_so_and_changes_with_it(project: Project) -> None:
    change(project, "snippets/loss/uses.py", "text = open('snippets/loss/alone.out').read()\nprint(text)\n")
    found = find_examples(project)
    assert found["loss/uses"].reads == (project.snippets / "loss" / "alone.out",)
    assert found["loss/alone"].reads == ()
    before = fingerprints(project)
    change(project, "snippets/loss/alone.out", "[stdout]\n3\n")
    assert changed(before, fingerprints(project)) == {"loss/uses"}


def test_a_record_that_does_not_exist_yet_counts_from_when_it_does(project: Project) -> None:
    change(project, "snippets/loss/uses.py", "text = open('snippets/loss/new.out').read()\nprint(text)\n")
    assert find_examples(project)["loss/uses"].reads == (project.snippets / "loss" / "new.out",)
    before = fingerprints(project)
    change(project, "snippets/loss/new.out", "[stdout]\n3\n")
    assert changed(before, fingerprints(project)) == {"loss/uses"}
