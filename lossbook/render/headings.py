"""Where a Chinese heading may be broken: between words, and not within one.

A browser breaks Chinese between any two letters, and where it makes the lines of a heading equally long it cuts words in
two. So the style forbids it (``word-break: keep-all``), and here every place between two words gets a ``<wbr>``.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Sequence
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from lossbook.discover.glossary import Term

_HEADING = re.compile(r"h[1-6]")
_SEAM = "\N{ZERO WIDTH SPACE}"
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_HAN_BEHIND_LATIN = re.compile(rf"( ?)({_HAN.pattern})")
_BEHIND_A_STOP = re.compile(r"(?<=[，。：；？！、）”])(?=[^\s，。：；？！、）”])")
# Particles and measure words: they stand on the line of what is before them, be it Latin.
_LEANS_BACK = frozenset("了的地得着过吗呢吧们里中上下时后前外内者之个次种条步倍些")


class ChineseHeadings(Treeprocessor):
    """Puts a ``<wbr>`` between the words of every heading.

    Args:
        glossary: gives the terms that stay whole; asked when a page is read, so that a fault in them is told there.
    """

    def __init__(self, glossary: Callable[[], Sequence[Term]]) -> None:
        super().__init__()
        self.glossary = glossary

    def run(self, root: Element) -> None:
        headings = [element for element in root.iter() if _HEADING.fullmatch(element.tag)]
        if headings:
            terms = {word for term in self.glossary() for word in term.words("zh") if _HAN.fullmatch(word)}
            whole = re.compile(f"({'|'.join(sorted(terms, key=len, reverse=True)) or '(?!)'})")
            for heading in headings:
                _open(heading, whole)


def words(text: str, whole: re.Pattern[str]) -> list[str]:
    """Cut ``text``, all of it Han, into what stays on one line: words, each with the single letters beside it."""
    import jieba  # it takes a second, and English pages do without

    logging.getLogger("jieba").setLevel(logging.WARNING)
    found: list[str] = []
    waiting = ""
    for part in whole.split(text):
        for word in [part] if whole.fullmatch(part) else jieba.lcut(part):
            if len(word) > 1:
                found.append(waiting + word)
                waiting = ""
            elif word in _LEANS_BACK and found and not waiting:
                found[-1] += word
            elif word in _LEANS_BACK and not waiting:
                found.append(word)
            else:
                waiting += word
    if waiting and found:
        found[-1] += waiting
    elif waiting:
        found.append(waiting)
    return found


def _open(element: Element, whole: re.Pattern[str]) -> None:
    children = list(element)
    for child in children:
        element.remove(child)
    texts = _pieces(element.text, whole)
    element.text = next(texts, None)
    _append_seams(element, texts)
    for child in children:
        rest = _pieces(child.tail, whole)
        child.tail = next(rest, None)
        element.append(child)
        _append_seams(element, rest)


def _append_seams(element: Element, texts: Iterator[str]) -> None:
    for text in texts:
        seam = Element("wbr")
        seam.tail = AtomicString(text)
        element.append(seam)


def _pieces(text: str | None, whole: re.Pattern[str]) -> Iterator[str]:
    if not text:
        return
    opened = _HAN_BEHIND_LATIN.sub(lambda run: _joined(run[1], words(run[2], whole)), text)
    yield from map(AtomicString, _BEHIND_A_STOP.sub(_SEAM, opened).split(_SEAM))


def _joined(blank: str, found: list[str]) -> str:
    if found[0] in _LEANS_BACK:
        blank = blank.replace(" ", "\N{NO-BREAK SPACE}")
    return blank + _SEAM.join(found)
