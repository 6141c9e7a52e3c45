"""The Markdown copy of a page: what a person or a language model reads who does not want HTML.

It lies where the source lies: ``losses/nll.md`` beside ``losses/nll/``. So the links between the sources are
right between the copies as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lossbook.discover.glossary import Term
from lossbook.discover.markup import Segment
from lossbook.discover.pages import Page
from lossbook.discover.references import Reference
from lossbook.render.cards import WORDS
from lossbook.render.library import Library
from lossbook.render.plain import HEADING, PlainText, directory, fence_after, fenced, unfolded

Alternative = Callable[[str], str]

_WORDS = {
    "zh": {
        "page": "网页",
        "other": "English",
        "figure": "图",
        "downloads": "下载：",
        "more": "详见",
        "colon": "：",
    },
    "en": {
        "page": "Page",
        "other": "中文",
        "figure": "Figure",
        "downloads": "Download: ",
        "more": "More",
        "colon": ": ",
    },
}
_VERDICT = re.compile(r"data-verdict=(\w+)")
# Lines that only open and close divisions; the field of the box, which is for a browser; what is said without scripts.
_DIVISIONS = re.compile(
    r"^(?:(?:[ ]*</?div\b[^>\n]*>)+|<div class=\"lb-box\">.*|<noscript>.*)[ ]*$\n?", re.MULTILINE
)


def markdown_copy(page: Page, library: Library, alternative: Alternative, site_url: str = "") -> str:
    """The text of the copy.

    Args:
        page: the page.
        library: for values, formulas and outputs.
        alternative: gives the text alternative of a figure.
        site_url: address of the site, ending with a slash; without one, the address of the page is relative.

    Returns:
        Markdown with a final newline; headings keep their ids, as ``{#by-hand}``.

    Raises:
        Unresolved: a reference leads nowhere.
    """
    writer = _Writer(page, library, alternative)
    body = _tidied(unfolded(writer.text()), page.language)
    head, _, rest = body.strip().partition("\n")
    return f"{head}\n\n{_about(page, site_url)}\n\n{rest.strip()}\n"


def beside(page: Page) -> str:
    """Where the page lies, seen from its copy."""
    name = page.name.rpartition("/")[2].removesuffix(".md")
    return "index.html" if name == "index" else f"{name}/index.html"


def _about(page: Page, site_url: str) -> str:
    words, other = _WORDS[page.language], "en" if page.language == "zh" else "zh"
    up = "../" * page.name.count("/")
    here = f"{site_url}{page.language}/{directory(page.name)}" if site_url else beside(page)
    there = f"[{words['other']}]({up}../{other}/{page.name})"
    description = str(page.meta.get("description", "")).strip()
    return f"> {description}\n\n{words['page']}{words['colon']}<{here}> · {there}"


class _Writer(PlainText):
    def __init__(self, page: Page, library: Library, alternative: Alternative) -> None:
        super().__init__(page, library)
        self.alternative = alternative
        self.words = _WORDS[page.language]

    def _rendered(self, segment: Segment) -> str:
        rendered = super()._rendered(segment)
        return _DIVISIONS.sub("", rendered) if segment.kind == "text" else rendered

    def address(self, target: str) -> str:
        return target

    def figure(self, reference: Reference) -> str:
        alternative = self.alternative(reference.shows_example or "")
        caption = f"\n\n{reference.caption}" if reference.caption else ""
        return f"> {self.words['figure']}{self.words['colon']}{alternative}{caption}"

    def cell(self, reference: Reference) -> str:
        cell, gave = self.library.cell(reference)
        output = "\n".join([gave.stdout.rstrip("\n"), *gave.warnings]).strip("\n")
        return fenced(cell.code, "python") + (f"\n\n{fenced(output, 'text')}" if output else "")

    def downloads(self, lab: str) -> str:
        stem = lab.rpartition("/")[2]
        folder = directory(self.page.name).removesuffix("/").rpartition("/")[2]
        links = (f"[{stem}{ending}]({folder}/{stem}{ending})" for ending in (".ipynb", ".py"))
        return self.words["downloads"] + WORDS[self.page.language]["and"].join(links)

    def terms(self, terms: list[Term]) -> str:
        return "\n\n".join(self._term(term) for term in terms)

    def _term(self, term: Term) -> str:
        mine, other = self.page.language, "en" if self.page.language == "zh" else "zh"
        name = term.name[mine]
        if term.name[other] != name:
            name += f"（{term.name[other]}）" if mine == "zh" else f" ({term.name[other]})"
        more = f" [{self.words['more']}]({term.page})" if term.page else ""
        stop = "。" if mine == "zh" else "."
        return f"### {name} {{ #{term.id} }}\n\n{term.means[mine]}{stop}{more}"


def _tidied(text: str, language: str) -> str:
    """Ids of headings as many tools read them, the verdict of a claim in words, one blank line where several were."""
    lines, fence = [""], ""
    for line in text.split("\n"):
        fence = fence_after(line, fence)
        if not fence and not line and not lines[-1]:
            continue
        if not fence and line.startswith("#") and (match := HEADING.fullmatch(line)):
            marks, _, title = match["text"].partition(" ")
            if verdict := _VERDICT.search(match["more"]):
                title = f"{WORDS[language][verdict[1]]}{_WORDS[language]['colon']}{title}"
            line = f"{marks} {title} {{#{match['id']}}}"
        lines.append(line)
    return "\n".join(lines)
