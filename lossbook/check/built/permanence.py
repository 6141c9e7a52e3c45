"""Permalinks that broke, and addresses nobody promised yet."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.built.page import Page
from lossbook.check.built.redirect_table import RedirectTable, read_redirects
from lossbook.check.built.register import (
    Register,
    file_of,
    read_register,
    register_path,
    site_entries,
    split_entry,
)
from lossbook.check.built.site import Site
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project


def check_permanence(site: Site, project: Project) -> Iterator[Fault]:
    """Every registered permalink still works (``lost-permalink``); every new one is registered
    (``unregistered-permalink``)."""
    try:
        register, redirects = read_register(project), read_redirects(project)
    except FaultsFound as found:
        yield from found.faults
        return
    for entry, line in register.entries.items():
        missing = [language for language in LANGUAGES if not _works(site, language, entry)]
        if missing:
            yield _lost(register, redirects, entry, line, missing)
    yield from _unregistered(site, register, project)


def _works(site: Site, language: str, entry: str) -> bool:
    page = site.pages.get(file_of(language, entry))
    identifier = split_entry(entry)[1]
    if page is None:
        return False
    if page.refresh is None:
        return not identifier or identifier in page.anchors
    target = _target(site, page)
    if target is None:
        return False
    return not identifier or identifier in page.anchors or identifier in target.anchors


def _target(site: Site, page: Page) -> Page | None:
    """The page a redirect leads to; None when it leads nowhere or to another redirect."""
    assert page.refresh is not None
    target = site.pages.get(site.locate(page, page.refresh.text) or "")
    return target if target is not None and target.refresh is None else None


def _lost(register: Register, redirects: RedirectTable, entry: str, line: int, missing: list[str]) -> Fault:
    table = "ids" if "#" in entry else "pages"
    if entry in redirects:
        remedy = (
            f"the redirect in {redirects.path} does not lead to a page and id of the site: correct it there"
        )
    else:
        remedy = f'bring it back, or say in {redirects.path} where it went, in [{table}]: "{entry}" = "..."'
    where = " and ".join(f"site/{file_of(language, entry)}" for language in missing)
    what = f"no id {split_entry(entry)[1]} in {where}" if "#" in entry else f"no {where}"
    return Fault(
        register.path,
        line,
        f"{entry}: {what}",
        "every address ever published works",
        remedy,
        "lost-permalink",
    )


def _unregistered(site: Site, register: Register, project: Project) -> Iterator[Fault]:
    by_page: dict[str, list[tuple[int, str]]] = {}
    for entry, (page, line) in site_entries(site).items():
        if entry not in register.entries:
            by_page.setdefault(page.fault_path, []).append((line, entry))
    for path, entries in by_page.items():
        yield Fault(
            path,
            min(line for line, _ in entries),
            "\n".join(entry for _, entry in entries),
            f"every page and heading id in {project.relative(register_path(project))}",
            "if these addresses are meant to stay for ever, run `python -m lossbook register`",
            "unregistered-permalink",
        )
