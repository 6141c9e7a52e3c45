"""Lay out what pages need from the npm registry where every generator finds it: in the theme folder."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from lossbook.project import Project

_SOURCES = re.compile(r"src:[^;}]*")
_WOFF2 = re.compile(r"url\((?P<path>fonts/[^)]+\.woff2)\)\s*format\([\"']woff2[\"']\)")


def stage_katex(project: Project) -> Path:
    """Copy KaTeX's style sheet and fonts (woff2 only) to ``docs/theme/assets/katex``.

    Returns:
        That folder.
    """
    package = project.node_modules / "katex" / "dist"
    folder = project.theme / "assets" / "katex"
    style = _only_woff2((package / "katex.min.css").read_text(encoding="utf-8"))
    target = folder / "katex.min.css"
    if (
        target.exists()
        and target.read_text(encoding="utf-8") == style
        and any((folder / "fonts").glob("*.woff2"))
    ):
        return folder
    (folder / "fonts").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(package.parent / "LICENSE", folder / "LICENSE.txt")
    for font in sorted((package / "fonts").glob("*.woff2")):
        shutil.copyfile(font, folder / "fonts" / font.name)
    target.write_text(style, encoding="utf-8")
    return folder


def _only_woff2(style: str) -> str:
    def kept(match: re.Match[str]) -> str:
        font = _WOFF2.search(match[0])
        return f'src:url({font["path"]}) format("woff2")' if font else match[0]

    return _SOURCES.sub(kept, style)
