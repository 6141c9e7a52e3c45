"""HTML of what a reference puts on a page: cards, values, figures, mathematics."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from lossbook.compare.record import Record
from lossbook.discover.cells import Cell
from lossbook.discover.troubles import Trouble
from lossbook.render.highlighting import highlighted
from lossbook.run.result import CellOutput

WORDS = {
    "zh": {
        "output": "输出",
        "raises": "运行结果：报错",
        "figure": "图",
        "formula": "公式",
        "warning": "警告",
        "notebook": "下载：{}（Jupyter 笔记本，含输出{}）",
        "script": "{}（Python 脚本{}）",
        "and": "，",
        "true": "成立",
        "false": "不成立",
        "depends": "看条件",
    },
    "en": {
        "output": "Output",
        "raises": "Raises",
        "figure": "Figure",
        "formula": "Formula",
        "warning": "Warning",
        "notebook": "Download: {} (Jupyter notebook with outputs{})",
        "script": "{} (Python script{})",
        "and": ", ",
        "true": "True",
        "false": "False",
        "depends": "Depends",
    },
}
_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ')
_SIZE = re.compile(r"<!--lossbook-size (?P<and>\W*)(?P<file>[\w.]+)-->")
# Marks that must not begin a line, or must not end one, beside a formula.
_STOPS = re.compile(r"</var>((?:[，。；：、！？）”》,.;:!?)]|[-’]\w+)+)")
_OPENINGS = re.compile(r'([（“《(]+)(<var class="lb-math"[^>]*>)')
_PIXELS_A_POINT = 1.6  # letters of 10 points come out at 16 pixels, just below the page's text


def code(text: str) -> str:
    """Highlighted Python in ``<pre><code>``."""
    return f"<pre><code>{highlighted(text)}</code></pre>"


def card(name: str, text: str, record: Record, language: str) -> str:
    """Code and its output as one card."""
    raises = " lb-card--raises" if record.error else ""
    return (
        f'<div class="lb-card{raises}" data-example="{name}">'
        f'<div class="lb-card__head"><span class="lb-card__name">{_seams(name)}.py</span></div>'
        f'<div class="lb-card__code highlight">{code(text)}</div>'
        f"{_output(record, language)}</div>"
    )


def typed(trouble: Trouble, language: str) -> str:
    """What people type for an entry: for search, not to be seen.

    Chinese readers type messages in English, too; the register, which stands before what the index finds, knows both.
    """
    phrases = trouble.typed[language]
    return f'<p class="lb-typed" hidden>{escape("; ".join(phrases), quote=False)}</p>' if phrases else ""


def cell(name: str, found: Cell, gave: CellOutput, language: str) -> str:
    """A cell of a lab and, if it gave something, its output as one card."""
    record = Record(gave.stdout, gave.warnings)
    below = _output(record, language) if gave.stdout or gave.warnings else ""
    return (
        f'<div class="lb-card" data-example="{name}" data-cell="{found.id}">'
        f'<div class="lb-card__head"><span class="lb-card__name">{_seams(name)}.py · {found.id}</span></div>'
        f'<div class="lb-card__code highlight">{code(found.code)}</div>{below}</div>'
    )


def downloads(name: str, language: str) -> str:
    """The row that offers a lab as files; they lie beside its page."""
    words, stem = WORDS[language], name.rpartition("/")[2]
    links = words["and"].join(
        words[kind].format(
            f'<a href="{file}" download>{file}</a>', f"<!--lossbook-size {words['and']}{file}-->"
        )
        for file, kind in ((f"{stem}.ipynb", "notebook"), (f"{stem}.py", "script"))
    )
    return f'<p class="lb-downloads" data-search-exclude>{links}</p>'


def with_sizes(html: str, size: Callable[[str], str]) -> str:
    """A page on which every row of downloads says how large its files are.

    Args:
        html: the page.
        size: gives the size of a file in words.
    """
    return _SIZE.sub(lambda match: match["and"] + size(match["file"]), html)


def _seams(name: str) -> str:
    """A long name, broken where its parts meet if it is longer than the line."""
    return re.sub(r"(?<=[./])", "<wbr>", name) if len(name) > 32 else name


def output(name: str, record: Record, language: str) -> str:
    """The output without the code."""
    raises = " lb-card--raises" if record.error else ""
    return f'<div class="lb-card lb-card--output{raises}" data-example="{name}">{_output(record, language)}</div>'


def source(target: str, text: str) -> str:
    """A function of the tested package."""
    return (
        f'<div class="lb-card lb-card--source" data-source="{target}">'
        f'<div class="lb-card__head"><span class="lb-card__name">{_seams(f"snippets.{target}")}</span></div>'
        f'<div class="lb-card__code highlight">{code(text)}</div></div>'
    )


def _output(record: Record, language: str) -> str:
    label = WORDS[language]["raises" if record.error and not record.stdout else "output"]
    parts = [escape(record.stdout.rstrip("\n"), quote=False)] if record.stdout else []
    parts += [f'<span class="lb-warning">{escape(text, quote=False)}</span>' for text in record.warnings]
    if record.error:
        parts.append(f'<span class="lb-error">{escape(record.error, quote=False)}</span>')
    text = "\n".join(parts)
    return (
        f'<div class="lb-card__output"><div class="lb-card__label">{label}</div>'
        f"<pre><code>{text}\n</code></pre></div>"
    )


def value(name: str, text: str) -> str:
    """One value in prose, saying in its title where it comes from."""
    return f'<span class="lb-value" title="{escape(name)}">{escape(text)}</span>'


def inline_math(html: str) -> str:
    """A formula in a sentence. It may be broken only where KaTeX ends a part of it: behind a relation or an operator."""
    parts = html.replace('</span><span class="katex-base">', '</span><wbr><span class="katex-base">')
    # Not <span>: the search plugin leaves an element out up to its first closing tag of the same name.
    return f'<var class="lb-math" data-search-exclude>{parts}</var>'


def with_stops(html: str) -> str:
    """A page whose formulas hold the marks beside them: a browser would break the line between the two."""
    return _STOPS.sub(r"\1</var>", _OPENINGS.sub(r"\2\1", html))


def display_math(html: str, language: str) -> str:
    label = WORDS[language]["formula"]
    return (
        f'<div class="lb-math lb-math--display" role="group" aria-label="{label}" tabindex="0" data-search-exclude>'
        f"{html}</div>"
    )


def figure(name: str, drawing: str, caption: str) -> str:
    """A figure; ``drawing`` is the ``<svg>`` or a mark that is replaced by it later."""
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure class="lb-figure" data-figure="{name}">{drawing}{below}</figure>'


def svg(drawing: dict[str, str]) -> str:
    """The drawing with its text alternative."""
    label = (
        f'<svg role="img" aria-label="{escape(drawing["alt"])}" data-search-exclude{_wide(drawing["svg"])}'
    )
    return drawing["svg"].replace("<svg", label, 1)


def _wide(drawing: str) -> str:
    """The width that suits the text of the drawing; a narrow page makes it smaller."""
    box = _BOX.search(drawing)
    return f' width="{float(box[1]) * _PIXELS_A_POINT:.0f}"' if box else ""


def table_row(cells: list[str]) -> str:
    """One row of a Markdown table."""
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
