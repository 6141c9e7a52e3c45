"""A heading that a table of contents would drown in, and what stands below it.

A page with hundreds of entries lists its groups only; each entry is one box, so that a browser can leave out those that
are not in sight.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor

ATTRIBUTE = "data-contents"
_HEADING = re.compile(r"h[1-6]")


class Contents(Treeprocessor):
    """Leaves headings that carry ``data-contents=none`` out of the table of contents, and boxes what is below them.

    It has to run after the headings have their attributes and the table of contents is made.
    """

    def run(self, root: Element) -> None:
        if not any(ATTRIBUTE in child.attrib for child in root):
            return
        entries: set[str] = set()
        box: Element | None = None
        children = list(root)
        for child in children:
            root.remove(child)
        for child in children:
            if _HEADING.fullmatch(child.tag):
                box = None
            if child.attrib.pop(ATTRIBUTE, "") == "none":
                box = SubElement(root, "section", {"class": "lb-entry"})
                entries.add(child.get("id", ""))
            (root if box is None else box).append(child)
        leave_out(getattr(self.md, "toc_tokens", []), entries)


def leave_out(tokens: list[dict[str, Any]], ids: Collection[str]) -> None:
    """Take headings out of a table of contents, at every level."""
    tokens[:] = [token for token in tokens if token["id"] not in ids]
    for token in tokens:
        leave_out(token["children"], ids)
