"""Coloured Python: made once for each script, and kept."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from functools import cache, lru_cache

import pygments
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from lossbook.project import Project

_FORMATTER = HtmlFormatter(nowrap=True)
_LEXER = PythonLexer()
# Names and marks have no colour, and neighbours of one colour are one: a page has half the elements without them.
_PLAIN = re.compile(r'<span class="(?:n|p|o|w|sa)">([^<]*)</span>')
_NEIGHBOURS = re.compile(r'(<span class="(\w+)">[^<]*)</span><span class="\2">')
_KEPT: dict[str, str] = {}


def highlighted(text: str) -> str:
    """``text`` with a ``<span>`` around what has a colour."""
    kept = _KEPT.get(_key(text))
    return kept if kept is not None else _highlight(text)


def prepare(project: Project, texts: Iterable[str]) -> None:
    """Colour many scripts beforehand, for the processes that this one forks to render pages.

    Args:
        project: in whose cache they are kept; those that no text asks for any more are dropped.
        texts: the scripts.
    """
    path = project.cache / "highlighted.json"
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, json.JSONDecodeError):
        known = {}
    wanted = {key: known.get(key) or _highlight(text) for key, text in ((_key(text), text) for text in texts)}
    if wanted.keys() != known.keys():
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".new")
        temporary.write_text(json.dumps(wanted), encoding="utf-8")
        temporary.replace(path)
    _KEPT.update(wanted)


@lru_cache(maxsize=4096)
def _highlight(text: str) -> str:
    coloured = pygments.highlight(text, _LEXER, _FORMATTER)
    return _NEIGHBOURS.sub(r"\1", _PLAIN.sub(r"\1", coloured))


def _key(text: str) -> str:
    return hashlib.sha256(f"{_salt()}\n{text}".encode()).hexdigest()[:24]


@cache
def _salt() -> str:
    """What else the colours depend on."""
    return f"{pygments.__version__} {_PLAIN.pattern} {_NEIGHBOURS.pattern}"
