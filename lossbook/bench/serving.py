"""How soon an edit is in the browser while ``serve`` runs."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from lossbook.bench import median
from lossbook.bench.figure import Figure
from lossbook.project import Project


def measure_serving(project: Project, rounds: int) -> Iterator[Figure]:
    """From saving a file to the moment the server hands out the new page.

    Args:
        project: a copy that may be changed.
        rounds: edits of each kind.

    Yields:
        The figures.
    """
    port = _free_port()
    machinery = str(Path(__file__).resolve().parent.parent.parent)
    command = [
        sys.executable,
        "-m",
        "lossbook",
        "--project",
        str(project.root),
        "--quiet",
        "serve",
        "--port",
        str(port),
    ]
    server = subprocess.Popen(command, env=os.environ | {"PYTHONPATH": machinery}, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}/en/losses/cross-entropy/"
        _wait_for(address, "cross", 600)  # a copy has no cache: every example runs
        time.sleep(2)
        page = project.docs / "en" / "losses" / "cross-entropy.md"
        example = project.snippets / "cross_entropy" / "by_hand.py"
        pages = [_edit(page, "\nEdited {}.\n", "Edited {}.", address, turn) for turn in range(rounds)]
        examples = [
            _edit(example, '\nprint("edited {}")\n', "edited {}", address, turn) for turn in range(rounds)
        ]
    finally:
        server.terminate()
        server.wait()
    yield Figure("serve: edit of a page until the browser has it", median(pages), "s", 1.0)
    yield Figure("serve: edit of an example until the browser has it", median(examples), "s", 2.0)


def _edit(path: Path, addition: str, expected: str, address: str, turn: int) -> float:
    text = path.read_text(encoding="utf-8")
    began = time.perf_counter()
    path.write_text(text + addition.format(turn), encoding="utf-8")
    _wait_for(address, expected.format(turn), 30)
    seconds = time.perf_counter() - began
    path.write_text(text, encoding="utf-8")
    time.sleep(2.5)
    return seconds


def _wait_for(address: str, text: str, limit: float) -> None:
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=limit) as answer:
                if text in answer.read().decode("utf-8"):
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.02)
    raise TimeoutError(f"{address} did not show {text!r} within {limit:g} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
