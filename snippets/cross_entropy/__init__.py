"""NumPy reference of the cross-entropy loss and of its gradient."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from snippets._checks import (
    check_class_indices,
    check_class_probabilities,
    check_ignore_index,
    check_label_smoothing,
    check_logits,
    check_reduction,
    check_weight,
)
from snippets._classes import along_classes, class_axis, reduce_losses, weights_of_targets
from snippets.nll import nll_loss
from snippets.softmax import log_softmax, softmax

__all__ = ["cross_entropy", "cross_entropy_grad"]

Array = npt.NDArray[Any]


def cross_entropy(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
    label_smoothing: float = 0.0,
) -> Any:
    """Measure how far the predicted class probabilities, given as logits, are from the true classes.

    Formula, with ``log p = log_softmax(x)`` along the classes and smoothing ``e``:

    * class indices: ``l[n] = -(1 - e) w[y] log p[n, y] - (e / C) sum_c w[c] log p[n, c]`` with ``y = y[n]``,
      0 where it is ``ignore_index``; ``mean`` divides the sum of the ``l[n]`` by ``sum_n w[y[n]]``, over the
      kept positions.
    * class probabilities ``q``: ``l[n] = -sum_c w[c] ((1 - e) q[n, c] + e / C) log p[n, c]``; ``mean``
      divides the sum by the number of positions, whatever the weights.

    Args:
        input: logits ``x`` (not probabilities: softmax is taken here), floating point, any range, shape (C),
            (N, C) or (N, C, d1, ...). The loss of a class with logit ``-inf`` is ``inf``; ``+inf`` and
            ``nan`` give ``nan``.
        target: class indices, int64 (or uint8, unless there are axes d1, ...), from 0 to C - 1 or
            ``ignore_index``, shape (), (N) or (N, d1, ...); or class probabilities, floating point, of the
            shape of ``input``. That they lie in [0, 1] and sum to one is not checked, as in torch. They are
            converted to the dtype of ``input``.
        weight: weight ``w`` of each class, shape (C), in the dtype of ``input``; ``None`` means all 1.
        ignore_index: positions with this target give loss 0 and do not count in the mean. It may be a class
            or not. With class probabilities it must be negative, and is not used.
        reduction: ``"none"``, ``"mean"`` or ``"sum"``.
        label_smoothing: ``e`` in [0, 1], the share of the target that is spread evenly over all classes.

    Returns:
        The loss in the dtype of ``input``: a number, or for ``"none"`` an array of the shape of ``input``
        without its class axis. The mean over no position is 0/0 = ``nan``, as in torch (and NumPy warns).

    Raises:
        TypeError: ``input`` is not floating point, ``target`` has the wrong dtype for its shape, ``weight``
            has another dtype than ``input`` (torch: RuntimeError), or ``ignore_index`` or ``label_smoothing``
            is not a number.
        ValueError: ``reduction`` is unknown, the shapes of ``input`` and ``target`` do not fit, there is no
            class, ``weight`` is not of shape (C), ``ignore_index`` is a class though the target holds
            probabilities, or ``label_smoothing`` is outside [0, 1] (torch: ValueError or RuntimeError; a
            negative one it does not refuse).
        IndexError: a class index that is not ignored is not from 0 to C - 1.

    Source: ``torch.nn.functional.cross_entropy``; label smoothing: Szegedy et al., "Rethinking the Inception
    Architecture for Computer Vision", 2016.
    """
    given = _checked(input, target, weight, ignore_index, reduction, label_smoothing)
    # Never log(softmax(x)): where a probability underflows to 0, its log would be -inf.
    log_probabilities = log_softmax(given.logits, dim=given.axis)
    if given.probabilities:
        losses = -(_weighted_distribution(given) * log_probabilities).sum(axis=given.axis)
        return reduce_losses(losses, losses.size, reduction)
    loss = nll_loss(log_probabilities, given.target, given.weight, ignore_index, reduction)
    if given.smoothing == 0:  # without this, 0 times the inf of an impossible class would be nan
        return loss
    evenly = _loss_for_even_target(log_probabilities, given)
    return (1 - given.smoothing) * loss + given.smoothing * evenly


def cross_entropy_grad(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
    label_smoothing: float = 0.0,
) -> Array:
    """Give the gradient of ``cross_entropy`` with respect to ``input``: softmax minus target.

    Formula: ``dL/dx[n, c] = (p[n, c] sum_k v[n, k] - v[n, c]) / D`` with ``p = softmax(x)`` and
    ``v[n, c] = w[c] q[n, c]``, where ``q`` is the smoothed target distribution, 0 for an ignored position;
    without weight and smoothing this is ``(p - onehot(y)) / D``. ``D`` is what the reduction divides by: for
    ``mean`` the sum of the weights of the kept targets (class indices) or the number of positions (class
    probabilities), for ``sum`` 1. For ``none``, which gives many numbers, it is the gradient of their sum.

    Args:
        input, target, weight, ignore_index, reduction, label_smoothing: as for ``cross_entropy``.

    Returns:
        Gradient of the shape and dtype of ``input``. It sums to zero along the classes. Ignored positions
        have gradient 0 (``nan`` if their logits have no softmax).

    Raises:
        TypeError, ValueError, IndexError: as ``cross_entropy``.

    Source: derived from the formula of ``cross_entropy``; what autograd returns for it.
    """
    given = _checked(input, target, weight, ignore_index, reduction, label_smoothing)
    predicted = softmax(given.logits, dim=given.axis)
    wanted = _weighted_distribution(given)
    if reduction == "mean":
        wanted = _divided(wanted, given)
    total: Array = wanted.sum(axis=given.axis, keepdims=True)
    return predicted * total - wanted


class _Given(NamedTuple):
    """The arguments as arrays that fit each other."""

    logits: Array
    target: Array
    weight: Array
    ignore_index: int
    reduction: str
    smoothing: float

    @property
    def axis(self) -> int:
        return class_axis(self.logits)

    @property
    def probabilities(self) -> bool:
        """Whether the target holds class probabilities: only they have the shape of the logits."""
        return self.target.shape == self.logits.shape

    @property
    def kept(self) -> Array:
        """Which positions count, with an axis of length 1 for the classes."""
        return np.expand_dims(self.target != self.ignore_index, self.axis)


def _loss_for_even_target(log_probabilities: Array, given: _Given) -> Any:
    """Give the loss against a target of 1/C for every class, reduced like the loss against the true ones."""
    weighted = along_classes(given.weight, given.logits) * log_probabilities
    losses = -np.where(given.kept, weighted, 0).sum(axis=given.axis) / given.weight.size
    divisor = weights_of_targets(given.weight, given.target, given.ignore_index).sum()
    return reduce_losses(losses, divisor, given.reduction)


def _weighted_distribution(given: _Given) -> Array:
    """Give the target as a distribution over the classes, smoothed, each class multiplied by its weight."""
    distribution = given.target if given.probabilities else _one_hot(given)
    smoothed = (1 - given.smoothing) * distribution + given.smoothing / given.weight.size
    weighted = along_classes(given.weight, given.logits) * smoothed
    return weighted if given.probabilities else np.where(given.kept, weighted, 0)


def _one_hot(given: _Given) -> Array:
    """Give 1 at the true class of each position and 0 at the others."""
    classes = along_classes(np.arange(given.weight.size), given.logits)
    one_hot: Array = np.expand_dims(given.target, given.axis) == classes
    return one_hot.astype(given.logits.dtype)


def _divided(wanted: Array, given: _Given) -> Array:
    """Divide by what ``mean`` divides by; an ignored position stays 0 even when that is 0."""
    if given.probabilities:
        return wanted / (wanted.size // given.weight.size)
    divisor = weights_of_targets(given.weight, given.target, given.ignore_index).sum()
    return np.where(given.kept, wanted / divisor, 0)


def _checked(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    weight: npt.ArrayLike | None,
    ignore_index: int,
    reduction: str,
    label_smoothing: float,
) -> _Given:
    """Refuse bad arguments; give the good ones as arrays."""
    check_reduction(reduction)
    check_ignore_index(ignore_index)
    smoothing = check_label_smoothing(label_smoothing)
    logits, target = check_logits(input), np.asarray(target)
    weights = check_weight(weight, logits.shape[class_axis(logits)], logits.dtype)
    if target.shape == logits.shape:
        check_class_probabilities(target, ignore_index)
        target = target.astype(logits.dtype)
    else:
        check_class_indices(logits, target, ignore_index)
    return _Given(logits, target, weights, ignore_index, reduction, smoothing)
