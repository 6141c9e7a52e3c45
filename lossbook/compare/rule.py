"""When two results count as the same.

Text is the same when it is equal character by character, except for printed floats. The number behind a printed float
may differ in its last bits from one processor to another, and then print differently when it lies on the edge between
two printed forms. So a printed float is the same when **the number behind the new one lies within a relative
``TOLERANCE`` of the interval of numbers that print as the recorded one**. The number behind it is known, because the
run notes what a script prints at full precision; where it is not, only the printed form itself counts.

A recorded value is the same when it is equal (integers, strings, booleans, nan, infinities) or differs by less than the
relative tolerance. There is no absolute tolerance: rounding noise has no business in a recorded value, and a tolerance
for it would hide a change of a small probability.
"""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Sequence
from typing import Any

TOLERANCE = 2e-6
HALF_TOLERANCE = {"float16": 2e-3, "bfloat16": 1.6e-2}
FULL_PRECISION = 6  # from so many digits on, ``repr`` and tensors print as many as the number happens to need
_FLOAT = re.compile(
    r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?(?![\w])|(?<![\w.])[-+]?\d+\.(?![\w])"
)


def same_text(recorded: str, found: str, witnesses: Sequence[float] = ()) -> bool:
    """Whether two printed texts say the same.

    Args:
        recorded: the text that was recorded.
        found: the text of this run.
        witnesses: the numbers behind ``found`` at full precision, sorted.

    Returns:
        True when the texts are equal but for floats that are the same by the rule above.
    """
    if recorded == found:
        return True
    old, new = _FLOAT.findall(recorded), _FLOAT.findall(found)
    if len(old) != len(new):
        return False
    pairs = list(zip(old, new, strict=True))
    layout = _folded if any(len(one) != len(other) for one, other in pairs) else str
    return layout(_FLOAT.sub("#", recorded)) == layout(_FLOAT.sub("#", found)) and all(
        same_printed(one, other, witnesses) for one, other in pairs
    )


def _folded(text: str) -> str:
    """Runs of blanks as one: a digit more in a float moves a column."""
    return re.sub(r"[ \t]+", " ", text)


def same_printed(recorded: str, found: str, witnesses: Sequence[float] = ()) -> bool:
    """Whether one printed float is the same as another, by the rule above."""
    if recorded == found:
        return True
    if _decimals(recorded) != _decimals(found) and min(_digits(recorded), _digits(found)) < FULL_PRECISION:
        return False
    low, high = _interval(recorded)
    return any(_near(number, low, high) for number in _behind(found, witnesses))


def _interval(printed: str) -> tuple[float, float]:
    """The numbers that print as ``printed``."""
    half = _unit(printed) / 2
    return float(printed) - half, float(printed) + half


def _unit(printed: str) -> float:
    exponent = printed.lower().partition("e")[2]
    return 10.0 ** (int(exponent or 0) - _decimals(printed))


def _decimals(printed: str) -> int:
    return len(printed.lower().partition("e")[0].partition(".")[2])


def _digits(printed: str) -> int:
    """Significant digits."""
    return len(printed.lower().partition("e")[0].lstrip("+-").replace(".", "").lstrip("0"))


def _behind(printed: str, witnesses: Sequence[float]) -> list[float]:
    """The witnesses that print as ``printed``, and the printed number itself."""
    low, high = _interval(printed)
    slack = abs(float(printed)) * 1e-12
    first, last = bisect.bisect_left(witnesses, low - slack), bisect.bisect_right(witnesses, high + slack)
    return [*witnesses[first:last], float(printed)]


def _near(number: float, low: float, high: float) -> bool:
    slack = TOLERANCE * abs(number)
    return low - slack <= number <= high + slack


def same_value(recorded: Any, found: Any, kind: str) -> bool:
    """Whether a value is the same.

    Args:
        recorded: the recorded value, as JSON gives it.
        found: the value of this run, likewise.
        kind: its kind; half precision has a tolerance of its own.

    Returns:
        True when structure and all elements agree.
    """
    if isinstance(recorded, list) and isinstance(found, list):
        return len(recorded) == len(found) and _same_elements(recorded, found, kind)
    if isinstance(recorded, dict) and isinstance(found, dict):
        return list(recorded) == list(found) and _same_elements(
            list(recorded.values()), list(found.values()), kind
        )
    if isinstance(recorded, float) and isinstance(found, float):
        return _same_float(recorded, found, HALF_TOLERANCE.get(kind, TOLERANCE))
    if isinstance(recorded, str) and isinstance(found, str):
        return same_text(recorded, found)
    return type(recorded) is type(found) and bool(recorded == found)


def _same_elements(recorded: list[Any], found: list[Any], kind: str) -> bool:
    if kind == "drawn":
        return _same_drawn(recorded, found)
    return all(same_value(old, new, kind) for old, new in zip(recorded, found, strict=True))


def _same_float(recorded: float, found: float, tolerance: float) -> bool:
    if not (math.isfinite(recorded) and math.isfinite(found)):
        return recorded == found or (math.isnan(recorded) and math.isnan(found))
    return recorded == found or abs(recorded - found) <= tolerance * abs(recorded)


def _same_drawn(recorded: list[float], found: list[float]) -> bool:
    """A drawn curve is the same when no point moves by more than a part of the picture that nobody could see."""
    finite = [abs(number) for number in recorded if math.isfinite(number)]
    slack = TOLERANCE * max(finite, default=0.0)
    return all(
        old == new or (math.isnan(old) and math.isnan(new)) or abs(old - new) <= slack + TOLERANCE * abs(old)
        for old, new in zip(recorded, found, strict=True)
    )
