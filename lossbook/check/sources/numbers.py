"""Numbers that look computed must be references: the rule of ARCHITECTURE.md."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lossbook.check.sources.place import file_of, meta_line, shortened, source_line
from lossbook.check.sources.prose import Passage, passages
from lossbook.discover.pages import Page
from lossbook.faults import Fault

EXPECTED = "a reference such as {{ example.value:.4f }}, or {{ given 0.1 }} if the number is an input, not a result"
REMEDY = "refer to the example that computes it; inside backticks nothing is replaced, so take the number out of them"

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_RAISED_RUN = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+")
_LOWERED_RUN = re.compile(r"[₀₁₂₃₄₅₆₇₈₉]+")
_NAMES = re.compile(r"\barXiv:[ ]?\S+|\bdoi:[ ]?\S+|\b10\.\d{4,}/\S+|\bIEEE[ -]?754\b", re.IGNORECASE)

# Han is a word character to Python, yet no part of a name such as float32.
_LETTER = r"[^\W\u3000-\u9fff\uf900-\ufaff]"
_BEFORE = rf"(?<!{_LETTER})(?<!{_LETTER}\.)"
_GROUPED = r"\d{1,3}(?:[,\u2009\u202f']\d{3})+(?!\d)"
_PLAIN = rf"(?:{_GROUPED}|\d+(?:_\d{{3}})+|\d+)"
_NUMBER = re.compile(
    rf"""{_BEFORE}[-+−]?(?:
        (?P<power>{_PLAIN}(?:\.\d+)?\s*(?:[×·*]\s*10\s*(?:\^|\*\*)\s*\{{?[-+−]?\d+\}}?))
      | (?P<exponent>(?:{_PLAIN}\.?\d*|\.\d+)[eE][-+−]?\d+(?!{_LETTER}))
      | (?P<percent>(?:{_PLAIN}(?:\.\d+)*|\.\d+)\s?[%‰])
      | (?P<decimal>(?:{_PLAIN}(?:\.\d+)+|\.\d+))
      | (?P<integer>{_PLAIN})(?!{_LETTER})
    )""",
    re.VERBOSE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")

_UNIT = r"[-+]?\d*\.?\d+\s*(?:em|ex|pt|mu|px|cm|mm)"
_TEX_LENGTH = re.compile(rf"(?<=[{{\[])\s*{_UNIT}\s*(?=[}}\]])|\\m?kern\s*{_UNIT}")
_TEX_COMMAND = re.compile(r"\\[A-Za-z]+\*?")
_TEX_REFERENCE = re.compile(r"\{\{[^\n]*?\}\}")
_TEX_SEPARATOR = re.compile(r"(?<=\d)(?:\{,\}|\\[,;:! ]|\{\\,\})(?=\d)")
_TEX_LETTERS_AFTER = re.compile(r"(?<=\d)(?=[A-Za-z])(?![eE][-+]?\d)")
_FORMAT = re.compile(r"[:%][-+<>^ #0,]*\d*,?\.\d+[eEfFgG%]")
_MODULO = re.compile(r"(?<=\d)\s*%(?=\s*[\w({])")


def check_numbers(page: Page) -> Iterator[Fault]:
    """Every typed number of a page that looks computed.

    Args:
        page: the page.

    Returns:
        One fault for each number and line.
    """
    seen: set[tuple[int, str]] = set()
    for passage in passages(page):
        for number, line in _of_passage(passage):
            if (line, number) not in seen:
                seen.add((line, number))
                yield Fault(file_of(page), line, _found(page, number, line, passage), EXPECTED, REMEDY, "typed-number")


def numbers_in(text: str) -> list[str]:
    """The numbers of a piece of prose that look computed."""
    return [number for number, _ in _numbers(_plain(text))]


def numbers_in_code(text: str) -> list[str]:
    """The numbers of a piece of inline code that look computed."""
    return numbers_in(_MODULO.sub(" mod ", _FORMAT.sub(" ", text)))


def numbers_in_tex(tex: str) -> list[str]:
    """The numbers of a formula that look computed; references in it are left out."""
    text = _TEX_REFERENCE.sub(" ", tex).replace("{.}", ".")
    text = _TEX_LENGTH.sub(" ", text)
    text = re.sub(r"\\(?:times|cdot)(?![A-Za-z])", "×", text).replace(r"\%", "%")
    text = _TEX_SEPARATOR.sub(",", text)
    text = re.sub(r"[_&]|\\\\", " ", _TEX_COMMAND.sub(" ", text))
    return numbers_in(_TEX_LETTERS_AFTER.sub(" ", text))


def _found(page: Page, number: str, line: int, passage: Passage) -> str:
    if passage.source in ("title", "description"):
        return f"{number} in the {passage.source}: {shortened(str(page.meta[passage.source]))}"
    return f"{number} in: {source_line(page, line)}"


def _of_passage(passage: Passage) -> Iterator[tuple[str, int]]:
    for number, position in _numbers(_plain(passage.text)):
        yield number, passage.line_at(position)
    for code, line in passage.code:
        for number in numbers_in_code(code):
            yield number, line
    for tex, line in passage.formulas:
        for offset, row in enumerate(tex.split("\n")):
            for number in numbers_in_tex(row):
                yield number, line + offset


def _plain(text: str) -> str:
    """``text`` with one way to write each number; its lines stay as they are."""
    text = text.translate(_FULL_WIDTH)
    text = _RAISED_RUN.sub(lambda match: "^" + match[0].translate(_RAISED), text)
    text = _LOWERED_RUN.sub(" ", text)
    return _NAMES.sub(" ", text)


def _numbers(text: str) -> Iterator[tuple[str, int]]:
    for match in _NUMBER.finditer(text):
        if match["integer"] is None or _looks_computed(match["integer"]):
            yield match[0].strip(), match.start()


def _looks_computed(integer: str) -> bool:
    return len(re.sub(r"\D", "", integer)) >= 3 and not _YEAR.fullmatch(integer)
