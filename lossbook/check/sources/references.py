"""Every reference can be read, leads somewhere and stands where it can be shown; every formula is closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from lossbook.check.sources.blocks import cells, is_rows, is_separator
from lossbook.check.sources.place import file_of, source_line
from lossbook.discover.markup import cut
from lossbook.discover.pages import Page, PlacedReference, all_pages
from lossbook.discover.references import BLOCKS, Reference
from lossbook.discover.troubles import MESSAGE_GROUPS, QUESTIONS, SYMPTOM_GROUPS
from lossbook.faults import Fault
from lossbook.render.katex import Request
from lossbook.render.library import Library, Unresolved

Places = dict[Request, list[tuple[Page, int]]]

_ONCE_IS_ENOUGH = ("no-record", "bad-record", "unknown-example", "unknown-cell")
_UNCLOSED = re.compile(
    r"(?P<escaped>\\[\\$`{])|(?P<dollar>\$\$?)|(?P<open>\{\{)|(?P<close>\}\})|(?P<fence>^[ ]*(?:```|~~~))",
    re.MULTILINE,
)
_FORMS = "one of the forms of ARCHITECTURE.md, such as {{ by_hand.loss:.4f }} or {{ example by_hand }}"


class ReferenceCheck:
    """Looks up each reference once, though two languages and many lines ask for it.

    Args:
        library: what references may name.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self._answers: dict[Reference, Unresolved | None] = {}
        self._told: set[str] = set()

    def faults(self, page: Page) -> Iterator[Fault]:
        """The faults of one page's references and formulas."""
        for placed in page.references:
            if placed.reference is None:
                yield _fault(
                    page, placed.line, placed.problem, _FORMS, "correct the reference", "bad-reference"
                )
                continue
            yield from _misplaced(page, placed, placed.reference)
            yield from self._unresolved(page, placed, placed.reference)
        yield from _in_headings(page)
        yield from _in_captions(page)
        yield from _unclosed(page)

    def _unresolved(self, page: Page, placed: PlacedReference, reference: Reference) -> Iterator[Fault]:
        problem = self._answer(reference)
        if problem is None:
            if reference.verb == "rows":
                yield from _columns(page, placed, self.library.rows(reference))
            return
        if problem.kind in _ONCE_IS_ENOUGH:
            if problem.found in self._told:
                return
            self._told.add(problem.found)
        yield _fault(page, placed.line, problem.found, problem.expected, problem.remedy, problem.kind)

    def _answer(self, reference: Reference) -> Unresolved | None:
        if reference not in self._answers:
            try:
                _resolve(reference, self.library)
                self._answers[reference] = None
            except Unresolved as problem:
                self._answers[reference] = problem
        return self._answers[reference]


def formulas_to_typeset(pages: dict[str, dict[str, Page]], library: Library) -> Places:
    """Every formula that the pages will ask KaTeX for, with its numbers in place.

    Args:
        pages: pages of both languages.
        library: for values and shared formulas.

    Returns:
        TeX and display, as the renderer asks for them, to the pages and lines. Formulas with a reference that
        leads nowhere are left out: :class:`ReferenceCheck` tells of them.
    """
    places: Places = {}
    for page in all_pages(pages):
        for tex, topic, display, line in _formulas(page, library):
            try:
                filled = library.tex(tex, topic)
            except Unresolved:
                continue
            places.setdefault((filled, display), []).append((page, line))
    return places


def formula_faults(problems: dict[Request, str], places: Places) -> list[Fault]:
    """The formulas that KaTeX refuses, as faults of the pages on which they stand.

    Args:
        problems: KaTeX's message for each formula it refuses.
        places: what :func:`formulas_to_typeset` gave.

    Returns:
        One fault for each place.
    """
    expected, remedy = "TeX that KaTeX accepts", "mend the formula"
    return [
        _fault(page, line, f"{request[0]}: {message}", expected, remedy, "invalid-formula")
        for request, message in problems.items()
        for page, line in places.get(request, [])
    ]


def _formulas(page: Page, library: Library) -> Iterator[tuple[str, str, bool, int]]:
    for formula in page.formulas:
        yield formula.tex, page.topic, formula.display, formula.line
    for placed in page.references:
        if placed.reference is not None and placed.reference.verb == "formula":
            try:
                yield library.formula(placed.reference.target), "", placed.alone, placed.line
            except (Unresolved, ValueError, AttributeError):
                continue


def _resolve(reference: Reference, library: Library) -> None:
    """Look up what the renderer will look up."""
    match reference.verb:
        case "value":
            library.formatted(reference)
        case "rows":
            library.rows(reference)
        case "example" | "output":
            library.record(reference.target)
        case "cell":
            library.cell(reference)
        case "downloads":
            library.script(reference.target)
        case "figure":
            library.record(reference.shows_example or "")
        case "terms":
            library.terms(reference.target)
        case "trouble" | "typed":
            library.trouble(reference.target)
        case "troubles" | "index":
            # A group that exists has been put in before: lossbook.discover.expansion.
            found = f"no group of troubles {reference.target}"
            groups = ", ".join((*MESSAGE_GROUPS, *SYMPTOM_GROUPS, QUESTIONS))
            raise Unresolved(found, f"one of {groups}", "correct the name", "unknown-trouble")
        case "source":
            _resolve_source(reference.target, library)
        case "formula":
            _resolve_formula(reference.target, library)
        case "given":
            pass


