"""Serve the site while somebody writes: what changes is made anew at once and the browser reloads.

Only what a change touches is made again: an edited page is that page, an edited example is run by a process that
already has torch imported, and the pages that show it follow. While writing, pages show what an example gives *now*,
and the terminal says where that differs from what is recorded.
"""

from __future__ import annotations

import html
import logging
import os
import shutil
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from lossbook.compare.comparison import compare
from lossbook.compare.record import Record, write_record
from lossbook.discover.examples import Example, find_examples
from lossbook.discover.pages import Page, all_pages, read_pages
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project
from lossbook.publish.assemble import write_root
from lossbook.publish.build import typeset
from lossbook.publish.checking import SourceCheck
from lossbook.publish.downloads import pages_with_downloads, write_downloads
from lossbook.publish.generate import faults_behind
from lossbook.publish.live import LiveSite
from lossbook.publish.progress import Progress
from lossbook.publish.register_data import write_register_data
from lossbook.publish.stage import stage_katex
from lossbook.render.extension import FRESH_RESULTS, forget
from lossbook.render.library import Library, Unresolved
from lossbook.run.cache import ResultCache
from lossbook.run.pool import Runs, Standby
from lossbook.run.result import Result

HOST = "127.0.0.1"
_POLL_SECONDS = 0.15
_SETTLE_SECONDS = 0.03
FEW = 3  # as many are sooner run one by one, in the process that waits for edits
QUIET_SECONDS = 15.0  # how long a log, in which no line can be replaced, may go without a word
_QUIET_BEFORE_CHECK = 1.5  # seconds without an edit
_IGNORED = {"__pycache__", "katex"}


def serve(project: Project, progress: Progress, port: int) -> int:
    """Build, serve on loopback and rebuild what changes, until interrupted.

    Args:
        project: the project.
        progress: where to tell what happens.
        port: port on 127.0.0.1.

    Returns:
        0 after an interrupt; 2 when the port is taken.
    """
    if _taken(port):
        print(f"port {port} on {HOST} is taken: choose another with --port", file=sys.stderr)
        return 2
    from mkdocs.livereload import LiveReloadServer

    workshop = Workshop(project, progress)
    workshop.begin()
    server = LiveReloadServer(
        workshop.follow, HOST, port, str(workshop.folder), polling_interval=_POLL_SECONDS
    )
    server.build_delay = _SETTLE_SECONDS
    for folder in (project.docs, project.snippets, project.root / "mkdocs.yml"):
        server.watch(str(folder))
    progress.say(f"serving http://{HOST}:{port}/  (Ctrl+C ends)")
    try:
        server.serve()
    except KeyboardInterrupt:
        progress.say("ended")
    finally:
        server.shutdown()
        workshop.end()
    return 0


def _taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
    return False


