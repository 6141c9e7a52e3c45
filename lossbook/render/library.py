"""What pages may refer to: recorded results, scripts, functions of ``snippets/``, shared formulas."""

from __future__ import annotations

import ast
import re
import textwrap
import tomllib
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from lossbook.compare.record import BadRecord, Record, read_record
from lossbook.discover.cells import Cell, read_cells
from lossbook.discover.glossary import Term, groups, read_glossary
from lossbook.discover.references import NotAReference, Reference, parse
from lossbook.discover.troubles import Trouble, read_register
from lossbook.project import Project
from lossbook.run.result import CellOutput

_REFERENCE = re.compile(r"\{\{([^\n]*?)\}\}")
_EXPONENT = re.compile(r"([-+]?[\d.]+)e([-+]?)0*(\d+)")


class Unresolved(Exception):
    """A reference that leads nowhere, with what would mend it.

    Attributes:
        found, expected, remedy, kind: as in :class:`lossbook.faults.Fault`.
    """

    def __init__(self, found: str, expected: str, remedy: str, kind: str) -> None:
        super().__init__(f"{found}; expected {expected}; {remedy}")
        self.found, self.expected, self.remedy, self.kind = found, expected, remedy, kind


class Library:
    """Looks up what a reference names.

    Args:
        project: the project.
        fresh: folder with results that stand in for recorded ones while somebody writes (``serve``), or None.

    Attributes:
        settled: nobody writes any more, so no file is looked at twice.
    """

    def __init__(self, project: Project, fresh: Path | None = None) -> None:
        self.project = project
        self.fresh = fresh
        self.settled = False
        self._known: dict[str, Record] = {}
        self._sources: dict[str, str] = {}

    @cached_property
    def example_names(self) -> list[str]:
        scripts = sorted(self.project.snippets.glob("*/*.py"))
        return [f"{path.parent.name}/{path.stem}" for path in scripts if not path.name.startswith("_")]

    def script(self, name: str) -> Path:
        """The script of an example.

        Raises:
            Unresolved: there is none of that name.
        """
        path = self.project.snippets / f"{name}.py"
        if not path.is_file():
            expected = _nearest(name, self.example_names)
            raise Unresolved(
                f"no example {name}",
                expected,
                f"correct the name or write snippets/{name}.py",
                "unknown-example",
            )
        return path

    def record(self, name: str) -> Record:
        """The recorded result of an example, or in ``serve`` what the script gives now.

        Raises:
            Unresolved: no such example, or nothing recorded.
        """
        if not self.settled or name not in self._known:
            self._known[name] = self._read_record(name)
        return self._known[name]

    def _read_record(self, name: str) -> Record:
        path = self.script(name).with_suffix(".out")
        if self.fresh is not None and (fresh := self.fresh / f"{name}.out").exists():
            path = fresh
        command = f"python -m lossbook record {name}"
        try:
            status = path.stat()
            return _record_at(path, status.st_mtime_ns, status.st_size)
        except FileNotFoundError:
            raise Unresolved(
                f"{name} has no recorded output", f"snippets/{name}.out", command, "no-record"
            ) from None
        except BadRecord as problem:
            raise Unresolved(
                f"snippets/{name}.out: {problem}", "a recorded file", command, "bad-record"
            ) from None

    @cached_property
    def glossary(self) -> list[Term]:
        """All terms."""
        return read_glossary(self.project)

    def terms(self, group: str) -> list[Term]:
        """The terms of one group of the glossary.

        Raises:
            Unresolved: there is no such group.
        """
        found = groups(self.glossary)
        if group not in found:
            remedy = "correct the name, or add terms of this group to docs/glossary.csv"
            raise Unresolved(
                f"no group of terms {group}", _nearest(group, list(found)), remedy, "unknown-terms"
            )
        return found[group]

    @cached_property
    def register(self) -> dict[str, Trouble]:
        """All troubles."""
        return read_register(self.project)

    def trouble(self, slug: str) -> Trouble:
        """An entry of the register.

        Raises:
            Unresolved: there is none of that id.
        """
        if slug not in self.register:
            remedy = f"correct the id, or write [{slug}] in a file of snippets/troubles/"
            raise Unresolved(
                f"no trouble {slug}", _nearest(slug, list(self.register)), remedy, "unknown-trouble"
            )
        return self.register[slug]

    def cell(self, reference: Reference) -> tuple[Cell, CellOutput]:
        """A cell of a lab and what it was recorded to give.

        Raises:
            Unresolved: no such lab or cell, or nothing recorded of it.
        """
        lab, name = reference.target, reference.value
        cells = {cell.id: cell for cell in read_cells(self.script(lab).read_text(encoding="utf-8"))}
        if name not in cells:
            known = "one of: " + ", ".join(cells) if cells else "a lab: a script with cells"
            remedy = f"correct the name, or begin a cell of snippets/{lab}.py with '# %% {name}'"
            raise Unresolved(f"{lab} has no cell {name}", known, remedy, "unknown-cell")
        record = self.record(lab)
        if name not in record.cells:
            found = f"cell {name} of {lab} has no recorded output{_ended_by(record)}"
            raise Unresolved(
                found, f"[cell {name}] in snippets/{lab}.out", f"python -m lossbook record {lab}", "no-record"
            )
        return cells[name], record.cells[name]

    def value(self, reference: Reference) -> Any:
        """The recorded value a reference names, before it is formatted.

        Raises:
            Unresolved: no such value, or an index that does not fit it.
        """
        record = self.record(reference.target)
        values = record.values
        if reference.value not in values:
            found = f"{reference.target} has no value named {reference.value}{_ended_by(record)}"
            remedy = f"correct the name, or name the value in snippets/{reference.target}.py and record it"
            raise Unresolved(found, "one of: " + ", ".join(values), remedy, "unknown-value")
        value = values[reference.value]["value"]
        for key in reference.keys:
            value = _element(value, key, reference)
        return value

    def formatted(self, reference: Reference) -> str:
        """The value in its format.

        Raises:
            Unresolved: no such value, or a format that does not fit it.
        """
        value = self.value(reference)
        remedy = "write the format after a colon, such as :.4f for a float"
        if isinstance(value, (list, dict)):
            found = f"{reference.target}.{reference.value} is a {type(value).__name__}"
            raise Unresolved(found, "one number or string", "name an element: [0]", "wrong-format")
        if isinstance(value, float) and not reference.format:
            raise Unresolved(
                f"{reference.value} is a float without a format", "a format", remedy, "wrong-format"
            )
        try:
            return format(value, reference.format)
        except (ValueError, TypeError) as problem:
            found = f"format {reference.format!r} for {value!r}: {problem}"
            raise Unresolved(found, f"a format for {type(value).__name__}", remedy, "wrong-format") from None

    def rows(self, reference: Reference) -> list[list[str]]:
        """The rows of a computed table.

        Raises:
            Unresolved: the value is not a list of lists.
        """
        value = self.value(reference)
        if not isinstance(value, list) or not value or not all(isinstance(row, list) for row in value):
            found = f"{reference.target}.{reference.value} is no list of lists"
            raise Unresolved(
                found, "a list of rows, each a list of cells", "mend the example", "wrong-format"
            )
        for cell in (cell for row in value for cell in row):
            if isinstance(cell, float):
                found = f"{reference.target}.{reference.value} has the float {cell!r} as a cell"
                raise Unresolved(
                    found, "strings and integers", "format the cell in the example", "wrong-format"
                )
        return [[str(cell) for cell in row] for row in value]

    @cached_property
    def _formulas(self) -> dict[str, str]:
        path = self.project.docs / "formulas.toml"
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    def formula(self, name: str) -> str:
        """TeX of a shared formula.

        Raises:
            Unresolved: there is none of that name.
        """
        if name not in self._formulas:
            remedy = "correct the name or add the formula to docs/formulas.toml"
            raise Unresolved(
                f"no formula {name}", _nearest(name, list(self._formulas)), remedy, "unknown-formula"
            )
        return self._formulas[name].strip()

    def tex(self, tex: str, topic: str) -> str:
        """TeX with every reference in it replaced by its number.

        Raises:
            Unresolved: a reference leads nowhere or is of a kind that has no place in a formula.
        """

        def replaced(match: re.Match[str]) -> str:
            text = match[1].strip()
            try:
                reference = parse(text, topic)
            except NotAReference as problem:
                remedy = "mend the reference; two braces that are not one are written '{ {'"
                raise Unresolved(str(problem), "example.value:format", remedy, "bad-reference") from None
            if reference.verb == "given":
                return reference.target
            if reference.verb != "value":
                raise Unresolved(
                    f"{reference.verb} inside a formula", "a value", "move it out", "bad-reference"
                )
            return "{" + _number_in_tex(self.formatted(reference)) + "}"

        return _REFERENCE.sub(replaced, tex)

    def source(self, target: str) -> str:
        """Source of a function of ``snippets/`` without its docstring; ``topic.function`` or ``topic.module.function``.

        Raises:
            Unresolved: there is no such function.
        """
        if not self.settled or target not in self._sources:
            self._sources[target] = self._read_source(target)
        return self._sources[target]

    def _read_source(self, target: str) -> str:
        module, _, function = target.rpartition(".")
        base = self.project.snippets.joinpath(*module.split(".")) if module else self.project.snippets
        path = base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            for node in ast.parse(text).body:
                if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == function:
                    return _without_docstring(text, node)
        remedy = "correct the name: topic.function of snippets/"
        raise Unresolved(
            f"no function {target} in snippets/", "a function that exists", remedy, "unknown-example"
        )


