"""The words of the glossary: pages use them, the glossary leads to pages that exist, search knows them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lossbook.check.sources.place import file_of
from lossbook.check.sources.prose import Passage
from lossbook.discover.glossary import Term, glossary_path, groups
from lossbook.discover.pages import Page
from lossbook.discover.search_terms import dictionary, dictionary_path
from lossbook.faults import Fault
from lossbook.project import LANGUAGES, Project
from lossbook.render.terms import GLOSSARY_PAGE

# 交叉熵（cross entropy）: the Chinese before the bracket is what the bracket translates.
_INTRODUCTION = re.compile(
    r"(?P<chinese>[^\n（）。，：；、]{0,30}[^\W_][”」]?)（(?P<english>[A-Za-z][A-Za-z0-9 ’'-]*)）"
)


class TermCheck:
    """Holds the Chinese of a page against the glossary.

    Args:
        glossary: all terms.
    """

    def __init__(self, glossary: Sequence[Term]) -> None:
        self._chosen = {word: term for term in glossary for word in term.refused}
        words = sorted(self._chosen, key=len, reverse=True)
        self._refused = re.compile("|".join(map(re.escape, words))) if words else None
        self._english: dict[str, list[Term]] = {}
        for term in glossary:
            for word in term.words("en"):
                self._english.setdefault(_plain(word), []).append(term)

    def faults(self, page: Page, words: list[Passage]) -> Iterator[Fault]:
        """Words that the glossary refuses, and English in brackets behind other Chinese than the glossary's."""
        if page.language != "zh":
            return
        for passage in words:
            yield from self._refused_words(page, passage)
            yield from self._introductions(page, passage)

    def _refused_words(self, page: Page, passage: Passage) -> Iterator[Fault]:
        for match in self._refused.finditer(passage.text) if self._refused else ():
            term = self._chosen[match[0]]
            expected = f"{term.name['zh']} ({term.name['en']}), as docs/glossary.csv says"
            yield _fault(
                file_of(page), passage.line_at(match.start()), match[0], expected, "replace it", "term"
            )

    def _introductions(self, page: Page, passage: Passage) -> Iterator[Fault]:
        for match in _INTRODUCTION.finditer(passage.text):
            if match["english"].isupper():
                continue  # an abbreviation, as in 平方的均值（MSE）, translates nothing
            terms = self._english.get(_plain(match["english"]), [])
            chinese = [word for term in terms for word in term.words("zh")]
            if chinese and not match["chinese"].rstrip("”」 ").endswith(tuple(chinese)):
                expected = f"{' or '.join(chinese)} before （{match['english']}）, as docs/glossary.csv says"
                remedy = "use the word of the glossary, or change it there"
                line = passage.line_at(match.start("english"))
                yield _fault(file_of(page), line, match[0].strip(), expected, remedy, "term")


def _plain(english: str) -> str:
    return re.sub(r"[\s-]+", " ", english.replace("’", "'")).strip().casefold()


def check_glossary(
    project: Project, pages: dict[str, dict[str, Page]], glossary: Sequence[Term]
) -> Iterator[Fault]:
    """Places the glossary leads to, groups the glossary page shows, and the dictionary of the search.

    Args:
        project: the project.
        pages: pages of both languages.
        glossary: all terms.

    Returns:
        The faults.
    """
    file = project.relative(glossary_path(project))
    for term in glossary:
        if term.page and not _exists(term.page, pages):
            expected = "a page, or page and anchor, of both languages"
            yield _fault(
                file, term.line, f"{term.id} leads to {term.page}", expected, "correct it", "glossary"
            )
    yield from _groups_not_shown(pages, glossary, file)
    if glossary:
        yield from _dictionary_faults(project, glossary)


def _exists(target: str, pages: dict[str, dict[str, Page]]) -> bool:
    name, _, anchor = target.partition("#")
    return all(
        name in pages[language]
        and (not anchor or anchor in {heading.id for heading in pages[language][name].headings})
        for language in LANGUAGES
    )


def _groups_not_shown(
    pages: dict[str, dict[str, Page]], glossary: Sequence[Term], file: str
) -> Iterator[Fault]:
    page = pages["en"].get(GLOSSARY_PAGE)
    references = [placed.reference for placed in page.references] if page else []
    shown = {reference.target for reference in references if reference and reference.verb == "terms"}
    for group, terms in groups(glossary).items():
        if group not in shown:
            expected = f"{{{{ terms {group} }}}} on {GLOSSARY_PAGE} of both languages"
            found = f"no page shows the group {group}"
            yield _fault(
                file, terms[0].line, found, expected, "add the line, or correct the group", "glossary"
            )


def _dictionary_faults(project: Project, glossary: Sequence[Term]) -> Iterator[Fault]:
    path = dictionary_path(project)
    if not path.is_file() or path.read_text(encoding="utf-8") != dictionary(glossary):
        yield _fault(
            project.relative(path),
            0,
            "not what docs/glossary.csv gives",
            "the dictionary made from the glossary",
            "python -m lossbook glossary",
            "stale-dictionary",
        )


def _fault(path: str, line: int, found: str, expected: str, remedy: str, kind: str) -> Fault:
    return Fault(path, line, found, expected, remedy, kind)
