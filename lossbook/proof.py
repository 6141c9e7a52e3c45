"""The proof: ``python -m lossbook.proof`` runs style, types, the build and the tests, with their output as it comes.

Pytest comes last, so that its closing line is the last line of the whole.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lossbook.project import Project


@dataclass(frozen=True)
class Tool:
    """A program of the proof.

    Attributes:
        title: what it looks at, for the line that is printed before it begins.
        arguments: what follows ``python -m``.
    """

    title: str
    arguments: tuple[str, ...]


def tools(browser: bool, names: Sequence[str] = ()) -> tuple[Tool, ...]:
    """What the proof runs.

    Args:
        browser: whether the tests marked browser or whole run too.
        names: files or tests for pytest; all when empty, and then style and types are looked at too.

    Returns:
        The programs in their order.
    """
    if names:
        return (Tool("tests", ("pytest", *names)),)
    side_by_side = ("-n", "2", "--dist", "worksteal")
    chosen = side_by_side if browser else (*side_by_side, "-m", "not browser and not whole")
    return (
        Tool("site", ("lossbook", "check")),
        Tool("style", ("ruff", "check", "--quiet")),
        Tool("types", ("mypy", "--no-error-summary")),
        Tool("tests" if browser else "tests without the browser", ("pytest", *chosen)),
    )


def prove(root: Path, browser: bool = True, names: Sequence[str] = ()) -> int:
    """Run the programs of the proof until one finds something wrong.

    Args:
        root: the project folder.
        browser: whether the tests marked browser or whole run too.
        names: files or tests for pytest; all when empty.

    Returns:
        Exit code of the first program that is not content, else 0.
    """
    environment = dict(os.environ)
    if not names:
        environment["LOSSBOOK_SITE"] = str(Project(root).checked_site)
    if not browser:
        # Fewer generated inputs: tests/snippets/conftest.py. The whole proof and CI try them all.
        environment.setdefault("LOSSBOOK_INPUTS", "fast")
    for tool in tools(browser, names):
        print(f"{tool.title}: {' '.join(tool.arguments)}", file=sys.stderr, flush=True)
        began = time.monotonic()
        command = [sys.executable, "-m", *tool.arguments]
        code = subprocess.run(command, cwd=root, env=environment, check=False).returncode
        if code:
            return code
        if tool.arguments[0] != "pytest":
            print(f"{tool.title}: well after {time.monotonic() - began:.1f} s", file=sys.stderr, flush=True)
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Prove the project in the current folder.

    Args:
        arguments: command line without the program's name; that of the process when None.

    Returns:
        Exit code: 0 all is well, else that of the first program that found something wrong.
    """
    parser = argparse.ArgumentParser(
        prog="python -m lossbook.proof",
        description="Build and check the site, run ruff, mypy and pytest: the whole proof.",
    )
    parser.add_argument(
        "--without-browser",
        action="store_true",
        help="the fast gate: leave out the tests marked browser or whole",
    )
    parser.add_argument("names", nargs="*", metavar="TEST", help="only these files or tests, and only pytest")
    options = parser.parse_args(arguments)
    return prove(Path.cwd(), browser=not options.without_browser, names=options.names)


if __name__ == "__main__":
    sys.exit(main())
