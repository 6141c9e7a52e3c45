"""Find the scripts of ``snippets/`` and say by a fingerprint what their results depend on."""

from __future__ import annotations

import ast
import hashlib
import platform
import re
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from lossbook.discover.cells import is_lab
from lossbook.project import Project

PINNED = ("torch", "numpy", "scipy", "scikit-learn", "matplotlib", "mpmath")
_RAISES = "# raises:"


@dataclass(frozen=True)
class Example:
    """A script that is run for the site.

    Attributes:
        name: topic and file name without its ending, such as ``cross_entropy/by_hand``.
        script: the file.
        fingerprint: hash of all that the result depends on.
        raises: name of the exception it must raise, or ``""``.
        modules: names of the packages it imports, its repository imports included.
        reads: the recorded results it reads, as the figures of a lab do, whether or not they exist yet.
    """

    name: str
    script: Path
    fingerprint: str
    raises: str
    modules: frozenset[str]
    reads: tuple[Path, ...] = ()

    @property
    def record(self) -> Path:
        """The file that keeps its recorded result."""
        return self.script.with_suffix(".out")

    @property
    def is_figure(self) -> bool:
        return self.script.name.startswith("figure_")

    @property
    def is_lab(self) -> bool:
        return is_lab(self.script)


def find_examples(project: Project) -> dict[str, Example]:
    """Find every example and figure: files of ``snippets/<topic>/`` that do not begin with ``_``."""
    surroundings = _surroundings()
    examples = {}
    for script in sorted(project.snippets.glob("*/*.py")):
        if script.name.startswith("_"):
            continue
        example = _read_example(script, project, surroundings)
        examples[example.name] = example
    return examples


def orphaned_records(project: Project) -> list[Path]:
    """Recorded files whose script is gone."""
    return [path for path in sorted(project.snippets.glob("*/*.out")) if not path.with_suffix(".py").exists()]


def _read_example(script: Path, project: Project, surroundings: str) -> Example:
    closure = _closure(script, project.root)
    digest = hashlib.sha256(surroundings.encode())
    for path in closure:
        digest.update(path.relative_to(project.root).as_posix().encode())
        digest.update(path.read_bytes())
    first_line = script.read_text(encoding="utf-8").split("\n", 1)[0]
    raises = first_line.removeprefix(_RAISES).strip() if first_line.startswith(_RAISES) else ""
    scripts = [path for path in closure if path.suffix == ".py"]
    modules = frozenset(module for path in scripts for module in _imports(path, _stamp(path)))
    name = f"{script.parent.name}/{script.stem}"
    packages = frozenset(module.partition(".")[0] for module in modules)
    named = {
        name for path in scripts for name in _names_of_files(path, _stamp(path)) if name.endswith(".out")
    }
    records = tuple(project.root / name for name in sorted(named))
    return Example(name, script, digest.hexdigest(), raises, packages, records)


def _surroundings() -> str:
    """What every result depends on besides the script: Python, the pinned packages, the code that runs it."""
    lines = [platform.python_version(), platform.machine()]
    for package in PINNED:
        try:
            lines.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            lines.append(f"{package} missing")
    machinery = Path(__file__).resolve().parent.parent
    runners = [*sorted((machinery / "run").glob("*.py")), machinery / "discover" / "cells.py"]
    lines += [hashlib.sha256(path.read_bytes()).hexdigest() for path in runners]
    return "\n".join(lines)


def _closure(script: Path, root: Path) -> list[Path]:
    """The script and every repository file it imports or names, directly or through another."""
    found: dict[Path, None] = {}
    waiting = [script]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found[path] = None
        if path.suffix == ".py":
            for module in _imports(path, _stamp(path)):
                waiting.extend(_repository_files(module, root))
            named = (root / name for name in _names_of_files(path, _stamp(path)))
            waiting.extend(file for file in named if file.is_file())
    return sorted(found)


def _repository_files(module: str, root: Path) -> list[Path]:
    parts = module.split(".")
    files = []
    for length in range(1, len(parts) + 1):
        base = root.joinpath(*parts[:length])
        files += [path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()]
    return files


@cache
def _names_of_files(path: Path, stamp: tuple[int, int]) -> tuple[str, ...]:
    """What stands in the script and may be the name of a repository file that it reads."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError:
        return ()
    texts = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return tuple(sorted(text for text in texts if re.fullmatch(r"[\w./-]{3,100}\.\w+", text)))


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size


@cache
def _imports(path: Path, stamp: tuple[int, int]) -> frozenset[str]:
    """Names of the modules that ``path`` imports; ``from a import b`` counts as both ``a`` and ``a.b``."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError:
        return frozenset()
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(names)
