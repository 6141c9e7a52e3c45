"""Turn what a script leaves behind into plain, recordable values."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

LARGEST = 100
_EXACT_KINDS = {int: "int", bool: "bool", str: "str"}


def plain_values(namespace: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The public globals of a plain kind.

    Args:
        namespace: the script's globals after it ended.

    Returns:
        name to ``{"kind", "value"}``; ``kind`` is a Python type name or a dtype such as ``float32``.
    """
    values = {}
    for name, value in namespace.items():
        if name.startswith("_"):
            continue
        described = describe(value)
        if described is not None:
            values[name] = described
    return values


def describe(value: Any) -> dict[str, Any] | None:
    """``value`` as kind and JSON, or None when it is not of a plain kind or has too many elements."""
    if type(value) in _EXACT_KINDS:
        return {"kind": _EXACT_KINDS[type(value)], "value": value}
    if type(value) is float:
        return {"kind": "float", "value": value}
    if _is_array(value):
        return _describe_array(value)
    if type(value) in (list, tuple, dict):
        return _describe_container(value)
    return None


def numbers(value: Any) -> Iterator[float]:
    """Every float inside ``value``: a number, an array, a tensor, or a container of them."""
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        if abs(value) < 1e300:
            yield float(value)
    elif _is_array(value):
        described = _describe_array(value, largest=10_000)
        if described is not None:
            yield from numbers(described["value"])
    elif isinstance(value, dict):
        for item in value.values():
            yield from numbers(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from numbers(item)


def _is_array(value: Any) -> bool:
    return (
        type(value).__module__.partition(".")[0] in ("numpy", "torch")
        and hasattr(value, "dtype")
        and hasattr(value, "ndim")
    )


def _describe_array(value: Any, largest: int = LARGEST) -> dict[str, Any] | None:
    if hasattr(value, "detach"):
        value = value.detach()
    if getattr(value, "is_meta", False):  # a shape without numbers
        return None
    size = value.numel() if hasattr(value, "numel") else value.size
    if size > largest:
        return None
    kind = str(value.dtype).removeprefix("torch.")
    if kind == "object" or kind.startswith(("complex", "<U", "datetime")):
        return None
    return {"kind": kind, "value": _shortened(value.tolist(), kind)}


def _shortened(value: Any, kind: str) -> Any:
    """A float32 as the shortest decimal that names it: nine significant digits are enough, and readable."""
    if isinstance(value, list):
        return [_shortened(item, kind) for item in value]
    if isinstance(value, float) and kind == "float32" and math.isfinite(value):
        return float(f"{value:.9g}")
    return value


def _describe_container(value: Any) -> dict[str, Any] | None:
    try:
        converted = _plain(value)
    except TypeError:
        return None
    if _count(converted) > 2 * LARGEST:
        return None
    return {"kind": type(value).__name__, "value": converted}


def _plain(value: Any) -> Any:
    if value is None or type(value) in (int, bool, str, float):
        return value
    if _is_array(value):
        described = _describe_array(value)
        if described is None:
            raise TypeError(type(value).__name__)
        return described["value"]
    if type(value) in (list, tuple):
        return [_plain(item) for item in value]
    if type(value) is dict:
        return {str(key): _plain(item) for key, item in value.items()}
    raise TypeError(type(value).__name__)


def _count(value: Any) -> int:
    if isinstance(value, list):
        return sum(_count(item) for item in value)
    if isinstance(value, dict):
        return sum(_count(item) for item in value.values())
    return 1
