"""Look for faults of the sources beside a server: in a process of its own, so that no page waits for it."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from lossbook.check.sources import check_sources
from lossbook.discover.examples import find_examples
from lossbook.discover.pages import read_pages
from lossbook.faults import Fault, FaultsFound
from lossbook.project import Project
from lossbook.render.library import Library


class SourceCheck:
    """A process that checks the sources when it is asked.

    Args:
        project: the project.
        fresh: folder with results that stand in for recorded ones.
    """

    def __init__(self, project: Project, fresh: Path) -> None:
        context = multiprocessing.get_context("fork")
        self._turn = threading.Lock()
        self._pipe, theirs = context.Pipe()
        arguments = (project, fresh, theirs, self._pipe)
        self._process = context.Process(target=_look_when_asked, args=arguments, daemon=True)
        self._process.start()
        theirs.close()

    def faults(self) -> list[Fault]:
        """What is wrong now; none when the process has ended."""
        with self._turn:
            try:
                self._pipe.send(None)
                found: list[Fault] = self._pipe.recv()
            except (EOFError, OSError):
                return []
        return found

    def stop(self) -> None:
        """End the process."""
        self._pipe.close()
        self._process.terminate()
        self._process.join()


def _look_when_asked(project: Project, fresh: Path, pipe: Connection, above: Connection) -> None:
    above.close()  # held open here too, its end would not be heard when the process above is killed
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            pipe.recv()
        except EOFError:
            return
        pipe.send(_faults(project, fresh))


def _faults(project: Project, fresh: Path) -> list[Fault]:
    try:
        pages = read_pages(project)
        return check_sources(project, pages, find_examples(project), Library(project, fresh))
    except FaultsFound as found:
        return found.faults
