"""NumPy reference of the binary cross entropy of logits and of its gradient."""

from __future__ import annotations

from typing import Any, NamedTuple

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

__all__ = [
    "binary_cross_entropy_with_logits",
    "binary_cross_entropy_with_logits_grad",
    "log_sigmoid",
    "sigmoid",
]

Array = npt.NDArray[Any]


def sigmoid(input: npt.ArrayLike) -> Any:
    """Turn each logit into a probability on its own, without overflow.

    Formula: ``1 / (1 + exp(-x))``, for negative ``x`` written as ``exp(x) / (1 + exp(x))``.

    Args:
        input: logits ``x``, floating point, any shape.

    Returns:
        Probabilities of the shape and dtype of ``input``.

    Raises:
        TypeError: ``input`` is not floating point.

    Source: ``torch.sigmoid``.
    """
    logits = check_input(input)
    small = np.exp(-np.abs(logits))  # at most 1, so it cannot overflow
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def log_sigmoid(input: npt.ArrayLike) -> Any:
    """Take the logarithm of the sigmoid without forming the sigmoid, which may round to 0.

    Formula: ``min(x, 0) - log(1 + exp(-|x|))``.

    Args:
        input: logits ``x``, floating point, any shape.

    Returns:
        Log-probabilities of the shape and dtype of ``input``, at most 0.

    Raises:
        TypeError: ``input`` is not floating point.

    Source: ``torch.nn.functional.logsigmoid``.
    """
    logits = check_input(input)
    return np.minimum(logits, 0) - np.log1p(np.exp(-np.abs(logits)))


def binary_cross_entropy_with_logits(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    reduction: str = "mean",
    pos_weight: npt.ArrayLike | None = None,
) -> Any:
    """Measure, for each element on its own, how far the probability that a logit stands for is from its target.

    Formula: ``l = w ((1 - y) x - (1 + (q - 1) y) log_sigmoid(x))`` with the ``weight`` w and the ``pos_weight``
    q. This is ``-w (q y log p + (1 - y) log(1 - p))`` with ``p = sigmoid(x)``, because
    ``log(1 - p) = log_sigmoid(x) - x``. ``mean`` divides by the number of elements, whatever the weights.

    Args:
        input: logits ``x`` (not probabilities: the sigmoid is taken here), floating point, any shape and range.
        target: probabilities ``y`` that the answer is yes, floating point, in the shape of ``input``. As in
            torch it is not checked that they lie in [0, 1].
        weight: a factor for each element, any shape that broadcasts to that of ``input``; ``None`` means 1.
        reduction: ``"none"``, ``"mean"`` or ``"sum"``.
        pos_weight: a factor for the positive part ``y log p``, any shape that broadcasts to that of ``input``.
            Bytes (uint8) work here; torch takes ``q - 1`` of them, which turns 0 into 255.

    Returns:
        The loss, as in torch in the dtype of ``target``: a number, or for ``"none"`` an array of the shape of
        ``input``. The mean over no element is 0/0 = ``nan`` (and NumPy warns). The logit ``-inf`` gives
        ``nan``, and so does ``+inf`` with the target 1, as in torch.

    Raises:
        TypeError: ``input`` or ``target`` is not floating point (torch: RuntimeError).
        ValueError: ``reduction`` is unknown, the shapes of ``input`` and ``target`` differ, or ``weight`` or
            ``pos_weight`` does not broadcast (torch: ValueError or RuntimeError).

    Source: ``torch.nn.functional.binary_cross_entropy_with_logits``.
    """
    given = _checked(input, target, weight, reduction, pos_weight)
    # Never log(sigmoid(x)): where the sigmoid rounds to 0 or 1, the logarithm would be -inf.
    factor: Any = 1 if pos_weight is None else 1 + (given.pos_weight - 1) * given.target
    positive_part = factor * log_sigmoid(given.logits)
    losses = given.weight * ((1 - given.target) * given.logits - positive_part)
    return reduce_elements(losses.astype(given.target.dtype), reduction)


def binary_cross_entropy_with_logits_grad(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    reduction: str = "mean",
    pos_weight: npt.ArrayLike | None = None,
) -> Array:
    """Give the gradient of ``binary_cross_entropy_with_logits`` with respect to ``input``.

    Formula: ``dL/dx = w ((q y + 1 - y) p - q y) / D`` with ``p = sigmoid(x)``; without weights this is
    ``(p - y) / D``, sigmoid minus target. ``D`` is the number of elements for ``mean``, else 1. For ``none``,
    which gives many numbers, it is the gradient of their sum.

    Args:
        input, target, weight, reduction, pos_weight: as for ``binary_cross_entropy_with_logits``.

    Returns:
        Gradient of the shape and dtype of ``input``.

    Raises:
        TypeError, ValueError: as ``binary_cross_entropy_with_logits``.

    Source: derived from the formula of the loss; what autograd returns for it.
    """
    given = _checked(input, target, weight, reduction, pos_weight)
    positive = given.pos_weight * given.target
    factor: Any = 1 if pos_weight is None else positive + 1 - given.target
    slopes = given.weight * (factor * sigmoid(given.logits) - positive)
    divided: Array = slopes / elements_averaged(given.logits, reduction) if slopes.size else slopes
    return divided.astype(given.logits.dtype)


class _Given(NamedTuple):
    """The arguments as arrays that fit each other."""

    logits: Array
    target: Array
    weight: Array
    pos_weight: Array


def _checked(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None,
    reduction: str,
    pos_weight: npt.ArrayLike | None,
) -> _Given:
    """Refuse bad arguments; give the good ones as arrays, with a weight for each element."""
    check_reduction(reduction)
    logits, targets = check_input(input), check_floating_target(target)
    check_same_shape(logits, targets)
    positive = spread_weight(pos_weight, logits, "pos_weight")
    if np.asarray(pos_weight).dtype == bool:
        raise TypeError("pos_weight holds truth values: convert it with pos_weight.astype(input.dtype)")
    return _Given(logits, targets, spread_weight(weight, logits), positive)
