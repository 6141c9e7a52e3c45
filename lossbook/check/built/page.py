"""One page of the built site, read once; every check looks at this and none at the HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from lxml import etree

from lossbook.check.built.addresses import Address, candidates, css_addresses

# What a <link> of these kinds points to is not fetched by the browser.
_QUIET_RELATIONS = frozenset(
    {"alternate", "author", "canonical", "help", "license", "me", "next", "prev", "search"}
)
_RESOURCE_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "audio": ("src",),
    "button": ("formaction",),
    "embed": ("src",),
    "form": ("action",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src", "formaction"),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TAGS = (*_RESOURCE_ATTRIBUTES, *_HEADINGS, "a", "area", "base", "link", "meta", "style", "svg")
_NOT_PROSE = ("code", "pre", "annotation", "script", "style", "textarea", "kbd", "samp")

_WITH_ID = etree.XPath("//*[@id]")
_WITH_NAME = etree.XPath("//a[@name]")
_STYLED = etree.XPath("//*[contains(@style, 'url(')]")
_PAINTED = etree.XPath("//@*[contains(., 'url(#')]")
_SUSPICIOUS_TEXT = etree.XPath(
    "//text()[contains(., '$') or contains(., '\\') or contains(., '{{') or contains(., '{ #')]"
    f"[not(ancestor::*[{' or '.join(f'self::{tag}' for tag in _NOT_PROSE)} or contains(@class, 'katex')])]"
)
_SPOKEN_ATTRIBUTES = etree.XPath(
    "(//@alt | //@aria-label | //@title | //meta/@content)"
    "[contains(., '$') or contains(., '\\') or contains(., '{{')]"
)
_FORMULA_ERRORS = etree.XPath("//*[contains(concat(' ', @class, ' '), ' katex-error ')]")
_FETCHING = etree.XPath(
    "//*[@data-md-component='source'][@href or .//@href]"
    " | //*[contains(concat(' ', @class, ' '), ' mermaid ')]"
)
_NOT_PROSE_BYTES = re.compile(rb"<(%s)\b.*?</\1>" % "|".join(_NOT_PROSE).encode(), re.DOTALL)
_SUSPICIOUS_BYTES = re.compile(rb"[$\\]|\{\{|\{ #|&#(?:36|92|123);")
_REFRESH = re.compile(r"\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?(['\"]?)(.*?)\1\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """Some text of a page and the line on which it begins."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the article; ``identifier`` is empty when it has none."""

    level: int
    identifier: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Picture:
    """An image or a drawing that claims to be one, and whether it has a text alternative."""

    name: str
    line: int
    has_alternative: bool


@dataclass
class Page:
    """What the checks need to know about one HTML file.

    Attributes:
        path: file inside the site, with forward slashes, such as ``zh/losses/nll/index.html``.
        language: ``lang`` of the ``html`` element, empty when missing.
        base: address of ``<base href>``, empty when there is none.
        title: text of the ``title`` element.
        identifiers: every ``id`` with its line, in document order, repetitions included.
        names: every ``name`` of an ``a`` element.
        links: addresses a reader follows, or that only describe the page.
        resources: addresses the browser asks for by itself, or sends a form to.
        styles: addresses in ``style`` elements and attributes.
        scripts: the text of inline scripts.
        headings: the headings inside ``.md-content``.
        pictures: images and drawings.
        suspicious: prose with a character that rendered markup never shows.
        formula_errors: formulas KaTeX could not read.
        fetching: elements for which the theme's own script asks another host.
        painted: ids that ``url(#id)`` in attributes refers to.
        refresh: where ``<meta http-equiv=refresh>`` leads.
        worker: the search worker the theme is told to load, relative to this page.
    """

    path: str
    language: str = ""
    base: str = ""
    title: str = ""
    identifiers: list[Text] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    links: list[Address] = field(default_factory=list)
    resources: list[Address] = field(default_factory=list)
    styles: list[Address] = field(default_factory=list)
    scripts: list[Text] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    suspicious: list[Text] = field(default_factory=list)
    formula_errors: list[Text] = field(default_factory=list)
    fetching: list[Address] = field(default_factory=list)
    painted: list[Text] = field(default_factory=list)
    refresh: Address | None = None
    worker: Address | None = None

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Everything a ``#fragment`` can lead to on this page."""
        return frozenset(identifier.text for identifier in self.identifiers) | frozenset(self.names)

    @property
    def is_not_found_page(self) -> bool:
        """Whether this is the page a server shows for an unknown address, at any depth."""
        return self.path.rpartition("/")[2] == "404.html"

    @property
    def fault_path(self) -> str:
        return f"site/{self.path}"


