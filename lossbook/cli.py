"""The command line: ``python -m lossbook COMMAND``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from lossbook.faults import FaultsFound
from lossbook.project import Project
from lossbook.publish.progress import Progress
from lossbook.run.pool import LAB_PATIENCE, LIMIT_SECONDS

Number = TypeVar("Number", int, float)
LAST_PORT = 65535

_EPILOGUE = """\
A day with Lossbook:
  python -m lossbook serve                          write, with the site in the browser
  python -m lossbook record cross_entropy/by_hand   record anew what an example prints
  python -m lossbook check                          build, compare and check everything, publish nothing
  python -m lossbook twin docs/en/X.md docs/zh/X.md note that both pages say the same
Every command ends with 0 when all is well, 1 when something is wrong (and says file, line and remedy),
2 when it was called wrongly.
"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m lossbook",
        description="Run the examples, compare, render and check the pages, publish the site.",
        epilog=_EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--project", type=Path, default=Path.cwd(), metavar="DIR", help="project folder (default: here)"
    )
    parser.add_argument("--quiet", action="store_true", help="say nothing but faults")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="build, serve on loopback, rebuild what changes")
    serve.add_argument("--port", type=_port, default=8000, help="port on 127.0.0.1 (default 8000)")

    for name, text in (
        ("site", "build site/, checked, for publishing"),
        ("check", "build and check, leave site/ alone"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument(
            "--limit",
            type=_positive(float),
            default=LIMIT_SECONDS,
            metavar="SECONDS",
            help=f"how long an example may take (default {LIMIT_SECONDS:.0f}; a lab {LAB_PATIENCE} times as long)",
        )

    record = commands.add_parser("record", help="run examples, record their outputs anew, show what changed")
    record.add_argument(
        "names", nargs="*", metavar="EXAMPLE", help="topic/example, or a topic (default: all)"
    )
    record.add_argument(
        "--dry-run", action="store_true", help="show the difference, write nothing; 1 if there is one"
    )

    drift = commands.add_parser(
        "drift", help="compare the examples with what is recorded, under the installed versions"
    )
    drift.add_argument("--report", type=Path, help="write a Markdown report to this file")

    twin = commands.add_parser("twin", help="note that a page matches its counterpart as it stands now")
    twin.add_argument("pages", nargs="+", type=Path, metavar="PAGE", help="docs/<language>/....md, or 'all'")

    commands.add_parser("register", help="add new pages and ids to docs/permalinks.txt and docs/data-ids.txt")
    commands.add_parser("glossary", help="make the search dictionary anew from docs/glossary.csv")
    bench = commands.add_parser("bench", help="measure the figures of the project, side by side")
    bench.add_argument(
        "--rounds", type=_positive(int), default=3, help="runs of each, the median counts (default 3)"
    )
    bench.add_argument("--only", choices=("build", "serve", "page"), help="one part of the measurements")
    commands.add_parser("clean", help="remove site/ and everything that can be made again")
    return parser


def _port(text: str) -> int:
    """Read a port that a socket takes."""
    if not text.isdecimal() or not 1 <= int(text) <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is no port: take one from 1 to {LAST_PORT}")
    return int(text)


def _positive(kind: Callable[[str], Number]) -> Callable[[str], Number]:
    def read(text: str) -> Number:
        number = kind(text)
        if not number > 0:
            raise argparse.ArgumentTypeError(f"{text} is too small: take a number above 0")
        return number

    read.__name__ = getattr(kind, "__name__", "number")  # argparse names it where text is no number at all
    return read


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: command line without the program's name; that of the process when None.

    Returns:
        Exit code: 0 all is well, 1 faults were found.
    """
    options = _parser().parse_args(arguments)
    project = Project(options.project.resolve())
    progress = Progress(quiet=options.quiet)
    if not (project.docs.is_dir() and project.snippets.is_dir()):
        print(
            f"{project.root}: no docs/ and snippets/ here; call it from the project folder or pass --project",
            file=sys.stderr,
        )
        return 2
    try:
        return _run(options, project, progress)
    except FaultsFound as found:
        print(
            f"\n{found}\n\n{len(found.faults)} fault(s); nothing was published or recorded.", file=sys.stderr
        )
        return 1
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace, project: Project, progress: Progress) -> int:
    os.chdir(project.root)
    match options.command:
        case "site" | "check":
            from lossbook.publish.build import Options, build

            build(project, progress, Options(publish=options.command == "site", limit=options.limit))
            done = f"site/ is ready: {project.site}" if options.command == "site" else "no faults"
            progress.say(done)
        case "serve":
            from lossbook.publish.serve import serve

            return serve(project, progress, options.port)
        case "record":
            from lossbook.publish.recording import record

            return record(project, progress, options.names, dry_run=options.dry_run)
        case "drift":
            from lossbook.publish.recording import drift

            return drift(project, progress, options.report)
        case "twin":
            from lossbook.check.sources.twins import stamp

            stamp(project, _pages(project, options.pages))
        case "register":
            from lossbook.publish.build import register

            register(project, progress)
        case "glossary":
            from lossbook.discover.glossary import read_glossary
            from lossbook.discover.search_terms import write_dictionary

            write_dictionary(project, read_glossary(project))
        case "bench":
            from lossbook.bench import bench

            return bench(project, options.rounds, options.only)
        case "clean":
            for folder in (project.site, project.work, project.theme / "assets" / "katex"):
                shutil.rmtree(folder, ignore_errors=True)
    return 0


def _pages(project: Project, paths: list[Path]) -> list[Path]:
    if [str(path) for path in paths] == ["all"]:
        return sorted(project.docs.glob("*/**/*.md"))
    return [path.resolve() for path in paths]
