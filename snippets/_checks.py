"""Refuse bad input with the kind of error that torch raises, and say what to do about it.

torch raises ``RuntimeError`` for a wrong dtype and for most wrong shapes; here these are ``TypeError`` and
``ValueError``.
"""

from __future__ import annotations

import numbers
from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._classes import class_axis

Array = npt.NDArray[Any]

REDUCTIONS = ("none", "mean", "sum")


def check_input(input: npt.ArrayLike, dtype: npt.DTypeLike | None = None) -> Array:
    """Give ``input`` as an array of floating point numbers, converted to ``dtype`` if there is one."""
    array = np.asarray(input, dtype=dtype)
    if not np.issubdtype(array.dtype, np.floating):
        raise TypeError(
            f"input must hold floating point numbers, got {array.dtype}: "
            "convert it with input.astype(np.float32)"
        )
    return array


def check_dim(input: Array, dim: int) -> int:
    """Give ``dim`` if it names an axis of ``input``; negative ones count from the end."""
    if isinstance(dim, (bool, np.bool_)) or not isinstance(dim, numbers.Integral):
        raise TypeError(f"dim must be an integer, got {dim!r}: name one axis of input, such as dim=1")
    # A 0-d array is treated as one with a single element on its only axis.
    axes = max(input.ndim, 1)
    if not -axes <= dim < axes:
        raise IndexError(
            f"dim {dim} is out of range for input of shape {input.shape}: use {-axes} to {axes - 1}"
        )
    return int(dim)


def check_dims(input: Array, dim: int | tuple[int, ...]) -> tuple[int, ...]:
    """Give ``dim``, one axis or several different ones, as a tuple of axes of ``input``; () means all of them."""
    several = tuple(dim) if isinstance(dim, (tuple, list)) else (dim,)
    axes = tuple(check_dim(input, one) % max(input.ndim, 1) for one in several)
    if len(set(axes)) < len(axes):
        raise ValueError(f"dim names an axis more than once: {dim}; name each only once")
    return axes[: input.ndim] or tuple(range(input.ndim))


def check_grad_output(
    grad_output: npt.ArrayLike, output_shape: tuple[int, ...], dtype: np.dtype[Any]
) -> Array:
    """Give the upstream gradient in the dtype of the input; it must have the shape of the result."""
    array = np.asarray(grad_output, dtype=dtype)
    if array.shape != output_shape:
        raise ValueError(
            f"grad_output has shape {array.shape}, but the result it belongs to has shape {output_shape}: "
            "pass one number for each element of the result"
        )
    return array


def check_reduction(reduction: str) -> None:
    """Refuse anything but the three reductions."""
    if reduction not in REDUCTIONS:
        raise ValueError(f"{reduction!r} is not a valid value for reduction: use 'none', 'mean' or 'sum'")


def check_logits(input: npt.ArrayLike) -> Array:
    """Give ``input`` as a floating point array that has a class axis."""
    array = check_input(input)
    if array.ndim == 0:
        raise ValueError("input has no class axis: pass an array of shape (C), (N, C) or (N, C, d1, ...)")
    return array


def check_weight(
    weight: npt.ArrayLike | None, classes: int, dtype: np.dtype[Any], mixed: bool = False
) -> Array:
    """Give one weight for each class, in the dtype of the input unless they may be ``mixed``; all 1 by default."""
    if weight is None:
        return np.ones(classes, dtype)
    array = np.asarray(weight)
    if array.shape != (classes,):
        raise ValueError(
            f"weight has shape {array.shape}, but there are {classes} classes: "
            f"pass one weight for each class, shape ({classes},), or None"
        )
    if array.dtype != dtype and not (mixed and array.dtype.kind in "fiub"):
        raise TypeError(
            f"weight is {array.dtype}, but input is {dtype}: convert it with weight.astype(input.dtype)"
        )
    return array if array.dtype.kind == "f" else array.astype(dtype)


