"""Asks the scripts of the box, in Node."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
SCRIPTS = HERE.parents[1] / "docs" / "theme" / "assets" / "javascripts"


def run(harness: str, given: Any, *arguments: str) -> Any:
    """What a harness beside this file answers to JSON."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node on this machine: python -m lossbook.bootstrap")
    command = [node, str(HERE / harness), *arguments]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def diagnose(
    texts: Sequence[str], data: dict[str, Any], language: str = "en", repeat: int = 1
) -> list[dict[str, Any]]:
    """What the box makes of texts: kind, ids of the candidates, readings, milliseconds."""
    given = {
        "scripts": str(SCRIPTS),
        "data": data,
        "language": language,
        "texts": list(texts),
        "repeat": repeat,
    }
    answers: list[dict[str, Any]] = run("diagnose.mjs", given)
    return answers


def judge(calls: Sequence[tuple[str, dict[str, Any]]]) -> list[dict[str, Any]]:
    """What the box says torch does with tensors of these shapes and types."""
    answers: list[dict[str, Any]] = run("judge.mjs", list(calls), str(SCRIPTS))
    return answers
