"""Keep the registers of permalinks and of ids: add what a built site offers, never take anything away."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lossbook.check.built.data_ids import ids_path, read_ids, site_ids
from lossbook.check.built.register import read_register, register_path, site_entries
from lossbook.check.built.site import read_site
from lossbook.project import Project

__all__ = ["collect", "read_register", "write_register"]

_HEADER = """\
# Every page and heading id ever published, for both languages. A line stays for ever: when a page or id goes
# away, docs/redirects.toml says where it went. `python -m lossbook register` adds new lines.
"""
_IDS_HEADER = """\
# Every id ever published in data/errors.json and data/losses.json: entries, losses, golden values. Programs keep them,
# so a line stays for ever. `python -m lossbook register` adds new lines.
"""


def collect(site: Path) -> list[str]:
    """The permalinks a built site offers, sorted: its pages, and the ids of the headings in their articles.

    Args:
        site: the folder with ``zh/`` and ``en/``.

    Raises:
        FileNotFoundError: ``site`` is not a folder.
    """
    return sorted(site_entries(read_site(site)))


def write_register(project: Project, site: Path) -> list[str]:
    """Add what ``site`` offers to ``docs/permalinks.txt``, and the ids for programs to ``docs/data-ids.txt``.

    Args:
        project: the project whose register it is.
        site: a built site.

    Returns:
        The permalinks that were new, sorted; a file to which nothing is added is left alone.

    Raises:
        FaultsFound: a line of the register is no permalink.
        FileNotFoundError: ``site`` is not a folder.
    """
    new = _add(register_path(project), _HEADER, read_register(project).entries, collect(site))
    _add(ids_path(project), _IDS_HEADER, read_ids(project), site_ids(site))
    return new


def _add(path: Path, header: str, known: Iterable[str], offered: list[str]) -> list[str]:
    """Write what is offered and not known into a register; gives it."""
    lines = set(known)
    new = [entry for entry in offered if entry not in lines]
    if new:
        complete = path.with_suffix(".new")
        entries = "".join(f"{entry}\n" for entry in sorted([*lines, *new]))
        complete.write_text(f"{header}\n{entries}", encoding="utf-8", newline="\n")
        complete.replace(path)
    return new
