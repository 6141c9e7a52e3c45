"""Numbers that look computed must be references: the rule of ARCHITECTURE.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property

from lossbook.check.sources.formulas import read_formulas
from lossbook.check.sources.place import file_of, line_of, shortened, source_line
from lossbook.check.sources.prose import Passage
from lossbook.discover.pages import Page
from lossbook.faults import Fault
from lossbook.project import Project
from lossbook.render.library import Library, Unresolved

EXPECTED = (
    "a reference such as {{ example.value:.4f }}, or {{ given 0.1 }} if the number is an input, not a result"
)
REMEDY = "refer to the example that computes it; backticks replace nothing, so take the number out of them"
LEAST_WORDS_OF_A_MESSAGE = 3

_FULL_WIDTH = re.compile(r"[\uff05\uff0b-\uff0e\uff10-\uff19\uff25\uff45]")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_RAISED_RUN = re.compile(r"(?P<ten>[×·*]\s?10)?(?P<run>[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+)")
_LOWERED_RUN = re.compile(r"[₀₁₂₃₄₅₆₇₈₉]+")
_NAMES = re.compile(r"\barXiv:[ ]?\S+|\bdoi:[ ]?\S+|\b10\.\d{4,}/\S+|\bIEEE[ -]?754\b", re.IGNORECASE)

# Han is a word character to Python, yet no part of a name such as float32.
_LETTER = r"[^\W\u3000-\u9fff\uf900-\ufaff]"
_BEFORE = rf"(?<!{_LETTER})(?<!{_LETTER}\.)"
_GROUPED = r"\d{1,3}(?:[,\u2009\u202f']\d{3})+(?!\d)"
_PLAIN = rf"(?:{_GROUPED}|\d+(?:_\d{{3}})+|\d+)"
_NUMBER = re.compile(
    rf"""(?=[-+−.\d]){_BEFORE}[-+−]?(?:
        (?P<power>{_PLAIN}(?:\.\d+)?\s*(?:[×·*]\s*10\s*(?:\^|\*\*)\s*\{{?[-+−]?\d+\}}?))
      | (?P<exponent>(?:{_PLAIN}\.?\d*|\.\d+)[eE][-+−]?\d+(?!{_LETTER}))
      | (?P<percent>(?:{_PLAIN}(?:\.\d+)*|\.\d+)\s?[%‰])
      | (?P<decimal>(?:{_PLAIN}(?:\.\d+)+|\.\d+))
      | (?P<integer>{_PLAIN})(?!{_LETTER})
    )""",
    re.VERBOSE,
)
_WORDS = re.compile(r"[A-Za-z_]{2,}")
# Whatever looks computed has one of these; most code and formulas have none and are passed over.
_SUSPECT = re.compile(r"\d\d\d|[.．]\}?\d|\d\s*\\?[%％‰]|\d\.?[eEｅＥ][-+−\d]|10")
_YEAR = re.compile(r"(?:19|20)\d\d")

_UNIT = r"[-+]?\d*\.?\d+\s*(?:em|ex|pt|mu|px|cm|mm)"
_TEX_LENGTH = re.compile(rf"(?<=[{{\[])\s*{_UNIT}\s*(?=[}}\]])|\\m?kern\s*{_UNIT}")
_TEX_COMMAND = re.compile(r"\\[A-Za-z]+\*?")
_TEX_REFERENCE = re.compile(r"\{\{[^\n]*?\}\}")
_TEX_SEPARATOR = re.compile(r"(?<=\d)(?:\{,\}|\\[,;:! ]|\{\\,\})(?=\d)")
_TEX_LETTERS_AFTER = re.compile(r"(?<=\d)(?=[A-Za-z])(?![eE][-+]?\d)")
_FORMAT = re.compile(r"[:%][-+<>^ #0,]*\d*,?\.\d+[eEfFgG%]")
_MODULO = re.compile(r"(?<=\d)\s*%(?=\s*[\w({])")


def check_numbers(page: Page, words: list[Passage], library: Library) -> Iterator[Fault]:
    """Every typed number of a page that looks computed.

    Code that quotes a message which an example of the page gave is let through: the record proves it.

    Args:
        page: the page.
        words: its passages.
        library: for the records of the page's examples.

    Returns:
        One fault for each number and line.
    """
    seen: set[tuple[int, str]] = set()
    messages = _Messages(page, library)
    for passage in words:
        for number, line in _of_passage(passage, messages):
            if (line, number) not in seen:
                seen.add((line, number))
                found = _found(page, number, line, passage)
                yield Fault(file_of(page), line, found, EXPECTED, REMEDY, "typed-number")


def check_formula_numbers(project: Project) -> Iterator[Fault]:
    """Every typed number of the shared formulas that looks computed.

    Args:
        project: the project.

    Returns:
        One fault for each number and formula.
    """
    path = project.docs / "formulas.toml"
    for name, tex in read_formulas(project).items():
        for number in dict.fromkeys(numbers_in_tex(tex)):
            line = line_of(path, rf"^\s*[\"']?{re.escape(name)}[\"']?\s*=")
            found = f"{number} in formula {name}: {shortened(tex)}"
            yield Fault(project.relative(path), line, found, EXPECTED, REMEDY, "typed-number")


class _Messages:
    """What the examples of a page were recorded to print, warn and raise; read when first asked for."""

    def __init__(self, page: Page, library: Library) -> None:
        self.page, self.library = page, library

    def hold(self, code: str) -> bool:
        """Whether ``code`` is a message of some words and stands in a record, or in the register, which is checked."""
        if len(_WORDS.findall(code)) < LEAST_WORDS_OF_A_MESSAGE:
            return False
        return code in self._text or code in self._wordings

    @cached_property
    def _wordings(self) -> frozenset[str]:
        return frozenset(
            wording for trouble in self.library.register.values() for wording in trouble.wordings
        )

    @cached_property
    def _text(self) -> str:
        shown = [placed.reference.shows_example for placed in self.page.references if placed.reference]
        texts = []
        for name in dict.fromkeys(name for name in shown if name):
            with suppress(Unresolved):
                record = self.library.record(name)
                texts += [record.stdout, *record.warnings, record.error]
                texts += [text for cell in record.cells.values() for text in (cell.stdout, *cell.warnings)]
        return "\n".join(texts)


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


def _of_passage(passage: Passage, messages: _Messages) -> Iterator[tuple[str, int]]:
    for number, position in _numbers(_plain(passage.text)):
        yield number, passage.line_at(position)
    for code, line in passage.code:
        numbers = numbers_in_code(code) if _SUSPECT.search(code) else []
        if numbers and not messages.hold(code):
            yield from ((number, line) for number in numbers)
    for tex, line in passage.formulas:
        if not _SUSPECT.search(tex):
            continue
        for offset, row in enumerate(tex.split("\n")):
            for number in numbers_in_tex(row):
                yield number, line + offset


def _plain(text: str) -> str:
    """``text`` with one way to write each number; its lines stay as they are."""
    text = _FULL_WIDTH.sub(lambda match: chr(ord(match[0]) - 0xFEE0), text)
    text = _RAISED_RUN.sub(_lowered, text)
    text = _LOWERED_RUN.sub(" ", text)
    return _NAMES.sub(" ", text)


def _lowered(match: re.Match[str]) -> str:
    """``×10⁻⁶`` as ``×10^-6``; any other power is no number that looks computed."""
    return f"{match['ten']}^{match['run'].translate(_RAISED)}" if match["ten"] else " "


def _numbers(text: str) -> Iterator[tuple[str, int]]:
    for match in _NUMBER.finditer(text):
        if match["integer"] is None or _looks_computed(match["integer"]):
            yield match[0].strip(), match.start()


def _looks_computed(integer: str) -> bool:
    return len(re.sub(r"\D", "", integer)) >= 3 and not _YEAR.fullmatch(integer)
