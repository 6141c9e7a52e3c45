"""NumPy reference of the mean squared error and of its gradient."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._checks import check_input
from snippets._regression import check_pair, reduce_elements, reduced_slopes

__all__ = ["mse_loss", "mse_loss_grad"]

Array = npt.NDArray[Any]


def mse_loss(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    reduction: str = "mean",
    weight: npt.ArrayLike | None = None,
) -> Any:
    """Measure how far predictions are from targets by the squares of their differences.

    Formula: ``l[i] = w[i] (x[i] - y[i])**2``; ``sum`` gives ``sum_i l[i]``, and ``mean`` gives
    ``sum_i l[i] / sum_i w[i]``, which without ``weight`` is the mean over all elements.

    Args:
        input: predictions ``x``, real numbers, any shape, also () and empty.
        target: wanted values ``y``, real numbers, in the shape of ``input``. Another shape is broadcast if
            it can be, with a warning.
        reduction: ``"none"``, ``"mean"`` or ``"sum"``.
        weight: weight ``w`` of each element, exactly in the shape of ``input``; ``None`` means all 1.

    Returns:
        The loss in the common dtype of the arguments (integers adapt to floating point; the weighted mean of
        integers alone is float32): a number, or for ``"none"`` an array of the broadcast
        shape. The mean over no element, or over weights that sum to zero, is ``nan`` (or ``inf``), as in torch.

    Raises:
        TypeError: an argument holds no real numbers, ``input`` and ``target`` both hold integers and there is
            no ``weight``, or one of them holds truth values and there is one (torch: RuntimeError).
        ValueError: ``reduction`` is unknown, the shapes do not broadcast (torch: RuntimeError), or
            ``weight`` has not the shape of ``input``.

    Source: ``torch.nn.functional.mse_loss``.
    """
    integers = weight is not None
    predictions, targets, weights = check_pair(
        input, target, weight, reduction, integers=integers, booleans=weight is None
    )
    losses = np.square(predictions - targets)
    return reduce_elements(losses, weights, reduction)


def mse_loss_grad(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    reduction: str = "mean",
    weight: npt.ArrayLike | None = None,
) -> Array:
    """Give the gradient of ``mse_loss`` with respect to ``input``.

    Formula: ``dL/dx[i] = w[i] 2 (x[i] - y[i]) / D``, where ``D`` is what the reduction divides by: for ``mean``
    the number of elements or the sum of the weights, for ``sum`` 1. For ``none``, which gives many numbers,
    it is the gradient of their sum. An element that was broadcast gets the sum of its slopes.

    Args:
        input, target, reduction, weight: as for ``mse_loss``.

    Returns:
        Gradient of the shape and dtype of ``input``.

    Raises:
        TypeError: also where ``input`` is not floating point, because integers have no gradient.
        TypeError, ValueError: as ``mse_loss``.

    Source: derived from the formula of ``mse_loss``; what autograd returns for it.
    """
    at = check_input(input)
    predictions, targets, weights = check_pair(
        at, target, weight, reduction, integers=True, booleans=weight is None
    )
    errors = predictions - targets
    if weights is None:  # as in torch 2 comes last, so that 2 (x - y) cannot overflow before it is divided
        return 2 * reduced_slopes(errors, None, reduction, at)
    return reduced_slopes(2 * errors, weights, reduction, at)
