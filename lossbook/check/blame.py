"""Say of a fault in made HTML which source it comes from: people mend sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from lossbook.faults import Fault
from lossbook.project import Project

_QUOTED = re.compile(r"[\"'(]([^\"'()\s]{3,})[\"')]")
_PAGE = re.compile(r"site/(?P<language>zh|en)/(?P<below>.*?)index\.html")
_BUNDLE = re.compile(r"site/(?:zh|en)/assets/stylesheets/lossbook\.[0-9a-f]{8}\.css")
_ASSET = re.compile(r"site/(?P<language>zh|en)/(?P<asset>.+)")


def blame_sources(faults: Iterable[Fault], project: Project) -> list[Fault]:
    """The same faults, each with the file and line of the source where they can be told, told once.

    Args:
        faults: faults of the made site.
        project: the project.

    Returns:
        Faults without repetition, sorted.
    """
    return sorted({_blamed(fault, project) for fault in faults})


def _blamed(fault: Fault, project: Project) -> Fault:
    if (asset := _ASSET.fullmatch(fault.path)) and (project.theme / asset["asset"]).is_file():
        return replace(fault, path=project.relative(project.theme / asset["asset"]))
    if _BUNDLE.fullmatch(fault.path):
        return _blame_style(fault, project)
    if (page := _PAGE.fullmatch(fault.path)) is None:
        return fault
    for needle in _QUOTED.findall(fault.found):
        for source in _sources(page["language"], page["below"], project):
            if line := line_of(needle, source):
                return replace(fault, path=project.relative(source), line=line)
    first = next(_sources(page["language"], page["below"], project))
    return replace(fault, path=project.relative(first), line=0) if first.is_file() else fault


def _blame_style(fault: Fault, project: Project) -> Fault:
    """A fault in the bundled style sheet, told as one of the sheet that it was bundled from."""
    for needle in _QUOTED.findall(fault.found):
        name = needle if ":" in needle else needle.rpartition("/")[2]
        for sheet in sorted(project.theme.rglob("*.css")):
            if line := line_of(name, sheet):
                return replace(fault, path=project.relative(sheet), line=line)
    return fault


def _sources(language: str, below: str, project: Project) -> Iterator[Path]:
    """Where what stands on a page may come from, nearest first."""
    folder = project.pages_folder(language)
    page = folder / f"{below.rstrip('/')}.md" if below else folder / "index.md"
    yield page if page.is_file() else folder / below / "index.md"
    yield project.configuration(language)
    yield project.root / "mkdocs.yml"
    yield from sorted(project.theme.rglob("*.html"))


def line_of(needle: str, source: Path) -> int:
    """The first line of ``source`` that holds ``needle``; 0 when none does."""
    if not source.is_file():
        return 0
    text = source.read_text(encoding="utf-8")
    position = text.find(needle)
    return text.count("\n", 0, position) + 1 if position >= 0 else 0
