"""Write ``objects.inv``, by which courses made with Sphinx or Jupyter Book link to pages and sections by name.

| name | kind | leads to |
| --- | --- | --- |
| ``losses/nll`` | ``std:doc`` and ``std:label`` | the page |
| ``losses/nll:by-hand`` | ``std:label`` | the section |
| ``nll``, ``nll:by-hand`` | ``std:label`` | the same, for pages of ``losses/`` only |
| ``lossbook.nll_loss``, ``lossbook.NLLLoss`` | ``py:function``, ``py:class`` | the page of that loss |

Names stay as long as addresses do: whatever ``docs/permalinks.txt`` holds is in the inventory, moved or not. The Python
names do not begin with ``torch``: under one name in two inventories, a reference to PyTorch's manual would lead here.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lossbook.check.built.register import HOME, read_register, split_entry
from lossbook.discover.losses import Loss
from lossbook.discover.pages import Page
from lossbook.project import LANGUAGES, Project
from lossbook.render.library import Library
from lossbook.render.plain import directory

FILE = "objects.inv"
SHORT = "losses/"
_HEAD = """\
# Sphinx inventory version 2
# Project: {project}
# Version:{nothing}
# The remainder of this file is compressed using zlib.
"""


@dataclass(frozen=True, order=True)
class Entry:
    """One line of an inventory.

    Attributes:
        name: what a reference says.
        kind: domain and role, such as ``std:label``.
        address: where it leads, below the folder of the inventory.
        title: the words of a reference that has none of its own.
    """

    name: str
    kind: str
    address: str
    title: str

    @property
    def line(self) -> str:
        return f"{self.name} {self.kind} {'-1' if self.kind.startswith('std') else '1'} {self.address} {self.title}\n"


def write_inventories(
    site: Path, project: Project, pages: dict[str, dict[str, Page]], losses: list[Loss], library: Library
) -> None:
    """Write one inventory a language, and that of English at the root.

    Args:
        site: folder with ``zh/`` and ``en/``.
        project: for the register of permalinks.
        pages: the pages of both languages, by name.
        losses: the losses with a page.
        library: for the terms of the glossary.

    Raises:
        FaultsFound: a line of the register is no permalink.
    """
    registered = list(read_register(project).entries)
    for language in LANGUAGES:
        entries = _entries(pages[language].values(), registered, losses, library)
        name = {"zh": "损失函数手册", "en": "Lossbook"}[language]
        (site / language / FILE).write_bytes(inventory(name, entries))
        if language == "en":
            moved = [Entry(entry.name, entry.kind, f"en/{entry.address}", entry.title) for entry in entries]
            (site / FILE).write_bytes(inventory(name, moved))


def inventory(project: str, entries: list[Entry]) -> bytes:
    """The bytes of an inventory, version 2; it names no version of its own, for the site has none."""
    head = _HEAD.format(project=project, nothing=" ")
    body = "".join(entry.line for entry in sorted(set(entries)))
    return head.encode() + zlib.compress(body.encode(), 9)


def _entries(
    pages: Iterable[Page], registered: Iterable[str], losses: Iterable[Loss], library: Library
) -> list[Entry]:
    """What one language offers, and whatever it has ever offered: redirects lead on from there."""
    titles = {address: title for page in pages for address, title in _titles(page, library)}
    for address in registered:
        titles.setdefault(address, split_entry(address)[1] or address)
    entries = [entry for address, title in titles.items() for entry in _named(address, title)]
    for loss in losses:
        address = directory(loss.page)
        title = titles[address]
        entries.append(Entry(f"lossbook.{loss.function}", "py:function", address, title))
        entries.append(Entry(f"lossbook.{loss.module}", "py:class", address, title))
    return entries


def _titles(page: Page, library: Library) -> Iterator[tuple[str, str]]:
    """The permalinks of a page, as the register writes them, with the words for each."""
    address = directory(page.name) or HOME
    yield address, _words(str(page.meta.get("title", page.name)))
    for heading in page.headings:
        if heading.id:
            yield f"{address}#{heading.id}", _words(heading.text)
    for placed in page.references:
        if placed.reference is not None and placed.reference.verb == "terms":
            for term in library.terms(placed.reference.target):
                yield f"{address}#{term.id}", term.name[page.language]


def _words(text: str) -> str:
    """A title without its marks; a line of an inventory holds no line break."""
    return " ".join(re.sub(r"[`*]|\\(?=[\\`*_{}\[\]()#+.!-])", "", text).split()) or "-"


def _named(address: str, title: str) -> Iterator[Entry]:
    page, identifier = split_entry(address)
    name = (
        page.removesuffix("index.html").removesuffix(".html").strip("/").removeprefix(HOME.strip("/"))
        or "index"
    )
    where = address.removeprefix(HOME)
    names = [name, name.removeprefix(SHORT)] if name.startswith(SHORT) else [name]
    if not identifier:
        yield Entry(name, "std:doc", where or "index.html", title)
    for each in names:
        label = f"{each}:{identifier}" if identifier else each
        yield Entry(label.lower(), "std:label", where or "index.html", title)
