"""The flow goes one way: a part imports only what stands before it in the order of ARCHITECTURE.md."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ORDER = ("project", "faults", "discover", "run", "compare", "render", "check", "publish", "bench", "cli")
APART = ("bootstrap", "proof", "proven", "__main__", "__init__")  # beside the flow: they call it as people do
MODULES = sorted((ROOT / "lossbook").rglob("*.py"))


def part(path: Path) -> str:
    return path.relative_to(ROOT / "lossbook").parts[0].removesuffix(".py")


def imported_parts(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        found |= {name.split(".")[1] for name in names if name.startswith("lossbook.")}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_go_one_way(path: Path) -> None:
    own = part(path)
    if own in APART:
        return
    allowed = set(ORDER[: ORDER.index(own) + 1])
    assert imported_parts(path) <= allowed


def test_every_part_is_told_of() -> None:
    told = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    parts = {part(path) for path in MODULES} - {"__main__", "__init__"}
    assert parts == set(ORDER) | {"bootstrap", "proof", "proven"}
    assert [name for name in sorted(parts) if name not in told] == []


def test_examples_and_references_know_nothing_of_the_machinery() -> None:
    """But those of the about page, which show the comparison rule at work."""
    scripts = [path for path in (ROOT / "snippets").rglob("*.py") if path.parent.name != "about"]
    assert [str(path) for path in scripts if imported_parts(path)] == []
