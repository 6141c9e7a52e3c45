"""Read the pages of both languages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

import yaml

from lossbook.discover.expansion import Expansion, expand, heading_of
from lossbook.discover.markup import Segment, cut
from lossbook.discover.references import NotAReference, Reference, parse
from lossbook.discover.troubles import Trouble, read_register, register_paths
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_TWIN = re.compile(r"^twin:.*\n", re.MULTILINE)
_HEADING = re.compile(
    r"^(?P<marks>#{1,6})[ ]+(?P<text>.*?)[ ]*(?:\{[ ]*#(?P<id>[^ }]+)(?P<more>[^}]*)\})?[ ]*$", re.MULTILINE
)
_LINK = re.compile(
    r"(?<!\\)\[(?:[^\[\]]|\[[^\]]*\])*\]\((?P<target>[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\)"
)
_REFERENCE = re.compile(r"\{\{([^\n]*?)\}\}")
_ENTRY = re.compile(r"^\{\{ trouble (?P<name>[a-z0-9-]+)(?: \| (?P<anchor>[a-z0-9-]+))? \}\}$", re.MULTILINE)
_VERDICT = re.compile(r"(?:^|\s)data-verdict=(\S+)")
Stamp = tuple[str, int, int]  # a file, when it was changed, its size
VERDICTS = ("true", "false", "depends")


@dataclass(frozen=True)
class Heading:
    """A heading; a claim has one of ``VERDICTS`` as its ``verdict``, any other heading ``""``."""

    level: int
    text: str
    id: str
    line: int
    verdict: str = ""


@dataclass(frozen=True)
class PlacedReference:
    """A reference, or the text that should have been one, and where it stands.

    ``inside`` tells what surrounds it: prose (``text``), inline or display mathematics.
    """

    text: str
    reference: Reference | None
    problem: str
    line: int
    inside: str
    alone: bool


@dataclass(frozen=True)
class Formula:
    """Mathematics written on the page: TeX with references still in it."""

    tex: str
    display: bool
    line: int


@dataclass(frozen=True)
class Link:
    target: str
    line: int


@dataclass(frozen=True)
class Page:
    """One page in one language.

    Attributes:
        path: the file.
        name: path below the language's folder, such as ``losses/nll.md``; the same in both languages.
        language: ``zh`` or ``en``.
        meta: front matter.
        source: the Markdown below the front matter, as it was written.
        first_line: line of the file on which the body begins.
        fingerprint: hash of everything but the ``twin`` line; the counterpart keeps it as its ``twin``.
        expansion: the Markdown with the entries of the register put in, where the page asks for some.
    """

    path: Path
    name: str
    language: str
    meta: dict[str, object]
    source: str
    first_line: int
    fingerprint: str
    expansion: Expansion | None = None

    @property
    def body(self) -> str:
        """The Markdown below the front matter, entries of the register included; lines are counted in it."""
        return self.expansion.body if self.expansion else self.source

    @property
    def topic(self) -> str:
        return str(self.meta.get("topic", ""))

    @cached_property
    def segments(self) -> list[Segment]:
        return cut(self.body)

    def line(self, line_of_body: int) -> int:
        """The line of the file for a line of the body, as if entries of the register stood in the file."""
        return self.first_line + line_of_body - 1

    def written(self, line: int) -> tuple[int, Trouble | None]:
        """Where a line of :meth:`line` was written: the line of the file, and the entry it comes from, if any."""
        at = line - self.first_line
        if self.expansion is None or not 0 <= at < len(self.expansion.lines):
            return line, None
        return self.line(self.expansion.lines[at]), self.expansion.entries.get(at + 1)

    @cached_property
    def headings(self) -> list[Heading]:
        headings: list[Heading] = []
        for match in _HEADING.finditer(_without_fences(self.segments)):
            line = self.line(match.string.count("\n", 0, match.start()) + 1)
            verdict = _VERDICT.search(match["more"] or "")
            headings.append(
                Heading(
                    len(match["marks"]), match["text"], match["id"] or "", line, verdict[1] if verdict else ""
                )
            )
        return headings

    @cached_property
    def references(self) -> list[PlacedReference]:
        return [placed for segment in self.segments for placed in _references_of(segment, self)]

    @cached_property
    def formulas(self) -> list[Formula]:
        return [
            Formula(segment.content, segment.kind == "display", self.line(segment.line))
            for segment in self.segments
            if segment.kind in ("math", "display")
        ]

    @cached_property
    def links(self) -> list[Link]:
        prose = _only_text(self.segments)
        return [
            Link(match["target"], self.line(prose.count("\n", 0, match.start()) + 1))
            for match in _LINK.finditer(prose)
        ]


def _without_fences(segments: list[Segment]) -> str:
    """The body with fences and comments blanked out, line numbers kept."""
    return "".join(
        "\n" * segment.text.count("\n") if segment.kind in ("fence", "comment") else segment.text
        for segment in segments
    )


def _only_text(segments: list[Segment]) -> str:
    """The body with everything blanked out in which brackets are no link, line numbers kept."""
    return "".join(
        segment.text if segment.kind == "text" else "\n" * segment.text.count("\n") for segment in segments
    )


def _references_of(segment: Segment, page: Page) -> Iterator[PlacedReference]:
    if segment.kind == "reference":
        yield _place(segment.content, page, segment.line, "text", segment.alone)
    elif segment.kind in ("math", "display"):
        for match in _REFERENCE.finditer(segment.text):
            line = segment.line + segment.text.count("\n", 0, match.start())
            yield _place(match[1].strip(), page, line, segment.kind, False)


def _place(text: str, page: Page, line: int, inside: str, alone: bool) -> PlacedReference:
    try:
        return PlacedReference(text, parse(text, page.topic), "", page.line(line), inside, alone)
    except NotAReference as problem:
        return PlacedReference(text, None, str(problem), page.line(line), inside, alone)


def read_page(
    path: Path,
    folder: Path,
    language: str,
    register: dict[str, Trouble] | None = None,
    headings: Mapping[str, str] = MappingProxyType({}),
) -> Page:
    """Read one page.

    Args:
        path: the Markdown file.
        folder: the folder of its language.
        language: ``zh`` or ``en``.
        register: entries that the page may show.
        headings: the words of the sections to which those entries lead.

    Returns:
        The page; a page without front matter has an empty ``meta``.

    Raises:
        FaultsFound: the front matter is not YAML, or is no list of ``key: value``.
    """
    source = path.read_text(encoding="utf-8")
    match = _FRONT_MATTER.match(source)
    meta = _read_meta(match[1], f"docs/{language}/{path.relative_to(folder).as_posix()}") if match else {}
    body = source[match.end() :] if match else source
    name = path.relative_to(folder).as_posix()
    first_line = (match[0].count("\n") if match else 0) + 1
    fingerprint = hashlib.sha256(_TWIN.sub("", source, count=1).encode()).hexdigest()[:12]
    expansion = expand(body, name, str(meta.get("topic", "")), language, register or {}, headings)
    return Page(path, name, language, meta, body, first_line, fingerprint, expansion)


def _read_meta(text: str, file: str) -> dict[str, object]:
    expected, remedy = "key: value on each line", "mend it; a value with a colon needs quotes"
    try:
        meta = yaml.safe_load(text)
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise FaultsFound([Fault(file, line, str(problem), expected, remedy, "front-matter")]) from None
    if meta is not None and not isinstance(meta, dict):
        raise FaultsFound([Fault(file, 1, f"a {type(meta).__name__}", expected, remedy, "front-matter")])
    return meta or {}


def read_pages(project: Project) -> dict[str, dict[str, Page]]:
    """Read every page: language, then name, then page."""
    return {language: _read_language(project, language) for language in LANGUAGES}


def page_named(project: Project, language: str, name: str) -> Page | None:
    """The page of a language with that name, if there is one."""
    return _read_language(project, language).get(name)


def _read_language(project: Project, language: str) -> dict[str, Page]:
    folder = project.pages_folder(language)
    paths = sorted(folder.rglob("*.md"))
    stamps = tuple(map(_stamp, paths))
    register = tuple(map(_stamp, register_paths(project)))
    headings = _headings_for_entries(project, language, stamps, register)
    pages = (
        _read_once(path, stamp, folder, language, project, register, headings)
        for path, stamp in zip(paths, stamps, strict=True)
    )
    return {page.name: page for page in pages}


def _stamp(path: Path) -> Stamp:
    status = path.stat()
    return str(path), status.st_mtime_ns, status.st_size


@lru_cache(maxsize=512)
def _read_once(
    path: Path,
    stamp: Stamp,
    folder: Path,
    language: str,
    project: Project,
    register: tuple[Stamp, ...],
    headings: tuple[tuple[str, str], ...],
) -> Page:
    """A page that has not changed, nor the register, is cut into pieces once: ``serve`` reads all pages at each edit."""
    return read_page(path, folder, language, read_register(project), dict(headings))


@lru_cache(maxsize=4)
def _headings_for_entries(
    project: Project, language: str, pages: tuple[Stamp, ...], register: tuple[Stamp, ...]
) -> tuple[tuple[str, str], ...]:
    """The sections that entries of the register name under ``see``, and the words of their headings in a language.

    Entries are put into a page when it is read, so this looks at the text of the other pages only.
    """
    entries = read_register(project)
    words = {
        (f"{name}#{identifier}" if identifier else name): (
            heading_of(entries[slug], language) if slug in entries else text
        )
        for path, changed, size in pages
        for name in [Path(path).relative_to(project.pages_folder(language)).as_posix()]
        for identifier, text, slug in _headings_of(Path(path), (path, changed, size))
    }
    words |= {
        entry.address: heading_of(entry, language) for entry in entries.values() if entry.kind != "question"
    }
    wanted = sorted({target for entry in entries.values() for target in entry.see})
    return tuple((target, words[target]) for target in wanted if target in words)


@lru_cache(maxsize=512)
def _headings_of(path: Path, stamp: Stamp) -> tuple[tuple[str, str, str], ...]:
    """Id and words of each heading with an id, and id and key of each entry of the register that a page shows.

    The first stands for the page itself, too, and then has no id.
    """
    text = path.read_text(encoding="utf-8")
    headings = [(match["id"], match["text"], "") for match in _HEADING.finditer(text) if match["id"]]
    entries = [
        (match["anchor"] or f"error-{match['name']}", "", match["name"]) for match in _ENTRY.finditer(text)
    ]
    title = [("", words, slug) for _, words, slug in headings[:1]]
    return (*title, *headings, *entries)


def all_pages(pages: dict[str, dict[str, Page]]) -> list[Page]:
    return [page for language in pages.values() for page in language.values()]
