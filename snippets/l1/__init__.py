"""NumPy reference of the mean absolute error and of its gradient."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._checks import check_input
from snippets._regression import check_pair, reduce_elements, reduced_slopes

__all__ = ["l1_loss", "l1_loss_grad"]

Array = npt.NDArray[Any]


def l1_loss(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    reduction: str = "mean",
    weight: npt.ArrayLike | None = None,
) -> Any:
    """Measure how far predictions are from targets by the absolute values of their differences.

    Formula: ``l[i] = w[i] |x[i] - y[i]|``; ``sum`` gives ``sum_i l[i]``, and ``mean`` gives
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
        TypeError: an argument holds no real numbers (torch also takes complex ones), ``input`` or ``target``
            holds truth values, or the mean of integers is wanted without ``weight`` (torch: RuntimeError).
        ValueError: ``reduction`` is unknown, the shapes do not broadcast (torch: RuntimeError), or
            ``weight`` has not the shape of ``input``.

    Source: ``torch.nn.functional.l1_loss``.
    """
    integers = weight is not None or reduction != "mean"
    predictions, targets, weights = check_pair(
        input, target, weight, reduction, integers=integers, booleans=False
    )
    losses = np.abs(predictions - targets)
    return reduce_elements(losses, weights, reduction)


def l1_loss_grad(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    reduction: str = "mean",
    weight: npt.ArrayLike | None = None,
) -> Array:
    """Give the gradient of ``l1_loss`` with respect to ``input``.

    Formula: ``dL/dx[i] = w[i] sign(x[i] - y[i]) / D``, where ``D`` is what the reduction divides by: for ``mean``
    the number of elements or the sum of the weights, for ``sum`` 1. For ``none``, which gives many numbers,
    it is the gradient of their sum. An element that was broadcast gets the sum of its slopes.
    Where ``x[i] = y[i]`` there is no derivative; as in torch, 0 is taken, and the same at ``nan``.

    Args:
        input, target, reduction, weight: as for ``l1_loss``.

    Returns:
        Gradient of the shape and dtype of ``input``.

    Raises:
        TypeError: also where ``input`` is not floating point, because integers have no gradient.
        TypeError, ValueError: as ``l1_loss``.

    Source: derived from the formula of ``l1_loss``; what autograd returns for it.
    """
    at = check_input(input)
    predictions, targets, weights = check_pair(at, target, weight, reduction, integers=True, booleans=False)
    errors = predictions - targets
    # Not np.sign, which is nan at nan: torch compares.
    slopes = (errors > 0).astype(errors.dtype) - (errors < 0).astype(errors.dtype)
    return reduced_slopes(slopes, weights, reduction, at)
