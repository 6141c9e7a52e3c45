"""What many tests share: the site as it would be published, and a browser."""

from __future__ import annotations

import fcntl
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from lossbook.project import Project
from lossbook.proven import GROUPS, Group
from lossbook.publish.browser import NoBrowser, launch
from lossbook.publish.build import Options, build
from lossbook.publish.progress import Progress
from lossbook.publish.static_server import serving
from tests.small_site import SmallSite

ROOT = Path(__file__).resolve().parent.parent
OF_NO_PROJECT = (".venv", ".git", ".hypothesis", ".pytest_cache", "node_modules")


@pytest.fixture(autouse=True)
def same_folder() -> Iterator[None]:
    """Commands change into the folder of their project; the next test begins where this one began."""
    before = Path.cwd()
    yield
    os.chdir(before)


_opened: set[Path] = set()


def _note_opened(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and isinstance(arguments[0], str):
        _opened.add(Path(arguments[0]))


sys.addaudithook(_note_opened)


@pytest.fixture(autouse=True)
def only_what_its_group_depends_on(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that reads more than lossbook.proven says of its group would be left out when that changes."""
    _opened.clear()
    yield
    folder = request.path.parent
    for group in GROUPS:
        if any(folder.is_relative_to(ROOT / name) for name in group.tests):
            more = [path for path in _opened if _is_not_of(path, group)]
            assert not more, f"opens {more}: add it to the inputs of {group.title}, or move the test"


def _is_not_of(path: Path, group: Group) -> bool:
    if not path.is_relative_to(ROOT) or not path.exists():
        return False
    return not any(path.is_relative_to(ROOT / name) for name in (*group.inputs, *OF_NO_PROJECT))


@pytest.fixture(scope="session")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture(scope="session")
def built_site(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The finished site: the folder named in LOSSBOOK_SITE, which the proof has just built, else a fresh build."""
    if named := os.environ.get("LOSSBOOK_SITE"):
        return Path(named).resolve()
    copy = tmp_path_factory.mktemp("built") / "site"
    build(project, Progress(quiet=True), Options(publish=False))
    shutil.copytree(project.checked_site, copy)
    return copy


Once = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Make a file or a folder once for all processes of a run: whoever comes first makes it, the others wait."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def made(name: str, make: Callable[[Path], object]) -> Path:
        finished = shared / name
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not finished.exists():
                unfinished = tmp_path_factory.mktemp("once") / name
                make(unfinished)
                unfinished.rename(finished)
        return finished

    return made


@pytest.fixture(scope="session")
def small_site(once: Once) -> Path:
    """The small site, recorded and built: once for all processes of a run. Tests change copies of it."""

    def make(root: Path) -> None:
        assert SmallSite(root).build() == []

    return once("small", make)


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """Where the finished site is served on loopback."""
    with serving(built_site) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A Chromium; without one the test is skipped, under CI it fails."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        try:
            found = launch(playwright)
        except NoBrowser as problem:
            if os.environ.get("CI"):
                pytest.fail(str(problem))
            pytest.skip(str(problem))
        yield found
        found.close()
