"""NumPy reference of the binary cross entropy of probabilities and of its gradient."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._binary import (
    check_floating_target,
    check_same_shape,
    elements_averaged,
    reduce_elements,
    spread_weight,
)
from snippets._checks import check_input, check_reduction

__all__ = ["binary_cross_entropy", "binary_cross_entropy_grad"]

Array = npt.NDArray[Any]

SMALLEST_LOG = -100  # torch cuts both logarithms here, so that p = 0 and p = 1 give 100 and not inf
SMALLEST_SPREAD = float(np.float32(1e-12))  # and p (1 - p) here, a float32 in torch whatever the dtype


def binary_cross_entropy(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    reduction: str = "mean",
) -> Any:
    """Measure, for each element on its own, how far a predicted probability is from its target.

    Formula: ``l = -w (y max(log p, -100) + (1 - y) max(log(1 - p), -100))``; ``mean`` divides by the number of
    elements, whatever the weights.

    Args:
        input: probabilities ``p`` (not logits), floating point, in [0, 1], any shape.
        target: probabilities ``y`` that the answer is yes, in [0, 1], shape and dtype of ``input``.
        weight: a factor for each element, any shape that broadcasts to that of ``input``; ``None`` means 1.
        reduction: ``"none"``, ``"mean"`` or ``"sum"``.

    Returns:
        The loss in the dtype of ``input``: a number, or for ``"none"`` an array of the shape of ``input``.
        The mean over no element is 0/0 = ``nan``, as in torch (and NumPy warns).

    Raises:
        TypeError: ``input`` is not floating point, or ``target`` has another dtype (torch: RuntimeError).
        ValueError: ``reduction`` is unknown, the shapes of ``input`` and ``target`` differ, one of them leaves
            [0, 1] or is ``nan``, or ``weight`` does not broadcast (torch: ValueError or RuntimeError).

    Source: ``torch.nn.functional.binary_cross_entropy``.
    """
    probabilities, targets, weights = _checked(input, target, weight, reduction)
    with np.errstate(divide="ignore"):  # log(0) is -inf, and is cut
        log_yes = np.maximum(np.log(probabilities), SMALLEST_LOG)
        log_no = np.maximum(np.log1p(-probabilities), SMALLEST_LOG)
    losses = weights * ((targets - 1) * log_no - targets * log_yes)
    return reduce_elements(losses, reduction)


def binary_cross_entropy_grad(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    reduction: str = "mean",
) -> Array:
    """Give the gradient that torch takes for ``binary_cross_entropy`` with respect to ``input``.

    Formula: ``dL/dp = w (p - y) / (D max(p (1 - p), 1e-12))``. ``D`` is the number of elements for ``mean``,
    else 1. For ``none``, which gives many numbers, it is the gradient of their sum. Where the loss is cut at
    100 its true slope would be 0; torch gives this formula there too.

    Args:
        input, target, weight, reduction: as for ``binary_cross_entropy``.

    Returns:
        Gradient of the shape and dtype of ``input``.

    Raises:
        TypeError, ValueError: as ``binary_cross_entropy``.

    Source: derived from the formula of the loss; what autograd returns for it.
    """
    probabilities, targets, weights = _checked(input, target, weight, reduction)
    spread = np.maximum(probabilities * (1 - probabilities), SMALLEST_SPREAD)
    slopes = weights * (probabilities - targets) / spread
    divided: Array = slopes / elements_averaged(probabilities, reduction) if slopes.size else slopes
    return divided.astype(probabilities.dtype)


def _checked(
    input: npt.ArrayLike, target: npt.ArrayLike, weight: npt.ArrayLike | None, reduction: str
) -> tuple[Array, Array, Array]:
    """Refuse bad arguments; give the good ones as arrays, with a weight for each element."""
    check_reduction(reduction)
    probabilities, targets = check_input(input), check_floating_target(target)
    check_same_shape(probabilities, targets)
    if targets.dtype != probabilities.dtype:
        raise TypeError(
            f"target is {targets.dtype}, but input is {probabilities.dtype}: "
            "convert it with target.astype(input.dtype)"
        )
    _check_unit_interval("input", probabilities, "apply the sigmoid, or use binary_cross_entropy_with_logits")
    _check_unit_interval("target", targets, "a target is the probability that the answer is yes")
    return probabilities, targets, spread_weight(weight, probabilities)


def _check_unit_interval(name: str, values: Array, advice: str) -> None:
    outside = values[~((values >= 0) & (values <= 1))]  # nan is neither
    if outside.size:
        raise ValueError(f"all elements of {name} should be between 0 and 1, got {outside.flat[0]}: {advice}")
