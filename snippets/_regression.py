"""What the regression losses share: check the arguments, reduce, and undo broadcasting in the gradient."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._checks import check_input, check_reduction

Array = npt.NDArray[Any]


def check_pair(
    input: npt.ArrayLike, target: npt.ArrayLike, weight: npt.ArrayLike | None, reduction: str
) -> tuple[Array, Array, Array | None]:
    """Give the three arguments as arrays that may be combined; warn if ``input`` and ``target`` broadcast."""
    check_reduction(reduction)
    predictions, targets = check_input(input), _check_numbers(target, "target")
    _check_shapes(predictions, targets)
    if weight is None:
        return predictions, targets.astype(_common_dtype(predictions, targets), copy=False), None
    weights = _check_numbers(weight, "weight")
    if weights.shape != predictions.shape:
        raise ValueError(
            f"weight has shape {weights.shape}, but input has {predictions.shape}: "
            "pass one weight for each element of input, for example np.broadcast_to(weight, input.shape)"
        )
    return (
        predictions,
        targets.astype(_common_dtype(predictions, targets), copy=False),
        weights.astype(_common_dtype(predictions, weights), copy=False),
    )


def reduce_elements(losses: Array, weight: Array | None, reduction: str) -> Any:
    """Weight the losses of the elements, then keep them, add them, or take their mean."""
    weighted = losses if weight is None else losses * weight
    if reduction == "none":
        return weighted[()]
    total = weighted.sum(dtype=weighted.dtype)
    return total if reduction == "sum" else np.divide(total, mean_divisor(losses, weight))


def mean_divisor(losses: Array, weight: Array | None) -> Any:
    """Give what ``mean`` divides by: the number of losses, or the sum of the weights."""
    return losses.dtype.type(losses.size) if weight is None else weight.sum(dtype=weight.dtype)


def reduced_slopes(slopes: Array, weight: Array | None, reduction: str, input: Array) -> Array:
    """Turn the slopes of the elements into the gradient of the reduced loss, in shape and dtype of ``input``."""
    weighted = slopes if weight is None else slopes * weight
    if reduction == "mean":
        weighted = np.divide(weighted, mean_divisor(slopes, weight))
    return _sum_to_shape(weighted, input.shape).astype(input.dtype, copy=False)


def _check_numbers(values: npt.ArrayLike, name: str) -> Array:
    array = np.asarray(values)
    if np.issubdtype(array.dtype, np.floating) or array.dtype.kind in "iub":
        return array
    raise TypeError(f"{name} must hold real numbers, got {array.dtype}: convert it with {name}.astype(...)")


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


def _common_dtype(input: Array, other: Array) -> np.dtype[Any]:
    # As in torch: integers adapt to floating point numbers, whatever their width.
    return np.promote_types(input.dtype, other.dtype) if other.dtype.kind == "f" else input.dtype


def _sum_to_shape(values: Array, shape: tuple[int, ...]) -> Array:
    """Add what broadcasting has copied: an element used several times gets the sum of its slopes."""
    added = tuple(range(values.ndim - len(shape)))
    values = values.sum(axis=added, dtype=values.dtype) if added else values
    stretched = tuple(axis for axis, size in enumerate(shape) if size == 1 != values.shape[axis])
    return np.asarray(values.sum(axis=stretched, keepdims=True, dtype=values.dtype))
