"""Ids that stand more than once on a page."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.built.page import Page
from lossbook.check.built.site import Site
from lossbook.faults import Fault


def check_identifiers(site: Site) -> Iterator[Fault]:
    """Every id stands once on its page (``repeated-id``)."""
    for page in site.pages.values():
        if len({identifier.text for identifier in page.identifiers}) < len(page.identifiers):
            yield from _repeated(page)


def _repeated(page: Page) -> Iterator[Fault]:
    first_lines: dict[str, int] = {}
    for identifier in page.identifiers:
        if identifier.text not in first_lines:
            first_lines[identifier.text] = identifier.line
            continue
        yield Fault(
            page.fault_path,
            identifier.line,
            f'id="{identifier.text}" again, first on line {first_lines[identifier.text]}',
            "each id once on a page: a link can lead to one place only",
            "give one of them another id in the source, such as { #" + identifier.text + "-2 }",
            "repeated-id",
        )
