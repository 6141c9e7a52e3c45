"""Examples nobody sees, records nobody makes, examples too long to read, formulas nobody uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from lossbook.check.sources.formulas import read_formulas
from lossbook.check.sources.place import line_of
from lossbook.discover.examples import Example, orphaned_records
from lossbook.discover.pages import Page, all_pages
from lossbook.discover.references import NotAReference, Reference, parse
from lossbook.faults import Fault
from lossbook.project import Project

MOST_LINES = 25
_REFERENCE = re.compile(r"\{\{([^\n]*?)\}\}")


def check_usage(
    project: Project, pages: dict[str, dict[str, Page]], examples: dict[str, Example]
) -> Iterator[Fault]:
    """What lies in ``snippets/`` and ``formulas.toml`` and is not used as it should be.

    Args:
        project: the project.
        pages: pages of both languages.
        examples: all examples and figures.

    Returns:
        The faults.
    """
    references = [
        placed.reference
        for page in all_pages(pages)
        for placed in page.references
        if placed.reference is not None
    ]
    references += _references_in_formulas(project)
    yield from _unused_examples(project, examples, references)
    yield from _orphans(project)
    yield from _long_examples(project, examples)
    yield from _unused_formulas(project, references)


def _unused_examples(
    project: Project, examples: dict[str, Example], references: list[Reference]
) -> Iterator[Fault]:
    shown = {reference.shows_example for reference in references}
    for name, example in examples.items():
        if name not in shown:
            remedy = (
                f"write {_asked_for(example)} on a page of both languages, or delete the script and its .out"
            )
            path = project.relative(example.script)
            yield Fault(path, 0, f"{name} is on no page", "a reference to it", remedy, "unused-example")


def _asked_for(example: Example) -> str:
    """What a page writes to show the example."""
    if example.is_lab:
        return f"{{{{ cell {example.name}.… }}}} for each cell"
    verb = (
        f"figure {example.name.replace('/figure_', '/')}" if example.is_figure else f"example {example.name}"
    )
    return f"{{{{ {verb} }}}}"


def _references_in_formulas(project: Project) -> list[Reference]:
    """What the shared formulas show; a reference there that cannot be read is told by the page that shows it."""
    references = []
    for tex in read_formulas(project).values():
        for match in _REFERENCE.finditer(tex):
            with suppress(NotAReference):
                references.append(parse(match[1].strip(), ""))
    return references


def _orphans(project: Project) -> Iterator[Fault]:
    for record in orphaned_records(project):
        script = project.relative(record.with_suffix(".py"))
        remedy = f"delete {project.relative(record)}, or bring the script back"
        yield Fault(project.relative(record), 0, "a record without a script", script, remedy, "orphan-record")


def _long_examples(project: Project, examples: dict[str, Example]) -> Iterator[Fault]:
    for name, example in examples.items():
        if example.is_figure or example.is_lab:  # the limit of a lab holds for each cell
            continue
        count = len(example.script.read_text(encoding="utf-8").splitlines())
        if count > MOST_LINES:
            path = project.relative(example.script)
            remedy = "show one thing; make two examples of it"
            expected = f"{MOST_LINES} lines or fewer"
            yield Fault(path, MOST_LINES + 1, f"{name} has {count} lines", expected, remedy, "long-example")


def _unused_formulas(project: Project, references: list[Reference]) -> Iterator[Fault]:
    used = {reference.target for reference in references if reference.verb == "formula"}
    path = project.docs / "formulas.toml"
    for name in read_formulas(project):
        if name not in used:
            line = line_of(path, rf"^\s*[\"']?{name}[\"']?\s*=")
            remedy = f"write {{{{ formula {name} }}}} on a page, or delete the formula"
            found = f"formula {name} is on no page"
            yield Fault(project.relative(path), line, found, "a reference to it", remedy, "unused-formula")
