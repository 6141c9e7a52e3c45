"""Images, scripts, style sheets and fonts that the site does not have."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from lossbook.check.built.addresses import Address, css_addresses, is_inside
from lossbook.check.built.page import Page
from lossbook.check.built.site import Site, locate_file
from lossbook.faults import Fault


def check_resources(site: Site) -> Iterator[Fault]:
    """Everything a page or a style sheet of the site loads is in the site (``missing-resource``)."""
    for page in site.pages.values():
        yield from _check_page(site, page)
    for path in sorted(site.files):
        if path.endswith(".css"):
            yield from _check_style_sheet(site, path)


def _check_page(site: Site, page: Page) -> Iterator[Fault]:
    told = set()
    worker = [page.worker] if page.worker else []
    for address in [*page.resources, *page.styles, *worker]:
        if address.text in told or address.tag == "base" or not _names_a_file(address):
            continue
        told.add(address.text)
        if site.locate(page, address.text) is None:
            yield _fault(page.fault_path, address, "a file of the site, by a relative address")
        elif page.is_not_found_page and not page.base and not address.text.startswith("/"):
            yield _fault(page.fault_path, address, "an absolute address: servers show this page at any depth")


def _check_style_sheet(site: Site, path: str) -> Iterator[Fault]:
    for address in css_addresses(site.read_text(path)):
        if not _names_a_file(address):
            continue
        relative = unquote(address.text.partition("#")[0].partition("?")[0])
        target = posixpath.join(posixpath.dirname(path), relative)
        if relative.startswith("/") or locate_file(target, site.files) is None:
            yield _fault(f"site/{path}", address, "a file of the site, relative to the style sheet")


def _names_a_file(address: Address) -> bool:
    return bool(address.text) and not address.text.startswith("#") and is_inside(address.text)


def _fault(path: str, address: Address, expected: str) -> Fault:
    remedy = "put the font, script, style sheet or image where the address says, or correct the address"
    return Fault(path, address.line, str(address), expected, remedy, "missing-resource")
