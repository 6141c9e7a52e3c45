"""Recognise a message of torch whatever its numbers, shapes, dtypes and devices are.

A template is a message with holes, such as ``expected scalar type Long but found {float}``. It becomes a regular
expression that means the same in Python and in JavaScript, for text that :func:`normalise` has been through.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_FLOATS = "float|double|half|bfloat16|float16|float32|float64"
_INTEGERS = "long|int|short|char|byte|bool|int8|int16|int32|int64|uint8|unsigned char"
_DTYPES = f"{_FLOATS}|{_INTEGERS}|complexfloat|complexdouble|complexhalf|complex64|complex128"
HOLES = {
    "n": r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?",
    "shape": r"(?:torch\.size)?\(?[\[(][\d, ]*[\])]\)?",
    "dtype": rf"(?:torch\.)?(?:{_DTYPES})(?:tensor|storage)?",
    "float": rf"(?:torch\.)?(?:{_FLOATS})(?:tensor|storage)?",
    "int": rf"(?:torch\.)?(?:{_INTEGERS})(?:tensor|storage)?",
    "device": r"(?:cuda|cpu|mps|xpu|npu|hpu|xla|meta|privateuseone)(?::\d+)?",
    "name": r"[a-z_][\w.]*",
    "any": r".{0,80}?",
}
_HOLE = re.compile(r"\{(\w+)\}")
_SPECIAL = re.compile(r"[\\^$.|?*+()\[\]{}/]")
_QUOTES = re.compile('["`\u00b4\u2018\u2019\u201c\u201d\u300c\u300d]')

_SHAPE = re.compile(r"torch\.Size\(\[[\d, ]*\]\)|\[\d[\d, ]*\]|\(\d[\d, ]*\)")
_DEVICE = re.compile(r"\b(?:cuda|mps|xpu):\d+\b")
_NUMBER = re.compile(r"(?<![\w.{])-?\d+(?:\.\d+)?(?![\w}])")


class BadPattern(ValueError):
    """A template with a hole that does not exist, or with nothing but holes."""


def normalise(text: str) -> str:
    """``text`` as patterns want it: lower case, one blank between words, one kind of quotation mark."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", " ", _QUOTES.sub("'", text)).strip().lower()


def template_of(wording: str) -> str:
    """A message with its shapes, devices and numbers made holes; dtypes stay, because they tell causes apart."""
    text = _SHAPE.sub("{shape}", wording)
    text = _DEVICE.sub("{device}", text)
    return _NUMBER.sub("{n}", text).rstrip(". ")


def compile_pattern(template: str) -> str:
    """The regular expression of a template.

    Raises:
        BadPattern: a hole that :data:`HOLES` does not have, or no literal part.
    """
    if not any(part.strip() for part in literals(template)):
        raise BadPattern(f"{template!r} has no words of its own")
    parts = _HOLE.split(template)
    pattern = ""
    for index, part in enumerate(parts):
        if index % 2 == 0:
            pattern += _SPECIAL.sub(r"\\\g<0>", _normalised_part(part))
        elif part in HOLES:
            pattern += f"(?:{HOLES[part]})"
        else:
            raise BadPattern(f"{{{part}}} in {template!r}; holes are {', '.join(HOLES)}")
    return pattern.strip()


@cache
def compiled(template: str) -> re.Pattern[str]:
    """The regular expression of a template, compiled once however often it is asked for."""
    return re.compile(compile_pattern(template))


def literals(template: str) -> list[str]:
    """What stands between the holes of a template, normalised."""
    return [_normalised_part(part) for part in _HOLE.split(template)[::2]]


def key_of(template: str) -> str:
    """The longest literal part: a text without it cannot match."""
    return max((part.strip() for part in literals(template)), key=len)


def recognises(patterns: Iterable[re.Pattern[str]], text: str) -> bool:
    """Whether one of the patterns is found in a text."""
    plain = normalise(text)
    return any(pattern.search(plain) for pattern in patterns)


def _normalised_part(part: str) -> str:
    """Like :func:`normalise`, but a blank at an end stays: it parts the words from the hole beside it."""
    inner = normalise(part)
    if not inner:
        return " " if part else ""
    return (" " if part[0].isspace() else "") + inner + (" " if part[-1].isspace() else "")
