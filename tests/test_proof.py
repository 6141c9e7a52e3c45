"""The proof runs every tool in its order, stops at the first that is not content, and ends with pytest."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lossbook import proof
from lossbook.project import Project
from lossbook.proof import prove, tools
from lossbook.proven import GROUPS, Proven


@pytest.fixture
def codes(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Exit codes that the tools will end with, by name; the key ``ran`` counts them."""
    wanted = {"lossbook": 0, "ruff": 0, "mypy": 0, "pytest": 0, "ran": 0}

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        wanted["ran"] += 1
        return subprocess.CompletedProcess(command, wanted[command[2]])

    monkeypatch.setattr(subprocess, "run", run)
    return wanted


def test_the_whole_proof() -> None:
    assert [tool.arguments[0] for tool in tools(browser=True)] == ["lossbook", "ruff", "mypy", "pytest"]
    assert tools(browser=True)[-1].arguments == ("pytest", "-n", "2", "--dist", "worksteal")


def test_the_fast_gate_leaves_out_only_the_browser_and_what_builds_the_whole_site_again() -> None:
    left_out = ("-m", "not browser and not whole")
    assert tools(browser=False)[:3] == tools(browser=True)[:3]
    assert tools(browser=False)[-1].arguments == (*tools(browser=True)[-1].arguments, *left_out)


@pytest.mark.parametrize(("browser", "inputs"), [(True, None), (False, "fast")])
def test_only_the_fast_gate_tries_fewer_inputs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, browser: bool, inputs: str | None
) -> None:
    monkeypatch.delenv("LOSSBOOK_INPUTS", raising=False)
    given = []

    def run(command: list[str], env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        given.append(env.get("LOSSBOOK_INPUTS"))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert prove(tmp_path, browser=browser) == 0
    assert set(given) == {inputs}


def test_named_tests_run_alone() -> None:
    assert [tool.arguments for tool in tools(True, ["tests/test_proof.py"])] == [
        ("pytest", "tests/test_proof.py")
    ]


def test_all_is_well(codes: dict[str, int], tmp_path: Path) -> None:
    assert prove(tmp_path) == 0
    assert codes["ran"] == 4


@pytest.mark.parametrize(
    ("tool", "code", "ran"), [("lossbook", 1, 1), ("ruff", 1, 2), ("mypy", 2, 3), ("pytest", 5, 4)]
)
def test_the_first_fault_ends_it(
    codes: dict[str, int], tmp_path: Path, tool: str, code: int, ran: int
) -> None:
    codes[tool] = code
    assert prove(tmp_path) == code
    assert codes["ran"] == ran


def test_the_command_line(codes: dict[str, int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    codes["pytest"] = 1
    assert proof.main(["--without-browser"]) == 1
    assert codes["ran"] == 4
    assert proof.main(["tests/snippets"]) == 1
    assert codes["ran"] == 5


def test_what_passed_runs_again_only_when_something_it_depends_on_changes(
    codes: dict[str, int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for folder in ("lossbook", "tests", "snippets", "docs/en"):
        (tmp_path / folder).mkdir(parents=True)
    page, script = tmp_path / "docs/en/index.md", tmp_path / "snippets/a.py"

    def told() -> list[str]:
        assert prove(tmp_path, browser=False, all_tests=False) == 0
        lines = capsys.readouterr().err.splitlines()
        return [line.split(":")[0] for line in lines if "passed with the same code before" in line]

    assert told() == []
    page.write_text("changed", encoding="utf-8")
    assert told() == ["machinery", "references"]
    script.write_text("x = 1", encoding="utf-8")
    assert told() == ["machinery"]
    assert told() == ["machinery", "references"]
    codes["pytest"] = 1
    script.write_text("x = 2", encoding="utf-8")
    assert prove(tmp_path, browser=False, all_tests=False) == 1
    codes["pytest"] = 0
    capsys.readouterr()
    assert told() == ["machinery"]
    (tmp_path / "lossbook/a.py").write_text("", encoding="utf-8")
    assert told() == []


def test_what_changes_while_the_tests_run_is_not_taken_as_proven(
    codes: dict[str, int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = tmp_path / "snippets/a.py"
    script.parent.mkdir()

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        script.write_text("changed", encoding="utf-8")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert prove(tmp_path, browser=False, all_tests=False) == 0
    assert [group.title for group in Proven(Project(tmp_path)).groups()] == ["machinery"]


def test_the_whole_proof_leaves_out_nothing(codes: dict[str, int], tmp_path: Path) -> None:
    assert prove(tmp_path) == 0
    assert [group.title for group in Proven(Project(tmp_path)).groups()] == ["machinery", "references"]
    assert "--ignore" not in " ".join(tools(browser=True)[-1].arguments)
    left_out = tools(browser=False, left_out=GROUPS[1:])[-1].arguments
    assert left_out[-1] == "--ignore=tests/snippets"


def test_every_folder_of_a_group_is_there() -> None:
    root = Path(proof.__file__).resolve().parent.parent
    for group in GROUPS:
        assert all((root / name).exists() for name in (*group.tests, *group.inputs))
