"""Make the redirects of ``docs/redirects.toml`` real in a built site.

A page that went away becomes a small page that leads on and keeps the fragment. An id that went away becomes
an empty anchor before the heading that replaced it; or, if that is elsewhere, a note that leads there.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from lossbook.check.built.page import Page, parse_page
from lossbook.check.built.redirect_table import RedirectTable, read_redirects
from lossbook.check.built.register import file_of, split_entry
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PAGE_MOVED = {"zh": ("页面已移动", "本页已移至"), "en": ("Page moved", "This page has moved to")}
_SECTION_MOVED = {"zh": "这一节已移至", "en": "This section has moved to"}

# location.replace, so that "back" does not lead here again. Without JavaScript, <noscript> leads on.
_PAGE_SCRIPT = """\
(function () {
  var target = document.querySelector("link[rel=canonical]"), fragment = location.hash.slice(1)
  try { fragment = decodeURIComponent(fragment) } catch (error) { /* not encoded: take it as it is */ }
  var moved = fragment && document.getElementById(fragment)
  var address = moved && moved.href ? moved.href : target.href
  location.replace(address.indexOf("#") < 0 ? address + location.hash : address)
})()"""

_NOTE_SCRIPT = """\
(function () {
  function lead() {
    var note = document.getElementById(location.hash.slice(1))
    if (note && note.classList.contains("lb-moved-note")) location.replace(note.querySelector("a").href)
  }
  lead()
  addEventListener("hashchange", lead)
})()"""
_NOTE_STYLE = "<style>.lb-moved-note:not(:target){display:none}</style>"

_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{heading}: {title}</title>
<link rel="canonical" href="{address}">
<noscript><meta http-equiv="refresh" content="0; url={address}"></noscript>
</head>
<body>
<main>
<h1>{heading}</h1>
<p>{sentence} <a href="{address}">{title}</a></p>
{moved}</main>
<script>
{script}
</script>
</body>
</html>
"""


def write_redirects(site: Path, project: Project) -> None:
    """Write every redirect of the project into a freshly built site.

    Running it again on the same site changes nothing.

    Args:
        site: the built folder with ``zh/`` and ``en/``.
        project: the project whose ``docs/redirects.toml`` is followed; without that file nothing happens.

    Raises:
        FaultsFound: a redirect that cannot work (``bad-redirect``): its target is missing, it leads in a
            circle, what it replaces still exists, the file is malformed. Nothing is written then.
    """
    table = read_redirects(project)
    if not table.pages and not table.ids:
        return
    shelf = _Shelf(site)
    faults = list(_faults(shelf, table))
    if faults:
        raise FaultsFound(faults)
    texts: dict[str, str] = {}
    for language in LANGUAGES:
        for old in table.pages:
            texts[file_of(language, old)] = _redirect_page(shelf, table, language, old)
        for page in sorted({split_entry(old)[0] for old in table.ids} - table.pages.keys()):
            texts[file_of(language, page)] = _with_moved_ids(shelf, table, language, page)
    for file, text in texts.items():
        path = site / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))


