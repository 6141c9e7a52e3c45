"""The Python-Markdown extension: references and mathematics before the parsing, claims after it.

It needs nothing but Python-Markdown and, for Chinese headings, jieba, so the same pages build under MkDocs, ProperDocs
and Zensical.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from lossbook.discover.markup import Segment, cut
from lossbook.discover.pages import Page, page_named, read_pages
from lossbook.discover.references import NotAReference, Reference, parse
from lossbook.discover.troubles import register_paths
from lossbook.faults import Fault, FaultsFound
from lossbook.project import Project
from lossbook.render import cards, terms
from lossbook.render.claims import Claims
from lossbook.render.contents import Contents
from lossbook.render.headings import ChineseHeadings
from lossbook.render.inline_code import InlineCode
from lossbook.render.katex import BadTex, Typesetter
from lossbook.render.library import Library, Unresolved
from lossbook.run.cache import ResultCache

DEFER_FIGURES = "LOSSBOOK_DEFER_FIGURES"
FRESH_RESULTS = "LOSSBOOK_FRESH"
PROJECT = "LOSSBOOK_PROJECT"
_AFTER_WHITESPACE_NORMALISED_BEFORE_FENCES = 28
_AFTER_ATTRIBUTES_AND_CONTENTS = 4
_AFTER_STASH_IS_BACK = 5


class LossbookExtension(Extension):
    """Registers what it does; ``language`` says whose words the cards and figures use."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "language": ["en", "language of the page: zh or en"],
            "project": ["", "project folder"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        named = self.getConfig("project") or os.environ.get(PROJECT)
        root = Path(named) if named else _find_root(Path.cwd())
        language = self.getConfig("language")
        renderer = _Renderer(md, root, language)
        md.preprocessors.register(renderer, "lossbook", _AFTER_WHITESPACE_NORMALISED_BEFORE_FENCES)
        md.treeprocessors.register(Claims(md, language), "lossbook-claims", _AFTER_ATTRIBUTES_AND_CONTENTS)
        md.treeprocessors.register(Contents(md), "lossbook-contents", _AFTER_ATTRIBUTES_AND_CONTENTS)
        md.treeprocessors.register(InlineCode(md), "lossbook-code", _AFTER_ATTRIBUTES_AND_CONTENTS - 1)
        if language == "zh":
            headings = ChineseHeadings(lambda: renderer.library.glossary)
            md.treeprocessors.register(headings, "lossbook-headings", _AFTER_ATTRIBUTES_AND_CONTENTS - 1)
        md.postprocessors.register(_Stops(md), "lossbook-stops", _AFTER_STASH_IS_BACK)


def makeExtension(**options: Any) -> LossbookExtension:
    return LossbookExtension(**options)


def _find_root(folder: Path) -> Path:
    for candidate in (folder, *folder.parents):
        if (candidate / "snippets").is_dir() and (candidate / "docs").is_dir():
            return candidate
    raise FileNotFoundError(f"no folder with docs/ and snippets/ at or above {folder}")


@lru_cache(maxsize=2)
def _tools(root: Path) -> tuple[Library, Typesetter, ResultCache]:
    project = Project(root)
    fresh = os.environ.get(FRESH_RESULTS)
    return Library(project, Path(fresh) if fresh else None), Typesetter(project), ResultCache(project.cache)


def forget() -> None:
    """Read formulas and results anew from now on: something that the extension keeps in memory has changed."""
    _tools.cache_clear()


class _Stops(Postprocessor):
    def run(self, text: str) -> str:
        return cards.with_stops(text)


class _Renderer(Preprocessor):
    def __init__(self, md: Markdown, root: Path, language: str) -> None:
        super().__init__(md)
        self.language = language
        self.project = Project(root)
        self.library, self.typesetter, self.results = _tools(root)

    def run(self, lines: list[str]) -> list[str]:
        source = "\n".join(lines)
        page = _page_of(source, self.project, self.language)
        topic = page.topic if page else ""
        text = ""
        for segment in cut(page.body if page and page.expansion else source):
            try:
                text += _indented(self._render(segment, topic), segment, text)
            except (Unresolved, BadTex, NotAReference) as problem:
                line = segment.line
                if page and not page.expansion:
                    line += _blank_lines(page.body) - _blank_lines(source)
                raise FaultsFound([_fault(problem, segment, line, page, self.project)]) from None
        return [*text.split("\n"), *self._terms_below(page)]

    def _terms_below(self, page: Page | None) -> list[str]:
        if page is None:
            return []
        html = terms.terms_below(page, _counterpart(page, self.project), self.library.glossary)
        return ["", self._stash(html)] if html else []

    def _render(self, segment: Segment, topic: str) -> str:
        if segment.kind in ("math", "display"):
            return self._math(self.library.tex(segment.content, topic), segment.kind == "display")
        if segment.kind == "comment":
            return ""
        if segment.kind == "reference":
            return self._reference(parse(segment.content, topic), segment.alone)
        return segment.text

    def _reference(self, reference: Reference, alone: bool) -> str:
        library, name = self.library, reference.target
        match reference.verb:
            case "value":
                return self._stash(cards.value(f"{name}.{reference.value}", library.formatted(reference)))
            case "given":
                return name
            case "formula":
                return self._math(library.tex(library.formula(name), ""), alone)
            case "rows":
                return "\n".join(cards.table_row(row) for row in library.rows(reference))
            case "example":
                text = library.script(name).read_text(encoding="utf-8")
                return self._stash(cards.card(name, text, library.record(name), self.language))
            case "output":
                return self._stash(cards.output(name, library.record(name), self.language))
            case "terms":
                return terms.sections(library.terms(name), self.language)
            case "typed":
                return self._stash(cards.typed(library.trouble(name), self.language))
            case "trouble" | "troubles" | "index":
                # What exists has been put in before: lossbook.discover.expansion.
                if reference.verb == "trouble":
                    library.trouble(name)
                found = f"{{{{ {reference.verb} {name} }}}}"
                raise Unresolved(found, "a line of its own", "move it, or correct the name", "bad-reference")
            case "cell":
                return self._stash(cards.cell(name, *library.cell(reference), self.language))
            case "downloads":
                library.script(name)
                return self._stash(cards.downloads(name, self.language))
            case "source":
                return self._stash(cards.source(name, library.source(name)))
            case "figure":
                return self._figure(reference)

    def _math(self, tex: str, display: bool) -> str:
        html = self.typesetter.html(tex, display)
        return self._stash(cards.display_math(html, self.language) if display else cards.inline_math(html))

    def _figure(self, reference: Reference) -> str:
        name = reference.shows_example or ""
        self.library.script(name)
        if os.environ.get(DEFER_FIGURES):
            drawing = figure_mark(name)
        else:
            drawn = self.results.drawing(name, self.language)
            if drawn is None:
                raise Unresolved(
                    f"{name} is not drawn yet", "a drawing", "python -m lossbook check", "no-drawing"
                )
            drawing = cards.svg(drawn)
        return self._stash(cards.figure(name, drawing, self._caption(reference.caption)))

    def _caption(self, text: str) -> str:
        """Captions are prose: emphasis, code and links in them are Markdown."""
        if not text:
            return ""
        inner = Markdown(extensions=["attr_list"]).convert(text)
        return re.sub(r"\A<p>|</p>\Z", "", inner)

    def _stash(self, html: str) -> str:
        placeholder: str = self.md.htmlStash.store(html)
        return placeholder


def _indented(rendered: str, segment: Segment, before: str) -> str:
    """A block of several lines keeps the indentation of the line that asks for it."""
    if segment.kind != "reference" or not segment.alone:
        return rendered
    indent = before[before.rfind("\n") + 1 :]
    return rendered.replace("\n", "\n" + indent)


def figure_mark(name: str) -> str:
    """Stands where the drawing comes, while examples still run."""
    return f"<!--lossbook-figure {name}-->"


def _normalised(source: str) -> str:
    return "\n".join(line.rstrip() for line in source.expandtabs(4).strip().splitlines())


@lru_cache(maxsize=4)
def _pages_by_text(project: Project, language: str, stamp: int) -> dict[str, Page]:
    return {_normalised(page.source): page for page in read_pages(project)[language].values()}


def _page_of(source: str, project: Project, language: str) -> Page | None:
    """The page whose body is being converted: generators do not tell an extension which one it is."""
    folder = project.pages_folder(language)
    sources = [*folder.rglob("*.md"), *register_paths(project)]
    stamp = max((path.stat().st_mtime_ns for path in sources), default=0)
    return _pages_by_text(project, language, stamp).get(_normalised(source))


def _counterpart(page: Page, project: Project) -> Page | None:
    return page_named(project, "en" if page.language == "zh" else "zh", page.name)


def _blank_lines(text: str) -> int:
    """How many lines are empty above the first word: MkDocs takes them away."""
    return len(text) - len(text.lstrip("\n"))


def _fault(problem: Exception, segment: Segment, line: int, page: Page | None, project: Project) -> Fault:
    path = project.relative(page.path) if page else "a page that is not in docs/"
    if page:
        line, trouble = page.written(page.line(line))
        if trouble:
            path, line = trouble.path, trouble.line
    if isinstance(problem, Unresolved):
        return Fault(path, line, problem.found, problem.expected, problem.remedy, problem.kind)
    if isinstance(problem, BadTex):
        return Fault(
            path,
            line,
            f"{segment.text}: {problem}",
            "TeX that KaTeX accepts",
            "mend the formula",
            "invalid-formula",
        )
    return Fault(
        path, line, str(problem), "a reference of ARCHITECTURE.md", "mend the reference", "bad-reference"
    )