def check_ignore_index(ignore_index: int) -> None:
    """Refuse an ``ignore_index`` that is not an integer."""
    if isinstance(ignore_index, (bool, np.bool_)) or not isinstance(ignore_index, numbers.Integral):
        raise TypeError(f"ignore_index must be an integer, got {ignore_index!r}: -100 ignores no class")


def check_class_indices(input: Array, target: Array, ignore_index: int) -> None:
    """Refuse a ``target`` that does not hold one valid class index for each position of ``input``."""
    _check_index_shape(input, target)
    _check_index_dtype(input, target)
    classes = input.shape[class_axis(input)]
    wrong = target[(target != ignore_index) & ((target < 0) | (target >= classes))]
    if wrong.size and classes == 0:
        raise IndexError(
            f"target {wrong.flat[0]} is out of bounds, because input of shape {input.shape} has no classes: "
            "its class axis needs length 1 or more"
        )
    if wrong.size:
        raise IndexError(
            f"target {wrong.flat[0]} is out of bounds for {classes} classes: use 0 to {classes - 1}, "
            f"or set ignore_index={wrong.flat[0]} to leave such positions out"
        )


def _check_index_shape(input: Array, target: Array) -> None:
    wanted = input.shape[:1] + input.shape[2:] if input.ndim > 1 else ()
    if target.shape != wanted:
        raise ValueError(
            f"target of shape {target.shape} does not fit input of shape {input.shape}: "
            f"class indices need shape {wanted}; {_shape_advice(input, target, wanted)}"
        )


def _shape_advice(input: Array, target: Array, wanted: tuple[int, ...]) -> str:
    if target.shape == input.shape:
        return "turn one-hot rows or probabilities into indices with target.argmax, or use cross_entropy"
    if target.ndim > 1 and target.shape[:1] + target.shape[2:] == wanted and target.shape[1] == 1:
        return "drop the axis of length 1 with target.squeeze(1)"
    if target.shape == (1,) and wanted == ():
        return "drop the axis of length 1 with target.squeeze(0)"
    if input.ndim > 2 and target.shape == input.shape[:-1]:
        return "the classes must lie on axis 1: move them there with np.moveaxis(input, -1, 1)"
    if target.ndim == len(wanted) and target.shape[0] != input.shape[0]:
        return f"the batch sizes {input.shape[0]} and {target.shape[0]} must be equal"
    return "that is the shape of input without its class axis"


def _check_index_dtype(input: Array, target: Array) -> None:
    # As in torch: bytes are accepted, but not for K-dimensional input.
    if target.dtype == np.int64 or (target.dtype == np.uint8 and input.ndim <= 2):
        return
    raise TypeError(
        f"class indices must be int64, got {target.dtype}: convert them with target.astype(np.int64)"
    )


def check_class_probabilities(target: Array, ignore_index: int) -> None:
    """Refuse class probabilities that are not floating point, and an ``ignore_index`` that names a class."""
    if not np.issubdtype(target.dtype, np.floating):
        raise TypeError(
            "target has the shape of input, so it holds class probabilities, and these must be "
            f"floating point, got {target.dtype}: use target.astype(input.dtype) or class indices"
        )
    if ignore_index >= 0:
        raise ValueError(
            f"ignore_index={ignore_index} cannot be used with class probabilities, which have no index: "
            "leave it at -100, and drop such positions before the call"
        )


def check_label_smoothing(label_smoothing: float) -> float:
    """Give ``label_smoothing`` as a Python number, which leaves the dtype of an array it multiplies alone.

    As in torch, which asks only whether it is above 0, a negative number and nan mean none.
    """
    if not isinstance(label_smoothing, numbers.Real):
        raise TypeError(f"label_smoothing must be a number, got {label_smoothing!r}: 0.0 means none")
    if label_smoothing > 1:
        raise ValueError(f"label_smoothing must be from 0.0 to 1.0, got {label_smoothing}: 0.1 is usual")
    return float(label_smoothing) if label_smoothing > 0 else 0.0