class _Shelf:
    """The pages of a site, read when they are asked for: redirects concern only a few."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self._pages: dict[str, Page | None] = {}
        self._outlines: dict[str, _Outline] = {}

    def page(self, language: str, entry: str) -> Page | None:
        """The page of a permalink; None if the site has no such page, or a redirect in its place."""
        file = file_of(language, entry)
        if file not in self._pages:
            path = self.site / file
            page = parse_page(file, path.read_bytes()) if path.is_file() else None
            self._pages[file] = page if page is not None and page.refresh is None else None
        return self._pages[file]

    def outline(self, language: str, entry: str) -> _Outline:
        """Where things stand in the page of a permalink, which exists."""
        file = file_of(language, entry)
        if file not in self._outlines:
            self._outlines[file] = _Outline((self.site / file).read_bytes().decode("utf-8"))
        return self._outlines[file]


def _faults(shelf: _Shelf, table: RedirectTable) -> Iterator[Fault]:
    for old in [*table.pages, *table.ids]:
        destination = table.destination(old)
        if destination is None:
            remedy = "let one of the redirects in the circle lead to a page that exists"
            yield table.fault(old, f"{old} leads in a circle", "a way that ends at a page", remedy)
            continue
        for language in LANGUAGES:
            yield from _missing_target(shelf, table, language, old, destination)
            yield from _existing_source(shelf, table, language, old)


def _missing_target(
    shelf: _Shelf, table: RedirectTable, language: str, old: str, destination: str
) -> Iterator[Fault]:
    page, identifier = shelf.page(language, destination), split_entry(destination)[1]
    if page is None or (identifier and identifier not in page.anchors):
        what = f"no id {identifier} in" if page is not None else "no page"
        yield table.fault(
            old,
            f"{old} leads to {destination}: {what} site/{file_of(language, destination)}",
            "a page or id of the site, in both languages",
            "name the place where the reader finds what stood there",
        )


def _existing_source(shelf: _Shelf, table: RedirectTable, language: str, old: str) -> Iterator[Fault]:
    page, identifier = shelf.page(language, old), split_entry(old)[1]
    file = f"site/{file_of(language, old)}"
    if not identifier:
        if page is not None:
            remedy = "remove the page, or the redirect"
            yield table.fault(old, f"{old} still exists: {file}", "a page that went away", remedy)
        return
    if page is None:
        if split_entry(old)[0] not in table.pages:
            remedy = "say in [pages] where the page went, or correct its name"
            yield table.fault(
                old, f"{old}: no page {file}", "an id of a page that exists or is redirected", remedy
            )
    elif identifier in page.anchors and identifier not in shelf.outline(language, old).moved:
        remedy = "give the heading another id, or remove the redirect"
        yield table.fault(old, f"{old} still exists in {file}", "an id that went away", remedy)
    elif not shelf.outline(language, old).is_complete:
        remedy = 'mend the template: the article of a page is <article class="md-content__inner">'
        yield table.fault(
            old, f"no end of the head or of the article in {file}", "a page of the theme", remedy
        )


def _redirect_page(shelf: _Shelf, table: RedirectTable, language: str, old: str) -> str:
    heading, sentence = _PAGE_MOVED[language]
    destination = table.destination(old) or old
    moved = []
    for entry in table.ids:
        page, identifier = split_entry(entry)
        if page == old:
            target = table.destination(entry) or old
            address = escape(_address(language, old, target))
            title = escape(_title(shelf, language, target))
            moved.append(f'<p hidden><a id="{escape(identifier)}" href="{address}">{title}</a></p>\n')
    return _PAGE.format(
        language=language,
        heading=heading,
        sentence=sentence,
        title=escape(_title(shelf, language, destination)),
        address=escape(_address(language, old, destination)),
        moved="".join(moved),
        script=_PAGE_SCRIPT,
    )


def _with_moved_ids(shelf: _Shelf, table: RedirectTable, language: str, page: str) -> str:
    """The HTML of a page with its moved ids put in; every other byte stays as it is."""
    outline = shelf.outline(language, page)
    text = outline.source
    notes, insertions = [], []
    for old in table.ids:
        old_page, identifier = split_entry(old)
        if old_page != page or identifier in outline.moved:
            continue
        target = table.destination(old) or old
        new_page, new_identifier = split_entry(target)
        if new_page == page and new_identifier in outline.headings:
            span = f'<span id="{escape(identifier)}" class="lb-moved"></span>'
            insertions.append((outline.headings[new_identifier], span))
        else:
            address = escape(_address(language, page, target))
            link = f'<a href="{address}">{escape(_title(shelf, language, target))}</a>'
            notes.append(
                f'<p class="lb-moved-note" id="{escape(identifier)}">{_SECTION_MOVED[language]} {link}</p>\n'
            )
    if notes:
        insertions.append((outline.head_end, _NOTE_STYLE))
        insertions.append((outline.article_end, f"{''.join(notes)}<script>\n{_NOTE_SCRIPT}\n</script>\n"))
    for position, insertion in sorted(insertions, reverse=True):
        text = text[:position] + insertion + text[position:]
    return text


def _address(language: str, page: str, target: str) -> str:
    """The relative address of a permalink, seen from a page of the same language."""
    target_page, identifier = split_entry(target)
    here, there = (posixpath.dirname(file_of(language, each)) for each in (page, target_page))
    folder = posixpath.relpath(there, here)
    return f"{folder}/#{identifier}" if identifier else f"{folder}/"


def _title(shelf: _Shelf, language: str, entry: str) -> str:
    """What to call the place of a permalink: its heading, else the title of its page."""
    page, identifier = shelf.page(language, entry), split_entry(entry)[1]
    if page is None:
        return entry
    named = {heading.identifier: heading.text.rstrip("¶# ") for heading in page.headings}
    first = next(iter(named.values()), page.title or entry)
    return named.get(identifier, first)


class _Outline(HTMLParser):
    """Where things stand in the text of a page, so that something can be put in without writing it anew.

    Attributes:
        source: the HTML of the page.
        headings: position of the start tag of each heading that has an id.
        moved: ids that an earlier run put in.
        head_end: position of ``</head>``, -1 when there is none.
        article_end: position of the end tag of the article, -1 when there is none.
    """

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.source = source
        self.headings: dict[str, int] = {}
        self.moved: set[str] = set()
        self.head_end = -1
        self.article_end = -1
        self._open_articles = 0
        self._line_starts = [0]
        for line in source.split("\n"):
            self._line_starts.append(self._line_starts[-1] + len(line) + 1)
        self.feed(source)
        self.close()

    @property
    def is_complete(self) -> bool:
        return self.head_end >= 0 and self.article_end >= 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        classes, identifier = (attributes.get("class") or "").split(), attributes.get("id") or ""
        if tag in _HEADINGS and identifier:
            self.headings.setdefault(identifier, self._position())
        if "lb-moved" in classes or "lb-moved-note" in classes:
            self.moved.add(identifier)
        if tag == "article" and (self._open_articles or "md-content__inner" in classes):
            self._open_articles += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "head" and self.head_end < 0:
            self.head_end = self._position()
        if tag == "article" and self._open_articles:
            self._open_articles -= 1
            if not self._open_articles and self.article_end < 0:
                self.article_end = self._position()

    def _position(self) -> int:
        line, column = self.getpos()
        return self._line_starts[line - 1] + column
