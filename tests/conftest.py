"""What many tests share: the site as it would be published, and a browser."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from lossbook.project import Project
from lossbook.publish.browser import NoBrowser, launch
from lossbook.publish.build import Options, build
from lossbook.publish.progress import Progress
from lossbook.publish.static_server import serving
from tests.small_site import SmallSite

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def same_folder() -> Iterator[None]:
    """Commands change into the folder of their project; the next test begins where this one began."""
    before = Path.cwd()
    yield
    os.chdir(before)


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
