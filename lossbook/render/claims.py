"""A claim: a heading with a verdict (``data-verdict``) and what stands below it become one box.

A script can then show and hide whole claims, and the browser lays out only those in sight. The box stands in the
page itself, so it is complete without scripts.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from lossbook.render.cards import WORDS
from lossbook.render.contents import leave_out

ATTRIBUTE = "data-verdict"
_HEADING = re.compile(r"h([1-6])")


class Claims(Treeprocessor):
    """Wraps every claim, says its verdict in words, and leaves claims out of the table of contents.

    It has to run after the headings have their attributes and the table of contents is made.
    """

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.words = WORDS[language]

    def run(self, root: Element) -> None:
        if not any(ATTRIBUTE in child.attrib for child in root):
            return
        boxes: set[str] = set()
        box: Element | None = None
        topic, depth = "", 0
        children = list(root)
        for child in children:
            root.remove(child)
        for child in children:
            level = _level(child)
            if level and level <= depth:
                box = None
            if level == 2:
                topic = child.get("id", "")
            if verdict := child.attrib.pop(ATTRIBUTE, ""):
                box, depth = SubElement(root, "section"), level
                box.attrib.update({"class": "lb-claim", "data-topic": topic, ATTRIBUTE: verdict})
                self._say(verdict, child)
                boxes.add(child.get("id", ""))
            (root if box is None else box).append(child)
        leave_out(getattr(self.md, "toc_tokens", []), boxes)

    def _say(self, verdict: str, heading: Element) -> None:
        said = Element("span", {"class": "lb-verdict"})
        said.text = self.words.get(verdict, verdict)
        said.tail = " " + (heading.text or "")
        heading.text = ""
        heading.insert(0, said)


def _level(element: Element) -> int:
    match = _HEADING.fullmatch(element.tag)
    return int(match[1]) if match else 0
