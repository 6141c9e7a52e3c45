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
_NAME_OF_FILE = re.compile(r"[\w./-]{3,100}\.\w+")


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
    modules = frozenset(module for path in scripts for module in _imports(path))
    name = f"{script.parent.name}/{script.stem}"
    packages = frozenset(module.partition(".")[0] for module in modules)
    named = {name for path in scripts for name in _names_of_files(path) if name.endswith(".out")}
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
            for module in _imports(path):
                waiting.extend(_repository_files(module, root))
            named = (root / name for name in _names_of_files(path))
            waiting.extend(file for file in named if file.is_file())
    return sorted(found)


def _repository_files(module: str, root: Path) -> list[Path]:
    parts = module.split(".")
    files = []
    for length in range(1, len(parts) + 1):
        base = root.joinpath(*parts[:length])
        files += [path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()]
    return files


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size


def _imports(path: Path) -> frozenset[str]:
    """Names of the modules that ``path`` imports; ``from a import b`` counts as both ``a`` and ``a.b``."""
    return _imports_and_names(path, _stamp(path))[0]


def _names_of_files(path: Path) -> tuple[str, ...]:
    """What stands in the script and may be the name of a repository file that it reads."""
    return _imports_and_names(path, _stamp(path))[1]


@cache
def _imports_and_names(path: Path, stamp: tuple[int, int]) -> tuple[frozenset[str], tuple[str, ...]]:
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError:
        return frozenset(), ()
    imports: set[str] = set()
    texts: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                texts.add(node.value)
        elif isinstance(node, ast.Import):
            imports.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imports.add(node.module)
            imports.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(imports), tuple(sorted(text for text in texts if _NAME_OF_FILE.fullmatch(text)))
