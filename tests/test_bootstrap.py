"""The environment is made once, made anew when what it is made from changes, and fails with a remedy."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from lossbook import bootstrap
from lossbook.bootstrap import CannotPrepare, Environment, fingerprint, prepare, usable_node


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with the files that the environment is made from."""
    (tmp_path / "requirements.txt").write_text("first==1.0\n", encoding="utf-8")
    (tmp_path / "requirements-node.txt").write_text("node==24.0\n", encoding="utf-8")
    (tmp_path / "package.json").write_text("{}", encoding="utf-8")
    (tmp_path / "package-lock.json").write_text('{"one": 1}', encoding="utf-8")
    return tmp_path


@pytest.fixture
def commands(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Commands that would install something, noted instead of run."""
    noted: list[list[str]] = []

    def note(command: list[str], environment: Environment, tell: object) -> None:
        noted.append([Path(command[0]).name, *command[1:]])
        environment.packages.mkdir(exist_ok=True)

    def create(environment: Environment) -> None:
        noted.append(["venv"])
        environment.programs.mkdir(parents=True)
        environment.python.touch()

    monkeypatch.setattr(bootstrap, "_run", note)
    monkeypatch.setattr(bootstrap, "_create", create)
    monkeypatch.setattr(bootstrap, "usable_node", lambda path: True)
    return noted


def kinds(commands: list[list[str]]) -> list[str]:
    """``venv``, ``pip requirements.txt``, ``npm``, ``npm --omit=dev`` for the noted commands."""
    names = []
    for command in commands:
        if "pip" in command:
            names.append(f"pip {Path(command[-1]).name}")
        elif "ci" in command:
            names.append("npm --omit=dev" if "--omit=dev" in command else "npm")
        else:
            names.append(command[0])
    return names


def test_everything_is_made_once(root: Path, commands: list[list[str]]) -> None:
    prepare(root)
    assert kinds(commands) == ["venv", "pip requirements.txt", "npm"]
    commands.clear()
    prepare(root)
    assert commands == []


def test_new_dates_change_nothing(root: Path, commands: list[list[str]]) -> None:
    prepare(root)
    commands.clear()
    for file in root.glob("*.txt"):
        os.utime(file, (0, 0))
    prepare(root)
    assert commands == []


def test_only_the_part_that_changed_is_made_anew(root: Path, commands: list[list[str]]) -> None:
    prepare(root)
    commands.clear()
    (root / "requirements.txt").write_text("first==1.1\n", encoding="utf-8")
    prepare(root)
    assert kinds(commands) == ["pip requirements.txt"]
    commands.clear()
    (root / "package-lock.json").write_text('{"one": 2}', encoding="utf-8")
    prepare(root)
    assert kinds(commands) == ["npm"]


def test_the_site_needs_fewer_packages_than_the_tests(root: Path, commands: list[list[str]]) -> None:
    prepare(root, tests=False)
    assert kinds(commands) == ["venv", "pip requirements.txt", "npm --omit=dev"]
    commands.clear()
    prepare(root, tests=True)
    assert kinds(commands) == ["npm"]
    commands.clear()
    prepare(root, tests=False)
    assert commands == [], "what the tests need includes what the site needs"


def test_node_comes_through_pip_where_there_is_none(
    root: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "usable_node", lambda path: False)
    prepare(root)
    assert kinds(commands) == ["venv", "pip requirements.txt", "pip requirements-node.txt", "npm"]


@pytest.mark.skipif(os.name == "nt", reason="writes shell scripts")
@pytest.mark.parametrize(
    ("programs", "expected"),
    [
        ({"node": "v24.19.0", "npm": "11.0.0"}, True),
        ({"node": f"v{bootstrap.OLDEST_NODE}.0.0", "npm": "10.0.0"}, True),
        ({"node": f"v{bootstrap.OLDEST_NODE - 1}.9.9", "npm": "9.0.0"}, False),
        ({"node": "v24.19.0"}, False),
        ({"npm": "11.0.0"}, False),
        ({}, False),
    ],
)
def test_which_node_is_usable(tmp_path: Path, programs: dict[str, str], expected: bool) -> None:
    for name, version in programs.items():
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\necho {version}\n", encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    assert usable_node(str(tmp_path)) is expected


def test_an_old_python_is_told_what_to_do(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4, "final", 0))
    with pytest.raises(CannotPrepare, match=r"expected 3\.11 or newer.*PYTHON=python3\.11"):
        prepare(root)


def test_a_command_that_fails_shows_its_last_lines(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    failing = [sys.executable, "-c", "print('no such version'); raise SystemExit(3)"]
    with pytest.raises(CannotPrepare, match=r"(?s)ended with 3:.*no such version"):
        bootstrap.with_step("packages", lambda tell: bootstrap._run(failing, Environment(root), tell))
    assert "packages: installing" in capsys.readouterr().err


def test_a_failed_installation_leaves_no_stamp(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = Environment(root)
    environment.programs.mkdir(parents=True)
    environment.python.touch()

    def fail(command: object, environment: Environment, tell: object) -> None:
        raise CannotPrepare("no network")

    monkeypatch.setattr(bootstrap, "_run", fail)
    with pytest.raises(CannotPrepare, match="no network"):
        prepare(root)
    assert not environment.python_stamp.exists()


def test_an_environment_that_cannot_be_made_is_removed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        Path(command[-1]).mkdir()
        return subprocess.CompletedProcess(command, 1, "", "ensurepip is not available")

    monkeypatch.setattr(subprocess, "run", half)
    with pytest.raises(CannotPrepare, match=r"(?s)ensurepip is not available.*python3-venv"):
        prepare(root)
    assert not (root / ".venv").exists()


def test_what_counts_in_a_fingerprint(root: Path) -> None:
    files = [root / "package.json", root / "package-lock.json"]
    before = fingerprint(files, "3.11.7")
    assert fingerprint(files, "3.11.7") == before
    assert fingerprint(files, "3.12.0") != before
    (root / "package.json").write_text("{ }", encoding="utf-8")
    assert fingerprint(files, "3.11.7") != before


def test_it_needs_nothing_that_is_installed() -> None:
    """Without site-packages and without the user's own, as on a fresh machine."""
    program = "import lossbook.bootstrap, sys; print([m for m in sys.modules if m.startswith('lossbook')])"
    repository = Path(bootstrap.__file__).parent.parent
    told = subprocess.run(
        [sys.executable, "-S", "-E", "-s", "-c", program],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "['lossbook', 'lossbook.bootstrap']"


def test_called_from_elsewhere_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert bootstrap.main([]) == 1
    assert "call it from the project folder" in capsys.readouterr().err
