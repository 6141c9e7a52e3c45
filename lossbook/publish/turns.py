"""One build at a time: two in the same folder would tread on each other's stage."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from lossbook.project import Project
from lossbook.publish.progress import Progress


@contextmanager
def own_turn(project: Project, progress: Progress) -> Iterator[None]:
    """Wait until no other build works in the project, and keep others waiting while the context lasts.

    Args:
        project: the project.
        progress: where to say that somebody waits.
    """
    project.work.mkdir(parents=True, exist_ok=True)
    with (project.work / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress.say("another build is at work here: waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
