"""Make ``.venv`` and ``node_modules``: ``python3 -m lossbook.bootstrap``. Needs Python and nothing else.

Everything else in the project may import what is installed; this module may not, for it does the installing.
Each part leaves a stamp with the fingerprint of what it was made from, so a second call takes no time.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

OLDEST_PYTHON = (3, 11)
OLDEST_NODE = 20
QUIET_SECONDS = 10.0
"""How long an installation may go on without a word where lines cannot be replaced (a log, not a terminal)."""


class CannotPrepare(Exception):
    """The environment could not be made; the message says what was found and what mends it."""


@dataclass(frozen=True)
class Environment:
    """Where the parts of the environment lie.

    Attributes:
        root: the project folder, which holds ``requirements.txt`` and ``package-lock.json``.
    """

    root: Path

    @cached_property
    def folder(self) -> Path:
        return self.root / ".venv"

    @cached_property
    def programs(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @cached_property
    def python(self) -> Path:
        return self.programs / ("python.exe" if os.name == "nt" else "python")

    @cached_property
    def requirements(self) -> Path:
        return self.root / "requirements.txt"

    @cached_property
    def node_requirements(self) -> Path:
        return self.root / "requirements-node.txt"

    @cached_property
    def packages(self) -> Path:
        return self.root / "node_modules"

    @cached_property
    def python_stamp(self) -> Path:
        return self.folder / "lossbook-requirements.stamp"

    @cached_property
    def node_stamp(self) -> Path:
        return self.packages / ".lossbook-packages.stamp"


def fingerprint(files: Iterable[Path], *facts: str) -> str:
    """What a part of the environment is made from, in one word.

    Args:
        files: files whose contents count; their dates do not.
        facts: anything else that counts, such as the version of Python.

    Returns:
        Hexadecimal digest.
    """
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
        digest.update(b"\0")
    for fact in facts:
        digest.update(fact.encode() + b"\0")
    return digest.hexdigest()


def stamped(stamp: Path, expected: str) -> bool:
    """Whether ``stamp`` says that its part was made from ``expected``."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == expected


def prepare(root: Path, tests: bool = True) -> None:
    """Make whatever is missing or out of date.

    Args:
        root: the project folder.
        tests: whether the npm packages of the tests are wanted too, not only those of the site.

    Raises:
        CannotPrepare: Python is too old, or a part cannot be installed.
    """
    if sys.version_info[:2] < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        raise CannotPrepare(
            f"found Python {platform.python_version()}, expected {wanted} or newer: "
            f"call a newer one (with make: make PYTHON=python{wanted} ...)"
        )
    environment = Environment(root)
    _make_environment(environment)
    _install_requirements(environment)
    _install_node(environment)
    _install_packages(environment, tests)


def _make_environment(environment: Environment) -> None:
    if environment.python.exists():
        return
    with_step("virtual environment .venv", lambda tell: _create(environment))


def _create(environment: Environment) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(environment.folder)], capture_output=True, text=True, check=False
    )
    if made.returncode:
        # Half an environment would be taken for a whole one by the next call.
        shutil.rmtree(environment.folder, ignore_errors=True)
        raise CannotPrepare(
            f"{sys.executable} cannot make a virtual environment:\n{(made.stdout + made.stderr).strip()}\n"
            "On Debian and Ubuntu: apt-get install python3-venv"
        )


def _install_requirements(environment: Environment) -> None:
    expected = fingerprint([environment.requirements], platform.python_version(), platform.machine())
    if stamped(environment.python_stamp, expected):
        return
    _pip(environment, environment.requirements, "Python packages of requirements.txt")
    environment.python_stamp.write_text(expected, encoding="utf-8")


def _pip(environment: Environment, requirements: Path, title: str) -> None:
    command = [str(environment.python), "-m", "pip", "install", "--progress-bar=off", "-r", str(requirements)]
    with_step(title, lambda tell: _run(command, environment, tell))


def _install_node(environment: Environment) -> None:
    if usable_node(search_path(environment)):
        return
    _pip(environment, environment.node_requirements, "Node.js, which this machine has not")


def usable_node(path: str) -> bool:
    """Whether ``path`` (in the form of the variable PATH) offers npm and a Node.js that is new enough."""
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node is None or npm is None:
        return False
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    major = told.strip().removeprefix("v").split(".")[0]
    return major.isdigit() and int(major) >= OLDEST_NODE


def search_path(environment: Environment) -> str:
    """PATH with the programs of ``.venv`` first, so that a Node.js installed there is the one that is used."""
    return os.pathsep.join([str(environment.programs), os.environ.get("PATH", os.defpath)])


def _install_packages(environment: Environment, tests: bool) -> None:
    lock = fingerprint([environment.root / "package.json", environment.root / "package-lock.json"])
    whole, part = f"{lock} site and tests", f"{lock} site"
    if stamped(environment.node_stamp, whole) or (not tests and stamped(environment.node_stamp, part)):
        return
    npm = shutil.which("npm", path=search_path(environment)) or "npm"
    # No package of ours needs its install scripts, and what does not run can do no harm.
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if not tests:
        command.append("--omit=dev")
    with_step(
        f"npm packages of the {'site and the tests' if tests else 'site'}",
        lambda tell: _run(command, environment, tell),
    )
    environment.node_stamp.write_text(whole if tests else part, encoding="utf-8")


def with_step(title: str, work: Callable[[Callable[[str], None]], None]) -> None:
    """Do one step, and tell what begins, what goes on, and how long it took.

    Args:
        title: what the step makes.
        work: does it; is given a function that tells the line it is handed.
    """
    began = time.monotonic()
    print(f"{title}: installing", file=sys.stderr, flush=True)
    terminal = sys.stderr.isatty()
    last_told = began

    def tell(line: str) -> None:
        nonlocal last_told
        if terminal:
            print(f"\r\033[K  {line[:100]}", end="", file=sys.stderr, flush=True)
        elif time.monotonic() - last_told > QUIET_SECONDS:
            last_told = time.monotonic()
            print(f"  {last_told - began:.0f} s  {line[:100]}", file=sys.stderr, flush=True)

    try:
        work(tell)
    finally:
        if terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
    print(f"{title}: ready after {time.monotonic() - began:.1f} s", file=sys.stderr, flush=True)


def _run(command: Sequence[str], environment: Environment, tell: Callable[[str], None]) -> None:
    variables = {**os.environ, "PATH": search_path(environment), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    last_lines: deque[str] = deque(maxlen=30)
    with subprocess.Popen(
        command,
        cwd=environment.root,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            last_lines.append(line.rstrip())
            tell(line.strip())
    if process.returncode:
        told = "\n".join(last_lines)
        raise CannotPrepare(f"{' '.join(command)} ended with {process.returncode}:\n{told}")


def main(arguments: list[str] | None = None) -> int:
    """Prepare the project in the current folder.

    Args:
        arguments: command line without the program's name; that of the process when None.

    Returns:
        Exit code: 0 all is there, 1 something could not be installed.
    """
    parser = argparse.ArgumentParser(
        prog="python3 -m lossbook.bootstrap",
        description="Make .venv with the pinned requirements, and node_modules. Does nothing when all is there.",
    )
    parser.add_argument(
        "--site-only", action="store_true", help="leave out the npm packages that only the tests need"
    )
    options = parser.parse_args(arguments)
    root = Path.cwd()
    if not (root / "requirements.txt").is_file():
        print(f"{root}: no requirements.txt here; call it from the project folder", file=sys.stderr)
        return 1
    try:
        prepare(root, tests=not options.site_only)
    except CannotPrepare as problem:
        print(f"\nThe environment is not ready. {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
