"""What ``docs/losses.toml`` tells programs: references that lead somewhere, a table for every loss with a page."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.discover.losses import FOLDER, SIGNATURES, Golden, Loss, line_of_table, losses_path, read_losses
from lossbook.discover.pages import Page
from lossbook.discover.references import NotAReference, Reference, parse
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project
from lossbook.render.library import Library, Unresolved

FEWEST = 5  # golden values of a loss


def check_losses(project: Project, pages: dict[str, dict[str, Page]], library: Library) -> Iterator[Fault]:
    """Faults of ``docs/losses.toml``; a project without that file tells programs nothing, which is none.

    Args:
        project: the project.
        pages: pages of both languages.
        library: what references may name.

    Returns:
        The faults.
    """
    path = losses_path(project)
    if not path.is_file():
        return
    try:
        losses = read_losses(project)
    except FaultsFound as found:
        yield from found.faults
        return
    text, file = path.read_text(encoding="utf-8"), project.relative(path)
    for loss in losses:
        line = line_of_table(text, loss.id)
        if any(loss.page not in pages[language] for language in LANGUAGES):
            yield Fault(
                file,
                line,
                f"no page {loss.page}",
                "a page in both languages",
                "correct the name",
                "bad-losses",
            )
            continue
        if len(loss.golden) < FEWEST:
            found_count = f"{len(loss.golden)} golden values of {loss.id}"
            yield Fault(file, line, found_count, f"{FEWEST} or more", "add some", "bad-losses")
        yield from _references(loss, pages["en"][loss.page], library, file, text)
    yield from _unlisted(pages["en"], {loss.page for loss in losses}, file)


def _references(loss: Loss, page: Page, library: Library, file: str, text: str) -> Iterator[Fault]:
    line = line_of_table(text, loss.id)
    for kind, name in (("functions", loss.function), ("modules", loss.module)):
        yield from _unresolved(Reference("value", SIGNATURES, kind, (name,)), library, file, line)
    yield from _written(loss.chance["value"], page, library, file, line)
    for golden in loss.golden:
        yield from _golden(golden, page, library, file, line_of_table(text, f"{loss.id}.golden.{golden.id}"))


def _golden(golden: Golden, page: Page, library: Library, file: str, line: int) -> Iterator[Fault]:
    for text in golden.references:
        yield from _written(text, page, library, file, line)


def _written(text: str, page: Page, library: Library, file: str, line: int) -> Iterator[Fault]:
    """A reference as it is written, read in the topic of the page."""
    try:
        reference = parse(text, page.topic)
    except NotAReference:
        reference = None
    if reference is None or reference.verb != "value" or reference.format:
        expected = "a recorded value, such as by_hand.loss"
        yield Fault(file, line, f"{text!r}", expected, "name the example and the value", "bad-reference")
        return
    yield from _unresolved(reference, library, file, line)


def _unresolved(reference: Reference, library: Library, file: str, line: int) -> Iterator[Fault]:
    try:
        library.value(reference)
    except Unresolved as problem:
        yield Fault(file, line, problem.found, problem.expected, problem.remedy, problem.kind)


def _unlisted(pages: dict[str, Page], listed: set[str], file: str) -> Iterator[Fault]:
    for name, page in pages.items():
        if name.startswith(FOLDER) and page.topic and name not in listed:
            table = name.removeprefix(FOLDER).removesuffix(".md")
            remedy = f"write a table [{table}] with its golden values in {file}"
            yield Fault(file, 0, f"{name} is a loss without a table", f"[{table}]", remedy, "unlisted-loss")
