"""The register of permalinks: every page and id ever published, the same for both languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lossbook.check.built.page import Page
from lossbook.check.built.site import Site, language_of
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project

HOME = "./"
_ENTRY = re.compile(r"(?:\./|(?:[\w-][\w.-]*/)+|(?:[\w-][\w.-]*/)*[\w-]+\.html)(?:#\S+)?")


@dataclass(frozen=True)
class Register:
    """What ``docs/permalinks.txt`` holds.

    Attributes:
        path: the file, as written in messages.
        entries: each permalink with its line; ``losses/nll/``, ``losses/nll/#by-hand``, home is ``./``.
    """

    path: str
    entries: dict[str, int]


def register_path(project: Project) -> Path:
    return project.docs / "permalinks.txt"


def read_register(project: Project) -> Register:
    """Read ``docs/permalinks.txt``; a project without one has published nothing yet.

    Raises:
        FaultsFound: a line that is no permalink (``bad-permalink``).
    """
    path = register_path(project)
    register = Register(project.relative(path), {})
    faults = []
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    for number, line in enumerate(lines, start=1):
        entry = line.strip()
        if not entry or entry == "#" or entry.startswith("# "):
            continue
        if _ENTRY.fullmatch(entry):
            register.entries.setdefault(entry, number)
        else:
            faults.append(_bad_line(register.path, number, entry))
    if faults:
        raise FaultsFound(faults)
    return register


def site_entries(site: Site) -> dict[str, tuple[Page, int]]:
    """Every permalink a built site offers: its pages and the headings of their articles.

    Returns:
        Each permalink with the page and line where it stands, in the first language that has it.
    """
    entries: dict[str, tuple[Page, int]] = {}
    for language in LANGUAGES:
        for page in site.article_pages(language):
            address = page_entry(page)
            entries.setdefault(address, (page, 0))
            for heading in page.headings:
                if heading.identifier:
                    entries.setdefault(f"{address}#{heading.identifier}", (page, heading.line))
    return entries


def page_entry(page: Page) -> str:
    """The permalink of a page: its address without its language."""
    rest = page.path.removeprefix(f"{language_of(page.path)}/")
    return rest.removesuffix("index.html") or HOME if rest.endswith("index.html") else rest


def split_entry(entry: str) -> tuple[str, str]:
    """The page and the id of a permalink; the id of a whole page is empty."""
    page, _, identifier = entry.partition("#")
    return page, identifier


def file_of(language: str, entry: str) -> str:
    """The file of the site that holds a permalink's page in one language."""
    page = split_entry(entry)[0].removeprefix(HOME)
    return f"{language}/{page}" if page.endswith(".html") else f"{language}/{page}index.html"


def _bad_line(path: str, number: int, entry: str) -> Fault:
    return Fault(
        path,
        number,
        entry,
        "a page such as losses/nll/, or an id such as losses/nll/#by-hand, without the language",
        "correct the line; `python -m lossbook register` writes them",
        "bad-permalink",
    )
