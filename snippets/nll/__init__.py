"""NumPy reference of the negative log-likelihood loss and of its gradient."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._checks import (
    check_class_indices,
    check_ignore_index,
    check_logits,
    check_reduction,
    check_weight,
)
from snippets._classes import class_axis, is_target, reduce_losses, values_at_targets, weights_of_targets

__all__ = ["nll_loss", "nll_loss_grad"]

Array = npt.NDArray[Any]


def nll_loss(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> Any:
    """Take minus the log-probability of the true class. The logarithm is in the input; none is taken here.

    Formula: ``l[n] = -w[y[n]] x[n, y[n]]``, 0 where ``y[n]`` is ``ignore_index``;
    ``sum`` gives ``sum_n l[n]`` and ``mean`` gives ``sum_n l[n] / sum_n w[y[n]]``, both sums over the kept
    positions.

    Args:
        input: log-probabilities ``x``, such as ``log_softmax`` gives, floating point, shape (C), (N, C) or
            (N, C, d1, ...). Any number is accepted; log-probabilities are at most 0, so the loss is at least
            0.
        target: true classes ``y``, int64 (or uint8, unless there are axes d1, ...), from 0 to C - 1 or
            ``ignore_index``, shape (), (N) or (N, d1, ...).
        weight: weight ``w`` of each class, shape (C), in the dtype of ``input``; ``None`` means all 1.
        ignore_index: positions with this target give loss 0 and do not count in the mean. It may be a class
            or not.
        reduction: ``"none"``, ``"mean"`` or ``"sum"``.

    Returns:
        The loss in the dtype of ``input``: a number, or for ``"none"`` an array of the shape of ``target``.
        The mean over no kept position, or over weights that sum to zero, is 0/0 = ``nan``, as in torch (and
        NumPy warns).

    Raises:
        TypeError: ``input`` is not floating point, ``target`` is not int64 or uint8, ``weight`` has another
            dtype than ``input`` (torch: RuntimeError), or ``ignore_index`` is not an integer.
        ValueError: ``reduction`` is unknown, the shapes of ``input`` and ``target`` do not fit, or ``weight`` is
            not of shape (C) (torch: ValueError or RuntimeError). torch lets two such calls pass: ``target`` of
            shape (1) beside ``input`` of shape (C), of which it then cannot take the gradient, and, only
            where there are axes d1, ..., C weights in another shape.
        IndexError: a target that is not ignored is not from 0 to C - 1.

    Source: ``torch.nn.functional.nll_loss``.
    """
    log_probabilities, classes, weights = _checked(input, target, weight, ignore_index, reduction)
    target_weights = weights_of_targets(weights, classes, ignore_index)
    losses = -target_weights * values_at_targets(log_probabilities, classes, ignore_index)
    return reduce_losses(losses, target_weights.sum(), reduction)


def nll_loss_grad(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> Array:
    """Give the gradient of ``nll_loss`` with respect to ``input``: a constant at the true class, 0 elsewhere.

    Formula: ``dL/dx[n, c] = -w[c] / D`` where ``c = y[n]`` is kept, else 0. ``D`` is what the reduction
    divides by: the sum of the weights of the kept targets for ``mean``, 1 for ``sum``. For ``none``, which
    gives many numbers, it is the gradient of their sum.

    Args:
        input, target, weight, ignore_index, reduction: as for ``nll_loss``.

    Returns:
        Gradient of the shape and dtype of ``input``. Ignored positions have gradient 0.

    Raises:
        TypeError, ValueError, IndexError: as ``nll_loss``.

    Source: derived from the formula of ``nll_loss``; what autograd returns for it.
    """
    log_probabilities, classes, weights = _checked(input, target, weight, ignore_index, reduction)
    target_weights = weights_of_targets(weights, classes, ignore_index)
    divisor = target_weights.sum() if reduction == "mean" else 1
    slopes = np.expand_dims(-target_weights / divisor, class_axis(log_probabilities))
    chosen = is_target(log_probabilities, classes, ignore_index)
    return np.where(chosen, slopes, log_probabilities.dtype.type(0))


def _checked(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None,
    ignore_index: int,
    reduction: str,
) -> tuple[Array, Array, Array]:
    """Give the three arguments as arrays that fit each other, with a weight for each class."""
    check_reduction(reduction)
    check_ignore_index(ignore_index)
    log_probabilities, classes = check_logits(input), np.asarray(target)
    check_class_indices(log_probabilities, classes, ignore_index)
    weights = check_weight(
        weight, log_probabilities.shape[class_axis(log_probabilities)], log_probabilities.dtype
    )
    return log_probabilities, classes, weights
