"""Asks the scripts of the box, in Node: one process for all tests, because a start takes longer than an answer."""

from __future__ import annotations

import atexit
import hashlib
import json
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
SCRIPTS = HERE.parents[1] / "docs" / "theme" / "assets" / "javascripts"


class Node:
    """The process that answers, ``answers.mjs``: a line of JSON for each line."""

    def __init__(self, node: str) -> None:
        command = [node, str(HERE / "answers.mjs"), str(SCRIPTS)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._registers: set[str] = set()
        atexit.register(self._process.communicate)

    def ask(self, kind: str, **asked: Any) -> Any:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps({"kind": kind, **asked}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "Node has ended; what it said stands above"
        return json.loads(line)

    def register(self, data: dict[str, Any]) -> str:
        """The name under which the process knows a register; it is handed over at the first call."""
        name = hashlib.sha256(json.dumps(data).encode()).hexdigest()
        if name not in self._registers:
            self.ask("register", name=name, data=data)
            self._registers.add(name)
        return name


@cache
def _node() -> Node | None:
    node = shutil.which("node")
    return Node(node) if node else None


def running() -> Node:
    if (found := _node()) is None:
        pytest.skip("no Node on this machine: python -m lossbook.bootstrap")
    return found


def diagnose(
    texts: Sequence[str], data: dict[str, Any], language: str = "en", repeat: int = 1
) -> list[dict[str, Any]]:
    """What the box makes of texts: kind, ids of the candidates, readings, milliseconds."""
    node = running()
    answers: list[dict[str, Any]] = node.ask(
        "diagnose", register=node.register(data), language=language, texts=list(texts), repeat=repeat
    )
    return answers


def judge(calls: Sequence[tuple[str, dict[str, Any]]]) -> list[dict[str, Any]]:
    """What the box says torch does with tensors of these shapes and types."""
    answers: list[dict[str, Any]] = running().ask("judge", calls=list(calls))
    return answers


def words_of(texts: Sequence[str]) -> list[dict[str, float]]:
    """The words of texts that tell something, and how much each counts."""
    answers: list[dict[str, float]] = running().ask("words", texts=list(texts))
    return answers
