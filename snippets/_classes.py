"""Steps that the losses over classes share: where the classes lie, what targets select, how to reduce."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


def class_axis(input: Array) -> int:
    """Give the axis of the classes: 0 in a single sample (C), 1 in a batch (N, C) or (N, C, d1, ...)."""
    return 0 if input.ndim == 1 else 1


def along_classes(weight: Array, input: Array) -> Array:
    """Give the C class weights a shape that broadcasts along the class axis of ``input``."""
    axes_behind = input.ndim - class_axis(input) - 1
    return weight.reshape((-1,) + (1,) * axes_behind)


def is_target(input: Array, target: Array, ignore_index: int) -> Array:
    """Say for each element of ``input`` whether it belongs to the target class; nowhere if that is ignored."""
    axis = class_axis(input)
    classes = along_classes(np.arange(input.shape[axis]), input)
    wanted = np.expand_dims(target, axis)
    return np.asarray((wanted == classes) & (wanted != ignore_index))


def values_at_targets(input: Array, target: Array, ignore_index: int) -> Array:
    """Take from each position of ``input`` the value of its target class, 0 where the target is ignored."""
    kept = target != ignore_index  # an ignored target need not be a class
    rows = np.moveaxis(input, class_axis(input), -1)[kept]
    values = np.zeros(target.shape, input.dtype)
    values[kept] = rows[np.arange(len(rows)), target[kept]]
    return values


def weights_of_targets(weight: Array, target: Array, ignore_index: int) -> Array:
    """Look up the weight of each target class; an ignored target weighs 0."""
    kept = target != ignore_index
    weights = np.zeros(target.shape, weight.dtype)
    weights[kept] = weight[target[kept]]
    return weights


def reduce_losses(losses: Array, divisor: float, reduction: str) -> Any:
    """Return all losses, their sum, or their sum over ``divisor``, as ``reduction`` says."""
    if reduction == "none":
        return losses
    if reduction == "sum":
        return losses.sum()
    return losses.sum() / divisor
