"""Generated arguments for the losses over classes, and what the tests do with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

Array = npt.NDArray[Any]

MODERATE = st.floats(-6, 6, width=32)
EXTREME = st.sampled_from([-1e4, 1e4, -100.0, 100.0, 0.0])
INFINITE = st.sampled_from([-np.inf, -np.inf, -np.inf, np.inf, np.nan, 1e4])
DTYPES = st.sampled_from([np.float32, np.float64])

# Relative 1e-10 for float64, 1e-5 for float32; the absolute part is the rounding of numbers near 1.
TOLERANCE = {np.dtype(np.float64): (1e-10, 1e-13), np.dtype(np.float32): (1e-5, 2e-6)}


@dataclass(frozen=True)
class Call:
    """Arguments of ``cross_entropy`` (and, without smoothing, of ``nll_loss``)."""

    input: Array
    target: Array
    weight: Array | None = None
    ignore_index: int = -100
    reduction: str = "mean"
    label_smoothing: float | None = 0.0

    @property
    def arguments(self) -> dict[str, Any]:
        arguments = {"ignore_index": self.ignore_index, "reduction": self.reduction}
        if self.label_smoothing is not None:
            arguments["label_smoothing"] = self.label_smoothing
        return arguments

    def ours(self, function: Callable[..., Any]) -> Any:
        with np.errstate(all="ignore"):
            return function(self.input, self.target, self.weight, **self.arguments)

    def theirs(self, function: Callable[..., torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """The loss and the gradient that torch gives."""
        input = torch.from_numpy(self.input.copy()).requires_grad_()
        weight = None if self.weight is None else torch.from_numpy(self.weight)
        target = torch.from_numpy(self.target)
        if target.dtype == torch.uint8 and self.label_smoothing:
            target = target.long()  # torch refuses bytes with weight, smoothing and mean together
        loss = function(input, target, weight=weight, **self.arguments)
        torch.autograd.backward(loss.sum())
        assert input.grad is not None
        return loss.detach(), input.grad

    def with_input(self, input: Array) -> Call:
        return replace(self, input=input)


def assert_agrees(found: Any, expected: torch.Tensor) -> None:
    """Same shape, same dtype, same numbers; nan agrees with nan and inf with inf."""
    reference = expected.numpy()
    assert found.shape == reference.shape
    assert found.dtype == reference.dtype
    relative, absolute = TOLERANCE[reference.dtype]
    np.testing.assert_allclose(found, reference, rtol=relative, atol=absolute)


def finite_difference(function: Callable[[Array], float], at: Array, step: float = 1e-5) -> Array:
    """The gradient of ``function`` by central differences, one element at a time."""
    gradient = np.zeros_like(at)
    for index in np.ndindex(*at.shape):
        up, down = at.copy(), at.copy()
        up[index] += step
        down[index] -= step
        gradient[index] = (function(up) - function(down)) / (2 * step)
    return gradient


def logits(shape: tuple[int, ...], dtype: type) -> st.SearchStrategy[Array]:
    """Arrays of moderate, extreme, or infinite numbers."""
    kinds = [MODERATE, MODERATE | EXTREME, MODERATE | INFINITE]
    return st.sampled_from(kinds).flatmap(lambda elements: hnp.arrays(dtype, shape, elements=elements))


@st.composite
def shapes(draw: st.DrawFn) -> tuple[int, ...]:
    """(C), (N, C), (N, C, d1) or (N, C, d1, d2), with empty batches and now and then an empty d."""
    classes = draw(st.integers(1, 5))
    if draw(st.integers(0, 4)) == 0:
        return (classes,)
    batch = draw(st.sampled_from([0, 1, 2, 3, 4]))
    positions = draw(st.lists(st.sampled_from([1, 2, 2, 3, 0]), max_size=2))
    return (batch, classes, *positions)


def weights(classes: int, dtype: type) -> st.SearchStrategy[Array | None]:
    """No weight, or one for each class, zeros among them."""
    elements = st.sampled_from([0.0, 0.25, 1.0, 2.5]) | st.floats(0.125, 5, width=32)
    given = hnp.arrays(np.float64, (classes,), elements=elements)
    return st.none() | given.map(lambda weight: weight.astype(dtype))


@st.composite
def index_calls(draw: st.DrawFn, smoothing: bool = True) -> Call:
    """Calls with class indices, every parameter together."""
    shape, dtype = draw(shapes()), draw(DTYPES)
    classes = shape[min(len(shape) - 1, 1)]
    ignore_index = draw(st.sampled_from([-100, -100, -1, 0, classes - 1, 255]))
    integer = np.uint8 if len(shape) <= 2 and ignore_index >= 0 and draw(st.booleans()) else np.int64
    valid = st.integers(0, classes - 1)
    elements = draw(st.sampled_from([valid, valid, valid | st.just(ignore_index), st.just(ignore_index)]))
    return Call(
        draw(logits(shape, dtype)),
        draw(hnp.arrays(integer, shape[:1] + shape[2:] if len(shape) > 1 else (), elements=elements)),
        draw(weights(classes, dtype)),
        ignore_index,
        draw(st.sampled_from(["none", "mean", "sum"])),
        draw(st.sampled_from([0.0, 0.0, 0.1, 1.0]) | st.floats(0, 1)) if smoothing else None,
    )


@st.composite
def probability_calls(draw: st.DrawFn, mixed: bool = False) -> Call:
    """Calls with class probabilities, every parameter together; torch does not ask rows to sum to one."""
    shape, dtype = draw(shapes()), draw(DTYPES)
    others = st.sampled_from([np.float16, np.float32, np.float64]) if mixed else st.just(dtype)
    classes = shape[min(len(shape) - 1, 1)]
    probabilities = st.sampled_from([0.0, 1.0]) | st.floats(0, 1, width=32)
    return Call(
        draw(logits(shape, dtype) if not mixed else hnp.arrays(dtype, shape, elements=MODERATE)),
        draw(hnp.arrays(dtype, shape, elements=probabilities)).astype(draw(others)),
        draw(
            weights(classes, draw(st.just(dtype) if not mixed else st.sampled_from([np.float64, np.int64])))
        ),
        draw(st.sampled_from([-100, -1])),
        draw(st.sampled_from(["none", "mean", "sum"])),
        draw(st.sampled_from([0.0, 0.0, 0.1, 1.0]) | st.floats(0, 1)),
    )


def small_call(seed: int, shape: tuple[int, ...], probabilities: bool) -> Call:
    """A call with moderate float64 logits, weights, and (class indices only) an ignored class."""
    random = np.random.default_rng(seed)
    axis = 0 if len(shape) == 1 else 1
    classes = shape[axis]
    input, weight = random.normal(size=shape) * 2, random.uniform(0.5, 3, classes)
    if probabilities:
        target = random.uniform(size=shape)
        return Call(input, target / target.sum(axis=axis, keepdims=True), weight)
    target = np.asarray(random.integers(0, classes, shape[:1] + shape[2:] if axis else ()))
    return Call(input, target, weight, ignore_index=-100 if target.ndim == 0 else int(target.flat[0]))
