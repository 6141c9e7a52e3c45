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
from lossbook.proven import GROUPS, Group, Proven


@dataclass(frozen=True)
class Tool:
    """A program of the proof.

    Attributes:
        title: what it looks at, for the line that is printed before it begins.
        arguments: what follows ``python -m``.
    """

    title: str
    arguments: tuple[str, ...]


def tools(browser: bool, names: Sequence[str] = (), left_out: Sequence[Group] = ()) -> tuple[Tool, ...]:
    """What the proof runs.

    Args:
        browser: whether the tests marked browser or whole run too.
        names: files or tests for pytest; all when empty, and then style and types are looked at too.
        left_out: groups of tests that need not run.

    Returns:
        The programs in their order.
    """
    if names:
        return (Tool("tests", ("pytest", *names)),)
    chosen = ["-n", "2", "--dist", "worksteal"]
    chosen += [] if browser else ["-m", "not browser and not whole"]
    chosen += [f"--ignore={folder}" for group in left_out for folder in group.tests]
    return (
        Tool("site", ("lossbook", "check")),
        Tool("style", ("ruff", "check", "--quiet")),
        Tool("types", ("mypy", "--no-error-summary")),
        Tool("tests" if browser else "tests without the browser", ("pytest", *chosen)),
    )


def prove(root: Path, browser: bool = True, names: Sequence[str] = (), all_tests: bool = True) -> int:
    """Run the programs of the proof until one finds something wrong.

    Args:
        root: the project folder.
        browser: whether the tests marked browser or whole run too.
        names: files or tests for pytest; all when empty.
        all_tests: run also the groups that have passed with just what they depend on now.

    Returns:
        Exit code of the first program that is not content, else 0.
    """
    project = Project(root)
    environment = dict(os.environ)
    if not names:
        environment["LOSSBOOK_SITE"] = str(project.checked_site)
    if not browser:
        # Fewer generated inputs: tests/snippets/conftest.py. The whole proof and CI try them all.
        environment.setdefault("LOSSBOOK_INPUTS", "fast")
    proven = Proven(project)
    left_out = [] if all_tests or names else proven.groups()
    for group in left_out:
        print(f"{group.title}: {', '.join(group.tests)} passed with the same code before", file=sys.stderr)
    for tool in tools(browser, names, left_out):
        print(f"{tool.title}: {' '.join(tool.arguments)}", file=sys.stderr, flush=True)
        began = time.monotonic()
        command = [sys.executable, "-m", *tool.arguments]
        code = subprocess.run(command, cwd=root, env=environment, check=False).returncode
        if code:
            return code
        if tool.arguments[0] != "pytest":
            print(f"{tool.title}: well after {time.monotonic() - began:.1f} s", file=sys.stderr, flush=True)
    if not names:
        proven.note([group for group in GROUPS if group not in left_out])
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
        help="the fast gate: leave out the tests marked browser or whole, and those that passed with the same code",
    )
    parser.add_argument(
        "--all", action="store_true", help="leave out no test because it passed with the same code before"
    )
    parser.add_argument("names", nargs="*", metavar="TEST", help="only these files or tests, and only pytest")
    options = parser.parse_args(arguments)
    browser = not options.without_browser
    return prove(Path.cwd(), browser, options.names, all_tests=browser or options.all)


if __name__ == "__main__":
    sys.exit(main())
