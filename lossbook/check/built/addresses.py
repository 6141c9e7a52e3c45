"""Addresses as they stand in HTML and CSS: taking them out, and telling inside from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_OUTSIDE = re.compile(r"(?:https?:|wss?:|ftp:)?//", re.IGNORECASE)
_CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+[\d.]+[wxh])*\s*(?:,|$)")
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS_ADDRESS = re.compile(
    r"""url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^)'"\s]*))\s*\)"""
    r"""|@import\s+(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')""",
    re.DOTALL | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address in a page or a style sheet, and where it stands.

    Attributes:
        text: the address as written, entities resolved.
        line: line in the file, counted from 1.
        tag: element that carries it; ``css`` for a style sheet.
        attribute: attribute that carries it; ``url`` in a style sheet.
    """

    text: str
    line: int
    tag: str
    attribute: str

    def __str__(self) -> str:
        return f"url({self.text})" if self.tag == "css" else f'<{self.tag} {self.attribute}="{self.text}">'


def is_outside(text: str) -> bool:
    """Whether ``text`` names another host, with or without a scheme."""
    return _OUTSIDE.match(text.strip()) is not None


def is_inside(text: str) -> bool:
    """Whether ``text`` leads to a file of the site: no host, no scheme such as ``mailto:`` or ``data:``."""
    return not is_outside(text) and _SCHEME.match(text.strip()) is None


def candidates(srcset: str) -> list[str]:
    """The addresses of a ``srcset`` attribute, without their widths and densities."""
    return [match.group(1) for match in _CANDIDATE.finditer(srcset)]


def css_addresses(css: str, first_line: int = 1) -> Iterator[Address]:
    """Every ``url(...)`` and ``@import`` of a style sheet.

    Args:
        css: the style sheet, or the value of a ``style`` attribute.
        first_line: line of the file on which ``css`` begins.
    """
    if "url(" not in css and "@import" not in css:
        return
    text = _CSS_COMMENT.sub(lambda comment: "\n" * comment.group().count("\n"), css)
    for match in _CSS_ADDRESS.finditer(text):
        address = next((group for group in match.groups() if group is not None), "")
        yield Address(address, first_line + text.count("\n", 0, match.start()), "css", "url")
