"""Give every page one style sheet instead of six: on a slow line each one delays the first sight of the page."""

from __future__ import annotations

import hashlib
import os
import posixpath
import re
from pathlib import Path

_LINK = re.compile(r'[ \t]*<link rel="stylesheet" href="(?P<href>[^":]+)">\n?')
_ADDRESS = re.compile(r"url\((?P<quote>[\"']?)(?P<path>[^\"')]+)(?P=quote)\)")
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/\s*")
_ELSEWHERE = ("data:", "#", "/", "http:", "https:")


def bundle_styles(site: Path) -> None:
    """Replace the style sheets of every page below ``site`` by one file that holds them in the same order.

    Args:
        site: folder with the HTML of one language.
    """
    bundled: set[Path] = set()
    for page in sorted(site.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        sheets = [_file(page, match["href"]) for match in _LINK.finditer(text)]
        if sheets and all(sheet.is_file() for sheet in sheets):
            bundle = _write(site / "assets" / "stylesheets", sheets)
            bundled.update(sheets)
            page.write_text(_with_one_link(text, os.path.relpath(bundle, page.parent)), encoding="utf-8")
    for sheet in bundled:
        sheet.unlink()
        sheet.with_suffix(".css.map").unlink(missing_ok=True)


def _file(page: Path, href: str) -> Path:
    return Path(os.path.normpath(page.parent / href))


def _write(folder: Path, sheets: list[Path]) -> Path:
    style = "\n".join(_moved(sheet, folder) for sheet in sheets)
    target = folder / f"lossbook.{hashlib.sha256(style.encode()).hexdigest()[:8]}.css"
    target.write_text(style, encoding="utf-8")
    return target


def _moved(sheet: Path, folder: Path) -> str:
    """The text of ``sheet``, its addresses relative to ``folder``."""

    def moved(match: re.Match[str]) -> str:
        if match["path"].startswith(_ELSEWHERE):
            return match[0]
        below = os.path.relpath(sheet.parent, folder).replace(os.sep, "/")
        path = posixpath.normpath(posixpath.join(below, match["path"]))
        return f"url({match['quote']}{path}{match['quote']})"

    return _ADDRESS.sub(moved, _SOURCE_MAP.sub("", sheet.read_text(encoding="utf-8")))


def _with_one_link(text: str, href: str) -> str:
    href = href.replace(os.sep, "/")
    first = _LINK.search(text)
    if first is None:
        return text
    rest = _LINK.sub("", text[first.end() :])
    return f'{text[: first.start()]}<link rel="stylesheet" href="{href}">\n{rest}'
