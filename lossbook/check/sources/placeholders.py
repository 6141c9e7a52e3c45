"""Text that still stands in for text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from lossbook.check.sources.figure_texts import figure_texts
from lossbook.check.sources.place import file_of, shortened, source_line
from lossbook.check.sources.prose import Passage
from lossbook.discover.examples import Example
from lossbook.discover.pages import Page
from lossbook.faults import Fault
from lossbook.project import Project

# Beside Han no word boundary is seen by \b, so ASCII neighbours are named.
_PLACEHOLDER = re.compile(
    r"""(?<![A-Za-z0-9_])(?:TODO|FIXME|TBD|XXX+|WIP)(?![A-Za-z0-9_])
      | (?<![A-Za-z0-9_])(?:
            [Ll]orem\ ipsum | [Cc]oming\ soon | [Tt]o\ be\ (?:written|continued|announced)
          | [Pp]laceholder\ text | [Uu]nder\ construction | [Tt]ext\ goes\ here
        )(?![A-Za-z0-9_])
      | 待补充|待完善|待补全|待续写|待填写|待写|敬请期待|施工中|未完待续|此处省略
      | 占位(?:文字|文本|内容|段落) | [（【\[]占位[）】\]]
      | ^[ ]*(?:占位|…+|\.{3,}|TK)[ ]*$
    """,
    re.VERBOSE | re.MULTILINE,
)
_HINT = re.compile(
    "TODO|FIXME|TBD|XX|WIP|TK|orem|oming|To be|to be|ext|nder|待|敬请|施工|未完|此处|占位|…|[.][.][.]"
)
_EXPECTED = "finished text"
_REMEDY = "write it, or take it out until it is written"


def check_placeholders(page: Page, words: list[Passage]) -> Iterator[Fault]:
    """Placeholders in the words and code of a page, headings over nothing, an empty page.

    Args:
        page: the page.
        words: its passages.

    Returns:
        The faults.
    """
    for passage in words:
        for match in _PLACEHOLDER.finditer(passage.text) if _HINT.search(passage.text) else ():
            line = passage.line_at(match.start() + len(match[0]) - len(match[0].lstrip()))
            where = source_line(page, line) if line >= page.first_line else passage.text
            yield _fault(file_of(page), line, f"{match[0].strip()} in: {where}")
        for code, line in passage.code:
            if match_in_code := _PLACEHOLDER.search(code):
                yield _fault(file_of(page), line, f"{match_in_code[0].strip()} in: {source_line(page, line)}")
    yield from _nothing_written(page)


def check_figure_texts(examples: Iterable[Example], project: Project) -> Iterator[Fault]:
    """Placeholders in the labels and text alternatives of figures.

    Args:
        examples: all examples; only figures are looked at.
        project: the project.

    Returns:
        The faults, with the line of the script.
    """
    for example in examples:
        if example.is_figure and _PLACEHOLDER.search(source := example.script.read_text(encoding="utf-8")):
            for text, line in figure_texts(source):
                if match := _PLACEHOLDER.search(text):
                    found = f"{match[0].strip()} in: {shortened(text)}"
                    yield _fault(project.relative(example.script), line, found)


def _nothing_written(page: Page) -> Iterator[Fault]:
    lines = page.body.split("\n")
    hidden = _lines_of_comments(page)
    headings = page.headings
    starts = {heading.line - page.first_line for heading in headings}
    written = [
        index
        for index, line in enumerate(lines)
        if index not in starts and index not in hidden and line.strip()
    ]
    if not written:
        yield _fault(
            file_of(page), page.first_line, "a page with nothing on it", kind_of_text="text below the title"
        )
        return
    for heading, after in zip(headings, [*headings[1:], None], strict=True):
        if after is not None and after.level > heading.level:
            continue
        begin, end = heading.line - page.first_line, after.line - page.first_line if after else len(lines)
        if bisect_right(written, begin) == bisect_left(written, end):
            yield _fault(file_of(page), heading.line, f"nothing below the heading: {heading.text}")


def _lines_of_comments(page: Page) -> set[int]:
    """Lines of the body, counted from 0, that hold nothing but a comment."""
    return {
        segment.line - 1 + offset
        for segment in page.segments
        if segment.kind == "comment" and segment.alone
        for offset in range(segment.text.count("\n") + 1)
    }


def _fault(path: str, line: int, found: str, kind_of_text: str = _EXPECTED) -> Fault:
    return Fault(path, line, found, kind_of_text, _REMEDY, "placeholder")
