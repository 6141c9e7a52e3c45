"""Where in the sources something stands, as messages name it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from lossbook.discover.pages import Page, all_pages
from lossbook.faults import Fault

SHOWN_CHARACTERS = 110


def file_of(page: Page) -> str:
    """The page's file as messages write it."""
    return f"docs/{page.language}/{page.name}"


def twin_language(language: str) -> str:
    return "en" if language == "zh" else "zh"


def front_matter(page: Page) -> list[str]:
    """The lines of the file above the body, fences included."""
    if page.first_line == 1:
        return []
    return page.path.read_text(encoding="utf-8").split("\n")[: page.first_line - 1]


def meta_line(page: Page, key: str) -> int:
    """Line of the file on which ``key`` of the front matter stands, or 1 when it is missing."""
    for number, line in enumerate(front_matter(page), 1):
        if re.match(rf"[\"']?{re.escape(key)}[\"']?[ ]*:", line):
            return number
    return 1


def source_line(page: Page, line: int) -> str:
    """One line of the file, cut to a length that fits a message."""
    lines = _lines(page.body)
    index = line - page.first_line
    return shortened(lines[index]) if 0 <= index < len(lines) else ""


def shortened(text: str) -> str:
    text = text.strip()
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS].rstrip() + " ..."


def as_written(faults: Iterable[Fault], pages: dict[str, dict[str, Page]]) -> Iterator[Fault]:
    """Faults of pages at the lines where they were written: what comes from the register is mended there."""
    by_file = {file_of(page): page for page in all_pages(pages)}
    for fault in faults:
        page = by_file.get(fault.path)
        if page is None or page.expansion is None:
            yield fault
            continue
        line, trouble = page.written(fault.line)
        if trouble is None:
            yield replace(fault, line=line)
        else:
            found = f"{fault.found} (in entry {trouble.id}, shown on {fault.path}:{line})"
            yield replace(fault, path=trouble.path, line=trouble.line, found=found)


def line_of(path: Path, pattern: str) -> int:
    """First line of a file that matches a regular expression, or 0."""
    if not path.is_file():
        return 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(pattern, line):
            return number
    return 0


@lru_cache(maxsize=8)
def _lines(body: str) -> tuple[str, ...]:
    return tuple(body.split("\n"))
