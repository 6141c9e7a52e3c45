"""Headings: explicit ids that last, one title, levels in steps of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lossbook.check.sources.place import file_of, source_line
from lossbook.discover.pages import VERDICTS, Heading, Page
from lossbook.faults import Fault

_ID = re.compile(r"[a-z][a-z0-9-]*")
_UNDERLINED = re.compile(r"^(?P<text>[^\s#>|:!?*+\-=`<].*)\n(?:=+|--+)[ ]*$", re.MULTILINE)
_INDENTED = re.compile(r"^[ ]+#{1,6}[ ]+\S.*$", re.MULTILINE)


def check_headings(page: Page) -> Iterator[Fault]:
    """Missing, bad and repeated ids, levels that do not make an outline, and verdicts that are none.

    Args:
        page: the page.

    Returns:
        The faults, in the order of the page for each rule.
    """
    yield from _ids(page)
    yield from _levels(page)
    yield from _verdicts(page)
    yield from _other_forms(page)


def _ids(page: Page) -> Iterator[Fault]:
    lines: dict[str, int] = {}
    for heading in page.headings:
        if not heading.id:
            expected = "an id after the text: { #by-hand }"
            yield _fault(page, heading, "no id", expected, "give the heading an id", "missing-id")
        elif not _ID.fullmatch(heading.id):
            expected = "lower-case ASCII letters, digits and hyphens, a letter first"
            yield _fault(
                page, heading, f"id {heading.id}", expected, "correct it, in both languages", "bad-id"
            )
        elif heading.id in lines:
            expected = f"an id of its own: line {lines[heading.id]} has this one"
            found, remedy = f"id {heading.id} again", "rename one, in both languages"
            yield _fault(page, heading, found, expected, remedy, "repeated-id")
        lines.setdefault(heading.id, heading.line)


def _levels(page: Page) -> Iterator[Fault]:
    headings = page.headings
    if headings and headings[0].level != 1:
        remedy = "begin the page with '# Title { #id }'"
        found = f"first heading of level {headings[0].level}"
        yield _fault(page, headings[0], found, "level 1", remedy, "heading-level")
    for before, heading in pairwise(headings):
        if heading.level == 1:
            found, expected = "a second heading of level 1", "one title a page"
            yield _fault(page, heading, found, expected, "make it level 2", "heading-level")
        elif heading.level > before.level + 1:
            found, expected = (
                f"level {heading.level} after level {before.level}",
                f"level {before.level + 1} at most",
            )
            yield _fault(
                page, heading, found, expected, "remove # marks or add the level between", "heading-level"
            )


def _verdicts(page: Page) -> Iterator[Fault]:
    for heading in page.headings:
        if heading.verdict and heading.verdict not in VERDICTS:
            expected = "one of " + ", ".join(VERDICTS)
            remedy = "correct it, in both languages"
            yield _fault(page, heading, f"data-verdict={heading.verdict}", expected, remedy, "bad-verdict")


def _other_forms(page: Page) -> Iterator[Fault]:
    """Headings that cannot carry an id where it is looked for."""
    for segment in page.segments:
        if segment.kind != "text":
            continue
        for pattern, what in ((_UNDERLINED, "an underlined heading"), (_INDENTED, "an indented heading")):
            for match in pattern.finditer(segment.text):
                line = page.line(segment.line + segment.text.count("\n", 0, match.start()))
                remedy = "write it as '## Text { #id }' at the beginning of a line"
                found = f"{what}: {source_line(page, line)}"
                yield Fault(file_of(page), line, found, "a heading with an id", remedy, "missing-id")


def _fault(page: Page, heading: Heading, found: str, expected: str, remedy: str, kind: str) -> Fault:
    return Fault(file_of(page), heading.line, f"{found} at: {heading.text}", expected, remedy, kind)