@cache
def _record_at(path: Path, changed: int, size: int) -> Record:
    return read_record(path)


def _ended_by(record: Record) -> str:
    return f"; it ended with {record.error}" if record.error else ""


def _nearest(name: str, names: list[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name, names, n=3, cutoff=0.4)
    return "one that exists" + (f", such as {', '.join(near)}" if near else "")


def _element(value: Any, key: str, reference: Reference) -> Any:
    try:
        return value[int(key)] if isinstance(value, list) else value[key.strip("\"'")]
    except (KeyError, IndexError, ValueError, TypeError):
        known = (
            ", ".join(value)
            if isinstance(value, dict)
            else f"{len(value) if isinstance(value, list) else 0} elements"
        )
        found = f"{reference.target}.{reference.value} has no element [{key}]"
        raise Unresolved(found, f"one of {known}", "correct the index", "unknown-value") from None


def _number_in_tex(text: str) -> str:
    lowered = text.strip().lower().replace("%", r"\%")
    if lowered in ("nan", "inf", "-inf", "+inf"):
        return {"nan": r"\text{nan}", "inf": r"\infty", "+inf": r"\infty", "-inf": r"-\infty"}[lowered]
    if match := _EXPONENT.fullmatch(lowered):
        return rf"{match[1]} \times 10^{{{match[2].replace('+', '')}{match[3]}}}"
    return (
        lowered.replace(",", "{,}")
        if re.fullmatch(r"[-+\d.,]+(\\%)?", lowered)
        else rf"\text{{{text.strip()}}}"
    )


def _without_docstring(text: str, node: ast.FunctionDef | ast.ClassDef) -> str:
    lines = text.splitlines()
    first = node.body[0]
    kept = lines[node.lineno - 1 : node.end_lineno]
    if (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    ):
        end = (first.end_lineno or first.lineno) - node.lineno + 1
        after = kept[end:]
        while after and not after[0].strip():
            after = after[1:]
        kept = kept[: first.lineno - node.lineno] + after
    return textwrap.dedent("\n".join(kept)) + "\n"
