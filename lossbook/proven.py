"""Tests that need not run again: they passed before, and nothing that they depend on has changed since.

Whoever writes a page changes neither the machinery nor the NumPy references; their tests are most of the work of a proof.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lossbook.project import Project

_NEVER = {"__pycache__", "katex"}
_ENVIRONMENT = ("pyproject.toml", "requirements.txt", "requirements-node.txt", "package-lock.json")


@dataclass(frozen=True)
class Group:
    """Tests and everything they depend on.

    Attributes:
        title: what they prove.
        tests: their folders.
        inputs: files and folders; tests/conftest.py sees to it that the tests open no others.
    """

    title: str
    tests: tuple[str, ...]
    inputs: tuple[str, ...]


GROUPS = (
    Group(
        "machinery",
        (
            "tests/check",
            "tests/compare",
            "tests/discover",
            "tests/publish",
            "tests/render",
            "tests/run",
        ),
        ("lossbook", "tests", "docs/theme", *_ENVIRONMENT),
    ),
    Group("references", ("tests/snippets",), ("snippets", "tests", "lossbook", *_ENVIRONMENT)),
)


class Proven:
    """Which groups have passed with what they depend on when this object is made.

    Args:
        project: the project.
    """

    def __init__(self, project: Project) -> None:
        folder = project.work / "proven"
        self._marks = {
            group.title: folder / f"{group.title}-{_fingerprint(project.root, group)}" for group in GROUPS
        }

    def groups(self) -> list[Group]:
        """Those that passed."""
        return [group for group in GROUPS if self._marks[group.title].exists()]

    def note(self, groups: Sequence[Group]) -> None:
        """Keep in mind that ``groups`` have passed; earlier passes of them are forgotten."""
        for group in groups:
            mark = self._marks[group.title]
            mark.parent.mkdir(parents=True, exist_ok=True)
            for earlier in mark.parent.glob(f"{group.title}-*"):
                earlier.unlink()
            mark.touch()


def _fingerprint(root: Path, group: Group) -> str:
    digest = hashlib.sha256(f"{platform.python_version()} {platform.machine()}".encode())
    for path in sorted(path for name in group.inputs for path in _files(root / name)):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(root).as_posix()} {content}\n".encode())
    return digest.hexdigest()[:24]


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    for path in place.rglob("*"):
        if path.is_file() and not _NEVER.intersection(path.parts):
            yield path
