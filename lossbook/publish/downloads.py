"""Lay the files of a lab beside its page: the notebook in the page's language, and the script as it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from lossbook.discover.pages import Page
from lossbook.render.cards import with_sizes
from lossbook.render.library import Library
from lossbook.render.notebook import notebook

Drawings = Callable[[str, str], dict[str, str] | None]


def pages_with_downloads(pages: Iterable[Page]) -> list[Page]:
    """Those of the pages that offer files."""
    return [page for page in pages if _offered(page)]


def write_downloads(page: Page, site: Path, library: Library, drawings: Drawings, site_url: str = "") -> None:
    """Write the files that a page offers, and their sizes on the page.

    Args:
        page: the page of a lab.
        site: folder with ``zh/`` and ``en/``.
        library: what pages may refer to.
        drawings: gives the drawing of a figure in a language, or None.
        site_url: address of the site, ending with a slash, or ``""``.

    Raises:
        Unresolved: a reference of the page leads nowhere.
    """
    folder = site / page.language / page.name.removesuffix(".md")
    for lab in _offered(page):
        stem = lab.rpartition("/")[2]
        folder.mkdir(parents=True, exist_ok=True)
        text = notebook(page, library, lambda name: drawings(name, page.language), site_url)
        (folder / f"{stem}.ipynb").write_text(text, encoding="utf-8", newline="\n")
        shutil.copyfile(library.script(lab), folder / f"{stem}.py")
        _put_in_sizes(folder / "index.html")


def _offered(page: Page) -> list[str]:
    references = (placed.reference for placed in page.references)
    return [found.target for found in references if found is not None and found.verb == "downloads"]


def _put_in_sizes(path: Path) -> None:
    if path.is_file():
        text = path.read_text(encoding="utf-8")
        path.write_text(with_sizes(text, lambda file: _size(path.with_name(file))), encoding="utf-8")


def _size(file: Path) -> str:
    return f"{max(1, round(file.stat().st_size / 1000))} kB"
