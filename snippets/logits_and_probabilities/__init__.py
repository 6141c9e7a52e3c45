"""Examples of the page on logits and probabilities, and a function that guesses which of the two a tensor holds."""

from __future__ import annotations

import torch


def kind_of(x: torch.Tensor, dim: int = 1) -> str:
    """Guess what a tensor holds from its values; several rows make the guess safer.

    Args:
        x: any shape; the classes lie along `dim`.
        dim: axis of the classes.

    Returns:
        A short description. Values alone cannot decide every case: read the limits on the page.
    """
    if not x.is_floating_point():
        return "integers: labels?"
    tolerance = max(1e-3, 8 * torch.finfo(x.dtype).eps)  # room for rounding
    x = x.double()
    if x.isnan().any():
        return "nan inside"
    in_unit_interval = bool(((x >= 0) & (x <= 1)).all())
    if in_unit_interval and ((x.sum(dim) - 1).abs() <= tolerance).all():
        return "probabilities"
    if in_unit_interval:
        return "between 0 and 1: sigmoid outputs?"
    if (x <= 0).all() and (x.logsumexp(dim).abs() <= tolerance).all():
        return "log-probabilities"
    return "logits"
