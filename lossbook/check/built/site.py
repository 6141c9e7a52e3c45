"""A built site in memory: its files, its pages, and what an address on a page leads to."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote

from lossbook.check.built.addresses import is_inside
from lossbook.check.built.page import Page, parse_page
from lossbook.project import LANGUAGES


@dataclass(frozen=True)
class Mount:
    """A path of a server and the folder of the site that is served there.

    Attributes:
        prefix: the path, beginning and ending with a slash.
        folder: the folder, empty for the whole site, else ending with a slash.
    """

    prefix: str
    folder: str

    def inside(self, path: str) -> str:
        """The place in the site of an absolute path; a place outside of it where the server has something else."""
        return f"./{self.folder}{path[len(self.prefix) :]}" if path.startswith(self.prefix) else ".."


@dataclass(frozen=True)
class Site:
    """The folder that gets published.

    Attributes:
        root: where the folder lies.
        files: every file in it, relative to ``root``, with forward slashes.
        pages: every HTML file by its path.
    """

    root: Path
    files: frozenset[str]
    pages: dict[str, Page]

    @cached_property
    def mounts(self) -> dict[str, Mount]:
        """What each page that is shown at any depth takes absolute addresses to mean."""
        return {path: _mount(page, self.files) for path, page in self.pages.items() if page.is_not_found_page}

    def locate(self, page: Page, address: str) -> str | None:
        """The file that ``address`` on ``page`` leads to; None when the site has no such file.

        A directory leads to its ``index.html``. An absolute address leads somewhere only on the page that a
        server shows for unknown addresses: any other page must work under every path, and from a zip.
        """
        path = unquote(address.partition("#")[0].partition("?")[0])
        if not path and not page.base:
            return page.path
        if path.startswith("/"):
            mount = self.mounts.get(page.path)
            return locate_file(mount.inside(path), self.files) if mount else None
        folder = posixpath.join(posixpath.dirname(page.path), page.base)
        return locate_file(posixpath.join(folder, path), self.files)

    def read_text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def article_pages(self, language: str) -> Iterator[Page]:
        """The pages of one language that readers link to: no redirects, no page for unknown addresses."""
        for path, page in sorted(self.pages.items()):
            if path.startswith(f"{language}/") and page.refresh is None and not page.is_not_found_page:
                yield page


def read_site(root: Path) -> Site:
    """Read every HTML file of a built site.

    Args:
        root: the folder with ``index.html``, ``zh/`` and ``en/``.

    Raises:
        FileNotFoundError: ``root`` is not a folder.
    """
    if not root.is_dir():
        raise FileNotFoundError(f"there is no built site at {root}: build it with `python -m lossbook site`")
    files = frozenset(list_files(root))
    pages = {path: parse_page(path, (root / path).read_bytes()) for path in files if path.endswith(".html")}
    return Site(root, files, dict(sorted(pages.items())))


def list_files(root: Path) -> Iterator[str]:
    """Every file below ``root``, relative to it, with forward slashes."""
    for folder, _, names in os.walk(root):
        relative = Path(folder).relative_to(root)
        for name in names:
            yield (relative / name).as_posix()


def locate_file(path: str, files: frozenset[str]) -> str | None:
    """The file at ``path`` inside the site, or the ``index.html`` of the directory there."""
    clean = posixpath.normpath(path)
    if clean.startswith(".."):
        return None
    if clean in files and not path.endswith("/"):
        return clean
    index = "index.html" if clean == "." else f"{clean}/index.html"
    return index if index in files else None


def language_of(path: str) -> str | None:
    """The language in whose part of the site ``path`` lies; None for the pages that belong to both."""
    first = path.partition("/")[0]
    return first if first in LANGUAGES else None


def _mount(page: Page, files: frozenset[str]) -> Mount:
    """The one mount under which most absolute addresses of ``page`` are files of the site."""
    addresses = (each.text for each in [*page.links, *page.resources] if is_inside(each.text))
    paths = {unquote(address.partition("#")[0].partition("?")[0]) for address in addresses}
    absolute = sorted(path for path in paths if path.startswith("/"))
    prefixes = {"/"}
    for path in absolute:
        parts = path.split("/")
        prefixes.update("/".join(parts[:count]) + "/" for count in range(2, len(parts)))
    # A generator that was told no address of the site takes each language to be a site of its own.
    folders = sorted({"", f"{language_of(page.path)}/" if language_of(page.path) else ""})
    mounts = [Mount(prefix, folder) for folder in folders for prefix in sorted(prefixes, key=len)]
    return max(
        mounts, key=lambda mount: sum(locate_file(mount.inside(path), files) is not None for path in absolute)
    )
