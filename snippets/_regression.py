"""What the regression losses share: check the arguments, reduce, and undo broadcasting in the gradient."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._checks import check_reduction

Array = npt.NDArray[Any]


def check_pair(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None,
    reduction: str,
    *,
    integers: bool,
    booleans: bool,
) -> tuple[Array, Array, Array | None]:
    """Give the three arguments as arrays that may be combined; warn if ``input`` and ``target`` broadcast.

    torch takes integers alone, and truth values beside floating point numbers, in some cases only.
    """
    check_reduction(reduction)
    predictions, targets = (
        _check_numbers(input, "input", booleans),
        _check_numbers(target, "target", booleans),
    )
    _check_shapes(predictions, targets)
    dtype = _common_dtype(predictions, targets)
    if not integers and not np.issubdtype(dtype, np.floating):
        raise TypeError(
            f"input must hold floating point numbers, got {predictions.dtype}, and target {targets.dtype}: "
            "convert one of them with .astype(np.float32)"
        )
    weights = None if weight is None else _check_weight(weight, predictions.shape)
    return predictions.astype(dtype, copy=False), targets.astype(dtype, copy=False), weights


def reduce_elements(losses: Array, weight: Array | None, reduction: str) -> Any:
    """Weight the losses of the elements, then keep them, add them, or take their mean."""
    weighted = losses if weight is None else weight_elements(losses, weight)
    if reduction == "none":
        return weighted[()]
    if reduction == "sum":
        return total(weighted)
    return losses.mean() if weight is None else _quotient(total(weighted), total(weight))


def reduced_slopes(slopes: Array, weight: Array | None, reduction: str, input: Array) -> Array:
    """Turn the slopes of the elements into the gradient of the reduced loss, in shape and dtype of ``input``."""
    weighted = slopes if weight is None else weight_elements(slopes, weight)
    if reduction == "mean":
        weighted = weighted / (max(slopes.size, 1) if weight is None else total(weight))
    return _sum_to_shape(weighted, input.shape).astype(input.dtype, copy=False)


def weight_elements(losses: Array, weight: Array) -> Array:
    """Multiply each loss by its weight, in their common dtype."""
    # As in torch: a number without axes does not raise the precision of an array that has some.
    adapts = weight.ndim == 0 < losses.ndim and losses.dtype.kind == weight.dtype.kind == "f"
    factors = weight.astype(losses.dtype) if adapts else weight
    weighted: Array = np.multiply(losses, factors, dtype=_common_dtype(losses, factors))
    return weighted


def total(values: Array) -> Any:
    """Add all numbers in their own dtype, integers in int64."""
    return values.sum(dtype=values.dtype if values.dtype.kind == "f" else np.int64)


def _quotient(dividend: Any, divisor: Any) -> Any:
    # As in torch: dividing integers gives float32.
    dtype = _common_dtype(dividend, divisor)
    return np.divide(dividend, divisor, dtype=dtype if dtype.kind == "f" else np.float32)


def _check_numbers(values: npt.ArrayLike, name: str, booleans: bool) -> Array:
    array = np.asarray(values)
    if array.dtype.kind not in ("fiub" if booleans else "fiu"):
        raise TypeError(
            f"{name} must hold real numbers, got {array.dtype}: convert it with {name}.astype(np.float32)"
        )
    return array


def _check_weight(weight: npt.ArrayLike, shape: tuple[int, ...]) -> Array:
    array = _check_numbers(weight, "weight", booleans=True)
    if array.shape != shape:
        raise ValueError(
            f"weight has shape {array.shape}, but input has {shape}: "
            "pass one weight for each element of input, for example np.broadcast_to(weight, input.shape)"
        )
    return array


def _check_shapes(input: Array, target: Array) -> None:
    if input.shape == target.shape:
        return
    try:
        shape = np.broadcast_shapes(input.shape, target.shape)
    except ValueError:
        raise ValueError(
            f"input of shape {input.shape} and target of shape {target.shape} do not fit: "
            "pass two arrays of the same shape"
        ) from None
    warnings.warn(
        f"input has shape {input.shape}, target has {target.shape}: they broadcast to {shape}, which is "
        "rarely meant; give both the same shape",
        stacklevel=4,
    )


def _common_dtype(first: Any, second: Any) -> np.dtype[Any]:
    # As in torch: integers adapt to floating point numbers, whatever their width.
    floating = [array.dtype for array in (first, second) if array.dtype.kind == "f"]
    return np.result_type(*(floating or [first.dtype, second.dtype]))


def _sum_to_shape(values: Array, shape: tuple[int, ...]) -> Array:
    """Add what broadcasting has copied: an element used several times gets the sum of its slopes."""
    added = tuple(range(values.ndim - len(shape)))
    values = values.sum(axis=added, dtype=values.dtype) if added else values
    stretched = tuple(axis for axis, size in enumerate(shape) if size == 1 != values.shape[axis])
    return np.asarray(values.sum(axis=stretched, keepdims=True, dtype=values.dtype))
