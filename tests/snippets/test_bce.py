"""binary_cross_entropy and its gradient against torch, known numbers and finite differences."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from snippets.bce import binary_cross_entropy, binary_cross_entropy_grad
from tests.snippets.strategies import DTYPES, assert_agrees, finite_difference

SHAPES = st.sampled_from([(), (0,), (1,), (4,), (3, 3), (2, 0), (4, 3), (2, 3, 2)])
REDUCTIONS = st.sampled_from(["none", "mean", "sum"])


@st.composite
def calls(draw: st.DrawFn) -> dict[str, Any]:
    """Every parameter together; probabilities at 0 and 1 among them."""
    shape, dtype = draw(SHAPES), draw(DTYPES)
    elements = st.sampled_from([0.0, 1.0]) | st.floats(2.0**-20, 1 - 2.0**-20, width=32)
    kept = draw(st.integers(0, len(shape)))
    weight_shape = tuple(1 if draw(st.booleans()) else length for length in shape[kept:])
    factors = st.sampled_from([0.0, 1.0]) | st.floats(0.125, 5, width=32)
    return {
        "input": draw(hnp.arrays(dtype, shape, elements=elements)),
        "target": draw(hnp.arrays(dtype, shape, elements=elements)),
        "weight": draw(st.none() | hnp.arrays(dtype, weight_shape, elements=factors)),
        "reduction": draw(REDUCTIONS),
    }


@given(calls())
def test_agrees_with_torch(call: dict[str, Any]) -> None:
    tensors: dict[str, Any] = {
        k: torch.from_numpy(np.array(v)) if isinstance(v, np.ndarray) else v for k, v in call.items()
    }
    tensors["input"].requires_grad_()
    loss = F.binary_cross_entropy(**tensors)
    torch.autograd.backward(loss.sum())
    with np.errstate(all="ignore"):
        assert_agrees(binary_cross_entropy(**call), loss.detach())
    found, expected = binary_cross_entropy_grad(**call), tensors["input"].grad.numpy()
    assert (found.shape, found.dtype) == (expected.shape, expected.dtype)
    np.testing.assert_allclose(found, expected, rtol=1e-10 if found.dtype == np.float64 else 1e-5, atol=1e-6)


@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
def test_gradient_agrees_with_finite_differences(reduction: str) -> None:
    random = np.random.default_rng(3)
    at, target, weight = (
        random.uniform(0.1, 0.9, (3, 4)),
        random.uniform(size=(3, 4)),
        random.uniform(1, 3, (3, 1)),
    )
    expected = finite_difference(
        lambda p: float(binary_cross_entropy(p, target, weight, reduction).sum()), at
    )
    found = binary_cross_entropy_grad(at, target, weight, reduction)
    np.testing.assert_allclose(found, expected, rtol=1e-6)


def test_golden_numbers() -> None:
    two: tuple[Any, Any] = np.array([0.3, 0.9]), np.array([1.0, 0.0])
    np.testing.assert_allclose(
        binary_cross_entropy(two[0], two[1], reduction="none"), [1.2039728043, 2.3025850930], rtol=1e-10
    )
    np.testing.assert_allclose(binary_cross_entropy_grad(*two, reduction="sum"), [-10 / 3, 10], rtol=1e-12)
    bank: tuple[Any, Any] = np.array([0.7, 0.2]), np.array([1.0, 0.0])
    assert binary_cross_entropy(*bank) == pytest.approx(0.2899092476264711, rel=1e-14)
    np.testing.assert_allclose(binary_cross_entropy_grad(*bank), [-1 / 1.4, 1 / 1.6], rtol=1e-12)


def test_certainty_is_cut_at_a_hundred_and_its_gradient_at_ten_to_the_twelve() -> None:
    certain, target = np.array([0.0, 1.0, 0.0, 1.0]), np.array([1.0, 0.0, 0.0, 1.0])
    np.testing.assert_array_equal(binary_cross_entropy(certain, target, reduction="none"), [100, 100, 0, 0])
    found = binary_cross_entropy_grad(certain, target, reduction="sum")
    np.testing.assert_allclose(found, [-1e12, 1e12, 0, 0], rtol=1e-8)


def test_mean_divides_by_the_elements_not_by_the_weights() -> None:
    half: tuple[Any, Any] = np.full((4, 3), 0.5), np.ones((4, 3))
    assert binary_cross_entropy(*half, np.array([1.0, 2.0, 6.0])) == pytest.approx(3 * np.log(2), rel=1e-14)


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning", "ignore:Mean of empty:RuntimeWarning")
def test_mean_of_nothing_is_nan_and_sum_is_zero() -> None:
    assert np.isnan(binary_cross_entropy(np.zeros((0, 3)), np.zeros((0, 3))))
    assert binary_cross_entropy(np.zeros(0), np.zeros(0), reduction="sum") == 0


GOOD: dict[str, Any] = {"input": np.full((4, 3), 0.5), "target": np.ones((4, 3))}
BAD: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"reduction": "avg"}, ValueError, "'avg' is not a valid value for reduction"),
    ({"target": np.ones((4, 3), np.int64)}, TypeError, "floating point numbers, got int64"),
    ({"target": np.ones((4, 3), bool)}, TypeError, "got bool"),
    ({"target": np.ones((4, 3), np.float32)}, TypeError, "target is float32, but input is float64"),
    ({"input": np.ones((4, 3), np.int64)}, TypeError, "input must hold floating point numbers"),
    ({"target": np.ones(12)}, ValueError, r"target.reshape\(input.shape\)"),
    ({"target": np.ones(4)}, ValueError, "one target for each element"),
    ({"input": np.full((4, 3), 1.5)}, ValueError, "elements of input .* got 1.5: apply the sigmoid"),
    ({"input": np.full((4, 3), np.nan)}, ValueError, "elements of input .* got nan"),
    ({"target": np.full((4, 3), -1.0)}, ValueError, "elements of target .* got -1.0"),
    ({"weight": np.ones(4)}, ValueError, r"weight of shape \(4,\) .* use shape \(N, 1\)"),
    ({"weight": np.ones((1, 4, 3))}, ValueError, r"weight of shape \(1, 4, 3\)"),
]


def test_the_mean_in_float16_does_not_overflow_where_the_sum_does() -> None:
    input, target = np.zeros(1000, np.float16), np.ones(1000, np.float16)
    assert binary_cross_entropy(input, target) == 100
    assert F.binary_cross_entropy(torch.tensor(input), torch.tensor(target)).item() == 100
