"""Steps that the two binary cross entropies share: check the arguments, spread the weights, reduce."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


def check_same_shape(input: Array, target: Array) -> None:
    """Refuse a ``target`` that does not have exactly the shape of ``input``; nothing is broadcast here."""
    if target.shape == input.shape:
        return
    if target.size == input.size:
        advice = "use target.reshape(input.shape), if both hold the same samples in the same order"
    else:
        advice = "give one target for each element of input"
    raise ValueError(
        f"target of shape {target.shape} does not fit input of shape {input.shape}: they must be equal; {advice}"
    )


def check_floating_target(target: npt.ArrayLike) -> Array:
    """Give ``target`` as an array; integers and booleans are refused, as in torch."""
    array = np.asarray(target)
    if not np.issubdtype(array.dtype, np.floating):
        raise TypeError(
            f"target must hold floating point numbers, got {array.dtype}: "
            "convert it with target.astype(input.dtype)"
        )
    return array


def spread_weight(weight: npt.ArrayLike | None, input: Array, name: str = "weight") -> Array:
    """Give one weight for each element of ``input``, 1 without ``weight``; it is aligned at the last axis."""
    if weight is None:
        return np.ones(input.shape, input.dtype)
    array = np.asarray(weight)
    try:
        return np.broadcast_to(array, input.shape).astype(input.dtype)
    except ValueError:
        raise ValueError(
            f"{name} of shape {array.shape} does not broadcast to input of shape {input.shape}: shapes are aligned "
            "at the last axis; for one number a row of an (N, C) input use shape (N, 1)"
        ) from None


def reduce_elements(losses: Array, reduction: str) -> Any:
    """Return all losses, their sum, or their sum over the number of elements, whatever the weights were."""
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()


def elements_averaged(input: Array, reduction: str) -> int:
    """Give what the gradient is divided by: the number of elements for ``mean``, else 1."""
    return input.size if reduction == "mean" else 1
