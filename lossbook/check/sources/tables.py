"""Every line of a table has as many cells as the table has columns."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.sources.blocks import ragged_lines
from lossbook.check.sources.place import file_of, source_line
from lossbook.check.sources.prose import Passage
from lossbook.discover.pages import Page
from lossbook.faults import Fault


def check_tables(page: Page, words: list[Passage]) -> Iterator[Fault]:
    """Lines that the generator would cut, fill up or not take for a table at all, without a word.

    Args:
        page: the page.
        words: its passages.

    Returns:
        The faults.
    """
    for passage in words:
        if passage.source == "body":
            for line, count, columns in ragged_lines(page, passage.marked):
                found = f"{count} cells in: {source_line(page, line)}"
                remedy = "add or take away a |; a bar that parts no cells is written \\|"
                yield Fault(file_of(page), line, found, f"{columns} cells", remedy, "ragged-table")
