"""What a reader reads: the words of a page without Markdown's marks, line for line as in the source.

Code, mathematics and shown values are stood in for by one private character each, so that a rule about words
sees that something is there without seeing what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lossbook.check.sources.place import meta_line
from lossbook.discover.markup import Segment, cut
from lossbook.discover.pages import Page

CODE, MATH, VALUE, GIVEN = "\ue000", "\ue001", "\ue002", "\ue003"

_TAG = re.compile(r"</?(?P<name>[A-Za-z][\w-]*)[^<>]*>")
_INSIDE_A_LINE = re.compile(
    "a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|var", re.IGNORECASE
)
_ADDRESS = re.compile(r"<?\b(?:https?://|mailto:|www\.)[!-;=?-~]+>?")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]:?")
_DEFINITION = re.compile(r"^[ ]*\[[^\]^\n][^\]\n]*\]:[ ]*\S.*$|^[ ]*\*\[(?P<short>[^\]\n]+)\]:", re.MULTILINE)
_LINK = re.compile(
    r"!?\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
    r"(?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)|\[[^\[\]]*\])"
)
_ATTRIBUTES = re.compile(r"\{:?[ ]*(?:[#.][A-Za-z][\w-]*|[A-Za-z][\w-]*=)[^{}\n]*\}")
_EMPHASIS = re.compile(r"(?<!\\)(?P<marks>\*{1,3}|~~|__)(?=\S)(?P<inner>[^*~\n]+?)(?<=\S)(?P=marks)")
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
_ICON = re.compile(r":(?:material|fontawesome|octicons|simple)-[a-z0-9-]+:")
_ESCAPE = re.compile(r"\\([^\w\s])")
_WORDS_OF_GIVEN = re.compile(r"given\s+(.+)", re.DOTALL)
_CAPTION = re.compile(r"figure\s[^|]*\|(.*)", re.DOTALL)


@dataclass(frozen=True)
class Passage:
    """Words that a reader sees.

    Attributes:
        text: the words, with a private character for each thing that is not words.
        line: line of the file on which they begin.
        source: ``body``, ``caption``, ``title``, ``description``, or what a file that is no page calls it.
        marked: the same with Markdown's marks still in it.
        given: the words of every ``{{ given ... }}``, in order.
        code: the inline code among them, each with its line of the file.
        formulas: the TeX among them, each with its line of the file.
    """

    text: str
    line: int
    source: str
    marked: str = ""
    given: tuple[str, ...] = ()
    code: tuple[tuple[str, int], ...] = ()
    formulas: tuple[tuple[str, int], ...] = ()

    def line_at(self, position: int) -> int:
        """Line of the file on which a position in ``text`` stands."""
        return self.line + self.text.count("\n", 0, position)


def passages(page: Page) -> Iterator[Passage]:
    """Everything on a page that is words: body, figure captions, title and description."""
    yield _passage(page.segments, page.first_line, "body")
    for segment in page.segments:
        if segment.kind == "reference" and (caption := _CAPTION.fullmatch(segment.content)):
            yield _passage(cut(caption[1].strip()), page.line(segment.line), "caption")
    for key in ("title", "description"):
        if isinstance(words := page.meta.get(key), str):
            yield _passage(cut(words), meta_line(page, key), key)


def words_of(text: str, line: int, source: str) -> Passage:
    """The words of Markdown that stands in another file than a page, such as the register."""
    return _passage(cut(text), line, source)


def without_marks(text: str) -> str:
    """``text`` without link targets, tags, addresses, attribute lists and emphasis; line breaks stay."""
    text = _DEFINITION.sub(lambda match: match["short"] or "", text)
    text = _ADDRESS.sub("", text)
    if "<" in text:
        text = _TAG.sub(_instead_of_tag, text)
    text = _FOOTNOTE.sub("", text)
    text = _LINK.sub(
        lambda match: match["text"] + "\n" * (match[0].count("\n") - match["text"].count("\n")), text
    )
    text = _ATTRIBUTES.sub("", text)
    text = _EMPHASIS.sub(lambda match: match["inner"], text)
    if "&" in text:
        text = _ENTITY.sub(" ", text)
    text = _ICON.sub("", text)
    return _ESCAPE.sub(r"\1", text)


def given_words(content: str) -> str | None:
    """The text of ``given TEXT``, or None for any other reference."""
    match = _WORDS_OF_GIVEN.fullmatch(content)
    return match[1] if match else None


def _passage(segments: list[Segment], first_line: int, source: str) -> Passage:
    marked = "".join(_stand_in(segment) for segment in segments)
    return Passage(
        text=without_marks(marked),
        line=first_line,
        source=source,
        marked=marked,
        given=tuple(given_words(piece.content) or "" for piece in segments if _stand_in(piece)[:1] == GIVEN),
        code=tuple(
            (piece.content, first_line + piece.line - 1) for piece in segments if piece.kind == "code"
        ),
        formulas=tuple(
            (piece.content, first_line + _line_of_content(piece) - 1)
            for piece in segments
            if piece.kind in ("math", "display")
        ),
    )


def _line_of_content(segment: Segment) -> int:
    """A display formula may begin on the line below its dollar signs."""
    return segment.line + segment.text.partition(segment.content)[0].count("\n")


def _stand_in(segment: Segment) -> str:
    breaks = "\n" * segment.text.count("\n")
    match segment.kind:
        case "text":
            return segment.text
        case "code":
            return CODE + breaks
        case "math":
            return MATH + breaks
        case "reference" if not segment.alone:
            return GIVEN if given_words(segment.content) is not None else VALUE
        case _:
            return breaks


def _instead_of_tag(match: re.Match[str]) -> str:
    """Nothing for a tag inside a line; a blank for one that parts what stands before and after it, such as <br>."""
    if not _INSIDE_A_LINE.fullmatch(match["name"]):
        return " " + "\n" * match[0].count("\n")
    return "\n" * match[0].count("\n")
