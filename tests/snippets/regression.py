"""Generated arguments for the regression losses, and what torch gives for them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

Array = npt.NDArray[Any]

NUMBERS = st.floats(-6, 6, width=32) | st.sampled_from([0.0, 1.0, -1e4, 1e4])
INFINITE = NUMBERS | st.sampled_from([np.inf, -np.inf, np.nan])
# Sums of these are exact also in float32, in which torch adds float32 weights of a float64 loss.
WEIGHTS = st.sampled_from([0.0, 0.25, 1.0, 2.5, 3.75])
# Shapes of input and target: equal, empty, a single number, broadcast on either side.
SHAPES = [
    ((), ()), ((3,), (3,)), ((2, 3), (2, 3)), ((2, 1, 2), (2, 1, 2)), ((0,), (0,)), ((2, 0), (2, 0)),
    ((3, 1), (3,)), ((3,), (3, 1)), ((2, 3), (3,)), ((3,), ()), ((), (3,)), ((0,), (1,)), ((1,), (0,)),
]  # fmt: skip


@dataclass(frozen=True)
class RegressionCall:
    """Arguments of a regression loss."""

    input: Array
    target: Array
    reduction: str
    weight: Array | None

    def ours(self, function: Callable[..., Any]) -> Any:
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            return function(self.input, self.target, self.reduction, self.weight)

    def theirs(self, function: Callable[..., torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """The loss and the gradient that torch gives."""
        input = torch.from_numpy(self.input.copy()).requires_grad_()
        weight = None if self.weight is None else torch.from_numpy(self.weight)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            loss = function(input, torch.from_numpy(self.target), reduction=self.reduction, weight=weight)
        torch.autograd.backward(loss.sum())
        assert input.grad is not None
        return loss.detach(), input.grad


@st.composite
def regression_calls(draw: st.DrawFn) -> RegressionCall:
    """Calls with every parameter together, dtypes mixed."""
    input_shape, target_shape = draw(st.sampled_from(SHAPES))
    dtypes, numbers = st.sampled_from([np.float32, np.float64]), draw(st.sampled_from([NUMBERS, INFINITE]))
    target = hnp.arrays(draw(dtypes), target_shape, elements=numbers)
    integers = hnp.arrays(np.int64, target_shape, elements=st.integers(-5, 5))
    input = draw(hnp.arrays(draw(dtypes), input_shape, elements=numbers))
    weight = hnp.arrays(draw(dtypes), input_shape, elements=WEIGHTS)
    return RegressionCall(
        input,
        draw(target | target | integers),
        draw(st.sampled_from(["none", "mean", "sum"])),
        draw(st.none() | weight),
    )


GOOD: dict[str, Any] = {"input": np.arange(4.0), "target": np.zeros(4)}
# What spoils a call of four predictions and four targets; the error; a part of its message.
BAD: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"reduction": "avg"}, ValueError, "'avg' is not a valid value for reduction"),
    ({"reduction": None}, ValueError, "None is not a valid value for reduction"),
    ({"target": np.zeros(3)}, ValueError, r"input of shape \(4,\) and target of shape \(3,\) do not fit"),
    ({"weight": np.ones(1)}, ValueError, r"weight has shape \(1,\), but input has \(4,\)"),
    ({"weight": np.ones((4, 1))}, ValueError, r"weight has shape \(4, 1\)"),
    ({"weight": np.array(1.0)}, ValueError, r"weight has shape \(\)"),
]
