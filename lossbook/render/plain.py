"""The text of a page as plain Markdown: every reference resolved, so that it can be read without our generator.

Values are put in as text, mathematics stays ``$...$``, examples are fences with the recorded output below. Notebooks of
labs and the Markdown copies of pages are both made of this.
"""

from __future__ import annotations

import re
import textwrap

from lossbook.discover.glossary import Term
from lossbook.discover.markup import Segment
from lossbook.discover.pages import Page
from lossbook.discover.references import Reference, parse
from lossbook.render import cards
from lossbook.render.library import Library

HEADING = re.compile(r"(?P<text>#{1,6} .*?)[ ]*\{[ ]*#(?P<id>[\w-]+)(?P<more>[^}]*)\}[ ]*")
_LINK = re.compile(r"\]\((?P<target>[^()\s]+)(?P<title>\s+\"[^\"]*\")?\)")
_ATTRIBUTES = re.compile(r"(?<=[)\]*_`])\{:?[ ]*[.#\w][^{}\n]*\}")
_FENCE = re.compile(r"[ ]*(`{3,}|~{3,})")
_BLOCK = re.compile(r"(?P<mark>!!!|\?\?\?\+?)[ ]+[\w-]+(?:[ ]+\"(?P<title>[^\"]*)\")?[ ]*")


class PlainText:
    """Writes a page as plain Markdown; who uses it says what becomes of links, figures, cells and terms.

    Args:
        page: the page.
        library: for values, formulas, cells and outputs.
    """

    def __init__(self, page: Page, library: Library) -> None:
        self.page, self.library = page, library

    def text(self) -> str:
        """The body of the page, admonitions as they are.

        Raises:
            Unresolved: a reference leads nowhere.
        """
        text = ""
        for segment in self.page.segments:
            text += _indented(self._rendered(segment), segment, text)
        return text

    def address(self, target: str) -> str:
        """Where a link of the page leads."""
        raise NotImplementedError

    def figure(self, reference: Reference) -> str:
        raise NotImplementedError

    def cell(self, reference: Reference) -> str:
        raise NotImplementedError

    def downloads(self, lab: str) -> str:
        raise NotImplementedError

    def terms(self, terms: list[Term]) -> str:
        raise NotImplementedError

    def _rendered(self, segment: Segment) -> str:
        if segment.kind in ("math", "display"):
            return _math(self.library.tex(segment.content, self.page.topic), segment.kind == "display")
        if segment.kind == "comment":
            return ""
        if segment.kind == "reference":
            return self._reference(parse(segment.content, self.page.topic), segment.alone)
        if segment.kind == "text":
            return _LINK.sub(self._link, _ATTRIBUTES.sub("", segment.text))
        return segment.text

    def _reference(self, reference: Reference, alone: bool) -> str:
        library, name = self.library, reference.target
        match reference.verb:
            case "value":
                return library.formatted(reference)
            case "given":
                return name
            case "formula":
                return _math(library.tex(library.formula(name), ""), alone)
            case "rows":
                return "\n".join(cards.table_row(row) for row in library.rows(reference))
            case "example":
                code = library.script(name).read_text(encoding="utf-8")
                return f"{fenced(code, 'python')}\n\n{self._output(name)}"
            case "output":
                return self._output(name)
            case "source":
                return fenced(library.source(name), "python")
            case "figure":
                return self.figure(reference)
            case "cell":
                return self.cell(reference)
            case "downloads":
                return self.downloads(name)
            case "terms":
                return self.terms(library.terms(name))
            case _:
                return ""  # what stands on a page for machines only

    def _output(self, name: str) -> str:
        record = self.library.record(name)
        return fenced(
            "\n".join([record.stdout.rstrip("\n"), *record.warnings, record.error]).strip("\n"), "text"
        )

    def _link(self, match: re.Match[str]) -> str:
        return f"]({self.address(match['target'])}{match['title'] or ''})"


def _math(tex: str, display: bool) -> str:
    one_line = " ".join(tex.split())
    return f"$${one_line}$$" if display else f"${one_line}$"


def fenced(text: str, language: str) -> str:
    """``text`` between marks that do not stand in it."""
    marks = "````" if "```" in text else "```"
    return f"{marks}{language}\n{text.rstrip()}\n{marks}"


def directory(name: str) -> str:
    """The address of a page below its language, such as ``labs/digits/``."""
    below = name.removesuffix(".md")
    below = "" if below == "index" else below.removesuffix("/index")
    return f"{below}/" if below else ""


def _indented(rendered: str, segment: Segment, before: str) -> str:
    """A block of several lines keeps the indentation of the line that asks for it."""
    if segment.kind != "reference" or not segment.alone:
        return rendered
    return rendered.replace("\n", "\n" + before[before.rfind("\n") + 1 :])


def unfolded(text: str) -> str:
    """Admonitions, which only our generator knows, as quotations; folded blocks as ``<details>``."""
    lines, made = text.split("\n"), []
    position, fence = 0, ""
    while position < len(lines):
        line = lines[position]
        fence = fence_after(line, fence)
        position += 1
        if fence or line[:3] not in ("!!!", "???") or (match := _BLOCK.fullmatch(line)) is None:
            made.append(line)
            continue
        begin = position
        while position < len(lines) and (not lines[position].strip() or lines[position].startswith("    ")):
            position += 1
        inner = unfolded(textwrap.dedent("\n".join(lines[begin:position])).strip("\n"))
        made += _block(match["mark"], match["title"] or "", inner)
    return "\n".join(made)


def fence_after(line: str, fence: str) -> str:
    """The marks of the fence that is open below ``line``, or ``""``."""
    match = _FENCE.match(line) if "```" in line or "~~~" in line else None
    if match is None:
        return fence
    if not fence:
        return match[1]
    return "" if line.strip() == fence else fence


def _block(mark: str, title: str, inner: str) -> list[str]:
    if mark.startswith("?"):
        return ["", "<details>", f"<summary>{title}</summary>", "", inner, "", "</details>", ""]
    head = [f"> **{title}**", ">"] if title else []
    return ["", *head, *(f"> {line}".rstrip() for line in inner.split("\n")), ""]
