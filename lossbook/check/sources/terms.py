"""The words of the glossary: pages use them, the glossary leads to pages that exist, search knows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lossbook.check.sources.figure_texts import figure_texts
from lossbook.check.sources.place import file_of
from lossbook.check.sources.prose import Passage, words_of
from lossbook.discover.examples import Example
from lossbook.discover.glossary import Term, glossary_path, groups
from lossbook.discover.pages import Page
from lossbook.discover.search_terms import dictionary, dictionary_path
from lossbook.discover.troubles import BILINGUAL, line_of_entry
from lossbook.faults import Fault
from lossbook.project import LANGUAGES, Project
from lossbook.render.library import Library
from lossbook.render.terms import GLOSSARY_PAGE

# 交叉熵（cross entropy）: the Chinese before the bracket is what the bracket translates.
_INTRODUCTION = re.compile(
    r"(?P<chinese>[^\n（）。，：；、]{0,30}[^\W_][”」]?)（(?P<english>[A-Za-z][A-Za-z0-9 ’'-]*)）"
)

_IN_BRACKETS = re.compile(r"（[A-Za-z]")


class TermCheck:
    """Holds Chinese against the glossary.

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
        """Words that the glossary refuses, and English in brackets behind other Chinese than the glossary's.

        What a page shows of the register is left to :meth:`elsewhere`, which knows the field.
        """
        if page.language != "zh":
            return
        for passage in words:
            for fault in self.elsewhere(file_of(page), passage):
                if page.written(fault.line)[1] is None:
                    yield fault

    def concern(self, text: str) -> bool:
        """Whether there is anything to look at in a text, marks and code included."""
        return bool(self._refused and self._refused.search(text)) or bool(_IN_BRACKETS.search(text))

    def elsewhere(self, path: str, passage: Passage) -> Iterator[Fault]:
        """The same of Chinese in any file."""
        yield from self._refused_words(path, passage)
        yield from self._introductions(path, passage)

    def _refused_words(self, path: str, passage: Passage) -> Iterator[Fault]:
        for match in self._refused.finditer(passage.text) if self._refused else ():
            term = self._chosen[match[0]]
            expected = f"{term.name['zh']} ({term.name['en']}), as docs/glossary.csv says"
            yield _fault(path, passage.line_at(match.start()), match[0], expected, "replace it", "term")

    def _introductions(self, path: str, passage: Passage) -> Iterator[Fault]:
        for match in _INTRODUCTION.finditer(passage.text):
            if match["english"].isupper():
                continue  # an abbreviation, as in 平方的均值（MSE）, translates nothing
            terms = self._english.get(_plain(match["english"]), [])
            chinese = [word for term in terms for word in term.words("zh")]
            if chinese and not match["chinese"].rstrip("”」 ").endswith(tuple(chinese)):
                expected = f"{' or '.join(chinese)} before （{match['english']}）, as docs/glossary.csv says"
                remedy = "use the word of the glossary, or change it there"
                line = passage.line_at(match.start("english"))
                yield _fault(path, line, match[0].strip(), expected, remedy, "term")


def check_terms_beside_pages(
    project: Project, library: Library, examples: Iterable[Example], terms: TermCheck
) -> Iterator[Fault]:
    """Chinese that stands in no page: of the register, part of which only the box shows, and of figures.

    Args:
        project: the project.
        library: for the register.
        examples: all examples; only figures are looked at.
        terms: the glossary.

    Returns:
        The faults, each at the line of the field.
    """
    for trouble in library.register.values():
        for field in BILINGUAL:
            words = getattr(trouble, field)["zh"]
            if terms.concern(words):
                text = (project.root / trouble.path).read_text(encoding="utf-8")
                line = line_of_entry(text, trouble.id, f"{field}_zh")
                yield from terms.elsewhere(trouble.path, words_of(words, line, field))
    for example in examples:
        if example.is_figure and terms.concern(source := example.script.read_text(encoding="utf-8")):
            for words, line in figure_texts(source):
                yield from terms.elsewhere(project.relative(example.script), words_of(words, line, "figure"))


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
