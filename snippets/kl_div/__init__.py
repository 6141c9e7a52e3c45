"""NumPy reference of the Kullback-Leibler divergence loss and of its gradient."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._checks import check_input
from snippets._classes import reduce_losses

__all__ = ["kl_div", "kl_div_grad"]

Array = npt.NDArray[Any]

REDUCTIONS = ("none", "batchmean", "mean", "sum")


def kl_div(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    reduction: str = "mean",
    log_target: bool = False,
) -> Any:
    """Compare a target distribution P with a prediction Q: the terms of KL(P || Q), summed or averaged.

    Formula: ``l = p (log p - x)`` for each element, with ``0 log 0 = 0``. With ``log_target`` the target is
    ``t = log p`` and ``l = exp(t) (t - x)``. ``sum`` adds the elements, ``mean`` divides the sum by their
    number, ``batchmean`` divides it by the length of the first axis of ``input`` and by nothing else.

    Args:
        input: the log-probabilities ``x = log Q``, floating point, any shape. Nothing is checked: where they
            are not log-probabilities the result is not a divergence and may be negative.
        target: the probabilities ``p = P`` (or their logarithms, with ``log_target``), floating point, of the
            shape of ``input`` or one that broadcasts with it.
        reduction: ``"none"``, ``"batchmean"``, ``"mean"`` or ``"sum"``.
        log_target: whether ``target`` holds logarithms, ``True`` or ``False``.

    Returns:
        The loss in the common dtype: a number, or for ``"none"`` an array of the broadcast shape. A negative
        probability gives ``nan``, and so does ``0 * inf``: ``target`` 0 where ``input`` is infinite,
        ``target`` ``-inf`` with ``log_target``. The mean over nothing is 0/0 = ``nan`` (and NumPy warns).

    Raises:
        TypeError: ``input`` or ``target`` is not floating point (torch: RuntimeError), or ``log_target`` is not
            ``True`` or ``False``.
        ValueError: ``reduction`` is unknown, or the shapes do not broadcast (torch: RuntimeError).

    Source: ``torch.nn.functional.kl_div``.
    """
    log_q, p = _checked(input, target, reduction, log_target)
    losses = np.exp(p) * (p - log_q) if log_target else _p_log_p(p) - p * log_q
    losses = losses.astype(_common_dtype(log_q, p))
    if reduction == "mean":
        return losses.mean()
    return reduce_losses(losses, _batch(log_q), reduction)


def kl_div_grad(
    input: npt.ArrayLike,
    target: npt.ArrayLike,
    reduction: str = "mean",
    log_target: bool = False,
) -> Array:
    """Give the gradient of ``kl_div`` with respect to ``input``: minus the target probability, scaled.

    Formula: ``dL/dx = -p / D``. ``D`` is what the reduction divides by: the length of the first axis for
    ``batchmean``, the number of elements for ``mean``, 1 for ``sum``. For ``none``, which gives many numbers,
    it is the gradient of their sum. Where ``input`` was broadcast, its elements collect several of these.

    Args:
        input, target, reduction, log_target: as for ``kl_div``.

    Returns:
        Gradient of the shape and dtype of ``input``; it does not depend on the values of ``input``.

    Raises:
        TypeError, ValueError: as ``kl_div``.

    Source: derived from the formula of ``kl_div``; what autograd returns for it.
    """
    log_q, target_values = _checked(input, target, reduction, log_target)
    p = np.exp(target_values) if log_target else target_values
    shape = np.broadcast_shapes(log_q.shape, p.shape)
    divisor = {"mean": int(np.prod(shape)), "batchmean": _batch(log_q)}.get(reduction, 1)
    gradient = np.broadcast_to(-p / max(divisor, 1), shape)
    return _summed_to(gradient, log_q.shape).astype(log_q.dtype)


def _p_log_p(p: Array) -> Array:
    """Give ``p log p``, 0 where ``p`` is 0: its limit there."""
    return np.where(p == 0, 0, p * np.log(np.where(p == 0, 1, p)))


def _batch(log_q: Array) -> int:
    """Give the length of the first axis of ``input``, even where it was broadcast; 1 if it has no axis."""
    return len(log_q) if log_q.ndim else 1


def _summed_to(gradient: Array, shape: tuple[int, ...]) -> Array:
    """Undo broadcasting: add up along each axis that ``shape`` lacks or holds only once."""
    added = tuple(range(gradient.ndim - len(shape)))
    stretched = tuple(axis + len(added) for axis, length in enumerate(shape) if length == 1)
    return np.asarray(gradient.sum(axis=added + stretched)).reshape(shape)


def _checked(
    input: npt.ArrayLike, target: npt.ArrayLike, reduction: str, log_target: bool
) -> tuple[Array, Array]:
    """Refuse bad arguments; give the good ones as arrays whose shapes broadcast."""
    if reduction not in REDUCTIONS:
        raise ValueError(
            f"{reduction!r} is not a valid value for reduction: use 'none', 'batchmean', 'mean' or 'sum'"
        )
    if not isinstance(log_target, bool):
        raise TypeError(
            f"log_target must be True or False, got {log_target!r}: for a NumPy bool use bool(...)"
        )
    log_q, p = check_input(input), _check_target(target)
    try:
        np.broadcast_shapes(log_q.shape, p.shape)
    except ValueError as error:
        raise ValueError(
            f"target of shape {p.shape} does not broadcast with input of shape {log_q.shape}: "
            "pass one probability for each element of input"
        ) from error
    return log_q, p


def _check_target(target: npt.ArrayLike) -> Array:
    array = np.asarray(target)
    if not np.issubdtype(array.dtype, np.floating):
        raise TypeError(
            f"target must hold floating point probabilities, got {array.dtype}: class indices belong to "
            "nll_loss or cross_entropy; a one-hot target needs target.astype(input.dtype)"
        )
    return array


def _common_dtype(log_q: Array, p: Array) -> np.dtype[Any]:
    # As in torch: a number without axes does not raise the precision of an array that has some.
    if (log_q.ndim == 0) != (p.ndim == 0):
        return log_q.dtype if log_q.ndim else p.dtype
    return np.result_type(log_q, p)