def _resolve_source(target: str, library: Library) -> None:
    try:
        library.source(target)
    except SyntaxError as problem:
        found = f"the file of {target} is not Python: {problem}"
        raise Unresolved(found, "Python", "mend the file", "unknown-example") from None


def _resolve_formula(name: str, library: Library) -> None:
    # When docs/formulas.toml itself is broken, check_formulas_file tells of it once.
    with suppress(ValueError, AttributeError):
        library.tex(library.formula(name), "")


def _misplaced(page: Page, placed: PlacedReference, reference: Reference) -> Iterator[Fault]:
    if placed.inside != "text":
        if reference.verb not in ("value", "given"):
            found = f"{reference.verb} inside a formula: {{{{ {placed.text} }}}}"
            yield _fault(
                page, placed.line, found, "a value or a given number", "move it out", "bad-reference"
            )
        return
    if reference.verb in BLOCKS and not placed.alone:
        found = f"{{{{ {placed.text} }}}} in the midst of a line: {source_line(page, placed.line)}"
        remedy = "put it on a line of its own, with a blank line before and after (rows: none)"
        yield _fault(page, placed.line, found, f"{reference.verb} alone on its line", remedy, "bad-reference")
    elif reference.verb == "rows" and _header_above(page, placed.line) is None:
        found = f"{{{{ {placed.text} }}}} below: {source_line(page, placed.line - 1) or 'a blank line'}"
        expected = "rows directly below a table's separator line or rows"
        yield _fault(page, placed.line, found, expected, "move it below | --- | --- |", "bad-reference")


def _header_above(page: Page, line: int) -> str | None:
    """The separator of the table that ``line`` (of the file) continues, or None when it continues none."""
    lines = page.body.split("\n")
    index = line - page.first_line - 1
    while index > 0 and (is_rows(lines[index]) or "|" in lines[index]):
        if is_separator(lines[index]):
            return lines[index]
        index -= 1
    return None


def _columns(page: Page, placed: PlacedReference, rows: list[list[str]]) -> Iterator[Fault]:
    separator = _header_above(page, placed.line)
    if separator is None:
        return
    columns = cells(separator)
    for row in rows:
        if len(row) != columns:
            found = f"a row of {len(row)} cells in {{{{ {placed.text} }}}}: {', '.join(row)}"
            expected = f"{columns} cells, as many as the header has"
            yield _fault(page, placed.line, found, expected, "mend the header or the example", "wrong-format")
            return


def _in_headings(page: Page) -> Iterator[Fault]:
    for heading in page.headings:
        for piece in cut(heading.text) if "$" in heading.text or "{{" in heading.text else ():
            if piece.kind in ("reference", "math", "display"):
                what = "a reference" if piece.kind == "reference" else "a formula"
                found = f"{what} in the heading: {heading.text}"
                remedy = "say it in words, and put it below the heading"
                yield _fault(page, heading.line, found, "words and code only", remedy, "markup-in-heading")


def _in_captions(page: Page) -> Iterator[Fault]:
    """A caption is set as Markdown alone; a formula in it would show its dollar signs."""
    for placed in page.references:
        caption = placed.reference.caption if placed.reference else ""
        if any(piece.kind in ("math", "display") for piece in (cut(caption) if "$" in caption else ())):
            found, remedy = (
                f"a formula in the caption: {caption}",
                "say it in words, or in the text beside it",
            )
            yield _fault(page, placed.line, found, "words and code only", remedy, "markup-in-caption")


def _unclosed(page: Page) -> Iterator[Fault]:
    for segment in page.segments:
        if segment.kind != "text" or not _has_marks(segment.text):
            continue
        for match in _UNCLOSED.finditer(segment.text):
            if match["escaped"]:
                continue
            line = page.line(segment.line + segment.text.count("\n", 0, match.start()))
            yield _unclosed_fault(page, line, match)


def _has_marks(text: str) -> bool:
    return "$" in text or "{{" in text or "}}" in text or "```" in text or "~~~" in text


def _unclosed_fault(page: Page, line: int, match: re.Match[str]) -> Fault:
    found = f"{match[0].strip()} without its partner in: {source_line(page, line)}"
    if match["dollar"]:
        remedy = (
            r"close the formula, with no blank inside its dollar signs; a dollar sign as such is written \$"
        )
        return _fault(page, line, found, "$...$ or $$...$$", remedy, "unclosed-formula")
    if match["fence"]:
        return _fault(page, line, found, "a closing fence", "close the fence", "unclosed-fence")
    remedy = "open and close a reference on the same line"
    return _fault(page, line, found, "{{ ... }}", remedy, "unclosed-reference")


def _fault(page: Page, line: int, found: str, expected: str, remedy: str, kind: str) -> Fault:
    return Fault(file_of(page), line, found, expected, remedy, kind)
