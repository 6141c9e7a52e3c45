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
    finder = _Finder(project.root)
    scripts = sorted(project.snippets.glob("*/*.py"))
    examples = [finder.example(script) for script in scripts if not script.name.startswith("_")]
    return {example.name: example for example in examples}


def orphaned_records(project: Project) -> list[Path]:
    """Recorded files whose script is gone."""
    return [path for path in sorted(project.snippets.glob("*/*.out")) if not path.with_suffix(".py").exists()]


class _Finder:
    """Reads scripts. While it does, nothing changes: each file is looked at once, however many scripts import it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.surroundings = _surroundings()
        self._stamps: dict[Path, tuple[int, int]] = {}
        self._modules: dict[str, tuple[Path, ...]] = {}
        self._read_by: dict[Path, tuple[Path, ...]] = {}

    def example(self, script: Path) -> Example:
        closure = self._closure(script)
        digest = hashlib.sha256(self.surroundings.encode())
        for path in closure:
            digest.update(path.relative_to(self.root).as_posix().encode())
            digest.update(self._content(path))
        first_line = self._content(script).split(b"\n", 1)[0].decode("utf-8")
        raises = first_line.removeprefix(_RAISES).strip() if first_line.startswith(_RAISES) else ""
        scripts = [path for path in closure if path.suffix == ".py"]
        modules = frozenset(module for path in scripts for module in self._imports_and_names(path)[0])
        packages = frozenset(module.partition(".")[0] for module in modules)
        named = {
            name for path in scripts for name in self._imports_and_names(path)[1] if name.endswith(".out")
        }
        records = tuple(self.root / name for name in sorted(named))
        name = f"{script.parent.name}/{script.stem}"
        return Example(name, script, digest.hexdigest(), raises, packages, records)

    def _closure(self, script: Path) -> list[Path]:
        """The script and every repository file it imports or names, directly or through another."""
        found: dict[Path, None] = {}
        waiting = [script]
        while waiting:
            path = waiting.pop()
            if path not in found:
                found[path] = None
                waiting.extend(self._needs(path))
        return sorted(found)

    def _needs(self, path: Path) -> tuple[Path, ...]:
        """The repository files that a file imports or names itself."""
        if path.suffix != ".py":
            return ()
        if path not in self._read_by:
            imports, names = self._imports_and_names(path)
            imported = (file for module in imports for file in self._files_of(module))
            named = (file for name in names if (file := self.root / name).is_file())
            self._read_by[path] = (*imported, *named)
        return self._read_by[path]

    def _files_of(self, module: str) -> tuple[Path, ...]:
        if module not in self._modules:
            self._modules[module] = tuple(_repository_files(module, self.root))
        return self._modules[module]

    def _stamp(self, path: Path) -> tuple[int, int]:
        if path not in self._stamps:
            status = path.stat()
            self._stamps[path] = status.st_mtime_ns, status.st_size
        return self._stamps[path]

    def _content(self, path: Path) -> bytes:
        return _content(path, self._stamp(path))

    def _imports_and_names(self, path: Path) -> tuple[frozenset[str], tuple[str, ...]]:
        """The modules that a script imports, ``from a import b`` counting as both ``a`` and ``a.b``; what stands in it
        and may be the name of a repository file that it reads."""
        return _imports_and_names(path, self._stamp(path))


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


def _repository_files(module: str, root: Path) -> list[Path]:
    parts = module.split(".")
    files = []
    for length in range(1, len(parts) + 1):
        base = root.joinpath(*parts[:length])
        files += [path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()]
    return files


@cache
def _content(path: Path, stamp: tuple[int, int]) -> bytes:
    """``serve`` looks for examples after each edit: what did not change is read once."""
    return path.read_bytes()


@cache
def _imports_and_names(path: Path, stamp: tuple[int, int]) -> tuple[frozenset[str], tuple[str, ...]]:
    try:
        tree = ast.parse(_content(path, stamp))
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
