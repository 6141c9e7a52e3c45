"""Typeset TeX with KaTeX, once for each formula, and keep the HTML."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from lossbook.project import Project

Request = tuple[str, bool]


class BadTex(Exception):
    """KaTeX refuses the formula; the message is KaTeX's own."""


class MissingKatex(Exception):
    """Node or the npm packages are not installed; the message says what to run."""


class Typesetter:
    """Turns TeX into HTML with MathML, through one Node process and a store on disk.

    Args:
        project: whose packages and cache are used.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self._process: subprocess.Popen[str] | None = None
        self._path = project.cache / "formulas.json"

    @cached_property
    def _package(self) -> Path:
        folder = self.project.node_modules / "katex"
        if not folder.is_dir():
            raise MissingKatex(
                f"KaTeX is not installed in {self.project.node_modules.name}/: run python -m lossbook.bootstrap"
            )
        return folder

    @cached_property
    def _salt(self) -> str:
        version = json.loads((self._package / "package.json").read_text(encoding="utf-8"))["version"]
        return f"katex {version}"

    @cached_property
    def _store(self) -> dict[str, str]:
        try:
            store: dict[str, str] = json.loads(self._path.read_text(encoding="utf-8"))
        except (FileNotFoundError, json.JSONDecodeError):
            store = {}
        return store

    def _key(self, tex: str, display: bool) -> str:
        return hashlib.sha256(f"{self._salt}\n{display}\n{tex}".encode()).hexdigest()[:24]

    def html(self, tex: str, display: bool) -> str:
        """The formula as HTML and MathML.

        Args:
            tex: TeX without dollar signs.
            display: whether it stands on its own line.

        Returns:
            HTML of one ``<span>``.

        Raises:
            BadTex: KaTeX refuses it.
            MissingKatex: Node or KaTeX is not installed.
        """
        key = self._key(tex, display)
        if key not in self._store:
            answer = self._ask([(tex, display)])[0]
            if "error" in answer:
                raise BadTex(answer["error"])
            self._store[key] = answer["html"]
        return self._store[key]

    def prepare(self, requests: Iterable[Request]) -> dict[Request, str]:
        """Typeset many formulas at once and keep them on disk for the processes that render pages.

        Args:
            requests: pairs of TeX and display.

        Returns:
            The message for each formula that KaTeX refuses.
        """
        missing = [request for request in dict.fromkeys(requests) if self._key(*request) not in self._store]
        problems = {}
        for request, answer in zip(missing, self._ask(missing), strict=True):
            if "error" in answer:
                problems[request] = answer["error"]
            else:
                self._store[self._key(*request)] = answer["html"]
        if missing:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._path.with_suffix(".new")
            temporary.write_text(json.dumps(self._store), encoding="utf-8")
            temporary.replace(self._path)
        return problems

    def _ask(self, requests: list[Request]) -> list[dict[str, str]]:
        if not requests:
            return []
        lines = "".join(json.dumps({"tex": tex, "display": display}) + "\n" for tex, display in requests)
        command = [_node(), str(Path(__file__).with_name("katex.cjs")), str(self._package)]
        answered = subprocess.run(
            command, input=lines, capture_output=True, text=True, encoding="utf-8", check=False
        )
        if answered.returncode:
            raise MissingKatex(f"KaTeX could not run: {answered.stderr.strip()[-400:]}")
        return [json.loads(line) for line in answered.stdout.splitlines()]


def _node() -> str:
    beside_python = Path(sys.executable).with_name("node")
    node = shutil.which("node") or (str(beside_python) if beside_python.exists() else None)
    if node is None:
        raise MissingKatex("Node is not installed: run python -m lossbook.bootstrap")
    return node
