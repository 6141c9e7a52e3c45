"""binary_cross_entropy_with_logits and its gradient against torch, known numbers and finite differences."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from snippets.bce_with_logits import (
    binary_cross_entropy_with_logits,
    binary_cross_entropy_with_logits_grad,
    log_sigmoid,
    sigmoid,
)
from tests.snippets.strategies import (
    DTYPES,
    EXTREME,
    INFINITE,
    MODERATE,
    assert_agrees,
    finite_difference,
)

SHAPES = st.sampled_from([(), (0,), (1,), (4,), (3, 3), (2, 0), (4, 3), (2, 3, 2)])
REDUCTIONS = st.sampled_from(["none", "mean", "sum"])


@st.composite
def broadcastable(draw: st.DrawFn, shape: tuple[int, ...], dtype: type) -> Any:
    """No weight, or one whose shape broadcasts to ``shape``, zeros among its numbers."""
    kept = draw(st.integers(0, len(shape)))
    weight_shape = tuple(1 if draw(st.booleans()) else length for length in shape[kept:])
    elements = st.sampled_from([0.0, 1.0]) | st.floats(0.125, 5, width=32)
    return draw(st.none() | hnp.arrays(dtype, weight_shape, elements=elements))


@st.composite
def calls(draw: st.DrawFn, elements: st.SearchStrategy[float]) -> dict[str, Any]:
    """Every parameter together."""
    shape, dtype = draw(SHAPES), draw(DTYPES)
    targets = st.sampled_from([0.0, 1.0]) | st.floats(0, 1, width=32)
    return {
        "input": draw(hnp.arrays(dtype, shape, elements=elements)),
        "target": draw(hnp.arrays(dtype, shape, elements=targets)),
        "weight": draw(broadcastable(shape, dtype)),
        "reduction": draw(REDUCTIONS),
        "pos_weight": draw(broadcastable(shape, dtype)),
    }


@given(st.sampled_from([MODERATE, MODERATE | EXTREME, MODERATE | INFINITE]).flatmap(calls))
def test_agrees_with_torch(call: dict[str, Any]) -> None:
    tensors: dict[str, Any] = {
        k: torch.from_numpy(np.array(v)) if isinstance(v, np.ndarray) else v for k, v in call.items()
    }
    tensors["input"].requires_grad_()
    loss = F.binary_cross_entropy_with_logits(**tensors)
    torch.autograd.backward(loss.sum())
    with np.errstate(all="ignore"):
        assert_agrees(binary_cross_entropy_with_logits(**call), loss.detach())
        assert_agrees(binary_cross_entropy_with_logits_grad(**call), tensors["input"].grad)


@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
def test_gradient_agrees_with_finite_differences(reduction: str) -> None:
    random = np.random.default_rng(4)
    at, target = random.normal(size=(3, 4)) * 2, random.uniform(size=(3, 4))
    weight, positive = random.uniform(1, 3, (3, 1)), random.uniform(1, 3, 4)

    def total(logits: Any) -> float:
        return float(binary_cross_entropy_with_logits(logits, target, weight, reduction, positive).sum())

    found = binary_cross_entropy_with_logits_grad(at, target, weight, reduction, positive)
    np.testing.assert_allclose(found, finite_difference(total, at), rtol=1e-6, atol=1e-9)


def test_golden_numbers() -> None:
    assert binary_cross_entropy_with_logits(0.0, 1.0) == pytest.approx(np.log(2), rel=1e-15)
    assert binary_cross_entropy_with_logits(5.0, 2.0) == pytest.approx(-4.993284651510882, rel=1e-14)
    assert binary_cross_entropy_with_logits(0.0, 1.0, pos_weight=3.0) == pytest.approx(
        3 * np.log(2), rel=1e-15
    )
    assert binary_cross_entropy_with_logits(0.0, 0.0, pos_weight=3.0) == pytest.approx(np.log(2), rel=1e-15)
    assert binary_cross_entropy_with_logits(1.0, 1.0) == pytest.approx(0.3132616875182228, rel=1e-14)


def test_large_logits_keep_value_and_gradient_in_float32() -> None:
    logits, target = np.array([20, 200, -120], np.float32), np.array([0, 0, 1], np.float32)
    losses = binary_cross_entropy_with_logits(logits, target, reduction="none")
    np.testing.assert_array_equal(losses, [20, 200, 120])
    gradient = binary_cross_entropy_with_logits_grad(logits, target, reduction="none")
    np.testing.assert_array_equal(gradient, [1, 1, -1])


def test_multi_label_mean_is_over_all_elements() -> None:
    logits, target = np.zeros((2, 5)), np.ones((2, 5))
    assert binary_cross_entropy_with_logits(logits, target, reduction="sum") == pytest.approx(10 * np.log(2))
    assert binary_cross_entropy_with_logits(logits, target) == pytest.approx(np.log(2))


def test_sigmoid_and_its_logarithm_do_not_overflow() -> None:
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        np.testing.assert_array_equal(sigmoid(np.array([-1000.0, 0.0, 1000.0])), [0, 0.5, 1])
        np.testing.assert_allclose(log_sigmoid(np.array([-1000.0, 0.0])), [-1000, -np.log(2)], rtol=1e-15)


@given(
    st.sampled_from([np.float16, np.float32, np.float64]),
    st.sampled_from([np.float16, np.float32, np.float64]),
)
def test_the_result_has_the_dtype_of_the_target_as_in_torch(input_dtype: type, target_dtype: type) -> None:
    logits: Any = np.full((2, 3), 0.5, input_dtype)
    target: Any = np.ones((2, 3), target_dtype)
    theirs = F.binary_cross_entropy_with_logits(
        torch.from_numpy(logits), torch.from_numpy(target), reduction="none"
    )
    ours = binary_cross_entropy_with_logits(logits, target, reduction="none")
    assert ours.dtype == theirs.numpy().dtype == target_dtype
    assert binary_cross_entropy_with_logits_grad(logits, target).dtype == input_dtype


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_mean_of_nothing_is_nan_and_sum_is_zero() -> None:
    assert np.isnan(binary_cross_entropy_with_logits(np.zeros((0, 3)), np.zeros((0, 3))))
    assert binary_cross_entropy_with_logits(np.zeros(0), np.zeros(0), reduction="sum") == 0


GOOD: dict[str, Any] = {"input": np.full((4, 3), 0.5), "target": np.ones((4, 3))}
BAD: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"reduction": "batchmean"}, ValueError, "'batchmean' is not a valid value for reduction"),
    ({"target": np.ones((4, 3), np.int64)}, TypeError, "floating point numbers, got int64"),
    ({"target": np.ones((4, 3), bool)}, TypeError, "got bool"),
    ({"input": np.ones((4, 3), np.int64)}, TypeError, "input must hold floating point numbers"),
    ({"target": np.ones(12)}, ValueError, r"target.reshape\(input.shape\)"),
    ({"target": np.ones((4, 1))}, ValueError, "one target for each element"),
    ({"weight": np.ones(4)}, ValueError, r"weight of shape \(4,\) .* use shape \(N, 1\)"),
    ({"weight": np.ones((1, 4, 3))}, ValueError, r"weight of shape \(1, 4, 3\)"),
    ({"pos_weight": np.ones(2)}, ValueError, r"pos_weight of shape \(2,\) does not broadcast"),
    ({"pos_weight": np.ones((2, 4, 3))}, ValueError, r"pos_weight of shape \(2, 4, 3\)"),
]


@pytest.mark.parametrize(
    "function", [binary_cross_entropy_with_logits, binary_cross_entropy_with_logits_grad]
)
@pytest.mark.parametrize(("change", "error", "message"), BAD)
def test_bad_input_is_refused(
    function: Callable[..., Any], change: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        function(**(GOOD | change))


@pytest.mark.parametrize("change", [change for change, _, _ in BAD])
def test_torch_refuses_it_too(change: dict[str, Any]) -> None:
    arguments = GOOD | change
    tensors: dict[str, Any] = {
        k: torch.tensor(v) if isinstance(v, np.ndarray) else v for k, v in arguments.items()
    }
    with pytest.raises((ValueError, RuntimeError)):
        F.binary_cross_entropy_with_logits(**tensors)


def test_parameters_and_defaults_are_those_of_torch() -> None:
    theirs = inspect.signature(F.binary_cross_entropy_with_logits).parameters
    expected = {name: p.default for name, p in theirs.items() if name not in ("size_average", "reduce")}
    for function in (binary_cross_entropy_with_logits, binary_cross_entropy_with_logits_grad):
        assert {name: p.default for name, p in inspect.signature(function).parameters.items()} == expected
