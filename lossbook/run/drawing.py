"""Draw a figure script in every language, and take out the data it draws.

The SVG uses CSS variables instead of colours, so that one drawing serves the light and the dark scheme, and text
instead of outlines, so that the reader's own fonts set it.
"""

from __future__ import annotations

import hashlib
import io
import re
import warnings
from typing import Any

from lossbook.project import LANGUAGES

SIZE = (5.0, 3.0)
_SERIES = [f"#0000{index + 1:02x}" for index in range(6)]
_INK, _QUIET, _GRID = "#000020", "#808080", "#000010"
_VARIABLES = {color: f"var(--lb-figure-{index})" for index, color in enumerate(_SERIES)}
_VARIABLES |= {
    _INK: "var(--lb-figure-ink)",
    "#000000": "var(--lb-figure-ink)",
    _QUIET: "var(--lb-figure-quiet)",
    _GRID: "var(--lb-figure-grid)",
}
_COLOR = re.compile(r"#[0-9a-f]{6}\b")
_FONT = re.compile(r"font: ([\d.]+)px [^;\"]*")
_NAMED = re.compile(r"\{[A-Za-z_][^{}]*\}")
_FAMILY = re.compile(r"font-family: [^;\"]*;? ?")


class BadFigure(Exception):
    """A figure script that does not keep to the protocol of ARCHITECTURE.md."""


def draw_figure(
    name: str, namespace: dict[str, Any]
) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, Any]]]:
    """Call the script's ``draw`` once a language.

    Args:
        name: name of the figure, such as ``cross_entropy/figure_curve``.
        namespace: the globals of the script: ``TEXT``, ``draw``, perhaps ``SIZE``.

    Returns:
        language to ``{"svg", "alt"}``, and the data drawn, the same in every language.

    Raises:
        BadFigure: ``TEXT`` or ``draw`` is missing, a language has no ``alt``, a label names what is not computed,
            or the languages draw different data.
    """
    texts, draw = namespace.get("TEXT"), namespace.get("draw")
    if not isinstance(texts, dict) or not callable(draw):
        raise BadFigure("a figure script defines TEXT (a dict) and draw(figure, text)")
    drawings: dict[str, dict[str, str]] = {}
    data: dict[str, dict[str, Any]] = {}
    for language in LANGUAGES:
        text = {name: _filled(words, namespace) for name, words in texts.get(language, {}).items()}
        if not text.get("alt"):
            raise BadFigure(f'TEXT["{language}"]["alt"] is missing: the picture needs a text alternative')
        svg, drawn = _draw(name, draw, text, namespace.get("SIZE", SIZE))
        drawings[language] = {"svg": svg, "alt": text["alt"]}
        if data and repr(drawn) != repr(data):
            raise BadFigure(f"draw gives other data for {language} than for {LANGUAGES[0]}")
        data = drawn
    return drawings, data


def _filled(words: str, namespace: dict[str, Any]) -> str:
    """A label with its numbers: ``{loss[0]:.2f}`` names what the script computed; ``{}`` is left to the script."""
    try:
        return _NAMED.sub(lambda match: match[0].format_map(namespace).replace("-", "\u2212"), words)
    except (KeyError, IndexError, AttributeError, ValueError, TypeError) as problem:
        raise BadFigure(f"the label {words!r} names what the script does not compute: {problem!r}") from None


def _draw(
    name: str, draw: Any, text: dict[str, str], size: tuple[float, float]
) -> tuple[str, dict[str, Any]]:
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    style: Any = _style(name)
    with matplotlib.rc_context(style):
        figure = Figure(figsize=size, layout="constrained")
        canvas = FigureCanvasSVG(figure)
        draw(figure, text)
        # Only the widths of Chinese labels are measured with a font that lacks them; the browser sets the text.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        stream = io.StringIO()
        canvas.print_svg(stream, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        return _adapt(stream.getvalue(), name), _data(figure)


def _style(name: str) -> dict[str, Any]:
    from cycler import cycler

    return {
        "svg.fonttype": "none",
        "svg.hashsalt": name,
        "axes.prop_cycle": cycler(color=_SERIES),
        "axes.edgecolor": _QUIET,
        "axes.linewidth": 0.8,
        "axes.grid": True,
        "axes.axisbelow": True,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "grid.color": _GRID,
        "grid.linewidth": 0.6,
        "lines.linewidth": 2.0,
        "font.sans-serif": ["DejaVu Sans"],
        "font.size": 10,
        "text.color": _INK,
        "axes.labelcolor": _INK,
        "xtick.color": _QUIET,
        "ytick.color": _QUIET,
        "xtick.labelcolor": _INK,
        "ytick.labelcolor": _INK,
        "figure.facecolor": "none",
        "axes.facecolor": "none",
        "savefig.facecolor": "none",
        "legend.frameon": False,
        "axes.unicode_minus": True,
    }


def _adapt(svg: str, name: str) -> str:
    """Only the ``<svg>`` element, colours as variables, sizes left to the page, ids of its own."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r' xmlns(:\w+)?="[^"]*"', "", svg)
    svg = re.sub(r'(<svg[^>]*?) height="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r'(<svg[^>]*?) width="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r'(<svg[^>]*?) version="[^"]*"', r"\1", svg, count=1)
    svg = _FAMILY.sub("", _FONT.sub(r"font-size: \1px", svg))
    svg = _COLOR.sub(lambda match: _VARIABLES.get(match[0], match[0]), svg)
    svg = svg.replace("xlink:href", "href").replace("<svg", '<svg style="fill: var(--lb-figure-ink)"', 1)
    prefix = "f" + hashlib.sha256(name.encode()).hexdigest()[:6] + "-"
    svg = re.sub(r'\bid="([^"]+)"', lambda match: f'id="{prefix}{match[1]}"', svg)
    svg = re.sub(r'(href="|url\()#', rf"\1#{prefix}", svg)
    return re.sub(r">\s*\n\s*<", "><", svg).strip()


def _data(figure: Any) -> dict[str, dict[str, Any]]:
    """The numbers that every artist of the figure draws."""
    data: dict[str, dict[str, Any]] = {}
    for panel, axes in enumerate(figure.axes, 1):
        for index, line in enumerate(axes.lines, 1):
            if line.get_transform().contains_branch(axes.transData):
                data[f"panel{panel}_line{index}"] = _numbers([line.get_xdata(), line.get_ydata()])
        for index, patch in enumerate(axes.patches, 1):
            data[f"panel{panel}_patch{index}"] = _numbers(
                [patch.get_path().vertices, patch.get_patch_transform().get_matrix()]
            )
        for index, collection in enumerate(axes.collections, 1):
            parts = [collection.get_offsets(), *(path.vertices for path in collection.get_paths()[:20])]
            data[f"panel{panel}_collection{index}"] = _numbers(parts)
        for index, image in enumerate(axes.images, 1):
            data[f"panel{panel}_image{index}"] = _numbers([image.get_array()])
    return data


def _numbers(parts: list[Any]) -> dict[str, Any]:
    import numpy

    arrays: list[Any] = [numpy.ma.filled(numpy.ma.asarray(part, dtype=float), numpy.nan) for part in parts]
    flat = [float(f"{number:.7g}") for array in arrays for number in array.ravel()]
    return {"kind": "drawn", "value": flat}
