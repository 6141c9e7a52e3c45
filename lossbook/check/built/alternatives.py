"""Pictures that say nothing to a reader who cannot see them."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.built.site import Site
from lossbook.faults import Fault


def check_alternatives(site: Site) -> Iterator[Fault]:
    """Every image has an ``alt``, every drawing with ``role=img`` a label or title (``missing-alt``)."""
    for page in site.pages.values():
        for picture in page.pictures:
            if not picture.has_alternative:
                yield Fault(
                    page.fault_path,
                    picture.line,
                    picture.name,
                    "a text alternative in the page's language: alt, aria-label or a <title> inside",
                    'give the figure script its "alt" text, or write ![what it shows](file) in the source',
                    "missing-alt",
                )
