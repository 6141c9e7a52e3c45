"""Markup that reached the reader instead of being rendered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lossbook.check.built.page import Page, Text
from lossbook.check.built.site import Site
from lossbook.faults import Fault

_RAW = re.compile(
    r"""\{\{.*?\}\}|\{\{             # a reference
      | \{\ \#[\w-]+\ *\}            # the id of a heading
      | \$\$                         # a formula on its own line
      | \\[A-Za-z]{2,}|\\[()\[\]]    # TeX
      | \$(?!\s)[^$\n]*(?<!\s)\$(?![\d])
    """,
    re.VERBOSE | re.DOTALL,
)


def check_raw_markup(site: Site) -> Iterator[Fault]:
    """No TeX and no reference is left as text, and no formula failed (``raw-tex``)."""
    for page in site.pages.values():
        for text in page.suspicious:
            yield from _check_text(page, text)
        for error in page.formula_errors:
            expected = "a formula that KaTeX can read"
            yield _fault(page, error.line, error.text, expected, "mend the TeX in the Markdown source")


def _check_text(page: Page, text: Text) -> Iterator[Fault]:
    found = _RAW.search(text.text)
    if found is None:
        return
    line = text.line + text.text.count("\n", 0, found.start())
    around = text.text[max(0, found.start() - 30) : found.end() + 30]
    yield _fault(
        page,
        line,
        " ".join(around.split()),
        "a rendered formula or value",
        "in the source, set formulas between $ ... $ or $$ ... $$ and references alone between {{ ... }}; "
        "show markup itself in backticks",
    )


def _fault(page: Page, line: int, found: str, expected: str, remedy: str) -> Fault:
    return Fault(page.fault_path, line, found, expected, remedy, "raw-tex")
