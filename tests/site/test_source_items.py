"""Every item that the site set out to cover stands where the table says, and mistakes are answered by code that runs."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from lossbook.discover.pages import Page, read_page, read_pages
from lossbook.project import LANGUAGES, Project

TABLE = Path(__file__).with_name("source_items.csv")
PARTS = {"1A": 42, "1B": 29, "1C": 20, "1D": 36, "1E": 14, "1F": 18}
MISTAKES = {"E0": 16, "E1": 15, "E2": 20, "E3": 28, "E4": 19}
EXECUTED = ("example", "output", "cell", "rows", "value")


class Row(NamedTuple):
    """One item: what it is in a few words, and the place that answers it."""

    item: str
    what: str
    page: str
    anchor: str


def table() -> list[Row]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [Row(**row) for row in csv.DictReader(file)]


ROWS = table()


def needs_code(row: Row) -> bool:
    """Claims and mistakes; formulas, names and pictures may be answered in other ways."""
    return row.item.partition(".")[0] in ("1D", *MISTAKES)


def missing_pages(pages: dict[str, dict[str, Page]], rows: list[Row]) -> list[str]:
    """Items whose page is not among the sources of both languages."""
    return [
        row.item for row in rows if not all(f"{row.page}.md" in pages[language] for language in LANGUAGES)
    ]


def missing_headings(pages: dict[str, dict[str, Page]], rows: list[Row]) -> list[tuple[str, str]]:
    """Items, and the language in which no heading of the source has their anchor."""
    return [
        (row.item, language)
        for row in rows
        for language in LANGUAGES
        if row.anchor not in {heading.id for heading in pages[language][f"{row.page}.md"].headings}
    ]


def missing_anchors(site: Path, rows: list[Row]) -> list[tuple[str, str]]:
    """Items, and the language in which the built page has no such id."""
    from lxml import html

    missing = []
    for language in LANGUAGES:
        ids: dict[str, set[str]] = {}
        for row in rows:
            if row.page not in ids:
                page = html.parse(str(site / language / row.page / "index.html"))
                ids[row.page] = set(page.xpath("//@id"))
            if row.anchor not in ids[row.page]:
                missing.append((row.item, language))
    return missing


def shows_code(page: Page, anchor: str) -> bool:
    """Whether the section, to the next heading of its level or above, shows what a script gave."""
    begin = next(heading for heading in page.headings if heading.id == anchor)
    later = (h.line for h in page.headings if h.line > begin.line and h.level <= begin.level)
    end = next(later, float("inf"))
    return any(
        placed.reference is not None and placed.reference.verb in EXECUTED
        for placed in page.references
        if begin.line < placed.line < end
    )


@pytest.fixture(scope="module")
def pages(project: Project) -> dict[str, dict[str, Page]]:
    return read_pages(project)


def test_the_table_has_every_item_once() -> None:
    expected = [f"{part}.{n}" for part, count in (PARTS | MISTAKES).items() for n in range(1, count + 1)]
    assert [row.item for row in ROWS] == expected
    assert len(ROWS) == 257 and sum(MISTAKES.values()) == 98


def test_every_item_says_what_it_is() -> None:
    assert [row.item for row in ROWS if not (row.what.isascii() and 3 <= len(row.what) <= 120)] == []


def test_every_item_has_a_page_in_both_languages(pages: dict[str, dict[str, Page]]) -> None:
    assert missing_pages(pages, ROWS) == []


def test_every_item_has_a_section_in_both_sources(pages: dict[str, dict[str, Page]]) -> None:
    assert missing_headings(pages, ROWS) == []


def test_every_item_has_a_place_on_the_built_site(built_site: Path) -> None:
    assert missing_anchors(built_site, ROWS) == []


def test_claims_and_mistakes_are_answered_by_code_that_runs(pages: dict[str, dict[str, Page]]) -> None:
    unanswered = [
        (row.item, language)
        for row in ROWS
        for language in LANGUAGES
        if needs_code(row) and not shows_code(pages[language][f"{row.page}.md"], row.anchor)
    ]
    assert unanswered == []


def test_every_claim_shows_the_code_that_decides_it(pages: dict[str, dict[str, Page]]) -> None:
    for language in LANGUAGES:
        page = pages[language]["claims.md"]
        claims = [heading.id for heading in page.headings if heading.verdict]
        assert 90 <= len(claims) <= 120
        assert [claim for claim in claims if not shows_code(page, claim)] == []


def test_the_claims_name_no_item(pages: dict[str, dict[str, Page]]) -> None:
    for language in LANGUAGES:
        assert re.findall(r"\b(?:E[0-4]|1[A-F])\.\d+|\bS[0-4]\b", pages[language]["claims.md"].body) == []


def test_an_anchor_that_is_gone_is_noticed(built_site: Path, tmp_path: Path) -> None:
    row = next(row for row in ROWS if needs_code(row))
    for language in LANGUAGES:
        page = tmp_path / language / row.page / "index.html"
        page.parent.mkdir(parents=True)
        shutil.copy(built_site / language / row.page / "index.html", page)
    assert missing_anchors(tmp_path, [row]) == []
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(f'id="{row.anchor}"', 'id="elsewhere"'), encoding="utf-8")
    assert missing_anchors(tmp_path, [row]) == [(row.item, LANGUAGES[-1])]


def test_a_section_that_is_gone_or_runs_nothing_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "claims.md"
    text = (
        "# Claims { #claims }\n\n## A { #a }\n\n{{ given 7 }}\n\n### B { #b }\n\n{{ nll/by_hand.mean:.4f }}\n"
    )
    path.write_text(f"{text}\n## C {{ #c }}\n\nWords.\n", encoding="utf-8")
    page = read_page(path, tmp_path, "en")
    assert [shows_code(page, anchor) for anchor in ("a", "b", "c")] == [True, True, False]
    both = {language: {"claims.md": page} for language in LANGUAGES}
    rows = [Row("E0.1", "here", "claims", "b"), Row("E0.2", "gone", "claims", "d")]
    assert missing_headings(both, rows) == [("E0.2", language) for language in LANGUAGES]
    assert missing_pages(both, [Row("E0.3", "no page", "labs/none", "x")]) == ["E0.3"]
