"""What every loss promises: bad calls are refused as torch refuses them, parameters are those of torch."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from snippets.bce import binary_cross_entropy, binary_cross_entropy_grad
from snippets.bce_with_logits import binary_cross_entropy_with_logits, binary_cross_entropy_with_logits_grad
from snippets.cross_entropy import cross_entropy, cross_entropy_grad
from snippets.kl_div import kl_div, kl_div_grad
from snippets.l1 import l1_loss, l1_loss_grad
from snippets.mse import mse_loss, mse_loss_grad
from snippets.nll import nll_loss, nll_loss_grad
from tests.snippets import (
    regression,
    test_bce,
    test_bce_with_logits,
    test_cross_entropy,
    test_kl_div,
    test_nll,
)

pytestmark = pytest.mark.filterwarnings(
    "ignore:Using a target size:UserWarning", "ignore:reduction. 'mean' divides:UserWarning"
)


class Loss(NamedTuple):
    """A loss, its gradient, torch's loss, and where the bad calls stand."""

    ours: Callable[..., Any]
    gradient: Callable[..., Any]
    theirs: Callable[..., torch.Tensor]
    calls: Any


LOSSES = [
    Loss(binary_cross_entropy, binary_cross_entropy_grad, F.binary_cross_entropy, test_bce),
    Loss(
        binary_cross_entropy_with_logits,
        binary_cross_entropy_with_logits_grad,
        F.binary_cross_entropy_with_logits,
        test_bce_with_logits,
    ),
    Loss(cross_entropy, cross_entropy_grad, F.cross_entropy, test_cross_entropy),
    Loss(kl_div, kl_div_grad, F.kl_div, test_kl_div),
    Loss(l1_loss, l1_loss_grad, F.l1_loss, regression),
    Loss(mse_loss, mse_loss_grad, F.mse_loss, regression),
    Loss(nll_loss, nll_loss_grad, F.nll_loss, test_nll),
]
BAD = [
    pytest.param(loss, loss.calls.GOOD | change, error, message, id=f"{loss.ours.__name__}-{number}")
    for loss in LOSSES
    for number, (change, error, message) in enumerate(loss.calls.BAD)
]


def as_tensors(arguments: dict[str, Any]) -> dict[str, Any]:
    """The same arguments with tensors in place of arrays."""
    return {
        name: torch.tensor(value) if isinstance(value, np.ndarray) else value
        for name, value in arguments.items()
    }


@pytest.mark.parametrize(("loss", "arguments", "error", "message"), BAD)
def test_bad_input_is_refused(
    loss: Loss, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    for function in (loss.ours, loss.gradient):
        with pytest.raises(error, match=message):
            function(**arguments)
    with pytest.raises((ValueError, TypeError, IndexError, RuntimeError)):
        loss.theirs(**as_tensors(arguments))


@pytest.mark.parametrize("loss", LOSSES, ids=[loss.ours.__name__ for loss in LOSSES])
def test_parameters_and_defaults_are_those_of_torch(loss: Loss) -> None:
    theirs = inspect.signature(loss.theirs).parameters
    expected = [(name, p.default) for name, p in theirs.items() if name not in ("size_average", "reduce")]
    for function in (loss.ours, loss.gradient):
        parameters = inspect.signature(function).parameters
        assert [(name, p.default) for name, p in parameters.items()] == expected


@pytest.mark.parametrize("loss", LOSSES, ids=[loss.ours.__name__ for loss in LOSSES])
def test_arguments_may_be_read_only_views_and_stay_as_they_were(loss: Loss) -> None:
    arguments = dict(loss.calls.GOOD)
    views = {name: np.repeat(value, 2, axis=0)[::2] for name, value in arguments.items()}
    for view in views.values():
        view.flags.writeable = False
    assert loss.ours(**views) == loss.ours(**arguments)
    np.testing.assert_array_equal(loss.gradient(**views), loss.gradient(**arguments))
    for name, view in views.items():
        np.testing.assert_array_equal(view, arguments[name])
