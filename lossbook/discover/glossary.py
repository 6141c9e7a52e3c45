"""Read the glossary: the words both languages use, what they mean, and the words they stand for."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project

COLUMNS = (
    "id",
    "group",
    "en",
    "zh",
    "also_en",
    "also_zh",
    "refused_zh",
    "means_en",
    "means_zh",
    "page",
)
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_REQUIRED = ("id", "group", "en", "zh", "means_en", "means_zh")


@dataclass(frozen=True)
class Term:
    """One line of ``docs/glossary.csv``.

    Attributes:
        id: anchor on the glossary page.
        group: section of the glossary page.
        name: the word in each language.
        also: other words for it, by language; readers know them, pages may use them.
        refused: Chinese words that pages must not use for it.
        means: one line of explanation in each language.
        page: page, or page and anchor, that explains it, such as ``losses/nll.md#by-hand``; may be empty.
        line: line of the file.
    """

    id: str
    group: str
    name: dict[str, str]
    also: dict[str, tuple[str, ...]]
    refused: tuple[str, ...]
    means: dict[str, str]
    page: str
    line: int

    def words(self, language: str) -> tuple[str, ...]:
        """Every word that pages may use for it in a language, the chosen one first."""
        return self.name[language], *self.also[language]


def glossary_path(project: Project) -> Path:
    return project.docs / "glossary.csv"


def read_glossary(project: Project) -> list[Term]:
    """The terms in the order of the file; none when the project has no glossary.

    Raises:
        FaultsFound: the file has other columns, a line without a required cell, a bad or repeated id (``glossary``).
    """
    path = glossary_path(project)
    if not path.is_file():
        return []
    status = path.stat()
    return list(_read(path, project.relative(path), (status.st_mtime_ns, status.st_size)))


def groups(terms: Sequence[Term]) -> dict[str, list[Term]]:
    """The terms by group, both in the order of the file."""
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.group, []).append(term)
    return found


@lru_cache(maxsize=4)
def _read(path: Path, shown: str, stamp: tuple[int, int]) -> tuple[Term, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        columns = tuple(reader.fieldnames or ())
        if columns != COLUMNS:
            raise FaultsFound([_fault(shown, 1, ",".join(columns), ",".join(COLUMNS), "mend the first line")])
        rows = [(reader.line_num, row) for row in reader]
    faults = [fault for line, row in rows for fault in _row_faults(shown, line, row)]
    faults += _repeated(shown, rows)
    if faults:
        raise FaultsFound(faults)
    return tuple(_term(line, row) for line, row in rows)


def _row_faults(shown: str, line: int, row: dict[str, str]) -> Iterator[Fault]:
    if None in row or None in row.values():
        yield _fault(
            shown, line, "another number of cells", f"{len(COLUMNS)} cells", "quote a cell with a comma"
        )
        return
    for column in _REQUIRED:
        if not row[column].strip():
            yield _fault(shown, line, f"{column} is empty", f"a {column}", "fill it in")
    if row["id"] and not _IDENTIFIER.fullmatch(row["id"]):
        yield _fault(
            shown, line, f"id {row['id']!r}", "lower-case ASCII words with hyphens", "correct the id"
        )


def _repeated(shown: str, rows: list[tuple[int, dict[str, str]]]) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for line, row in rows:
        first = seen.setdefault(row["id"], line)
        if first != line:
            yield _fault(
                shown, line, f"id {row['id']!r} again", f"it stands in line {first}", "choose another id"
            )


def _term(line: int, row: dict[str, str]) -> Term:
    return Term(
        row["id"],
        row["group"],
        {language: row[language].strip() for language in LANGUAGES},
        {language: _list(row[f"also_{language}"]) for language in LANGUAGES},
        _list(row["refused_zh"]),
        {language: row[f"means_{language}"].strip() for language in LANGUAGES},
        row["page"].strip(),
        line,
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split(";") if word.strip())


def _fault(path: str, line: int, found: str, expected: str, remedy: str) -> Fault:
    return Fault(path, line, found, expected, remedy, "glossary")
