"""The page of a lab as a Jupyter notebook: its prose between its cells, with the recorded outputs.

Values are put in as text, mathematics stays ``$...$`` for Jupyter to set. The bytes depend on the
page, the script and the record alone.

Drawings are images with the SVG in their address: Jupyter refuses an SVG as an attachment, and one in Markdown's own form
of an image is refused elsewhere.
"""

from __future__ import annotations

import base64
import json
import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape
from importlib.metadata import version
from typing import Any

from lossbook.discover.glossary import Term
from lossbook.discover.pages import Page
from lossbook.discover.references import Reference
from lossbook.render.library import Library
from lossbook.render.plain import HEADING, PlainText, directory, fence_after, unfolded

Drawing = Callable[[str], dict[str, str] | None]

# The light scheme of docs/theme/assets/stylesheets/tokens.css: a notebook has no variables.
COLORS = {
    "ink": "#25231f",
    "quiet": "#625c50",
    "grid": "#e0dacb",
    "0": "#1769aa",
    "1": "#c2481a",
    "2": "#0f7d62",
    "3": "#97408a",
    "4": "#8f6a00",
    "5": "#2b87ab",
}
WORDS = {
    "zh": {
        "from": "本笔记本就是[这一页]({})：同样的文字，同样的代码，单元格下面是记录下来的输出。",
        "needs": "运行它需要 {}。",
        "and": "、",
    },
    "en": {
        "from": "This notebook is [this page]({}): the same text and code, and below each cell its recorded output.",
        "needs": " To run it you need {}.",
        "and": ", ",
    },
}
_PACKAGES = {
    "torch": "torch",
    "numpy": "numpy",
    "sklearn": "scikit-learn",
    "scipy": "scipy",
    "matplotlib": "matplotlib",
}
_IMPORT = re.compile(r"^(?:import|from) (\w+)", re.MULTILINE)
_VARIABLE = re.compile(r"var\(--lb-figure-(\w+)\)")
_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|#")
_CELL = "\x00{}\x00\n"
_CELL_OR_TEXT = re.compile(r"\x00([^\x00]*)\x00\n")


@dataclass
class _Text:
    """A Markdown cell that is being written."""

    id: str
    lines: list[str] = field(default_factory=list)


