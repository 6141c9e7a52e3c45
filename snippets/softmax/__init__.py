"""NumPy reference of softmax, log-softmax and log-sum-exp, and of their gradients."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from snippets._checks import check_dim, check_dims, check_grad_output, check_input

__all__ = ["log_softmax", "log_softmax_grad", "logsumexp", "logsumexp_grad", "softmax", "softmax_grad"]

Array = npt.NDArray[Any]


def softmax(input: npt.ArrayLike, dim: int, dtype: npt.DTypeLike | None = None) -> Array:
    """Turn scores into probabilities: positive numbers that sum to one along ``dim``.

    Formula: ``p[i] = exp(x[i]) / sum_j exp(x[j])``.

    Args:
        input: logits ``x``, any shape, floating point, any range. ``-inf`` gets probability 0; ``+inf``,
            ``nan`` or nothing but ``-inf`` along ``dim`` gives ``nan``, as in torch (and NumPy warns).
        dim: axis along which the probabilities sum to one; negative ones count from the end.
        dtype: floating point dtype to convert ``input`` to before anything is computed; ``None`` keeps its
            own.

    Returns:
        Probabilities in [0, 1] of the shape of ``input``, in its dtype (or in ``dtype``).

    Raises:
        TypeError: ``input`` is not floating point (torch: NotImplementedError, unless there are no elements),
            or ``dim`` is not an integer.
        IndexError: ``input`` has no axis ``dim``.

    Source: ``torch.nn.functional.softmax``, where leaving out ``dim`` is deprecated; here it must be given.
    """
    logits = check_input(input, dtype)
    # softmax(x) = softmax(x - c) for any c: with c = max(x) no exponent is above 0, so exp cannot overflow.
    exponentials = np.exp(_minus_maximum(logits, dim))
    total: Array = exponentials.sum(axis=dim, keepdims=True)
    return exponentials / total


def softmax_grad(input: npt.ArrayLike, grad_output: npt.ArrayLike, dim: int) -> Array:
    """Carry a gradient back through ``softmax``: the vector-Jacobian product.

    softmax gives many numbers, so its derivative is a matrix, ``dp[i]/dx[j] = p[i] (1[i = j] - p[j])``. A
    training step never needs it whole, only its product with the gradient ``g`` of the loss with respect to
    ``p``. That is why ``grad_output`` is asked for.

    Formula: ``dL/dx[i] = p[i] (g[i] - sum_j g[j] p[j])``.

    Args:
        input: logits, as for ``softmax``.
        grad_output: ``g``, the gradient of the loss with respect to ``softmax(input, dim)``, same shape.
        dim: axis, as for ``softmax``.

    Returns:
        Gradient of the loss with respect to ``input``, of its shape and dtype. It sums to zero along ``dim``.

    Raises:
        TypeError, IndexError: as ``softmax``.
        ValueError: ``grad_output`` has another shape than ``input``.

    Source: derived from the formula of ``softmax``; what autograd returns for it.
    """
    logits = check_input(input)
    upstream = check_grad_output(grad_output, logits.shape, logits.dtype)
    probabilities = softmax(logits, dim)
    expected_upstream: Array = (upstream * probabilities).sum(axis=dim, keepdims=True)
    gradient: Array = probabilities * (upstream - expected_upstream)
    return gradient


def log_softmax(input: npt.ArrayLike, dim: int, dtype: npt.DTypeLike | None = None) -> Array:
    """Give the logarithms of the softmax probabilities, without forming the probabilities.

    Formula: ``log p[i] = x[i] - log sum_j exp(x[j])``.

    Args:
        input: logits ``x``, any shape, floating point, any range. ``-inf`` stays ``-inf``; ``+inf``, ``nan``
            or nothing but ``-inf`` along ``dim`` gives ``nan``, as in torch (and NumPy warns).
        dim: axis of the classes; negative ones count from the end.
        dtype: floating point dtype to convert ``input`` to before anything is computed; ``None`` keeps its
            own.

    Returns:
        Log-probabilities, at most 0, of the shape of ``input``, in its dtype (or in ``dtype``).

    Raises:
        TypeError: ``input`` is not floating point (torch: NotImplementedError, unless there are no elements),
            or ``dim`` is not an integer.
        IndexError: ``input`` has no axis ``dim``.

    Source: ``torch.nn.functional.log_softmax``, where leaving out ``dim`` is deprecated; here it must be
    given.
    """
    logits = check_input(input, dtype)
    # log_softmax(x) = log_softmax(x - max(x)): the sum below holds exp(0) = 1, so its log is finite.
    shifted = _minus_maximum(logits, dim)
    total: Array = np.exp(shifted).sum(axis=dim, keepdims=True)
    return shifted - np.log(total)


def log_softmax_grad(input: npt.ArrayLike, grad_output: npt.ArrayLike, dim: int) -> Array:
    """Carry a gradient back through ``log_softmax``: the vector-Jacobian product.

    As for ``softmax_grad``, the gradient ``g`` of the loss with respect to the result is asked for, because
    the result is many numbers and its derivative a matrix: ``d log p[i]/dx[j] = 1[i = j] - p[j]``.

    Formula: ``dL/dx[i] = g[i] - p[i] sum_j g[j]``.

    Args:
        input: logits, as for ``log_softmax``.
        grad_output: ``g``, the gradient of the loss with respect to ``log_softmax(input, dim)``, same shape.
        dim: axis, as for ``log_softmax``.

    Returns:
        Gradient of the loss with respect to ``input``, of its shape and dtype. It sums to zero along ``dim``.

    Raises:
        TypeError, IndexError: as ``log_softmax``.
        ValueError: ``grad_output`` has another shape than ``input``.

    Source: derived from the formula of ``log_softmax``; what autograd returns for it.
    """
    logits = check_input(input)
    upstream = check_grad_output(grad_output, logits.shape, logits.dtype)
    probabilities = softmax(logits, dim)
    total_upstream: Array = upstream.sum(axis=dim, keepdims=True)
    gradient: Array = upstream - probabilities * total_upstream
    return gradient


def logsumexp(input: npt.ArrayLike, dim: int | tuple[int, ...], keepdim: bool = False) -> Any:
    """Give the logarithm of the sum of exponentials along ``dim``: a smooth maximum.

    Formula: ``log sum_j exp(x[j])``, at least ``max(x)`` and at most ``max(x) + log C`` for C numbers.

    Args:
        input: ``x``, any shape, floating point, any range. A ``+inf`` gives ``inf``; nothing but ``-inf``, or
            no number at all, gives ``-inf``, as in torch. Integers are converted to float32.
        dim: axis to sum along, or a tuple of several, () for all (torch fails at () without ``keepdim``);
            negative ones count from the end.
        keepdim: keep ``dim`` as an axis of length 1.

    Returns:
        Array of the shape of ``input`` without ``dim``, in its dtype.

    Raises:
        TypeError: ``input`` is not a real number (torch also takes complex ones), or ``dim`` is not an integer.
        IndexError: ``input`` has no axis ``dim``.

    Source: ``torch.logsumexp``.
    """
    numbers = _as_floating(input)
    axes = check_dims(numbers, dim)
    # log sum exp(x) = c + log sum exp(x - c) for any c: with c = max(x) no exponent is above 0.
    maximum = numbers.max(axis=axes, keepdims=True, initial=-np.inf)
    shift = np.where(np.isfinite(maximum), maximum, 0)  # inf - inf would be nan
    with np.errstate(divide="ignore"):  # log 0 = -inf is the right answer for a sum of nothing
        total: Array = np.exp(numbers - shift).sum(axis=axes, keepdims=True)
        result = shift + np.log(total)
    return result if keepdim or not numbers.ndim else result.squeeze(axis=axes)[()]


def logsumexp_grad(
    input: npt.ArrayLike, grad_output: npt.ArrayLike, dim: int | tuple[int, ...], keepdim: bool = False
) -> Array:
    """Carry a gradient back through ``logsumexp``, whose derivative is ``softmax``.

    Formula: ``dL/dx[i] = g p[i]`` with ``p = softmax(x)``.

    Args:
        input: as for ``logsumexp``.
        grad_output: ``g``, the gradient of the loss with respect to ``logsumexp(input, dim, keepdim)``, same
            shape; all ones give the derivative itself.
        dim: axis, as for ``logsumexp``.
        keepdim: as for ``logsumexp``.

    Returns:
        Gradient of the loss with respect to ``input``, of its shape and dtype. As in torch, ``+inf`` gets
        ``nan`` and the finite numbers beside it get 0.

    Raises:
        TypeError, IndexError: as ``logsumexp``.
        ValueError: ``grad_output`` has another shape than ``logsumexp(input, dim, keepdim)``.

    Source: derived from the formula of ``logsumexp``; what autograd returns for it.
    """
    numbers = check_input(input)
    output = logsumexp(numbers, dim, keepdim)
    upstream = check_grad_output(grad_output, output.shape, numbers.dtype)
    axes = check_dims(numbers, dim)
    if not keepdim and numbers.ndim:
        upstream = np.expand_dims(upstream, axes)
    # The largest number goes first, because logsumexp(x) may be huge and rounded: exp(x - c) / sum exp(x - c).
    maximum = numbers.max(axis=axes, keepdims=True, initial=-np.inf)
    exponentials = np.exp(numbers - maximum)
    total: Array = np.where(maximum == np.inf, 1, exponentials.sum(axis=axes, keepdims=True))
    gradient: Array = upstream * (exponentials / total)
    return gradient.astype(numbers.dtype)


def _minus_maximum(logits: Array, dim: int) -> Array:
    """Subtract from all numbers along ``dim`` the largest of them."""
    # The initial value matters only for an empty axis, which has no maximum.
    maximum: Array = logits.max(axis=check_dim(logits, dim), keepdims=True, initial=-np.inf)
    return logits - maximum


def _as_floating(input: npt.ArrayLike) -> Array:
    """Give ``input`` as floating point numbers; integers and truth values become float32, as in torch."""
    array = np.asarray(input)
    return array.astype(np.float32) if array.dtype.kind in "iub" else check_input(array)
