"""Faults in a built site: everything that can be seen by reading the folder that gets published."""

from __future__ import annotations

from pathlib import Path

from lossbook.check.built.alternatives import check_alternatives
from lossbook.check.built.data_ids import check_data_ids
from lossbook.check.built.headings import check_headings
from lossbook.check.built.identifiers import check_identifiers
from lossbook.check.built.language_pairs import check_language_pairs
from lossbook.check.built.links import check_links
from lossbook.check.built.outside import check_outside
from lossbook.check.built.permanence import check_permanence
from lossbook.check.built.raw_markup import check_raw_markup
from lossbook.check.built.resources import check_resources
from lossbook.check.built.site import read_site
from lossbook.faults import Fault
from lossbook.project import Project

_CHECKS = (
    check_links,
    check_resources,
    check_outside,
    check_identifiers,
    check_raw_markup,
    check_alternatives,
    check_headings,
    check_language_pairs,
)


def check_site(site: Path, project: Project) -> list[Fault]:
    """Look at a built site, redirects included, and say what is wrong with it.

    Args:
        site: the folder that would be published: ``index.html``, ``zh/``, ``en/``; wherever it lies, faults
            call its files ``site/...``.
        project: the project it was built from; its registers of permalinks and ids and its redirects are read.

    Returns:
        Every fault, sorted by file and line; empty when the site may be published.

    Raises:
        FileNotFoundError: ``site`` is not a folder.
    """
    built = read_site(site)
    faults = [fault for check in _CHECKS for fault in check(built)]
    return sorted([*faults, *check_permanence(built, project), *check_data_ids(built, project)])
