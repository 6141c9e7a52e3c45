"""Cut a page into prose, code, mathematics and references, so that every later step sees the same pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "fence", "code", "comment", "reference", "math", "display"]


@dataclass(frozen=True)
class Segment:
    """A piece of a page. The texts of all segments, put together, give the page back.

    Attributes:
        kind: what the piece is.
        text: the piece as it stands in the source, delimiters included.
        line: line on which it begins, counted from 1 in the text that was cut.
        alone: whether nothing but blanks shares its first and last line.
    """

    kind: Kind
    text: str
    line: int
    alone: bool

    @property
    def content(self) -> str:
        """The piece without its delimiters."""
        if self.kind == "reference" or self.kind == "display":
            return self.text[2:-2].strip()
        if self.kind == "math":
            return self.text[1:-1]
        if self.kind == "code":
            return self.text.strip("`").strip()
        return self.text


_PIECES = re.compile(
    r"""
    (?=[ `~<\\{$])(?:  # what a piece can begin with: most characters of a page are passed over quickly
      (?P<fence>^(?P<indent>[ ]*)(?P<ticks>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ ]*(?P=ticks)[ ]*$)
    | (?P<comment><!--.*?-->)
    | (?P<escape>\\[$`{])
    | (?P<code>(?P<mark>(?<!`)`+(?!`))(?:(?!\n[ ]*\n).)+?(?<!`)(?P=mark)(?!`))
    | (?P<reference>\{\{[^\n]*?\}\})
    | (?P<display>\$\$(?:(?!\n[ ]*\n).)+?\$\$)
    | (?P<math>\$(?![\s$])(?:\\.|\{\{[^\n]*?\}\}|(?!\n[ ]*\n)[^$\\])+?(?<!\s)\$)
    )
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_KINDS: tuple[Kind, ...] = ("fence", "comment", "code", "reference", "display", "math")


def cut(source: str) -> list[Segment]:
    """Cut ``source`` (the body of a page) into segments.

    Args:
        source: Markdown text.

    Returns:
        The segments in order; nothing is lost between them.
    """
    segments: list[Segment] = []
    begin = 0
    line = 1
    for match in _PIECES.finditer(source):
        kind = next((name for name in _KINDS if match[name] is not None), None)
        if kind is None:
            continue
        if match.start() > begin:
            text = source[begin : match.start()]
            segments.append(Segment("text", text, line, False))
            line += text.count("\n")
        segments.append(Segment(kind, match[0], line, _stands_alone(source, match.start(), match.end())))
        line += match[0].count("\n")
        begin = match.end()
    if begin < len(source):
        segments.append(Segment("text", source[begin:], line, False))
    return segments


def _stands_alone(source: str, start: int, end: int) -> bool:
    before = source[source.rfind("\n", 0, start) + 1 : start]
    newline = source.find("\n", end)
    after = source[end : newline if newline >= 0 else len(source)]
    return not before.strip() and not after.strip()