def notebook(page: Page, library: Library, drawing: Drawing, site_url: str = "") -> str:
    """The text of an ``.ipynb`` file.

    Args:
        page: the page of a lab, in order.
        library: for values, formulas, cells and outputs.
        drawing: gives ``{"svg", "alt"}`` of a figure in the language of the page, or None.
        site_url: address of the site, ending with a slash; without one, links are relative to the file beside the page.

    Returns:
        JSON in the form in which Jupyter writes it.
    """
    writer = _Writer(page, library, drawing, site_url)
    content = {
        "cells": list(writer.cells()),
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


class _Writer(PlainText):
    def __init__(self, page: Page, library: Library, drawing: Drawing, site_url: str) -> None:
        super().__init__(page, library)
        self.drawing, self.site_url = drawing, site_url

    def cells(self) -> Iterator[dict[str, Any]]:
        count = 0
        after = "head"
        for index, piece in enumerate(_CELL_OR_TEXT.split(self.text())):
            if index % 2 == 0:
                parts = [self._markdown(part) for part in _parts(unfolded(piece), after)]
                yield from parts if index else [*parts[:1], self._head(), *parts[1:]]
                continue
            count += 1
            after = piece
            yield self._code(piece, count)

    def _head(self) -> dict[str, Any]:
        """Where the notebook comes from and what it needs."""
        words = WORDS[self.page.language]
        names = _packages("\n".join(self._scripts()))
        needs = words["and"].join(f"{name} {version(name).partition('+')[0]}" for name in names)
        address = self.address(self.page.name.rpartition("/")[2]).removeprefix("./")
        text = words["from"].format(address) + (words["needs"].format(needs) if needs else "")
        return self._markdown(_Text("about", [text]))

    def _scripts(self) -> Iterator[str]:
        for placed in self.page.references:
            if placed.reference is not None and placed.reference.verb == "downloads":
                yield self.library.script(placed.reference.target).read_text(encoding="utf-8")

    def _markdown(self, part: _Text) -> dict[str, Any]:
        source = "\n".join(part.lines).strip("\n")
        return {
            "cell_type": "markdown",
            "id": part.id,
            "metadata": {},
            "source": source.splitlines(keepends=True),
        }

    def _code(self, target: str, count: int) -> dict[str, Any]:
        lab, _, name = target.partition(".")
        cell, gave = self.library.cell(Reference("cell", lab, value=name))
        streams = (("stdout", gave.stdout), ("stderr", "".join(text + "\n" for text in gave.warnings)))
        return {
            "cell_type": "code",
            "execution_count": count,
            "id": name,
            "metadata": {},
            "outputs": [
                {"name": stream, "output_type": "stream", "text": text.splitlines(keepends=True)}
                for stream, text in streams
                if text
            ],
            "source": cell.code.splitlines(keepends=True),
        }

    def figure(self, reference: Reference) -> str:
        drawn = self.drawing(reference.shows_example or "")
        if drawn is None:
            return f"*{reference.caption}*" if reference.caption else ""
        data = base64.b64encode(standalone(drawn["svg"]).encode()).decode()
        image = f'<img alt="{escape(drawn["alt"])}" src="data:image/svg+xml;base64,{data}">'
        return f"{image}\n\n{reference.caption}"

    def cell(self, reference: Reference) -> str:
        return _CELL.format(f"{reference.target}.{reference.value}")

    def downloads(self, lab: str) -> str:
        return ""

    def terms(self, terms: list[Term]) -> str:
        language = self.page.language
        return "\n".join(f"- **{term.name[language]}**: {term.means[language]}" for term in terms)

    def address(self, target: str) -> str:
        """Where a link of the page leads, seen from a file that may have been moved anywhere."""
        path, mark, anchor = target.partition("#")
        if _ELSEWHERE.match(target) or not path.endswith(".md"):
            return target
        folder = posixpath.dirname(self.page.name)
        below = directory(posixpath.normpath(posixpath.join(folder, path)))
        if self.site_url:
            return f"{self.site_url}{self.page.language}/{below}{mark}{anchor}"
        relative = posixpath.relpath("/" + below, "/" + directory(self.page.name))
        return f"{relative}/index.html{mark}{anchor}"


def _packages(script: str) -> list[str]:
    """The packages beyond Python's own that a script imports."""
    return [_PACKAGES[name] for name in dict.fromkeys(_IMPORT.findall(script)) if name in _PACKAGES]


def _parts(text: str, after: str) -> Iterator[_Text]:
    """The Markdown cells of the text behind ``after``: a heading begins one, with an anchor for its id."""
    part = _Text(f"after-{after.rpartition('.')[2]}")
    fence = ""
    for line in text.split("\n"):
        fence = fence_after(line, fence)
        if not fence and (match := HEADING.fullmatch(line)):
            yield from _not_empty(part)
            part = _Text(f"text-{match['id']}", [f'<a id="{match["id"]}"></a>', "", match["text"]])
        else:
            part.lines.append(line)
    yield from _not_empty(part)


def _not_empty(part: _Text) -> Iterator[_Text]:
    if "".join(part.lines).strip():
        yield part


def standalone(svg: str) -> str:
    """The drawing as a file of its own: with its size, colours of the light scheme and a ground of its own."""
    svg = _VARIABLE.sub(lambda match: COLORS[match[1]], svg)
    box = _BOX.search(svg)
    size = f' width="{float(box[1]) * 1.6:.0f}" height="{float(box[2]) * 1.6:.0f}"' if box else ""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif"{size}'
    ground = '<rect width="100%" height="100%" fill="#fff"/>'
    opened = svg.replace("<svg", head, 1)
    end = opened.index(">") + 1
    return opened[:end] + ground + opened[end:]
