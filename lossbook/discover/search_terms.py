"""The search dictionary: Chinese words of the glossary that must stay in one piece when the search index is cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from lossbook.discover.glossary import Term
from lossbook.project import Project

_FREQUENT = 1000  # jieba keeps a word of this frequency in one piece


def dictionary_path(project: Project) -> Path:
    return project.docs / "search" / "terms.txt"


def dictionary(glossary: Sequence[Term]) -> str:
    """The text of ``docs/search/terms.txt``, in jieba's format: word, frequency, kind.

    A word that holds another one is left to be cut: with 交叉熵 in one piece, 熵 alone would not find it.
    """
    words = {word for term in glossary for word in _searched(term) if _is_han(word)}
    whole = (
        word
        for word in words
        if len(word) > 1 and not any(other != word and other in word for other in words)
    )
    return "".join(f"{word} {_FREQUENT} n\n" for word in sorted(whole))


def write_dictionary(project: Project, glossary: Sequence[Term]) -> None:
    path = dictionary_path(project)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dictionary(glossary), encoding="utf-8")


def _searched(term: Term) -> Iterable[str]:
    return (*term.words("zh"), *term.refused)


def _is_han(word: str) -> bool:
    return all("\u3400" <= character <= "\u9fff" for character in word)