def parse_page(path: str, data: bytes) -> Page:
    """Read one HTML file.

    Args:
        path: file inside the site, with forward slashes.
        data: the bytes of the file, UTF-8.

    Returns:
        What the checks need; an empty file gives an empty page.
    """
    page = Page(path)
    root = _tree(data)
    if root is None:
        return page
    page.language = root.get("lang", "")
    page.title = " ".join((root.findtext("head/title") or "").split())
    for element in root.iter(*_TAGS):
        _take(element, page)
    page.identifiers = [Text(element.get("id"), element.sourceline or 0) for element in _WITH_ID(root)]
    page.names = [element.get("name") for element in _WITH_NAME(root)]
    # A search through the bytes is cheaper than one through the tree, and most pages have none of these.
    if _SUSPICIOUS_BYTES.search(_NOT_PROSE_BYTES.sub(b"", data)):
        _take_text(root, page)
    if b"url(" in data:
        _take_styles(root, page)
    if b"katex-error" in data:
        errors = _FORMULA_ERRORS(root)
        page.formula_errors = [Text("".join(error.itertext()), error.sourceline or 0) for error in errors]
    if b"mermaid" in data or b"source" in data:
        page.fetching = list(_fetching(root))
    return page


def _tree(data: bytes) -> Any:
    if not data.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, huge_tree=True, collect_ids=False)
    return etree.fromstring(data, parser)


def _take(element: Any, page: Page) -> None:
    tag, line = element.tag, element.sourceline or 0
    if tag in ("a", "area"):
        if (href := element.get("href")) is not None:
            page.links.append(Address(href.strip(), line, tag, "href"))
    elif tag in _HEADINGS:
        if _in_article(element):
            text = " ".join("".join(element.itertext()).split())
            page.headings.append(Heading(int(tag[1]), element.get("id", ""), text, line))
    elif tag == "link":
        _take_link(element, page)
    elif tag == "meta":
        _take_refresh(element, page)
    elif tag == "base":
        page.base = page.base or element.get("href", "")
        page.resources.append(Address(element.get("href", ""), line, tag, "href"))
    elif tag == "style":
        page.styles.extend(css_addresses(element.text or "", line))
    elif tag == "svg":
        _take_drawing(element, page)
    else:
        _take_resource(element, page)


def _take_resource(element: Any, page: Page) -> None:
    tag, line = element.tag, element.sourceline or 0
    for attribute in _RESOURCE_ATTRIBUTES[tag]:
        if value := element.get(attribute):
            texts = candidates(value) if attribute == "srcset" else [value.strip()]
            page.resources.extend(Address(text, line, tag, attribute) for text in texts)
    if tag == "script" and not element.get("src"):
        _take_script(element, page)
    elif tag == "img" or (tag == "input" and element.get("type") == "image"):
        page.pictures.append(
            Picture(f'<{tag} src="{element.get("src", "")}">', line, element.get("alt") is not None)
        )


def _take_script(element: Any, page: Page) -> None:
    line = element.sourceline or 0
    if element.get("id") == "__config":
        settings = json.loads(element.text or "{}")
        if worker := settings.get("search"):
            # The theme resolves the worker against the page, not against its base.
            page.worker = Address(worker, line, "script", "search")
    elif element.get("type", "text/javascript") in ("text/javascript", "module", ""):
        page.scripts.append(Text(element.text or "", line))


def _take_link(element: Any, page: Page) -> None:
    href = element.get("href")
    if not href:
        return
    relations = frozenset(element.get("rel", "").lower().split())
    address = Address(href.strip(), element.sourceline or 0, "link", "href")
    quiet = bool(relations & _QUIET_RELATIONS) and "stylesheet" not in relations
    (page.links if quiet else page.resources).append(address)


def _take_refresh(element: Any, page: Page) -> None:
    if element.get("http-equiv", "").lower() != "refresh":
        return
    if match := _REFRESH.match(element.get("content", "")):
        page.refresh = Address(match.group(2), element.sourceline or 0, "meta", "content")
        page.resources.append(page.refresh)


def _take_drawing(element: Any, page: Page) -> None:
    if element.get("role") != "img":
        return
    label = (element.get("aria-label") or element.get("aria-labelledby") or "").strip()
    title = "".join(text for child in element.findall("title") for text in child.itertext()).strip()
    page.pictures.append(Picture('<svg role="img">', element.sourceline or 0, bool(label or title)))


def _take_text(root: Any, page: Page) -> None:
    for text in _SUSPICIOUS_TEXT(root):
        page.suspicious.append(Text(str(text), text.getparent().sourceline or 0))
    for value in _SPOKEN_ATTRIBUTES(root):
        page.suspicious.append(Text(str(value), value.getparent().sourceline or 0))


def _take_styles(root: Any, page: Page) -> None:
    for element in _STYLED(root):
        page.styles.extend(css_addresses(element.get("style"), element.sourceline or 0))
    for value in _PAINTED(root):
        for identifier in re.findall(r"""url\(#([^)'"\s]+)\)""", value):
            page.painted.append(Text(identifier, value.getparent().sourceline or 0))


def _fetching(root: Any) -> Iterator[Address]:
    for element in _FETCHING(root):
        attribute = "data-md-component" if element.get("data-md-component") else "class"
        yield Address(element.get(attribute), element.sourceline or 0, element.tag, attribute)


def _in_article(element: Any) -> bool:
    return any("md-content" in (ancestor.get("class") or "").split() for ancestor in element.iterancestors())
