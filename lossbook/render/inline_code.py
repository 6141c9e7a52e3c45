"""Code within a sentence or a table: short code stays in one piece, long code says that it may be broken, and where."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

LONG = 24  # characters: half a line of a phone
COLUMN = 20  # characters that every column of a table can hold
# Behind a bracket, a comma, an equals sign, or the point between two names: not within a name, not within a number, not
# behind the F of F.cross_entropy, and not before three characters that would begin the next line alone, as "3)" would.
_SEAM = re.compile(r"(?<=[(,=])(?=[^\s)]{4})|(?<=[a-z]{2}\.)(?=[A-Za-z_])")


class InlineCode(Treeprocessor):
    """Gives long code a class and places to break; the style keeps all other code on one line.

    The cell of a table says how many characters the longest piece in it has, so that the style can give it room.
    """

    def run(self, root: Element) -> None:
        longest: dict[Element, int] = {code: _cut(code) for code in root.iter("code")}
        for cell in root.iter("td"):
            piece = max((longest[code] for code in cell.iter("code")), default=0)
            if piece > COLUMN:
                cell.set("style", f"{cell.get('style', '')} --lb-piece: {piece};".strip())


def _cut(code: Element) -> int:
    """Cut ``code`` if it is long; give the length of its longest piece."""
    text = code.text or ""
    if len(text) <= LONG or len(code):
        return len(text)
    code.set("class", "lb-long")
    first, *others = _SEAM.split(text)
    code.text = AtomicString(first)
    for part in others:
        SubElement(code, "wbr").tail = AtomicString(part)
    return max(len(word) for part in (first, *others) for word in part.split())
