"""Both languages say the same things in the same order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from lossbook.check.sources.blocks import admonitions, fences, tables
from lossbook.check.sources.place import file_of, shortened, twin_language
from lossbook.discover.pages import Page, PlacedReference
from lossbook.faults import Fault
from lossbook.project import LANGUAGES

MOST_FAULTS_OF_A_KIND = 5

_TEXT_IN_TEX = re.compile(r"\\(?:text|textrm|textbf|textit|mbox)\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}")
_NUMBER = re.compile(r"[-+−]?\d+(?:[.,]\d+)*(?:[eE][-+]?\d+)?%?")
_WORD = re.compile(r"[^\W\d_]{2,}|[\u3400-\u9fff]")
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_LANGUAGE_FOLDER = re.compile(r"(?<=/)(?:zh|en)(?=/|$)")


class Item(NamedTuple):
    """One thing of a page that its counterpart must have too.

    Attributes:
        key: what must be equal.
        shown: how a message writes it.
        line: line of the file.
    """

    key: object
    shown: str
    line: int


def check_parity(pages: dict[str, dict[str, Page]]) -> Iterator[Fault]:
    """Pages without a counterpart, and pairs that differ in what they show.

    Args:
        pages: pages of both languages.

    Returns:
        The faults; a few of each kind for a pair, since one difference often brings others.
    """
    for language in LANGUAGES:
        for name, page in pages[language].items():
            if name not in pages[twin_language(language)]:
                missing = f"docs/{twin_language(language)}/{name}"
                remedy = f"write {missing}, or delete this page"
                yield Fault(file_of(page), 0, "a page in one language", missing, remedy, "missing-twin")
    for name, page in pages["zh"].items():
        if name in pages["en"]:
            yield from compare_pages(page, pages["en"][name])


def compare_pages(page: Page, counterpart: Page) -> Iterator[Fault]:
    """The differences between a page and its counterpart.

    Args:
        page: the page in one language.
        counterpart: the page of the same name in the other.

    Returns:
        The faults.
    """
    for kind, what, items in (
        ("heading-mismatch", "headings", _headings),
        ("reference-mismatch", "references", _references),
        ("formula-mismatch", "formulas", _formulas),
        ("link-mismatch", "internal links", _links),
        ("table-mismatch", "tables", _tables),
        ("code-mismatch", "fenced code", _fences),
        ("block-mismatch", "admonitions", _admonitions),
    ):
        yield from _differences(page, counterpart, list(items(page)), list(items(counterpart)), kind, what)


def _differences(
    page: Page, counterpart: Page, ours: list[Item], theirs: list[Item], kind: str, what: str
) -> Iterator[Fault]:
    our_keys, their_keys = [item.key for item in ours], [item.key for item in theirs]
    if our_keys == their_keys:
        return
    matcher = SequenceMatcher(None, our_keys, their_keys, autojunk=False)
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    for _, i, i_end, j, j_end in changes[:MOST_FAULTS_OF_A_KIND]:
        expected = f"the same {what} in the same order in both languages"
        if i == i_end:
            found = f"{_listed(theirs[j:j_end])}; missing in {_near(page, ours, i)}"
            yield Fault(file_of(counterpart), theirs[j].line, found, expected, _remedy(what), kind)
        elif j == j_end:
            found = f"{_listed(ours[i:i_end])}; missing in {_near(counterpart, theirs, j)}"
            yield Fault(file_of(page), ours[i].line, found, expected, _remedy(what), kind)
        else:
            there = f"{file_of(counterpart)}:{theirs[j].line}"
            found = f"{_listed(ours[i:i_end])}; {there} has {_listed(theirs[j:j_end])}"
            yield Fault(file_of(page), ours[i].line, found, expected, _remedy(what), kind)


def _near(page: Page, items: list[Item], index: int) -> str:
    """The file that lacks something, with the line after which it would stand."""
    return (
        f"{file_of(page)}, after line {items[index - 1].line}"
        if index
        else f"{file_of(page)}, at its beginning"
    )


def _listed(items: list[Item]) -> str:
    shown = ", ".join(shortened(item.shown) for item in items[:3])
    return shown + (f" and {len(items) - 3} more" if len(items) > 3 else "")


def _remedy(what: str) -> str:
    return f"bring the {what} of both pages into step"


def _headings(page: Page) -> Iterator[Item]:
    for heading in page.headings:
        shown = (
            f"{'#' * heading.level} {{ #{heading.id} }}"
            if heading.id
            else f"{'#' * heading.level} {heading.text}"
        )
        shown += f" ({heading.verdict})" if heading.verdict else ""
        yield Item((heading.level, heading.id, heading.verdict), shown, heading.line)


def _references(page: Page) -> Iterator[Item]:
    for placed in page.references:
        yield Item(_key(placed), f"{{{{ {placed.text} }}}}", placed.line)


def _key(placed: PlacedReference) -> object:
    reference = placed.reference
    if reference is None:
        return "?", placed.text
    if reference.verb == "given":
        return "given", *_key_of_given(reference.target)
    return reference.verb, reference.target, reference.value, reference.keys, reference.format


def _key_of_given(text: str) -> tuple[str, ...]:
    """The text itself, or only its numbers when it has words, which belong to a language."""
    return tuple(_NUMBER.findall(text)) if _WORD.search(text) else ("", " ".join(text.split()))


def _formulas(page: Page) -> Iterator[Item]:
    for formula in page.formulas:
        tex = " ".join(_TEXT_IN_TEX.sub(r"\\text{}", formula.tex).split())
        yield Item((tex, formula.display), f"${' '.join(formula.tex.split())}$", formula.line)


def _links(page: Page) -> Iterator[Item]:
    for link in page.links:
        if link.target and not _ELSEWHERE.match(link.target):
            yield Item(_LANGUAGE_FOLDER.sub("*", link.target), f"({link.target})", link.line)


def _tables(page: Page) -> Iterator[Item]:
    for table in tables(page):
        shown = f"a table of {table.columns} columns and {table.typed_rows} typed rows"
        yield Item((table.columns, table.typed_rows), shown, table.line)


def _fences(page: Page) -> Iterable[Item]:
    return (Item(block.content, _first_line_of_code(block.content), block.line) for block in fences(page))


def _admonitions(page: Page) -> Iterable[Item]:
    return (Item(block.content, block.content, block.line) for block in admonitions(page))


def _first_line_of_code(fence: str) -> str:
    lines = fence.split("\n")
    return lines[1].strip() if len(lines) > 2 else lines[0]