class Workshop:
    """The site as it is being written, in a folder of its own.

    Args:
        project: the project.
        progress: where to tell what happens.
    """

    def __init__(self, project: Project, progress: Progress) -> None:
        self.project = project
        self.progress = progress
        self.folder = project.work / "serve" / "site"
        self.fresh = project.work / "serve" / "fresh"
        self.cache = ResultCache(project.cache)
        self.examples: dict[str, Example] = {}
        self.standby: Standby | None = None
        self.source_check: SourceCheck | None = None
        self.check: threading.Timer | None = None
        self.stamps: dict[Path, int] = {}
        self.languages = {
            language: LiveSite(project, language, self.folder / language) for language in LANGUAGES
        }
        self.kept: dict[str, tuple[str, int]] = {}

    def begin(self) -> None:
        """Run what is not cached, make both languages."""
        shutil.rmtree(self.folder.parent, ignore_errors=True)
        self.folder.mkdir(parents=True)
        os.environ[FRESH_RESULTS] = str(self.fresh)
        logging.getLogger("mkdocs").setLevel(logging.ERROR)
        # What it says of a page that cannot be made is raised, too, and told once, as a fault.
        logging.getLogger("mkdocs.commands.build").setLevel(logging.CRITICAL)
        self.stamps = self._look()
        stage_katex(self.project)
        self._run_all_at_first()
        self.standby = Standby(list(find_examples(self.project).values()), self.project.root)
        self._run_changed()
        self._prepare_formulas()
        for language in LANGUAGES:
            with self.progress.step(f"pages of {language}"):
                self._make(language)
        self._write_shared()
        self.source_check = SourceCheck(self.project, self.fresh)
        self._check_in_background()

    def end(self) -> None:
        if self.check:
            self.check.cancel()
        for process in (self.standby, self.source_check):
            if process:
                process.stop()

    def follow(self) -> None:
        """Make again what the files that changed since the last time touch."""
        stamps = self._look()
        changed = {
            path for path in stamps.keys() | self.stamps.keys() if stamps.get(path) != self.stamps.get(path)
        }
        self.stamps = stamps
        if not changed:
            return
        names = ", ".join(sorted(path.relative_to(self.project.root).as_posix() for path in changed)[:3])
        with self.progress.step(f"{names}: made anew"):
            self._make_anew(changed)
        self._check_in_background()

    def _look(self) -> dict[Path, int]:
        """Every watched file with the time of its last change."""
        stamps = {self.project.root / "mkdocs.yml": (self.project.root / "mkdocs.yml").stat().st_mtime_ns}
        for folder in (self.project.docs, self.project.snippets):
            for path in folder.rglob("*"):
                if path.is_file() and not _IGNORED.intersection(path.parts) and not path.name.startswith("."):
                    stamps[path] = path.stat().st_mtime_ns
        return stamps

    def _make_anew(self, changed: set[Path]) -> None:
        pages = {path for path in changed if path.suffix == ".md"}
        scripts = {
            path for path in changed if self.project.snippets in path.parents and path.suffix != ".toml"
        }
        if changed - pages - scripts or any(not path.exists() for path in pages):
            self._prepare_formulas()
            for language in LANGUAGES:
                self._make(language)
            self._write_shared()
            return
        touched = set(pages)
        if scripts:
            touched |= self._pages_that_show(self._run_changed(), scripts)
        self._prepare_formulas(touched)
        for language in LANGUAGES:
            mine = {path for path in touched if self.project.pages_folder(language) in path.parents}
            if mine:
                self._make(language, mine)

    def _run_all_at_first(self) -> None:
        """On a fresh clone every example waits: several at a time and in batches, as a build does, that is minutes."""
        examples = find_examples(self.project)
        waiting = [example for example in examples.values() if self.cache.load(example) is None]
        if len(waiting) < FEW:
            return
        self.progress.say(
            f"{len(waiting)} of {len(examples)} examples to run; the first time, this takes minutes"
        )
        told = time.monotonic()
        for count, (example, result) in enumerate(Runs(waiting, self.project.root, jobs=2).results(), 1):
            self.cache.store(example, result)
            self.progress.passing(f"{count} of {len(waiting)} run, last {example.name}")
            if time.monotonic() - told > QUIET_SECONDS and not sys.stderr.isatty():
                told = time.monotonic()
                self.progress.say(f"{count} of {len(waiting)} run")
        self.progress.end_passing()
        self.progress.say(f"{len(waiting)} examples run")

    def _run_changed(self) -> set[str]:
        """Run every example whose result is not known; keep what it gives for the pages. Returns their names."""
        assert self.standby is not None
        self.examples = find_examples(self.project)
        ran = set()
        for name, example in self.examples.items():
            state = example.fingerprint, _changed_at(example.record)
            if self.kept.get(name) == state:
                continue
            result = self.cache.load(example)
            if result is None:
                result = self.standby.run(example)
                self.cache.store(example, result)
                ran.add(name)
            self._keep(example, result)
            if not result.failure:
                self.kept[name] = state
        if ran:
            self.progress.say(f"{len(ran)} examples run, {len(self.examples) - len(ran)} from the cache")
        return ran

    def _keep(self, example: Example, result: Result) -> None:
        """Lay the result where pages find it if it is not what is recorded, and say so."""
        path = self.fresh / f"{example.name}.out"
        faults = compare(example, result, self.project)
        if not faults:
            path.unlink(missing_ok=True)
            return
        text = write_record(replace(Record.of(result), error=result.error or result.failure))
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            _tell(faults)

    def _pages_that_show(self, names: set[str], scripts: Iterable[Path]) -> set[Path]:
        """Pages with a reference to one of the examples, or to the source of one of the files."""
        names = names | {f"{path.parent.name}/{path.stem}" for path in scripts}
        modules = {path.parent.name for path in scripts}
        return {page.path for page in all_pages(read_pages(self.project)) if _shows(page, names, modules)}

    def _prepare_formulas(self, touched: set[Path] | None = None) -> None:
        pages = read_pages(self.project)
        if touched is not None:
            pages = {
                language: {name: page for name, page in named.items() if page.path in touched}
                for language, named in pages.items()
            }
        _tell(typeset(self.project, pages, Library(self.project, self.fresh)))
        forget()

    def _make(self, language: str, touched: set[Path] | None = None) -> None:
        """Make the pages of a language that were touched; all when None."""
        site = self.languages[language]
        if touched is None:
            self._tell_of_fault(language, site.make_all)
        for path in sorted(touched or ()):
            self._tell_of_fault(language, partial(site.make, path))
        self._write_downloads(language, touched)

    def _tell_of_fault(self, language: str, make: Callable[[], None]) -> None:
        try:
            make()
        except (Exception, SystemExit) as problem:
            faults = faults_behind(problem) or [_generator_fault(language, problem)]
            _tell(faults)
            for fault in faults:
                self._show_fault(fault, language)

    def _write_shared(self) -> None:
        """What lies beside the pages: the root page, and the register for the box."""
        write_root(self.folder, self.project)
        with suppress(FaultsFound, Unresolved):  # the check in the background tells of it
            write_register_data(self.folder, self.project)

    def _write_downloads(self, language: str, touched: set[Path] | None) -> None:
        library = Library(self.project, self.fresh)
        for page in pages_with_downloads(read_pages(self.project)[language].values()):
            if touched is not None and page.path not in touched:
                continue
            with suppress(Unresolved):  # the page itself tells of it
                write_downloads(page, self.folder, library, self.cache.drawing)

    def _show_fault(self, fault: Fault, language: str) -> None:
        """A page that cannot be made shows why, so that whoever writes it need not look at the terminal."""
        name = Path(fault.path.removeprefix(f"docs/{language}/")).with_suffix("")
        below = name.parent if name.name == "index" else name
        target = self.folder / language / below / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(
            f"<!doctype html><title>!</title><pre>{html.escape(str(fault))}</pre>", encoding="utf-8"
        )

    def _check_in_background(self) -> None:
        """Look for faults once nothing has changed for a while."""
        if self.check:
            self.check.cancel()
        self.check = threading.Timer(_QUIET_BEFORE_CHECK, self._check)
        self.check.daemon = True
        self.check.start()

    def _check(self) -> None:
        assert self.source_check is not None
        asked_by = self.check
        faults = self.source_check.faults()
        # Where something has changed meanwhile, the next check tells.
        if faults and self.check is asked_by:
            self.progress.say(
                f"{len(faults)} fault(s) before this can be published; python -m lossbook check lists them"
            )
            _tell(faults[:3])


def _shows(page: Page, names: set[str], modules: set[str]) -> bool:
    for placed in page.references:
        reference = placed.reference
        if reference is None:
            continue
        if reference.shows_example in names:
            return True
        if reference.verb == "source" and reference.target.partition(".")[0] in modules:
            return True
    return False


def _changed_at(path: Path) -> int:
    return path.stat().st_mtime_ns if path.exists() else 0


def _generator_fault(language: str, problem: BaseException) -> Fault:
    return Fault(
        f"docs/{language}.yml", 0, repr(problem), "a build that ends", "mend what it names", "generator"
    )


def _tell(faults: Iterable[Fault]) -> None:
    faults = list(faults)
    if faults:
        print(f"\n{FaultsFound(faults)}\n", file=sys.stderr, flush=True)
