"""How long a build takes, against its parts done plainly one after the other."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from lossbook.bench import median
from lossbook.bench.figure import Figure
from lossbook.bench.plain import write_finished
from lossbook.discover.examples import find_examples
from lossbook.project import LANGUAGES, Project


def measure_builds(project: Project, rounds: int) -> Iterator[Figure]:
    """Cold, unchanged and one-example-changed builds, as ratios to the plain sum.

    Args:
        project: a copy that may be changed.
        rounds: runs of each.

    Yields:
        The figures.
    """
    _build(project)
    plain = write_finished(project, project.root.parent / "plain")
    changed = next(
        example.script for example in find_examples(project).values() if "torch" in example.modules
    )
    text = changed.read_text(encoding="utf-8")
    times: dict[str, list[float]] = {}

    def take(name: str, action: Callable[[], None]) -> None:
        began = time.perf_counter()
        action()
        times.setdefault(name, []).append(time.perf_counter() - began)

    for turn in range(rounds):
        take("examples", lambda: _examples_in_one_process(project))
        take("plain", lambda: _plain_build(plain))
        shutil.rmtree(project.work, ignore_errors=True)
        take("cold", lambda: _build(project))
        take("unchanged", lambda: _build(project))
        changed.write_text(f"{text.rstrip()}  # {turn}\n", encoding="utf-8")
        take("changed", lambda: _build(project))
        changed.write_text(text, encoding="utf-8")
        _build(project)
    middle = {name: median(seconds) for name, seconds in times.items()}
    total = middle["examples"] + middle["plain"]
    yield Figure("all examples in one process, torch imported once", middle["examples"], "s")
    yield Figure("plain mkdocs-material build of the finished text, both languages", middle["plain"], "s")
    yield Figure("sum of the two", total, "s")
    yield Figure("cold build, everything run, compared, checked", middle["cold"], "s")
    yield Figure("cold build / sum", middle["cold"] / total, "", 1.0)
    yield Figure("nothing changed", middle["unchanged"], "s")
    yield Figure("nothing changed / sum", middle["unchanged"] / total, "", 0.75)
    yield Figure("one example changed", middle["changed"], "s")
    yield Figure("one example changed / sum", middle["changed"] / total, "", 0.75)


def _environment(project: Project) -> dict[str, str]:
    machinery = str(Path(__file__).resolve().parent.parent.parent)
    return os.environ | {"PYTHONPATH": machinery, "OMP_NUM_THREADS": "1", "NO_MKDOCS_2_WARNING": "1"}


def _build(project: Project) -> None:
    command = [sys.executable, "-m", "lossbook", "--project", str(project.root), "--quiet", "site"]
    subprocess.run(command, env=_environment(project), cwd=project.root, check=True)


_ALL_IN_ONE = """
import contextlib, io, sys, warnings
sys.path.insert(0, ".")
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
warnings.simplefilter("ignore")
for path in sys.argv[1:]:
    names = {"__name__": "__main__", "__file__": path}
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception, SystemExit):
        exec(compile(open(path, encoding="utf-8").read(), path, "exec"), names)
        for text in names.get("TEXT", {}).values():
            figure = Figure(figsize=(5, 3), layout="constrained")
            canvas = FigureCanvasSVG(figure)
            names["draw"](figure, text)
            canvas.print_svg(io.StringIO())
"""


def _examples_in_one_process(project: Project) -> None:
    scripts = [str(example.script) for example in find_examples(project).values()]
    command = [sys.executable, "-c", _ALL_IN_ONE, *scripts]
    subprocess.run(command, env=_environment(project), cwd=project.root, check=True, capture_output=True)


def _plain_build(folder: Path) -> None:
    for language in LANGUAGES:
        command = [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "-q",
            "-f",
            f"docs/{language}.yml",
            "-d",
            f"../site/{language}",
        ]
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
