"""Requests to other hosts: there may be none, whatever the reader does short of following a link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lossbook.check.built.addresses import css_addresses, is_outside
from lossbook.check.built.page import Page
from lossbook.check.built.site import Site
from lossbook.faults import Fault

# The theme's own scripts name hosts, for features a page would have to ask for; _check_page looks for those.
# The search index as a script holds the words of the pages, which may be addresses.
_NOT_LOOKED_AT = re.compile(
    r"(?:^|/)(?:assets/javascripts/(?:bundle\.[0-9a-f]{8}\.min\.js|workers/[a-z]+\.[0-9a-f]{8}\.min\.js|lunr/.*)"
    r"|search/search_index\.js)$"
)
_SCRIPT_PIECE = re.compile(
    r"/\*.*?\*/|//[^\n]*"
    r"""|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`""",
    re.DOTALL,
)
_HOST = re.compile(r"(?:https?|wss?)://[^\s\"'<>]*|^//[\w-]+\.[^\s\"'<>]*", re.IGNORECASE)
# Names of XML vocabularies look like addresses; nothing is ever fetched from them.
_NAMESPACE = re.compile(r"https?://www\.w3\.org/(?:\d{4}/|XML/)", re.IGNORECASE)


def check_outside(site: Site) -> Iterator[Fault]:
    """No page, style sheet or script of ours asks another host for anything (``outside-address``)."""
    for page in site.pages.values():
        yield from _check_page(page)
    for path in sorted(site.files):
        if path.endswith(".css"):
            for address in css_addresses(site.read_text(path)):
                if is_outside(address.text):
                    yield _fault(f"site/{path}", address.line, str(address))
        elif path.endswith((".js", ".mjs")) and not _NOT_LOOKED_AT.search(path):
            yield from _check_script(f"site/{path}", site.read_text(path), 1)


def _check_page(page: Page) -> Iterator[Fault]:
    for address in [*page.resources, *page.styles]:
        if is_outside(address.text):
            yield _fault(page.fault_path, address.line, str(address))
    for address in page.fetching:
        yield Fault(
            page.fault_path,
            address.line,
            str(address),
            "no element for which the theme's script asks another host (repository card, Mermaid diagram)",
            "take repo_url out of mkdocs.yml or the template; draw the diagram as a figure",
            "outside-address",
        )
    for script in page.scripts:
        yield from _check_script(page.fault_path, script.text, script.line)


def _check_script(path: str, script: str, first_line: int) -> Iterator[Fault]:
    if "//" not in script:
        return
    for piece in _SCRIPT_PIECE.finditer(script):
        literal = next((group for group in piece.groups() if group is not None), None)
        if literal is None:
            continue
        for host in _HOST.finditer(literal.replace("\\/", "/")):
            if not _NAMESPACE.match(host.group()):
                yield _fault(path, first_line + script.count("\n", 0, piece.start()), host.group())


def _fault(path: str, line: int, found: str) -> Fault:
    return Fault(
        path,
        line,
        found,
        "an address inside the site",
        "ship the file with the site and give its relative address: other hosts may not answer every reader",
        "outside-address",
    )
