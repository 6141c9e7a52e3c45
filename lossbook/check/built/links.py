"""Links that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from lossbook.check.built.addresses import Address, is_inside
from lossbook.check.built.page import Page
from lossbook.check.built.site import Site
from lossbook.faults import Fault

# Browsers scroll to the top of the page for these whether or not such an id exists.
_ALWAYS_THERE = frozenset({"", "top"})


def check_links(site: Site) -> Iterator[Fault]:
    """Every internal link leads to a file (``dead-link``), its fragment to an id there (``dead-anchor``)."""
    for page in site.pages.values():
        told = set()
        for link in page.links:
            if link.text in told or not is_inside(link.text):
                continue
            told.add(link.text)
            yield from _check_link(site, page, link)
        yield from _check_references(page)


def _check_link(site: Site, page: Page, link: Address) -> Iterator[Fault]:
    target = site.locate(page, link.text)
    if target is None:
        yield Fault(
            page.fault_path,
            link.line,
            str(link),
            _expected_address(page, link.text),
            "mend the link in the Markdown source or the nav; if the page was renamed, use its new name",
            "dead-link",
        )
    elif page.is_not_found_page and not page.base and not link.text.startswith(("/", "#")):
        yield Fault(
            page.fault_path,
            link.line,
            str(link),
            "an absolute address, because a server shows this page at any depth",
            "write the address with the path the site is served under, or give the page a <base href>",
            "dead-link",
        )
    else:
        yield from _check_fragment(site, page, link, target)


def _expected_address(page: Page, text: str) -> str:
    if text.startswith("/") and not page.is_not_found_page:
        return "a relative address: the site must work below any path, and from a folder"
    return "the address of a page or file of the site"


def _check_fragment(site: Site, page: Page, link: Address, target: str) -> Iterator[Fault]:
    fragment = unquote(link.text.partition("#")[2])
    there = site.pages.get(target)
    if there is None or fragment in _ALWAYS_THERE or fragment.startswith(":~:") or fragment in there.anchors:
        return
    yield Fault(
        page.fault_path,
        link.line,
        str(link),
        f'an id="{fragment}" in {there.fault_path}',
        "correct the part after # in the link, or give that heading its id { #" + fragment + " }",
        "dead-anchor",
    )


def _check_references(page: Page) -> Iterator[Fault]:
    """Drawings refer to their own parts, such as markers and clip paths, by id."""
    used = [each for each in page.resources if each.text.startswith("#") and each.tag in ("use", "image")]
    references = [(each.text[1:], each.line, str(each)) for each in used]
    references += [(each.text, each.line, f"url(#{each.text})") for each in page.painted]
    told = set()
    for identifier, line, found in references:
        if unquote(identifier) in page.anchors or identifier in told:
            continue
        told.add(identifier)
        yield Fault(
            page.fault_path,
            line,
            found,
            f'an id="{identifier}" on the same page',
            "draw the figure again so that its parts and the references to them agree",
            "dead-anchor",
        )
