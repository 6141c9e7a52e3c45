"""The same pages in the same order in both languages' navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from lossbook.check.sources.place import line_of
from lossbook.discover.navigation import read_navigation
from lossbook.discover.pages import Page
from lossbook.faults import Fault
from lossbook.project import LANGUAGES, Project

Shape = str | list["Shape"]


def check_navigation(project: Project, pages: dict[str, dict[str, Page]]) -> Iterator[Fault]:
    """Navigation of ``docs/zh.yml`` and ``docs/en.yml``: alike, complete, and of pages that exist.

    Args:
        project: the project.
        pages: pages of both languages.

    Returns:
        The faults.
    """
    shapes: dict[str, Shape] = {}
    for language in LANGUAGES:
        try:
            shape = _shape(read_navigation(project, language))
        except yaml.YAMLError as problem:
            yield _unreadable(language, problem)
            return
        if shape is not None:
            shapes[language] = shape
    if len(shapes) == len(LANGUAGES):
        yield from _alike(project, shapes["zh"], shapes["en"])
    elif shapes:
        lacking = next(language for language in LANGUAGES if language not in shapes)
        remedy = f"copy the paths of the other language's nav into docs/{lacking}.yml"
        yield Fault(
            f"docs/{lacking}.yml", 0, "no nav", "a nav as in the other language", remedy, "nav-mismatch"
        )
    for language, shape in shapes.items():
        yield from _complete(project, language, shape, set(pages[language]))


def _shape(navigation: Any) -> Shape | None:
    """Paths and nesting without the titles, which are words of a language."""
    if navigation is None:
        return None
    if isinstance(navigation, list):
        return [shape for entry in navigation if (shape := _shape(entry)) is not None]
    if isinstance(navigation, dict):
        return _shape(next(iter(navigation.values()), None))
    return str(navigation)


def _places(shape: Shape, above: str = "") -> Iterator[tuple[str, str]]:
    """Each path with its place in the tree, such as ``3.1``."""
    if isinstance(shape, str):
        yield shape, above or "top"
        return
    for number, part in enumerate(shape, 1):
        yield from _places(part, f"{above}.{number}" if above else str(number))


def _alike(project: Project, zh: Shape, en: Shape) -> Iterator[Fault]:
    ours, theirs = list(_places(zh)), list(_places(en))
    for index in range(max(len(ours), len(theirs))):
        here = ours[index] if index < len(ours) else ("nothing", "the end")
        there = theirs[index] if index < len(theirs) else ("nothing", "the end")
        if here != there:
            found = f"{here[0]} at {here[1]}; docs/en.yml has {there[0]} at {there[1]}"
            line = line_of(project.configuration("zh"), re.escape(here[0]))
            remedy = "give both files the same paths in the same order and nesting"
            yield Fault("docs/zh.yml", line, found, "the same in both languages", remedy, "nav-mismatch")
            return


def _complete(project: Project, language: str, shape: Shape, names: set[str]) -> Iterator[Fault]:
    listed = {path for path, _ in _places(shape)}
    file = f"docs/{language}.yml"
    for name in sorted(names - listed):
        found, remedy = f"{name} is not in the nav", f"add it to the nav of {file}"
        line = line_of(project.configuration(language), r"^nav:")
        yield Fault(file, line, found, "every page", remedy, "nav-mismatch")
    for path in sorted(listed - names):
        if path.endswith(".md") and "://" not in path:
            line = line_of(project.configuration(language), re.escape(path))
            remedy = f"write docs/{language}/{path}, or take it out of the nav"
            yield Fault(file, line, f"{path} does not exist", "a page", remedy, "nav-mismatch")


def _unreadable(language: str, problem: yaml.YAMLError) -> Fault:
    mark = getattr(problem, "problem_mark", None)
    line = mark.line + 1 if mark else 0
    return Fault(f"docs/{language}.yml", line, str(problem), "YAML", "mend the file", "nav-mismatch")
