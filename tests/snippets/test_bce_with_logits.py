"""binary_cross_entropy_with_logits and its gradient against torch, known numbers and finite differences."""

from __future__ import annotations

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


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning", "ignore:Mean of empty:RuntimeWarning")
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
    ({"pos_weight": np.ones((4, 3), bool)}, TypeError, r"pos_weight.astype\(input.dtype\)"),
    ({"pos_weight": np.ones(2)}, ValueError, r"pos_weight of shape \(2,\) does not broadcast"),
    ({"pos_weight": np.ones((2, 4, 3))}, ValueError, r"pos_weight of shape \(2, 4, 3\)"),
]


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
@pytest.mark.parametrize("weight", [None, np.array([2.0, 0.5, 1.0, 3.0])])
def test_infinite_targets_give_infinite_losses_without_pos_weight(weight: Any) -> None:
    logits, target = np.array([1.0, -2.0, 0.0, 3.0]), np.array([-np.inf, np.inf, np.nan, -np.inf])
    x = torch.tensor(logits, requires_grad=True)
    theirs = F.binary_cross_entropy_with_logits(
        x, torch.tensor(target), None if weight is None else torch.tensor(weight), reduction="none"
    )
    torch.autograd.backward(theirs.sum())
    assert x.grad is not None
    found = binary_cross_entropy_with_logits(logits, target, weight, "none")
    np.testing.assert_array_equal(found, theirs.detach().numpy())
    assert np.isinf(found).sum() == 3
    gradient = binary_cross_entropy_with_logits_grad(logits, target, weight, "none")
    np.testing.assert_array_equal(gradient, x.grad.numpy())


def test_bytes_as_pos_weight_do_not_wrap_round_as_in_torch() -> None:
    logits, target, zero = np.array([0.5]), np.array([1.0]), np.array([0], np.uint8)
    assert binary_cross_entropy_with_logits(logits, target, pos_weight=zero) == 0
    theirs = F.binary_cross_entropy_with_logits(
        torch.tensor(logits), torch.tensor(target), pos_weight=torch.tensor(zero)
    )
    assert theirs.item() == pytest.approx(256 * np.log1p(np.exp(-0.5)), rel=1e-14)


def test_the_mean_in_float16_does_not_overflow_where_the_sum_does() -> None:
    logits, target = np.full(4, -3e4, np.float16), np.ones(4, np.float16)
    assert binary_cross_entropy_with_logits(logits, target) == 30000
    with np.errstate(over="ignore"):
        assert binary_cross_entropy_with_logits(logits, target, reduction="sum") == np.inf
    assert F.binary_cross_entropy_with_logits(torch.tensor(logits), torch.tensor(target)).item() == 30000
