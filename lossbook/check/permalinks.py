"""Keep the register of permalinks: add what a built site offers, never take anything away."""

from __future__ import annotations

from pathlib import Path

from lossbook.check.built.register import read_register, register_path, site_entries
from lossbook.check.built.site import read_site
from lossbook.project import Project

__all__ = ["collect", "read_register", "write_register"]

_HEADER = """\
# Every page and heading id ever published, for both languages. A line stays for ever: when a page or id goes
# away, docs/redirects.toml says where it went. `python -m lossbook register` adds new lines.
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
    """Add what ``site`` offers to ``docs/permalinks.txt``.

    Args:
        project: the project whose register it is.
        site: a built site.

    Returns:
        The permalinks that were new, sorted; the file is left alone when there are none.

    Raises:
        FaultsFound: a line of the register is no permalink.
        FileNotFoundError: ``site`` is not a folder.
    """
    known = read_register(project).entries
    new = [entry for entry in collect(site) if entry not in known]
    if new:
        entries = "".join(f"{entry}\n" for entry in sorted([*known, *new]))
        path = register_path(project)
        complete = path.with_suffix(".new")
        complete.write_text(f"{_HEADER}\n{entries}", encoding="utf-8", newline="\n")
        complete.replace(path)
    return new
