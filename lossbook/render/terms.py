"""The glossary on pages: a section for each term of a group, and below a page the terms it uses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from pathlib import PurePosixPath

from lossbook.discover.glossary import Term
from lossbook.discover.pages import Page

GLOSSARY_PAGE = "glossary.md"
FEWEST = 3  # a page with fewer terms needs no list

_WORDS = {
    "zh": {"also": "也叫：", "comma": "、", "stop": "。", "here": "本页术语", "more": "详见"},
    "en": {"also": "Also: ", "comma": ", ", "stop": ".", "here": "Terms on this page", "more": "More"},
}


def sections(terms: Sequence[Term], language: str) -> str:
    """Markdown: for each term a heading with the word in both languages, below it what it means.

    Each is a section of its own, so that search finds a term, and a link leads to it.
    """
    return "\n\n".join(_section(term, language) for term in terms)


def _section(term: Term, language: str) -> str:
    mine, other = _order(language)
    words = _WORDS[language]
    name = escape(term.name[mine])
    if term.name[other] != term.name[mine]:
        hidden = (
            " data-search-exclude" if language == "en" else ""
        )  # nobody looks for Chinese on English pages
        name += f' <span lang="{other}"{hidden}>{escape(term.name[other])}</span>'
    parts = [term.means[language] + words["stop"]]
    others = [*term.also[mine], *term.also[other], *term.refused]
    if others:
        parts.append(
            f"<small>{words['also']}{words['comma'].join(map(escape, others))}{words['stop']}</small>"
        )
    if term.page:
        parts.append(
            f'[{words["more"]}]({term.page}){{ aria-label="{words["more"]} {escape(term.name[mine])}" }}'
        )
    gap = "" if language == "zh" else " "
    return f"### {name} {{ #{term.id} .lb-term }}\n\n{gap.join(parts)}"


def terms_below(page: Page, counterpart: Page | None, glossary: Sequence[Term]) -> str:
    """HTML below a page: the terms it uses that another page explains, each a link to the glossary.

    Args:
        page: the page.
        counterpart: the same page in the other language; a term must stand on both.
        glossary: all terms.

    Returns:
        HTML on one line; empty where a page has too few such terms, or lies in no folder (home, glossary, ...).
    """
    parts = PurePosixPath(page.name).parts
    depth = len(parts) - (parts[-1] == "index.md")  # an index page lies at the address of its folder
    if counterpart is None or len(parts) < 2 or not glossary:
        return ""
    used = used_terms(page, glossary) & used_terms(counterpart, glossary)
    mine, other = _order(page.language)
    listed = [term for term in glossary if term.id in used and _explained_elsewhere(term, page)]
    if len(listed) < FEWEST:
        return ""
    if mine == "en":
        listed.sort(key=lambda term: term.name["en"].casefold())
    items = "".join(
        f'<li><a href="{"../" * depth}glossary/#{term.id}">{escape(term.name[mine])}</a> '
        f'<span lang="{other}">{escape(term.name[other])}</span></li>'
        for term in listed
    )
    title = _WORDS[page.language]["here"]
    return f'<div class="lb-terms" data-search-exclude><p>{title}</p><ul>{items}</ul></div>'


def used_terms(page: Page, glossary: Sequence[Term]) -> set[str]:
    """Ids of the terms whose word stands in the prose of a page."""
    prose = "".join(segment.text for segment in page.segments if segment.kind == "text")
    identifiers = {term.name[page.language].casefold(): term.id for term in glossary}
    return {identifiers[word] for word in _words_in(prose, tuple(identifiers))}


@lru_cache(maxsize=256)
def _words_in(prose: str, words: tuple[str, ...]) -> frozenset[str]:
    """A page is looked through for itself and for its counterpart, and again whenever ``serve`` makes one of them."""
    return frozenset(match[0].casefold() for match in _finder(words).finditer(prose))


@lru_cache(maxsize=4)
def _finder(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds the longest of the words at each place."""
    alternatives = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![A-Za-z])(?:{alternatives})(?![A-Za-z])", re.IGNORECASE)


def _explained_elsewhere(term: Term, page: Page) -> bool:
    return bool(term.page) and term.page.partition("#")[0] != page.name and term.name["zh"] != term.name["en"]


def _order(language: str) -> tuple[str, str]:
    return ("zh", "en") if language == "zh" else ("en", "zh")
