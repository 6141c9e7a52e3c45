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
from snippets._classes import along_classes, class_axis, is_target, reduce_losses, weights_of_targets
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
            shape of ``input``. That they lie in [0, 1] and sum to one is not checked, as in torch.
        weight: weight ``w`` of each class, shape (C), for class indices in the dtype of ``input``; ``None``
            means all 1.
        ignore_index: positions with this target give loss 0 and do not count in the mean. It may be a class
            or not. With class probabilities it must be negative, and is not used.
        reduction: ``"none"``, ``"mean"`` or ``"sum"``.
        label_smoothing: ``e`` in [0, 1], the share of the target that is spread evenly over all classes. As
            in torch a negative number and ``nan`` mean none.

    Returns:
        The loss in the dtype of ``input`` (for class probabilities in the common dtype of all arguments): a
        number, or for ``"none"`` an array of the shape of ``input`` without its class axis. The mean over no
        position is 0/0 = ``nan``, as in torch (and NumPy warns).

    Raises:
        TypeError: ``input`` is not floating point, ``target`` has the wrong dtype for its shape, ``weight``
            has another dtype than ``input`` (torch: RuntimeError), or ``ignore_index`` or ``label_smoothing``
            is not a number.
        ValueError: ``reduction`` is unknown, ``input`` has no axis, the shapes of ``input`` and ``target`` do not
            fit, ``weight`` is not of shape (C), ``ignore_index`` is a class though the target holds
            probabilities, or ``label_smoothing`` is above 1 (torch: ValueError, RuntimeError or IndexError; and
            as for ``nll_loss`` it lets some wrong shapes pass).
        IndexError: a class index that is not ignored is not from 0 to C - 1.

    Source: ``torch.nn.functional.cross_entropy``; label smoothing: Szegedy et al., "Rethinking the Inception
    Architecture for Computer Vision", 2016.
    """
    given = _checked(input, target, weight, ignore_index, reduction, label_smoothing)
    # Never log(softmax(x)): where a probability underflows to 0, its log would be -inf.
    log_probabilities = log_softmax(given.logits, dim=given.axis)
    if given.probabilities:
        losses = -(_weighted_distribution(given) * log_probabilities).sum(axis=given.axis)
        return reduce_losses(losses, given.positions, reduction)
    loss = nll_loss(log_probabilities, given.target, given.weight, ignore_index, reduction)
    if given.smoothing == 0:  # without this, 0 times the inf of an impossible class would be nan
        return loss
    evenly = _loss_against_every_class(log_probabilities, given)
    return (1 - given.smoothing) * loss + given.smoothing_of_each * evenly


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
    wanted = _weighted_distribution(given, _share(given))
    total: Array = wanted.sum(axis=given.axis, keepdims=True)
    gradient: Array = predicted * total - wanted
    return gradient.astype(given.logits.dtype)


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

    @property
    def smoothing_of_each(self) -> float:
        """What smoothing gives each class."""
        return float(np.divide(self.smoothing, self.weight.size))

    @property
    def positions(self) -> float:
        """How many samples, pixels or tokens there are; as in torch nan where there is no class."""
        return float(np.divide(self.logits.size, self.weight.size))


def _loss_against_every_class(log_probabilities: Array, given: _Given) -> Any:
    """Add up the losses against every class, reduced like the loss against the true ones."""
    weighted = along_classes(given.weight, given.logits) * log_probabilities
    losses = -np.where(given.kept, weighted, 0).sum(axis=given.axis)
    divisor = weights_of_targets(given.weight, given.target, given.ignore_index).sum()
    return reduce_losses(losses, divisor, given.reduction)


def _weighted_distribution(given: _Given, share: Any = 1) -> Array:
    """Give the target as a distribution over the classes, smoothed, each class multiplied by its weight."""
    weight = along_classes(given.weight, given.logits)
    evenly = given.smoothing_of_each
    if given.probabilities:
        return np.asarray(share * weight * ((1 - given.smoothing) * given.target + evenly))
    # Not weight times one-hot: a class that is nobody's target may weigh inf, and 0 inf would be nan.
    true = np.where(is_target(given.logits, given.target, given.ignore_index), share * weight, 0)
    return true if evenly == 0 else (1 - given.smoothing) * true + evenly * share * weight


def _share(given: _Given) -> Any:
    """Give the factor of each position in the reduced loss: 1, or for ``mean`` one over what it divides by."""
    if given.probabilities:
        return 1 / max(given.positions, 1) if given.reduction == "mean" else 1
    weights = weights_of_targets(given.weight, given.target, given.ignore_index)
    divisor = weights.sum() if given.reduction == "mean" else weights.dtype.type(1)
    return np.where(given.kept, 1 / divisor, 0)


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
    logits, given_target, target = check_logits(input), target, np.asarray(target)
    probabilities = target.shape == logits.shape
    weights = check_weight(weight, logits.shape[class_axis(logits)], logits.dtype, mixed=probabilities)
    if probabilities:
        check_class_probabilities(target, ignore_index)
        target = target if hasattr(given_target, "dtype") else target.astype(logits.dtype)  # a list has none
    else:
        check_class_indices(logits, target, ignore_index)
    return _Given(logits, target, weights, ignore_index, reduction, smoothing)
