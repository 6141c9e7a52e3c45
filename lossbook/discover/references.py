"""The little language between ``{{`` and ``}}``: what a page may ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, cast, get_args

Block = Literal[
    "example",
    "output",
    "source",
    "figure",
    "rows",
    "cell",
    "downloads",
    "terms",
    "trouble",
    "troubles",
    "index",
    "typed",
]
Verb = Literal[Block, "formula", "value", "given"]
BLOCKS: tuple[str, ...] = get_args(Block)  # what stands alone on a line

_COMMAND = re.compile(rf"(?P<verb>{'|'.join((*BLOCKS, 'formula'))})\s+(?P<rest>.+)", re.DOTALL)
_GIVEN = re.compile(r"given\s+(?P<text>.+)", re.DOTALL)
_VALUE = re.compile(
    r"(?P<example>[a-z0-9_]+(?:/[a-z0-9_]+)?)\.(?P<value>[A-Za-z]\w*)(?P<keys>(?:\[[^\[\]]+\])*)(?::(?P<format>.*))?"
)
_NAME = re.compile(r"[a-z0-9_]+(?:/[a-z0-9_]+)?")
_CELL = re.compile(r"(?P<lab>[a-z0-9_]+(?:/[a-z0-9_]+)?)\.(?P<cell>[a-z][a-z0-9-]*)")


class NotAReference(ValueError):
    """The text between the braces is none of the forms that ARCHITECTURE.md lists."""


@dataclass(frozen=True)
class Reference:
    """One thing a page asks for.

    Attributes:
        verb: what is asked: a card, a value, a figure, ...
        target: full name of the example, figure, function or formula; the text itself for ``given``.
        value: name of the value inside the example (verbs ``value`` and ``rows``), of the cell (verb ``cell``).
        keys: indices into that value, outermost first.
        format: Python format specification, ``""`` when none is written.
        caption: the words after ``|`` of a figure.
    """

    verb: Verb
    target: str
    value: str = ""
    keys: tuple[str, ...] = ()
    format: str = ""
    caption: str = ""

    @property
    def shows_example(self) -> str | None:
        """Name of the example or figure this reference puts before the reader, if any."""
        if self.verb in ("example", "output", "rows", "cell", "value"):
            return self.target
        if self.verb == "figure":
            topic, _, name = self.target.rpartition("/")
            return f"{topic}/figure_{name}"
        return None


def parse(text: str, topic: str) -> Reference:
    """Read the text between the braces.

    Args:
        text: what stands between ``{{`` and ``}}``, without blanks at the ends.
        topic: folder of ``snippets/`` that names without a slash belong to.

    Returns:
        The reference.

    Raises:
        NotAReference: the text has none of the known forms.
    """
    if match := _GIVEN.fullmatch(text):
        return Reference("given", match["text"])
    if match := _COMMAND.fullmatch(text):
        return _parse_command(match["verb"], match["rest"].strip(), topic)
    if match := _VALUE.fullmatch(text):
        return _parse_value("value", match, topic)
    raise NotAReference(f"{{{{ {text} }}}} is not a reference")


def _parse_command(verb: str, rest: str, topic: str) -> Reference:
    if verb == "rows":
        match = _VALUE.fullmatch(rest)
        if match is None or match["format"]:
            raise NotAReference(f"rows wants example.value, found {rest!r}")
        return _parse_value("rows", match, topic)
    if verb == "cell":
        match = _CELL.fullmatch(rest)
        if match is None:
            raise NotAReference(f"cell wants lab.cell, found {rest!r}")
        return Reference("cell", _full_name(match["lab"], topic), value=match["cell"])
    if verb == "figure":
        name, _, caption = rest.partition("|")
        return Reference("figure", _full_name(name.strip(), topic), caption=caption.strip())
    if verb == "source":
        return Reference("source", rest)
    if verb == "formula":
        return Reference("formula", rest)
    if verb in ("terms", "troubles", "index", "typed"):
        return Reference(cast(Verb, verb), rest)
    if verb == "trouble":
        return Reference("trouble", rest.partition("|")[0].strip())
    if verb == "example":
        return Reference("example", _full_name(rest, topic))
    if verb == "downloads":
        return Reference("downloads", _full_name(rest, topic))
    return Reference("output", _full_name(rest, topic))


def _parse_value(verb: Literal["value", "rows"], match: re.Match[str], topic: str) -> Reference:
    keys = tuple(re.findall(r"\[([^\[\]]+)\]", match["keys"]))
    example = _full_name(match["example"], topic)
    return Reference(verb, example, value=match["value"], keys=keys, format=(match["format"] or "").strip())


def _full_name(name: str, topic: str) -> str:
    if not _NAME.fullmatch(name):
        raise NotAReference(f"{name!r} is not the name of an example")
    return name if "/" in name or not topic else f"{topic}/{name}"
