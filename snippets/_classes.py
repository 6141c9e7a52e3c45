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


def values_at_targets(input: Array, target: Array, ignore_index: int) -> Array:
    """Take from each position of ``input`` the value of its target class, 0 where the target is ignored."""
    axis = class_axis(input)
    kept = target != ignore_index
    classes = np.where(kept, target, 0)  # an ignored target need not be a class; 0 always is
    values = np.take_along_axis(input, np.expand_dims(classes, axis), axis).squeeze(axis)
    return np.where(kept, values, 0)


def weights_of_targets(weight: Array, target: Array, ignore_index: int) -> Array:
    """Look up the weight of each target class; an ignored target weighs 0."""
    kept = target != ignore_index
    return np.where(kept, weight[np.where(kept, target, 0)], 0)


def reduce_losses(losses: Array, divisor: float, reduction: str) -> Any:
    """Return all losses, their sum, or their sum over ``divisor``, as ``reduction`` says."""
    if reduction == "none":
        return losses
    if reduction == "sum":
        return losses.sum()
    return losses.sum() / divisor
