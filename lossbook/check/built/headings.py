"""Headings that skip a level."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.built.page import Page
from lossbook.check.built.site import Site
from lossbook.faults import Fault


def check_headings(site: Site) -> Iterator[Fault]:
    """An article begins with its only ``h1`` and goes down one level at a time (``heading-order``)."""
    for page in site.pages.values():
        yield from _check_page(page)


def _check_page(page: Page) -> Iterator[Fault]:
    level = 0
    for heading in page.headings:
        if heading.level > level + 1:
            yield _fault(page, heading.line, f"<h{heading.level}> {heading.text}", f"<h{level + 1}> here")
        elif heading.level == 1 and level > 0:
            yield _fault(page, heading.line, f"a second <h1>, {heading.text}", "one <h1> on a page")
        level = heading.level


def _fault(page: Page, line: int, found: str, expected: str) -> Fault:
    remedy = "change the number of # signs of the heading in the Markdown source"
    return Fault(page.fault_path, line, found, expected, remedy, "heading-order")
