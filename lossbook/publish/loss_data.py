"""Write ``data/losses.json``: what programs are told of each loss, with golden values to check an implementation against.

Everything in it is a recorded result; ``docs/losses.toml`` says which. Not a number (JSON has none) is written as a
string: ``"NaN"``, ``"Infinity"``, ``"-Infinity"``, which Python's ``float`` reads. Addresses are relative to the file.
"""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lossbook.compare.rule import TOLERANCE
from lossbook.discover.losses import REDUCTIONS, SIGNATURES, Golden, Loss
from lossbook.discover.pages import Page
from lossbook.discover.references import Reference, parse
from lossbook.project import LANGUAGES
from lossbook.render.library import Library
from lossbook.render.plain import directory

FILE = "losses.json"
SCHEMA = "losses.schema.json"

_SMALL = 1e-6
_EXACT = ("int", "bool", "int64", "uint8")


def write_loss_data(
    folder: Path, losses: list[Loss], pages: dict[str, dict[str, Page]], library: Library
) -> None:
    """Write the file.

    Args:
        folder: ``data/`` of the site.
        losses: what is to be told.
        pages: the pages of both languages, by name.
        library: the recorded results.

    Raises:
        Unresolved: a reference leads nowhere.
    """
    data = {
        "$schema": SCHEMA,
        "torch": library.value(Reference("value", SIGNATURES, "version")),
        "licence": "CC BY 4.0",
        "tolerance": {"relative": TOLERANCE, "absolute": _SMALL},
        "losses": [_loss(loss, pages, library) for loss in losses],
    }
    folder.mkdir(exist_ok=True)
    (folder / FILE).write_text(as_json(data), encoding="utf-8", newline="\n")


def _loss(loss: Loss, pages: dict[str, dict[str, Page]], library: Library) -> dict[str, Any]:
    page = pages["en"][loss.page]
    return {
        "id": loss.id,
        "title": {language: pages[language][loss.page].meta.get("title", "") for language in LANGUAGES},
        "pages": {language: f"../{language}/{directory(loss.page)}" for language in LANGUAGES},
        "function": _called("functions", "torch.nn.functional", loss.function, library),
        "module": _called("modules", "torch.nn", loss.module, library),
        "mean_divides_by": loss.divisor,
        "minimum": loss.minimum,
        "may_be_negative": loss.negative,
        "at_chance": {
            "value": _json_value(_resolved(loss.chance["value"], page, library)[0]),
            **{language: loss.chance[language] for language in LANGUAGES},
        },
        "golden": [_golden(golden, page, library) for golden in loss.golden],
    }


def _called(kind: str, module: str, name: str, library: Library) -> dict[str, Any]:
    signature = library.value(Reference("value", SIGNATURES, kind, (name,)))
    return {
        "name": f"{module}.{name}",
        "signature": f"{name}({signature})",
        "parameters": list(_parameters(signature)),
    }


def _parameters(signature: str) -> Iterator[dict[str, Any]]:
    call: Any = ast.parse(f"f({signature})", mode="eval").body
    for part in call.args:
        yield {"name": part.id, "required": True}
    for part in call.keywords:
        yield {"name": part.arg, "required": False, "default": ast.literal_eval(part.value)}


def _golden(golden: Golden, page: Page, library: Library) -> dict[str, Any]:
    input, kind = _resolved(golden.input, page, library)
    target, target_kind = _resolved(golden.target, page, library)
    example = parse(golden.input, page.topic).target
    found = {
        "id": golden.id,
        "example": example,
        "section": section_with(page, example),
        "dtype": _dtype(kind),
        "input": _json_value(input),
        "target_dtype": _dtype(target_kind),
        "target": _json_value(target),
        "parameters": {
            name: _json_value(_parameter(text, page, library)) for name, text in golden.parameters.items()
        },
    }
    for name, text in golden.results.items():
        found[name] = _json_value(_resolved(text, page, library)[0])
    return found


def _parameter(text: str | bool, page: Page, library: Library) -> Any:
    return text if isinstance(text, bool) or text in REDUCTIONS else _resolved(text, page, library)[0]


def _resolved(text: str, page: Page, library: Library) -> tuple[Any, str]:
    """The recorded value and its kind."""
    reference = parse(text, page.topic)
    value = library.value(reference)
    return value, library.record(reference.target).values[reference.value]["kind"]


def _dtype(kind: str) -> str:
    """The dtype of a recorded value; what Python computed was computed in double precision."""
    if kind in _EXACT:
        return "int64"
    return kind if kind.startswith(("float", "bfloat")) and kind != "float" else "float64"


def section_with(page: Page, example: str) -> str:
    """Id of the section of a page that shows an example; of the page itself where none does."""
    lines = [
        placed.line
        for placed in page.references
        if placed.reference is not None and placed.reference.shows_example == example
    ]
    whole = [line for line, placed in _cards(page) if placed == example]
    at = min(whole or lines or [0])
    above = [heading.id for heading in page.headings if heading.line <= at and heading.id]
    return above[-1] if above else next((heading.id for heading in page.headings), "")


def _cards(page: Page) -> Iterator[tuple[int, str]]:
    """Lines on which a page shows a whole example."""
    for placed in page.references:
        if placed.reference is not None and placed.reference.verb == "example":
            yield placed.line, placed.reference.target


def _json_value(value: Any) -> Any:
    if isinstance(value, list):
        return [_json_value(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def as_json(data: Any) -> str:
    """JSON to be read by people too: an object has a line for each key, a list of numbers stands on one line."""
    return _lines(data, "") + "\n"


def _lines(data: Any, indent: str) -> str:
    below = indent + " "
    if isinstance(data, dict) and data:
        items = [f"{below}{json.dumps(key)}: {_lines(value, below)}" for key, value in data.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}"
    if isinstance(data, list) and any(isinstance(item, dict) for item in data):
        return "[\n" + ",\n".join(below + _lines(item, below) for item in data) + f"\n{indent}]"
    return json.dumps(data, ensure_ascii=False, allow_nan=False)
