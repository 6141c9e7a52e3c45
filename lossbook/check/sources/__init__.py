"""Faults that can be seen in the Markdown sources, before anything is rendered."""

from __future__ import annotations

from lossbook.check.sources.figure_texts import check_figure_numbers
from lossbook.check.sources.formulas import check_formulas_file
from lossbook.check.sources.front_matter import check_front_matter
from lossbook.check.sources.headings import check_headings
from lossbook.check.sources.labs import check_labs
from lossbook.check.sources.language import check_language
from lossbook.check.sources.losses import check_losses
from lossbook.check.sources.navigation import check_navigation
from lossbook.check.sources.numbers import check_formula_numbers, check_numbers
from lossbook.check.sources.parity import check_parity
from lossbook.check.sources.place import as_written
from lossbook.check.sources.placeholders import check_figure_texts, check_placeholders
from lossbook.check.sources.prose import passages
from lossbook.check.sources.references import ReferenceCheck
from lossbook.check.sources.tables import check_tables
from lossbook.check.sources.terms import TermCheck, check_glossary, check_terms_beside_pages
from lossbook.check.sources.troubles import check_troubles
from lossbook.check.sources.twins import check_twins
from lossbook.check.sources.usage import check_usage
from lossbook.discover.examples import Example
from lossbook.discover.pages import Page, all_pages
from lossbook.faults import Fault
from lossbook.project import Project
from lossbook.render.library import Library


def check_sources(
    project: Project, pages: dict[str, dict[str, Page]], examples: dict[str, Example], library: Library
) -> list[Fault]:
    """Check everything a writer types.

    Args:
        project: the project.
        pages: pages of both languages.
        examples: all examples and figures.
        library: what references may name.

    Returns:
        All faults, sorted by file and line.
    """
    faults = set(check_formulas_file(project))
    references, terms = ReferenceCheck(library), TermCheck(library.glossary)
    for page in all_pages(pages):
        faults.update(references.faults(page))
        faults.update(check_headings(page))
        words = list(passages(page))
        faults.update(check_numbers(page, words, library))
        faults.update(check_placeholders(page, words))
        faults.update(check_front_matter(page, project))
        faults.update(check_language(page, words))
        faults.update(terms.faults(page, words))
        faults.update(check_tables(page, words))
    faults.update(check_formula_numbers(project))
    faults.update(check_figure_texts(examples.values(), project))
    faults.update(check_figure_numbers(examples.values(), project))
    faults.update(check_parity(pages))
    faults.update(check_twins(pages))
    faults.update(check_glossary(project, pages, library.glossary))
    faults.update(check_terms_beside_pages(project, library, examples.values(), terms))
    faults.update(check_navigation(project, pages))
    faults.update(check_usage(project, pages, examples))
    faults.update(check_labs(project, pages, examples))
    faults.update(check_troubles(project, pages, library))
    faults.update(check_losses(project, pages, library))
    return sorted(set(as_written(faults, pages)))
