"""Run many scripts: import the heavy packages once, fork for the scripts of a topic, stop those that hang."""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from lossbook.discover.examples import Example
from lossbook.run.result import Result

LIMIT_SECONDS = 30.0
LAB_PATIENCE = 4  # a lab computes for many seconds: on a busy machine that is not yet hanging
LARGEST_BATCH = 25
_HEAVY = {
    "torch": ("torch", "torch.nn.functional"),
    "numpy": ("numpy",),
    "sklearn": ("sklearn.metrics",),
    "scipy": ("scipy.special",),
    "mpmath": ("mpmath",),
    "matplotlib": ("matplotlib.figure", "matplotlib.backends.backend_svg", "matplotlib.font_manager"),
}
# What torch itself imports late: half a second at its first mistake about shapes, two at the first step of an optimiser.
# Where many topics run, each in its fork, it is imported before they part.
_LATE = {"torch": "torch.fx.experimental.symbolic_shapes", "optim": "torch._dynamo"}


@dataclass
class _Running:
    """A fork at work on scripts that share it."""

    examples: deque[Example]
    process: int
    pipe: Connection
    deadline: float


class Runs:
    """Scripts that run in the background, each in a process of its own.

    Args:
        examples: what to run.
        root: the repository, which the scripts may import from.
        jobs: how many run at the same time.
        limit: seconds after which a script counts as hanging; a lab may take LAB_PATIENCE times as long.
        environment: variables set before the heavy packages are imported.
    """

    def __init__(
        self,
        examples: Sequence[Example],
        root: Path,
        jobs: int = 1,
        limit: float = LIMIT_SECONDS,
        environment: dict[str, str] | None = None,
    ) -> None:
        self._waited_for = {example.name: example for example in examples}
        self._process = None
        if examples:
            # Packages that are imported already would not see the variables: then a process of its own, from the start.
            context: Any = multiprocessing.get_context("spawn" if environment else "fork")
            self._pipe, theirs = context.Pipe(duplex=False)
            arguments = (list(examples), root, jobs, limit, environment or {}, theirs)
            self._process = context.Process(target=_serve, args=arguments)
            self._process.start()
            theirs.close()

    def results(self) -> Iterator[tuple[Example, Result]]:
        """Each example with its result, in the order in which they end; waits for those that still run."""
        while self._process is not None and self._waited_for:
            try:
                name, text = self._pipe.recv()
            except EOFError:
                break
            yield self._waited_for.pop(name), Result.from_json(text)
        for example in self._waited_for.values():
            yield example, Result(failure="died: the process that runs the examples ended")
        self._waited_for = {}
        if self._process is not None:
            self._process.join()

    def stop(self) -> None:
        """End what still runs: nobody will take the results. Without this the process would wait to be rid of them."""
        self._waited_for = {}
        if self._process is not None and self._process.is_alive():
            self._pipe.close()
            self._process.terminate()
            self._process.join()


def rerun(
    examples: Sequence[Example],
    root: Path,
    environment: dict[str, str] | None = None,
    seen: Callable[[str], None] = lambda name: None,
) -> dict[str, Result]:
    """Run ``examples`` whatever the cache holds, two at a time.

    Args:
        examples: what to run.
        root: the repository.
        environment: variables set before the heavy packages are imported.
        seen: called with the name of each example that ended.

    Returns:
        name to result.
    """
    results = {}
    for example, result in Runs(examples, root, jobs=2, environment=environment).results():
        results[example.name] = result
        seen(example.name)
    return results


def _serve(
    examples: list[Example],
    root: Path,
    jobs: int,
    limit: float,
    environment: dict[str, str],
    report: Connection,
) -> None:
    prepare(examples, root, environment)
    waiting = _batches(examples)
    running: list[_Running] = []
    while waiting or running:
        while waiting and len(running) < jobs:
            batch = waiting.popleft()
            running.append(_launch(batch, _patience(batch[0], limit), report))
        soonest = min(entry.deadline for entry in running)
        ready = wait([entry.pipe for entry in running], timeout=max(0.0, soonest - time.monotonic()))
        for entry in list(running):
            if entry.pipe in ready or time.monotonic() >= entry.deadline:
                example = entry.examples.popleft()
                result, goes_on = _receive(entry, entry.pipe in ready, _patience(example, limit))
                report.send((example.name, result.to_json()))
                if not goes_on:
                    running.remove(entry)
                    _end(entry)
                    if entry.examples:
                        waiting.appendleft(entry.examples)
    report.close()


def _batches(examples: list[Example]) -> deque[deque[Example]]:
    """Scripts that share a fork: those of one topic, not too many. Labs take long: they begin, each by itself."""
    batches = deque(deque([example]) for example in examples if example.is_lab)
    for example in (example for example in examples if not example.is_lab):
        last = batches[-1] if batches and not batches[-1][0].is_lab else None
        if last is None or len(last) >= LARGEST_BATCH or _topic(last[0]) != _topic(example):
            batches.append(deque())
        batches[-1].append(example)
    return batches


