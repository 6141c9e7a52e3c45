"""Where pages and ids that went away have gone: ``docs/redirects.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lossbook.check.built.register import split_entry
from lossbook.faults import Fault, FaultsFound
from lossbook.project import Project

_PAGE = re.compile(r"(?:[\w-][\w.-]*/)+")
_PLACE = re.compile(r"(?:\./|(?:[\w-][\w.-]*/)+)(?:#[^\s#]+)?")
_IDENTIFIER = re.compile(r"(?:\./|(?:[\w-][\w.-]*/)+)#[^\s#\"'<>&]+")


@dataclass(frozen=True)
class RedirectTable:
    """What ``docs/redirects.toml`` holds.

    Attributes:
        path: the file, as written in messages.
        pages: old page to new page or id, as permalinks.
        ids: old id to new id or page, as permalinks.
        lines: the line of each old permalink.
    """

    path: str
    pages: dict[str, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    def __contains__(self, entry: str) -> bool:
        return entry in self.ids or split_entry(entry)[0] in self.pages

    def next(self, entry: str) -> str | None:
        """One step from an old permalink; None where the way ends."""
        if entry in self.ids:
            return self.ids[entry]
        page, identifier = split_entry(entry)
        target = self.pages.get(page)
        if target is None or not identifier or "#" in target:
            return target
        return f"{target}#{identifier}"

    def destination(self, entry: str) -> str | None:
        """Where the way from a permalink ends, after any number of redirects; None if it is a circle."""
        seen = {entry}
        while (step := self.next(entry)) is not None:
            if step in seen:
                return None
            seen.add(step)
            entry = step
        return entry

    def fault(self, entry: str, found: str, expected: str, remedy: str) -> Fault:
        """A fault of the redirect from ``entry``."""
        return Fault(self.path, self.lines.get(entry, 0), found, expected, remedy, "bad-redirect")


def read_redirects(project: Project) -> RedirectTable:
    """Read ``docs/redirects.toml``; a project without one redirects nothing.

    Raises:
        FaultsFound: the file is no TOML, or says something else than the two tables (``bad-redirect``).
    """
    path = project.docs / "redirects.toml"
    table = RedirectTable(project.relative(path))
    if not path.is_file():
        return table
    text = path.read_text(encoding="utf-8")
    content = _parse(text, table)
    faults = list(_wrong_tables(content, table))
    for name, pattern, entries in (("pages", _PAGE, table.pages), ("ids", _IDENTIFIER, table.ids)):
        redirects = content.get(name, {})
        for old, new in redirects.items() if isinstance(redirects, dict) else ():
            table.lines[old] = _line_of(old, text)
            if pattern.fullmatch(old) and isinstance(new, str) and _PLACE.fullmatch(new):
                entries[old] = new
            else:
                faults.append(_wrong_entry(table, name, old, new))
    if faults:
        raise FaultsFound(faults)
    return table


def _parse(text: str, table: RedirectTable) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = re.search(r"at line (\d+)", str(error))
        line = int(match.group(1)) if match else len(text.splitlines())
        remedy = "mend the file where it says"
        raise FaultsFound([Fault(table.path, line, str(error), "TOML", remedy, "bad-redirect")]) from error


def _wrong_tables(content: dict[str, Any], table: RedirectTable) -> Iterator[Fault]:
    for name, value in content.items():
        if name not in ("pages", "ids") or not isinstance(value, dict):
            yield Fault(
                table.path,
                0,
                name,
                "the tables [pages] and [ids], and nothing else",
                "put every redirect into one of the two tables",
                "bad-redirect",
            )


def _wrong_entry(table: RedirectTable, name: str, old: str, new: object) -> Fault:
    example = '"losses/old/" = "losses/new/"' if name == "pages" else '"losses/nll/#old" = "losses/nll/#new"'
    return table.fault(
        old,
        f'"{old}" = {new!r} in [{name}]',
        f"addresses without the language, such as {example}",
        "correct the line; pages end with /, ids begin with #",
    )


def _line_of(key: str, text: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip().startswith((f'"{key}"', f"'{key}'")):
            return number
    return 0
