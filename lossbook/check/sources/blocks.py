"""Blocks of a page that both languages must have alike: tables, fenced code, admonitions."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from lossbook.discover.pages import Page

_SEPARATOR = re.compile(r"[ ]*\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*")
_ADMONITION = re.compile(r"^[ ]*(?P<marks>!!!|\?\?\?\+?)[ ]+(?P<type>[\w-]+)", re.MULTILINE)
_CELL_BORDER = re.compile(r"(?<!\\)\|")
_ROWS = re.compile(r"[ ]*\{\{[ ]*rows[ ].*\}\}[ ]*")


@dataclass(frozen=True)
class Table:
    """A table in the source.

    Attributes:
        columns: number of columns.
        typed_rows: rows below the separator that are typed and not computed.
        line: line of the file with the header.
    """

    columns: int
    typed_rows: int
    line: int


@dataclass(frozen=True)
class Block:
    """A fence or an admonition: what must be alike in both languages, and the line on which it begins."""

    content: str
    line: int


def is_separator(line: str) -> bool:
    """Whether a line is what stands between a table's header and its rows."""
    return "|" in line and "-" in line and _SEPARATOR.fullmatch(line) is not None


def is_rows(line: str) -> bool:
    return _ROWS.fullmatch(line) is not None


def cells(line: str) -> int:
    """Number of cells of a table's line."""
    line = line.strip()
    inner = line.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return len(_CELL_BORDER.findall(inner)) + 1


def open_lines(page: Page) -> list[str]:
    """The lines of the body with fences and comments blanked."""
    return "".join(
        "\n" * segment.text.count("\n") if segment.kind in ("fence", "comment") else segment.text
        for segment in page.segments
    ).split("\n")


def tables(page: Page) -> Iterator[Table]:
    """The tables of a page in order."""
    lines = open_lines(page)
    for index in range(1, len(lines)):
        if is_separator(lines[index]) and "|" in lines[index - 1]:
            rows = sum(1 for _ in _typed_rows(lines, index + 1))
            yield Table(cells(lines[index]), rows, page.line(index))


def ragged_lines(page: Page, marked: str) -> Iterator[tuple[int, int, int]]:
    """Lines of tables that have more or fewer cells than the separator has columns.

    Args:
        page: the page.
        marked: its body with code and formulas, whose bars part no cells, stood in for.

    Returns:
        Line of the file, number of cells, number of columns.
    """
    lines, words = open_lines(page), marked.split("\n")
    for index in range(1, len(lines)):
        if is_separator(lines[index]) and "|" in lines[index - 1]:
            columns = cells(lines[index])
            for number in (index - 1, *_typed_rows(lines, index + 1)):
                if (count := cells(words[number])) != columns:
                    yield page.first_line + number, count, columns


def _typed_rows(lines: list[str], begin: int) -> Iterator[int]:
    for number in range(begin, len(lines)):
        if is_rows(lines[number]):
            continue
        if "|" not in lines[number]:
            return
        yield number


def fences(page: Page) -> Iterator[Block]:
    """Fenced code without its indentation."""
    for segment in page.segments:
        if segment.kind == "fence":
            yield Block(textwrap.dedent(segment.text).strip(), page.line(segment.line))


def admonitions(page: Page) -> Iterator[Block]:
    """Admonitions and folded blocks: marks and type, without the title."""
    text = "\n".join(open_lines(page))
    for match in _ADMONITION.finditer(text):
        line = text.count("\n", 0, match.start("marks")) + 1
        yield Block(f"{match['marks']} {match['type']}", page.line(line))
