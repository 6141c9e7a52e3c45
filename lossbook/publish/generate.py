"""Have MkDocs make the HTML of one language, in a process of its own so that both languages are made side by side."""

from __future__ import annotations

import logging
import multiprocessing
import os
import re
import traceback
from collections.abc import Iterable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from lossbook.check.blame import line_of
from lossbook.discover.pages import Page
from lossbook.faults import Fault, FaultsFound
from lossbook.project import Project
from lossbook.publish.copies import write_copies
from lossbook.render.extension import DEFER_FIGURES, PROJECT
from lossbook.render.library import Library

SITE_URL = "SITE_URL"
_LINK_WARNING = re.compile(r"Doc file '(?P<page>[^']+)' contains (?:a|an .*?) link '(?P<link>[^']+)'")


class Generation:
    """MkDocs at work on one language.

    Args:
        project: the project.
        language: ``zh`` or ``en``.
        destination: folder for the HTML of this language.
        pages: the pages of this language, for their Markdown copies.
        library: what pages may refer to.
    """

    def __init__(
        self, project: Project, language: str, destination: Path, pages: Iterable[Page], library: Library
    ) -> None:
        context = multiprocessing.get_context("fork")
        self.language = language
        self._pipe, theirs = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_generate, args=(project, language, destination, pages, library, theirs)
        )
        self._process.start()
        theirs.close()

    def faults(self) -> list[Fault]:
        """Wait for the end and give what went wrong."""
        try:
            faults: list[Fault] = self._pipe.recv()
        except EOFError:
            faults = [_fault(self.language, "MkDocs ended without a word")]
        self._process.join()
        return faults


def warm_up() -> None:
    """Import what every generation needs, once, before the processes part."""
    import material.plugins.search.plugin  # noqa: F401
    import mkdocs.commands.build  # noqa: F401
    import mkdocs.contrib.search  # noqa: F401
    import pygments.lexers.python  # noqa: F401
    import pymdownx.details  # noqa: F401
    import pymdownx.superfences  # noqa: F401
    from markdown.extensions import abbr, attr_list, footnotes, md_in_html, tables, toc  # noqa: F401


def load_configuration(project: Project, language: str, destination: Path) -> Any:
    """MkDocs's configuration of one language, with the address of the site taken from the environment."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
    os.environ[PROJECT] = str(project.root)
    from mkdocs.config import load_config

    address = os.environ.get(SITE_URL, "").rstrip("/")
    site_url = f"{address}/{language}/" if address else ""
    found = load_config(str(project.configuration(language)), site_dir=str(destination), site_url=site_url)
    # Only now: jieba comes with the plugins, and its import lets it talk.
    logging.getLogger("jieba").setLevel(logging.WARNING)
    _quicken(found.theme, project.cache / "templates")
    return found


def _quicken(theme: Any, folder: Path) -> None:
    """Have ``theme`` keep its compiled templates in ``folder``, and not look for pages among its ten thousand icons."""
    from jinja2 import FileSystemBytecodeCache, FileSystemLoader

    class Templates(FileSystemLoader):
        def list_templates(self) -> list[str]:
            found: set[str] = set()
            for root in self.searchpath:
                for place, below, names in os.walk(root):
                    below[:] = [name for name in below if not name.startswith(".")]  # as MkDocs does later
                    found.update(Path(place, name).relative_to(root).as_posix() for name in names)
            return sorted(found)

    def environment() -> Any:
        made = theme_environment()
        made.loader = Templates(theme.dirs)
        made.bytecode_cache = FileSystemBytecodeCache(str(folder))
        return made

    theme_environment = theme.get_env
    folder.mkdir(parents=True, exist_ok=True)
    theme.get_env = environment


def _generate(
    project: Project,
    language: str,
    destination: Path,
    pages: Iterable[Page],
    library: Library,
    report: Connection,
) -> None:
    os.environ[DEFER_FIGURES] = "1"
    os.chdir(project.root)  # some plugins read paths from there
    warnings = _Warnings()
    logging.getLogger("mkdocs").addHandler(warnings)
    logging.getLogger("mkdocs").propagate = False
    faults: list[Fault] = []
    try:
        from mkdocs.commands.build import build

        build(load_configuration(project, language, destination))
        write_copies(pages, destination, library, os.environ.get(SITE_URL, "").rstrip("/"))
    except BaseException as problem:  # noqa: BLE001 - whatever ended MkDocs is told to the person who builds
        last = traceback.format_exception(problem)[-1].strip()
        faults = faults_behind(problem) or [_fault(language, f"{last}\n{traceback.format_exc(limit=-3)}")]
    if not any(fault.kind != "generator" for fault in faults):
        faults += [_of_warning(project, language, text) for text in warnings.texts]
    report.send(faults)
    report.close()
    os._exit(0)


def faults_behind(problem: BaseException | None) -> list[Fault]:
    while problem is not None:
        if isinstance(problem, FaultsFound):
            return problem.faults
        problem = problem.__cause__ or problem.__context__
    return []


def _of_warning(project: Project, language: str, text: str) -> Fault:
    """A warning of MkDocs about a link, told as a fault of the page; any other as one of the configuration."""
    match = _LINK_WARNING.search(text)
    if match is None:
        return _fault(language, text)
    page = project.pages_folder(language) / match["page"]
    kind = "dead-anchor" if "#" in match["link"] and "anchor" in text else "dead-link"
    line = line_of(match["link"], page)
    return Fault(project.relative(page), line, text, "a link that leads somewhere", "correct the link", kind)


def _fault(language: str, text: str) -> Fault:
    return Fault(
        f"docs/{language}.yml", 0, text, "a build without warnings", "mend what MkDocs names", "generator"
    )


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())
