"""The file of shared formulas, read so that a mistake in it is a fault and not a crash."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from lossbook.faults import Fault
from lossbook.project import Project


def read_formulas(project: Project) -> dict[str, str]:
    """Name to TeX; empty when the file is missing or cannot be read."""
    try:
        formulas = tomllib.loads((project.docs / "formulas.toml").read_text(encoding="utf-8"))
    except (FileNotFoundError, tomllib.TOMLDecodeError):
        return {}
    return {name: tex for name, tex in formulas.items() if isinstance(tex, str)}


def check_formulas_file(project: Project) -> Iterator[Fault]:
    """``docs/formulas.toml`` is TOML and holds nothing but TeX.

    Args:
        project: the project.

    Returns:
        The faults.
    """
    path = project.docs / "formulas.toml"
    if not path.is_file():
        return
    try:
        formulas = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as problem:
        line = re.search(r"at line (\d+)", str(problem))
        remedy = "write each formula as name = '\\tex' between single quotes"
        yield Fault(
            project.relative(path), int(line[1]) if line else 0, str(problem), "TOML", remedy, "bad-formulas"
        )
        return
    for name, tex in formulas.items():
        if not isinstance(tex, str):
            found = f"{name} is a {type(tex).__name__}"
            yield Fault(
                project.relative(path), 0, found, "TeX between quotes", "mend the entry", "bad-formulas"
            )
