"""The finished text of every page as plain Markdown, for a plain mkdocs-material build to compare with."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from markdown import Markdown
from markdown.util import HTML_PLACEHOLDER_RE

from lossbook.discover.pages import all_pages, read_pages
from lossbook.project import Project
from lossbook.render.extension import LossbookExtension


def write_finished(project: Project, folder: Path) -> Path:
    """Write a copy of the project whose pages hold the finished text instead of references.

    Args:
        project: a project that has been built.
        folder: where to write; removed first.

    Returns:
        ``folder``.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(project.docs, folder / "docs")
    text = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(_without_extension(text), encoding="utf-8")
    for path in (folder / "docs").glob("*.yml"):
        path.write_text(_without_extension(path.read_text(encoding="utf-8")), encoding="utf-8")
    os.environ.pop("LOSSBOOK_DEFER_FIGURES", None)
    for page in all_pages(read_pages(project)):
        head = page.path.read_text(encoding="utf-8")
        head = head[: len(head) - len(page.source)]
        target = folder / "docs" / page.language / page.name
        target.write_text(head + finished(page.source, project, page.language), encoding="utf-8")
    return folder


def finished(source: str, project: Project, language: str) -> str:
    """``source`` with every reference and formula replaced by what the reader sees."""
    markdown = Markdown(extensions=[LossbookExtension(language=language, project=str(project.root))])
    renderer = markdown.preprocessors["lossbook"]
    text = "\n".join(renderer.run(source.split("\n")))
    blocks = markdown.htmlStash.rawHtmlBlocks
    return re.sub(HTML_PLACEHOLDER_RE, lambda match: str(blocks[int(match[1])]), text)


def _without_extension(text: str) -> str:
    return re.sub(r"^  lossbook\.render\.extension:.*\n(?:    .*\n)*", "", text, flags=re.MULTILINE)
