"""Measure the figures of the project, side by side in one run: ``python -m lossbook bench``."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lossbook.project import Project

_LEFT_BEHIND = {
    ".git",
    ".venv",
    "node_modules",
    "site",
    ".lossbook",
    ".hypothesis",
    ".mypy_cache",
    ".ruff_cache",
}


def bench(project: Project, rounds: int, only: str | None) -> int:
    """Measure and print a table.

    Args:
        project: the project; it is measured in a copy and stays as it is.
        rounds: runs of each measurement; the median counts.
        only: ``build``, ``serve``, ``page``, or everything when None.

    Returns:
        0 when every figure is reached, 1 otherwise.
    """
    from lossbook.bench.builds import measure_builds
    from lossbook.bench.pages import measure_pages
    from lossbook.bench.serving import measure_serving

    parts = {"build": measure_builds, "serve": measure_serving, "page": measure_pages}
    reached = True
    with _copy(project) as copy:
        for name, measure in parts.items():
            if only in (None, name):
                shown = [figure.print() for figure in measure(copy, rounds)]
                reached &= all(shown)
    return 0 if reached else 1


@contextmanager
def _copy(project: Project) -> Iterator[Project]:
    with tempfile.TemporaryDirectory(prefix="lossbook-bench-") as folder:
        root = Path(folder) / "project"
        shutil.copytree(project.root, root, ignore=lambda _, names: _LEFT_BEHIND.intersection(names))
        (root / "node_modules").symlink_to(project.node_modules)
        yield Project(root)


def median(seconds: list[float]) -> float:
    return statistics.median(seconds)