def _patience(example: Example, limit: float) -> float:
    return limit * LAB_PATIENCE if example.is_lab else limit


def _topic(example: Example) -> str:
    return example.name.partition("/")[0]


class Standby:
    """A process with the heavy packages imported, ready to run one script after the other at once (for ``serve``).

    Args:
        examples: scripts whose packages are imported beforehand.
        root: the repository.
        limit: seconds after which a script counts as hanging.
    """

    def __init__(self, examples: Sequence[Example], root: Path, limit: float = LIMIT_SECONDS) -> None:
        context = multiprocessing.get_context("fork")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_stand_by, args=(list(examples), root, limit, theirs, self._pipe), daemon=True
        )
        self._process.start()
        theirs.close()

    def run(self, example: Example) -> Result:
        """Run one script now."""
        try:
            self._pipe.send(example)
            return Result.from_json(self._pipe.recv())
        except (EOFError, BrokenPipeError):
            return Result(failure="died: the process that runs the examples ended")

    def stop(self) -> None:
        """End the process."""
        self._pipe.close()
        self._process.terminate()
        self._process.join()


def _stand_by(examples: list[Example], root: Path, limit: float, pipe: Connection, above: Connection) -> None:
    above.close()  # held open here too, its end would not be heard when the process above is killed
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    prepare(examples, root, {})
    while True:
        try:
            example = pipe.recv()
        except EOFError:
            return
        patience = _patience(example, limit)
        running = _launch(deque([example]), patience, pipe)
        answered = running.pipe.poll(patience)
        running.examples.clear()
        result, _ = _receive(running, answered, patience)
        _end(running)
        pipe.send(result.to_json())


def prepare(examples: Sequence[Example], root: Path, environment: dict[str, str]) -> None:
    """Import once what the scripts import, in the state that a fresh interpreter would have."""
    os.environ.update(
        {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"} | environment
    )
    os.chdir(root)
    sys.path.insert(0, str(root))
    for name in [name for name in sys.modules if name.partition(".")[0] == "snippets"]:
        del sys.modules[name]
    wanted = {module for example in examples for module in example.modules}
    if any(example.is_figure for example in examples):
        wanted.add("matplotlib")
    for package, modules in _HEAVY.items():
        if package in wanted:
            for module in modules:
                with contextlib.suppress(ImportError):
                    importlib.import_module(module)
    if "torch" in sys.modules:
        if len(examples) > LARGEST_BATCH:
            texts = [example.script.read_text(encoding="utf-8", errors="replace") for example in examples]
            for word, module in _LATE.items():
                if any(word in text for text in texts):
                    with contextlib.suppress(ImportError):
                        importlib.import_module(module)
        sys.modules["torch"].set_warn_always(True)
        if any("torch.optim" in example.script.read_text(encoding="utf-8") for example in examples):
            importlib.import_module(
                "torch._dynamo"
            )  # what the first optimizer of a process imports: a second


def _launch(examples: deque[Example], limit: float, report: Connection) -> _Running:
    """Fork; the fork gives up ``report``, so that whoever reads it sees when the process above it has ended."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    sys.stdout.flush()
    sys.stderr.flush()
    process = os.fork()
    if process == 0:
        ours.close()
        report.close()
        _child(examples, theirs)
    theirs.close()
    return _Running(examples, process, ours, time.monotonic() + limit)


def _child(examples: Iterable[Example], pipe: Connection) -> None:
    """Runs in the fork and never returns: whatever the scripts did, the process ends here."""
    from lossbook.run.capture import capture
    from lossbook.run.residue import Residue

    try:
        residue = Residue()
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            os.dup2(nowhere.fileno(), 2)
            for example in examples:
                result = capture(example.name, example.script)
                clean = residue.clean()
                pipe.send((result.to_json(), clean))
                if not clean:
                    break
        pipe.close()
    finally:
        os._exit(0)


def _receive(entry: _Running, answered: bool, limit: float) -> tuple[Result, bool]:
    """The next result of a fork, and whether the fork goes on with another script."""
    if not answered:
        return Result(failure=f"hangs: it did not end within {limit:g} s"), False
    try:
        text, clean = entry.pipe.recv()
    except (EOFError, OSError):
        return Result(failure="died: its process ended without a result"), False
    entry.deadline = time.monotonic() + limit
    return Result.from_json(text), clean and bool(entry.examples)


def _end(entry: _Running) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(entry.process, signal.SIGKILL)
    os.waitpid(entry.process, 0)
    entry.pipe.close()
