"""The ``twin`` line: which version of its counterpart a page was last brought into step with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lossbook.check.sources.place import file_of, front_matter, meta_line, twin_language
from lossbook.discover.pages import Page, read_page
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project

_TWIN = re.compile(r"^twin:.*$", re.MULTILINE)
_END_OF_FRONT_MATTER = re.compile(r"(?<=\n)---\n")


def check_twins(pages: dict[str, dict[str, Page]]) -> Iterator[Fault]:
    """Pages whose counterpart changed since they were brought into step with it.

    Args:
        pages: pages of both languages.

    Returns:
        One fault for each such page.
    """
    for language in LANGUAGES:
        counterparts = pages[twin_language(language)]
        for name, page in pages[language].items():
            if name in counterparts and twin_of(page) != counterparts[name].fingerprint:
                yield _stale(page, counterparts[name])


def twin_of(page: Page) -> str:
    """The fingerprint on the page's ``twin`` line as it is written, which YAML might read as a number."""
    for line in front_matter(page):
        if line.startswith("twin:"):
            return line.partition(":")[2].strip().strip("\"'")
    return ""


def stamp(project: Project, paths: list[Path]) -> None:
    """Write the counterpart's fingerprint on the ``twin`` line of pages.

    Args:
        project: the project.
        paths: page files, ``docs/<language>/....md``.

    Raises:
        FaultsFound: a path is no page, or has no counterpart or no front matter; then nothing is written.
    """
    both = [_page_and_counterpart(project, path) for path in paths]
    if faults := [found for found in both if isinstance(found, Fault)]:
        raise FaultsFound(faults)
    for found in both:
        if not isinstance(found, Fault):
            _write(found[0], found[1].fingerprint)


def _stale(page: Page, counterpart: Page) -> Fault:
    stands = twin_of(page)
    changed = (
        f"{file_of(counterpart)} changed since this page was last brought into step with it (twin: {stands})"
    )
    found = changed if stands else f"no twin line; {file_of(counterpart)} may say something else"
    remedy = f"bring this page into step, then run: python -m lossbook twin {file_of(page)}"
    return Fault(
        file_of(page),
        meta_line(page, "twin"),
        found,
        f"twin: {counterpart.fingerprint}",
        remedy,
        "stale-twin",
    )


def _page_and_counterpart(project: Project, path: Path) -> tuple[Page, Page] | Fault:
    path = path.resolve()
    for language in LANGUAGES:
        folder = project.pages_folder(language).resolve()
        if path.is_relative_to(folder) and path.is_file():
            counterpart_folder = project.pages_folder(twin_language(language)).resolve()
            counterpart = counterpart_folder / path.relative_to(folder)
            if not counterpart.is_file():
                return _cannot(
                    project, path, f"no {counterpart.name} in docs/{twin_language(language)}/", "write it"
                )
            page = read_page(path, folder, language)
            if page.first_line == 1:
                return _cannot(
                    project, path, "no front matter", "begin the page with --- lines, title and description"
                )
            return page, read_page(counterpart, counterpart_folder, twin_language(language))
    return _cannot(project, path, "this is not a page", "name files as docs/zh/losses/nll.md")


def _cannot(project: Project, path: Path, found: str, remedy: str) -> Fault:
    shown = project.relative(path) if path.is_relative_to(project.root.resolve()) else path.name
    return Fault(shown, 0, found, "a page with a counterpart and front matter", remedy, "no-twin")


def _write(page: Page, fingerprint: str) -> None:
    text = page.path.read_text(encoding="utf-8")
    head = "".join(line + "\n" for line in text.split("\n")[: page.first_line - 1])
    line = f"twin: {fingerprint}"
    if _TWIN.search(head):
        stamped = _TWIN.sub(line, head, count=1)
    else:
        stamped = _END_OF_FRONT_MATTER.sub(f"{line}\n---\n", head, count=1)
    if stamped != head:
        page.path.write_text(stamped + text[len(head) :], encoding="utf-8", newline="\n")
