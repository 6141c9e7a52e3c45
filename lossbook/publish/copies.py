"""Lay a Markdown copy beside every page: written while examples still run, completed when their drawings are there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from lossbook.discover.pages import Page
from lossbook.render.library import Library
from lossbook.render.markdown_copy import markdown_copy

_MARK = re.compile(r"<!--lossbook-alternative (?P<name>[\w/]+)-->")


def write_copies(pages: Iterable[Page], folder: Path, library: Library, address: str = "") -> None:
    """Write the copies; where the text alternative of a figure comes, they hold a mark.

    Args:
        pages: pages of one language.
        folder: folder with the HTML of this language.
        library: what pages may refer to; nothing of it may change any more.
        address: address of the site without a slash at the end, or ``""``.

    Raises:
        Unresolved: a reference leads nowhere.
    """
    library.settled = True
    for page in pages:
        target = folder / page.name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = markdown_copy(
            page,
            library,
            lambda name: f"<!--lossbook-alternative {name}-->",
            f"{address}/" if address else "",
        )
        target.write_text(text, encoding="utf-8", newline="\n")


def fill_copies(folder: Path, alternatives: Mapping[str, str]) -> None:
    """Put in the text alternatives of figures.

    Args:
        folder: folder with the pages and copies of one language.
        alternatives: the text alternative of each figure, in this language.
    """
    for path in folder.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        if "<!--lossbook-alternative " in text:
            filled = _MARK.sub(lambda match: alternatives[match["name"]], text)
            path.write_text(filled, encoding="utf-8", newline="\n")


def copy_of(page: Path) -> Path:
    """Where the copy of a page lies.

    Args:
        page: the ``index.html`` of the page.
    """
    # The page of a source a/index.md lies in a/ as well, and so does its copy; any other copy lies beside the folder.
    inside = page.with_name("index.md")
    return inside if inside.is_file() else page.parent.with_name(f"{page.parent.name}.md")


def with_copy_linked(html: str, page: Path) -> str:
    """The page with a link to its copy in the head, if it has one.

    The blank in ``rel="alternate "`` keeps the theme's script, which looks for exactly ``alternate``, from it.
    """
    copy = copy_of(page)
    if page.name != "index.html" or not copy.is_file():
        return html
    href = os.path.relpath(copy, page.parent).replace(os.sep, "/")
    return html.replace("</head>", f'<link rel="alternate " type="text/markdown" href="{href}">\n</head>', 1)
