"""Formulas are typeset once, at build time, and a mistake is told in KaTeX's words."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from lossbook.project import Project
from lossbook.publish.stage import stage_katex
from lossbook.render.katex import BadTex, MissingKatex, Typesetter


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_html_for_the_eye_and_mathml_for_the_ear(project: Project) -> None:
    html = Typesetter(project).html(r"\frac{1}{C}", display=False)
    assert "<mfrac><mn>1</mn><mi>C</mi></mfrac>" in html and 'class="katex-html" aria-hidden="true"' in html


def test_many_formulas_take_one_process_and_are_kept(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    real = subprocess.run

    def counted(*arguments: Any, **options: Any) -> Any:
        calls.append(arguments)
        return real(*arguments, **options)

    monkeypatch.setattr(subprocess, "run", counted)
    requests = [(f"x_{{{index}}}", index % 2 == 0) for index in range(50)]
    assert Typesetter(project).prepare(requests) == {}
    again = Typesetter(project)
    assert again.prepare(requests) == {}
    assert "<mi>x</mi>" in again.html("x_{7}", False)
    assert len(calls) == 1


@pytest.mark.parametrize(
    "tex", [r"\frac{1}{", r"\nosuchcommand", r"x^", "交叉熵", r"\href{https://x.example}{y}", "a % b"]
)
def test_a_mistake_is_told_and_the_rest_is_set(project: Project, tex: str) -> None:
    problems = Typesetter(project).prepare([(tex, False), ("x", False)])
    assert list(problems) == [(tex, False)] and problems[tex, False]
    with pytest.raises(BadTex):
        Typesetter(project).html(tex, False)


def test_a_damaged_store_is_made_anew(project: Project) -> None:
    Typesetter(project).prepare([("x", False)])
    (project.cache / "formulas.json").write_text("{")
    assert Typesetter(project).prepare([("x", False)]) == {}
    assert len(json.loads((project.cache / "formulas.json").read_text())) == 1


def test_without_the_packages_the_message_says_what_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "node_modules").mkdir()
    with pytest.raises(MissingKatex, match=r"python -m lossbook\.bootstrap"):
        Typesetter(Project(tmp_path)).html("x", False)


def test_only_fonts_that_browsers_load_are_staged_with_their_licence(project: Project) -> None:
    folder = stage_katex(project)
    style = (folder / "katex.min.css").read_text()
    fonts = {path.name for path in (folder / "fonts").iterdir()}
    assert ".ttf" not in style and ".woff)" not in style
    assert fonts and all(name.endswith(".woff2") and f"fonts/{name}" in style for name in fonts)
    assert "MIT" in (folder / "LICENSE.txt").read_text()
